#include "package/zip_writer.h"

#include <algorithm>

#include "base/limits.h"
#include "base/text.h"

namespace letopis {
namespace {

Refusal path_refused(std::string detail) {
    return {.code = RefusalCode::invalid_value, .detail = std::move(detail)};
}

bool is_path_part(std::string_view part) {
    return !part.empty() && part != "." && part != ".." && std::ranges::all_of(part, [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
               c == '.' || c == '_' || c == '-';
    });
}

}  // namespace

bool is_package_path(std::string_view path) {
    return path.size() <= zip_name_bytes && std::ranges::all_of(split(path, '/'), is_path_part);
}

std::string folded_path(std::string_view path) {
    std::string folded{path};
    for (char& c : folded)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    return folded;
}

Result<Done> ZipWriter::write(ByteView bytes) {
    written_ += bytes.size();
    return sink_.write(bytes);
}

Result<Done> ZipWriter::add(const std::string& name, ByteView content) {
    if (!is_package_path(name))
        return path_refused("Имя файла «" + name + "» недопустимо в пакете.");
    if (!folded_names_.insert(folded_path(name)).second)
        return path_refused("Файл «" + name + "» уже есть в пакете.");
    if (entries_.size() == limits::package_files || content.size() > limits::package_file_bytes ||
        written_ + content.size() > limits::package_bytes)
        return path_refused("Пакет слишком велик.");
    ZipEntry entry{.name = name,
                   .crc32 = zip_crc32(0, content),
                   .size_bytes = content.size(),
                   .header_offset = written_};
    LETOPIS_TRY_DONE(write(zip_local_header(entry, time_)));
    LETOPIS_TRY_DONE(write(content));
    entries_.push_back(std::move(entry));
    return Done{};
}

Result<Done> ZipWriter::finish() {
    const std::uint64_t directory_offset = written_;
    for (const ZipEntry& entry : entries_)
        LETOPIS_TRY_DONE(write(zip_directory_record(entry, time_)));
    return write(zip_end_record(entries_.size(), written_ - directory_offset, directory_offset));
}

}  // namespace letopis
