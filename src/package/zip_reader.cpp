#include "package/zip_reader.h"

#include <algorithm>

#include "base/limits.h"
#include "package/reading.h"

namespace letopis {
namespace {

std::uint32_t get16(ByteView bytes, std::size_t at) { return bytes[at] | bytes[at + 1] << 8; }

std::uint32_t get32(ByteView bytes, std::size_t at) {
    return get16(bytes, at) | get16(bytes, at + 2) << 16;
}

std::string get_name(ByteView bytes, std::size_t at, std::size_t size) {
    return std::string{as_text(bytes.subspan(at, size))};
}

/// The fields that a local header at `at` and a directory record share from its 4th byte on.
ZipStatement statement(ByteView bytes, std::size_t at) {
    return {.crc32 = get32(bytes, at + 10),
            .time = {static_cast<std::uint16_t>(get16(bytes, at + 6)),
                     static_cast<std::uint16_t>(get16(bytes, at + 8))}};
}

Refusal damaged(std::string detail) {
    return {.code = RefusalCode::package_damaged, .detail = std::move(detail)};
}

/// What stands before a file, if it can be read; the name has the length the header says.
Result<FoundFile> read_local_header(ByteSource& source, std::uint64_t offset) {
    const std::uint64_t left = source.size() - std::min(source.size(), offset);
    if (left < zip_local_header_bytes) return damaged("Здесь нет начала файла.");
    LETOPIS_TRY(header, read_bytes(source, offset, zip_local_header_bytes));
    const std::size_t name_bytes = get16(header, 26);
    if (get32(header, 0) != 0x04034B50 || name_bytes == 0 || name_bytes > zip_name_bytes ||
        left - zip_local_header_bytes < name_bytes)
        return damaged("Здесь нет начала файла.");
    LETOPIS_TRY(name, read_bytes(source, offset + zip_local_header_bytes, name_bytes));
    FoundFile file{.header_offset = offset,
                   .content_offset = offset + zip_local_header_bytes + name_bytes,
                   .size_bytes = get32(header, 22),
                   .before_file = statement(header, 4)};
    file.before_file.name = as_text(name);
    return file;
}

/// The directory with the end record, by the lengths they give themselves.
struct Directory {
    std::uint64_t offset = 0;
    Bytes bytes;  ///< Without the end record.
};

Result<Directory> find_directory(ByteSource& source) {
    const std::uint64_t size = source.size();
    LETOPIS_TRY(end, read_bytes(source, size - zip_end_record_bytes, zip_end_record_bytes));
    const std::uint64_t bytes = get32(end, 12);
    const std::uint64_t offset = get32(end, 16);
    if (offset + bytes + zip_end_record_bytes != size)
        return damaged("Запись конца не сходится с длиной контейнера.");
    if (bytes > limits::package_files * (zip_directory_record_bytes + zip_name_bytes))
        return damaged("Каталог слишком велик.");
    LETOPIS_TRY(content, read_bytes(source, offset, bytes));
    return Directory{offset, std::move(content)};
}

/// The files of the directory, if they lie without gaps from the first byte up to it.
Result<std::vector<FoundFile>> files_by_directory(ByteSource& source) {
    LETOPIS_TRY(directory, find_directory(source));
    const ByteView bytes = directory.bytes;
    std::vector<FoundFile> files;
    std::uint64_t expected_offset = 0;
    for (std::size_t at = 0; at < bytes.size();) {
        if (bytes.size() - at < zip_directory_record_bytes) return damaged("Каталог оборван.");
        const std::size_t name_bytes = get16(bytes, at + 28);
        if (bytes.size() - at - zip_directory_record_bytes < name_bytes ||
            name_bytes > zip_name_bytes || get32(bytes, at + 42) != expected_offset ||
            files.size() == limits::package_files)
            return damaged("Каталог не сходится.");
        FoundFile file{.header_offset = expected_offset,
                       .content_offset = expected_offset + zip_local_header_bytes + name_bytes,
                       .size_bytes = get32(bytes, at + 24),
                       .in_directory = statement(bytes, at + 6)};
        file.in_directory.name = get_name(bytes, at + zip_directory_record_bytes, name_bytes);
        expected_offset = file.content_offset + file.size_bytes;
        if (expected_offset > directory.offset) return damaged("Каталог не сходится.");
        files.push_back(std::move(file));
        at += zip_directory_record_bytes + name_bytes;
    }
    if (expected_offset != directory.offset) return damaged("Каталог не сходится.");
    for (FoundFile& file : files) {
        // A broken header says nothing of use; compare_zip_frame will name it.
        file.before_file = file.in_directory;
        auto local = read_local_header(source, file.header_offset);
        if (!local && local.error().is_fault()) return std::move(local).error();
        if (local && local->content_offset == file.content_offset)
            file.before_file = local->before_file;
    }
    return files;
}

/// The files found by walking from one to the next, if exactly a directory fits behind them.
Result<std::vector<FoundFile>> files_by_walking(ByteSource& source) {
    const std::uint64_t size = source.size();
    std::vector<FoundFile> files;
    std::uint64_t at = 0;
    std::uint64_t directory_bytes = 0;
    while (size - at >= zip_local_header_bytes && files.size() < limits::package_files) {
        auto file = read_local_header(source, at);
        if (!file && file.error().is_fault()) return std::move(file).error();
        if (!file || file->size_bytes > size - file->content_offset) break;
        file->in_directory = file->before_file;
        at = file->content_offset + file->size_bytes;
        directory_bytes += zip_directory_record_bytes + file->before_file.name.size();
        files.push_back(std::move(*file));
    }
    if (files.empty() || at + directory_bytes + zip_end_record_bytes != size)
        return damaged("Каталог контейнера разрушен, а обход файлов останавливается на байте " +
                       std::to_string(at) + " из " + std::to_string(size) +
                       (files.empty() ? std::string{"."}
                                      : ", после файла " + files.back().before_file.name + "."));
    return files;
}

/// Adds a problem for each run of bytes that differ.
void add_differences(ByteView found, ByteView expected, std::uint64_t offset,
                     const std::string& path, std::string_view region,
                     std::vector<Problem>& problems) {
    for (std::size_t at = 0; at < expected.size(); ++at) {
        if (found[at] == expected[at]) continue;
        const std::size_t first = at;
        while (at + 1 < expected.size() && found[at + 1] != expected[at + 1]) ++at;
        const std::size_t count = at + 1 - first;
        problems.push_back({.path = path,
                            .offset = offset + first,
                            .what = std::string{region} + ": стоит " +
                                    hex(found.subspan(first, count)) + ", должно быть " +
                                    hex(expected.subspan(first, count)) + "."});
    }
}

}  // namespace

Result<std::vector<FoundFile>> read_zip_tables(ByteSource& source) {
    if (source.size() < zip_end_record_bytes + zip_local_header_bytes)
        return damaged("Файл слишком короток: " + std::to_string(source.size()) + " байт.");
    if (source.size() > limits::package_bytes) return damaged("Файл слишком велик для пакета.");
    auto files = files_by_directory(source);
    if (files || files.error().is_fault()) return files;
    return files_by_walking(source);
}

Result<std::vector<Problem>> compare_zip_frame(ByteSource& source, std::span<const ZipEntry> files,
                                               ZipTime time) {
    std::vector<Problem> problems;
    std::uint64_t at = 0;
    for (const ZipEntry& file : files) {
        const Bytes expected = zip_local_header(file, time);
        LETOPIS_TRY(found, read_bytes(source, at, expected.size()));
        add_differences(found, expected, at, file.name, "заголовок перед файлом", problems);
        at = file.end_offset();
    }
    const std::uint64_t directory_offset = at;
    for (const ZipEntry& file : files) {
        const Bytes expected = zip_directory_record(file, time);
        LETOPIS_TRY(found, read_bytes(source, at, expected.size()));
        add_differences(found, expected, at, file.name, "запись в каталоге контейнера", problems);
        at += expected.size();
    }
    const Bytes expected = zip_end_record(files.size(), at - directory_offset, directory_offset);
    LETOPIS_TRY(found, read_bytes(source, at, expected.size()));
    add_differences(found, expected, at, "", "запись конца контейнера", problems);
    at += expected.size();
    if (at != source.size())
        problems.push_back(
            {.offset = at,
             .what = "лишние байты после конца: " + std::to_string(source.size() - at) + "."});
    return problems;
}

}  // namespace letopis
