#pragma once
// The frame of our zip: everything in the container that is not the content of a file.
//
// We write one dialect and read only that: files are stored without compression, one after
// another, without gaps, extra fields, comments and descriptors; the directory and the end record
// follow. So the frame is a function of (name, size, CRC) of each file and one time: the reader
// writes it again and compares, and no byte of the container is outside a check.
//
// Why without compression: one changed byte spoils one byte; any tool, even `dd`, gets the rest;
// checking costs the hash alone; PDF files are compressed already.

#include <cstdint>
#include <span>
#include <string>

#include "base/bytes.h"
#include "base/time.h"

namespace letopis {

inline constexpr std::size_t zip_local_header_bytes = 30;
inline constexpr std::size_t zip_directory_record_bytes = 46;
inline constexpr std::size_t zip_end_record_bytes = 22;
inline constexpr std::size_t zip_name_bytes = 255;

/// One file of the container.
struct ZipEntry {
    std::string name;  ///< ASCII, with forward slashes.
    std::uint32_t crc32 = 0;
    std::uint64_t size_bytes = 0;
    std::uint64_t header_offset = 0;

    std::uint64_t content_offset() const {
        return header_offset + zip_local_header_bytes + name.size();
    }
    std::uint64_t end_offset() const { return content_offset() + size_bytes; }
    bool operator==(const ZipEntry&) const = default;
};

/// The time of all files of a container, in the form of MS-DOS: two seconds fine, no zone.
struct ZipTime {
    std::uint16_t time = 0;
    std::uint16_t date = 0;
    bool operator==(const ZipTime&) const = default;
};
/// Moscow time of the instant; years before 1980 give 1980.
ZipTime zip_time(Instant at);

/// What stands before a file's content.
Bytes zip_local_header(const ZipEntry& entry, ZipTime time);
/// The file's record in the directory.
Bytes zip_directory_record(const ZipEntry& entry, ZipTime time);
/// The last 22 bytes of the container.
Bytes zip_end_record(std::size_t file_count, std::uint64_t directory_bytes,
                     std::uint64_t directory_offset);

/// CRC-32 of zip (ISO 3309), continued from `crc`; the CRC of nothing is 0.
std::uint32_t zip_crc32(std::uint32_t crc, ByteView bytes);

}  // namespace letopis
