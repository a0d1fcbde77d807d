#include "package/zip_frame.h"

#include <zlib.h>

#include <algorithm>
#include <initializer_list>

#include "base/check.h"

namespace letopis {
namespace {

constexpr std::uint16_t version_needed = 10;         ///< Stored files in folders.
constexpr std::uint16_t made_by = 0x0314;            ///< Unix, zip 2.0.
constexpr std::uint32_t read_only = 0100444u << 16;  ///< A regular file, mode 0444.

void put16(Bytes& out, std::uint64_t value) {
    out.push_back(static_cast<std::uint8_t>(value));
    out.push_back(static_cast<std::uint8_t>(value >> 8));
}

void put32(Bytes& out, std::uint64_t value) {
    put16(out, value & 0xFFFF);
    put16(out, value >> 16);
}

void put_name(Bytes& out, const std::string& name) {
    const ByteView bytes = as_bytes(name);
    out.insert(out.end(), bytes.begin(), bytes.end());
}

/// Fields 4–9 of a local header, which the directory repeats.
void put_common(Bytes& out, const ZipEntry& entry, ZipTime time) {
    LETOPIS_CHECK(entry.size_bytes <= UINT32_MAX && entry.name.size() <= zip_name_bytes,
                  "a file fits the zip without extensions");
    put16(out, version_needed);
    put16(out, 0);  // Flags: sizes are known beforehand, names are ASCII.
    put16(out, 0);  // Stored.
    put16(out, time.time);
    put16(out, time.date);
    put32(out, entry.crc32);
    put32(out, entry.size_bytes);
    put32(out, entry.size_bytes);
    put16(out, entry.name.size());
    put16(out, 0);  // Extra field.
}

}  // namespace

ZipTime zip_time(Instant at) {
    const Date date = std::max(moscow_date(at), Date{1980, 1, 1});
    const std::int64_t seconds_of_day =
        (at.micros + moscow_offset.micros - Span::days(date.number()).micros) / 1'000'000;
    const auto clock = static_cast<unsigned>(std::max<std::int64_t>(seconds_of_day, 0));
    const unsigned time = clock / 3600 << 11 | clock / 60 % 60 << 5 | clock % 60 / 2;
    const unsigned day = static_cast<unsigned>(std::min(date.year() - 1980, 127)) << 9 |
                         static_cast<unsigned>(date.month()) << 5 |
                         static_cast<unsigned>(date.day());
    return {static_cast<std::uint16_t>(time), static_cast<std::uint16_t>(day)};
}

Bytes zip_local_header(const ZipEntry& entry, ZipTime time) {
    Bytes header;
    header.reserve(zip_local_header_bytes + entry.name.size());
    put32(header, 0x04034B50);
    put_common(header, entry, time);
    put_name(header, entry.name);
    return header;
}

Bytes zip_directory_record(const ZipEntry& entry, ZipTime time) {
    Bytes record;
    record.reserve(zip_directory_record_bytes + entry.name.size());
    put32(record, 0x02014B50);
    put16(record, made_by);
    put_common(record, entry, time);
    put16(record, 0);  // Comment.
    put16(record, 0);  // Disk.
    put16(record, 0);  // Internal attributes.
    put32(record, read_only);
    put32(record, entry.header_offset);
    put_name(record, entry.name);
    return record;
}

Bytes zip_end_record(std::size_t file_count, std::uint64_t directory_bytes,
                     std::uint64_t directory_offset) {
    LETOPIS_CHECK(file_count < UINT16_MAX && directory_offset <= UINT32_MAX,
                  "a container fits the zip without extensions");
    Bytes record;
    record.reserve(zip_end_record_bytes);
    put32(record, 0x06054B50);
    put16(record, 0);  // This disk.
    put16(record, 0);  // The directory's disk.
    put16(record, file_count);
    put16(record, file_count);
    put32(record, directory_bytes);
    put32(record, directory_offset);
    put16(record, 0);  // Comment.
    return record;
}

std::uint32_t zip_crc32(std::uint32_t crc, ByteView bytes) {
    return static_cast<std::uint32_t>(crc32_z(crc, bytes.data(), bytes.size()));
}

}  // namespace letopis
