#include "package/content_check.h"

#include <algorithm>
#include <optional>

#include "base/limits.h"
#include "package/damage.h"
#include "package/reading.h"
#include "package/zip_writer.h"

namespace letopis {
namespace {

/// A file with what its content turned out to be.
struct CheckedFile {
    FoundFile found;
    std::string name;  ///< Settled between the two tables; with the bag's folder.
    std::string path;  ///< From the bag's folder.
    std::uint32_t crc32 = 0;
    InventoryLine line;
    std::string text;    ///< Only of tag files.
    bool intact = true;  ///< The content has the CRC that a table names.
};

class ContentCheck {
public:
    ContentCheck(ByteSource& source, Progress& progress, VerifyReport& report,
                 ContentDigests digests)
        : source_{source}, progress_{progress}, report_{report}, digests_{digests} {}

    /// All steps. Faults if the source cannot be read.
    Result<Done> run() {
        LETOPIS_TRY(found, read_zip_tables(source_));
        for (FoundFile& file : found) files_.push_back({.found = std::move(file)});
        report_.file_count = static_cast<std::int64_t>(files_.size());
        if (!has_limits()) return Done{};
        for (CheckedFile& file : files_) LETOPIS_TRY_DONE(hash_content(file));
        settle_names();
        for (CheckedFile& file : files_) LETOPIS_TRY_DONE(look_for_damage(file));
        LETOPIS_TRY_DONE(compare_frame());
        check_paths();
        check_tag_texts();
        check_manifest(manifest_sha256_path, ManifestDigest::sha256, payload());
        check_manifest(manifest_sha512_path, ManifestDigest::sha512, payload());
        check_manifest(tagmanifest_path, ManifestDigest::sha256,
                       std::span{files_}.first(tag_file_count - 1));
        return Done{};
    }

    BagFiles bag_files() const {
        BagFiles bag;
        for (const CheckedFile& file : files_)
            bag[file.path] = {file.found.content_offset, file.found.size_bytes, file.line.sha256};
        return bag;
    }

private:
    std::span<CheckedFile> payload() { return std::span{files_}.subspan(tag_file_count); }
    void add(std::string path, std::string what) {
        report_.add({.path = std::move(path), .what = std::move(what)});
    }

    bool has_limits() {
        if (files_.size() < tag_file_count) {
            add("", "В пакете нет обязательных файлов BagIt.");
            return false;
        }
        for (std::size_t i = 0; i < files_.size(); ++i) {
            const std::uint64_t limit =
                i < tag_file_count ? limits::package_tag_file_bytes : limits::package_file_bytes;
            if (files_[i].found.size_bytes <= limit) continue;
            add(files_[i].found.in_directory.name, "Файл больше допустимого.");
            return false;
        }
        return true;
    }

    Result<Done> hash_content(CheckedFile& file) {
        const auto at = static_cast<std::size_t>(&file - files_.data());
        const bool with_sha512 = digests_ == ContentDigests::sha256_and_sha512;
        Sha256 sha256;
        Sha512 sha512;
        LETOPIS_TRY_DONE(read_pieces(source_, file.found.content_offset, file.found.size_bytes,
                                     [&](ByteView piece) {
                                         file.crc32 = zip_crc32(file.crc32, piece);
                                         sha256.update(piece);
                                         if (at < tag_file_count) file.text += as_text(piece);
                                         if (with_sha512) sha512.update(piece);
                                         done_ += piece.size();
                                         progress_.at(done_, source_.size());
                                     }));
        file.line = {.size_bytes = file.found.size_bytes,
                     .sha256 = sha256.finish(),
                     .sha512 = sha512.finish()};
        return Done{};
    }

    /// Where the tables disagree on a name, the manifests know which is right.
    void settle_names() {
        const std::string& first = files_[0].found.in_directory.name;
        const std::string& other = files_[1].found.in_directory.name;
        // The folder's name stands in every name; one of any two is right if one byte is wrong.
        folder_ = first.substr(0, first.find('/') + 1);
        if (!other.starts_with(folder_) || folder_.empty())
            folder_ = majority_folder().value_or(folder_);
        for (std::size_t i = 0; i < files_.size(); ++i) {
            CheckedFile& file = files_[i];
            const std::string& by_directory = file.found.in_directory.name;
            const std::string& by_header = file.found.before_file.name;
            file.name =
                by_directory != by_header && is_expected(i, by_header) ? by_header : by_directory;
            file.path =
                file.name.starts_with(folder_) ? file.name.substr(folder_.size()) : file.name;
            file.line.path = file.path;
        }
    }

    std::optional<std::string> majority_folder() const {
        std::map<std::string, std::size_t> counts;
        for (const CheckedFile& file : files_) {
            const std::string& name = file.found.before_file.name;
            ++counts[name.substr(0, name.find('/') + 1)];
        }
        const auto most =
            std::ranges::max_element(counts, {}, [](const auto& pair) { return pair.second; });
        if (most == counts.end()) return std::nullopt;
        return most->first;
    }

    bool is_expected(std::size_t at, const std::string& name) const {
        if (!name.starts_with(folder_)) return false;
        const std::string path = name.substr(folder_.size());
        if (at < tag_file_count) return path == tag_paths[at];
        return files_[2].text.find("  " + path + "\n") != std::string::npos ||
               files_[3].text.find("  " + path + "\n") != std::string::npos;
    }

    /// The digest that a manifest promises for this file, in hex.
    std::optional<std::string> promised_sha256(const CheckedFile& file) const {
        const auto at = static_cast<std::size_t>(&file - files_.data());
        const std::string& manifest = at < tag_file_count ? files_[4].text : files_[2].text;
        const std::size_t end = manifest.find("  " + file.path + "\n");
        if (end == std::string::npos || end < 64) return std::nullopt;
        return manifest.substr(end - 64, 64);
    }

    Result<Done> look_for_damage(CheckedFile& file) {
        const std::uint32_t by_directory = file.found.in_directory.crc32;
        const std::uint32_t by_header = file.found.before_file.crc32;
        if (file.crc32 == by_directory || file.crc32 == by_header) return Done{};
        file.intact = false;
        std::optional<Error> failure;
        const auto damaged = find_damaged_byte(
            file.found.size_bytes, by_directory, file.crc32, [&](const DamagedByte& byte) {
                const auto promised = promised_sha256(file);
                if (!promised) return &file == &files_[4];  // Nothing lists the last tag file.
                auto repaired = repaired_sha256(file, byte);
                if (!repaired) failure = std::move(repaired).error();
                return !failure && hex(*repaired) == *promised;
            });
        if (failure) return *failure;
        report_damage(file, damaged);
        return Done{};
    }

    Result<Hash> repaired_sha256(const CheckedFile& file, const DamagedByte& byte) {
        Sha256 sha256;
        std::uint64_t at = 0;
        LETOPIS_TRY_DONE(read_pieces(source_, file.found.content_offset, file.found.size_bytes,
                                     [&](ByteView piece) {
                                         Bytes copy{piece.begin(), piece.end()};
                                         if (byte.offset >= at && byte.offset - at < copy.size())
                                             copy[byte.offset - at] ^= byte.difference;
                                         sha256.update(copy);
                                         at += piece.size();
                                     }));
        return sha256.finish();
    }

    void report_damage(CheckedFile& file, const std::optional<DamagedByte>& damaged) {
        if (!damaged) {
            report_.add({.path = file.path,
                         .offset = file.found.content_offset,
                         .what = "содержимое повреждено: изменён не один байт. Файл занимает " +
                                 std::to_string(file.found.size_bytes) +
                                 " байт контейнера от указанного."});
            return;
        }
        const std::uint64_t at = file.found.content_offset + damaged->offset;
        std::uint8_t stands = 0;
        std::string what = "изменён один байт";
        if (read_exactly(source_, at, {&stands, 1})) {
            const auto stood = static_cast<std::uint8_t>(stands ^ damaged->difference);
            what += ": стоит " + hex({&stands, 1}) + ", должно быть " + hex({&stood, 1});
        }
        report_.add(
            {.path = file.path, .offset = at, .file_offset = damaged->offset, .what = what + "."});
        // What a damaged manifest said before the damage is still known.
        if (damaged->offset < file.text.size()) {
            char& byte = file.text[damaged->offset];
            byte = static_cast<char>(byte ^ static_cast<char>(damaged->difference));
        }
    }

    /// The frame of what we have settled on against the frame that is there.
    Result<Done> compare_frame() {
        std::vector<ZipEntry> truth;
        std::map<std::pair<int, int>, int> times;
        for (const CheckedFile& file : files_) {
            truth.push_back({.name = file.name,
                             .crc32 = file.intact ? file.crc32 : file.found.in_directory.crc32,
                             .size_bytes = file.found.size_bytes,
                             .header_offset = file.found.header_offset});
            for (const ZipTime time : {file.found.in_directory.time, file.found.before_file.time})
                ++times[{time.time, time.date}];
        }
        const auto common =
            std::ranges::max_element(times, {}, [](const auto& pair) { return pair.second; });
        const ZipTime time{static_cast<std::uint16_t>(common->first.first),
                           static_cast<std::uint16_t>(common->first.second)};
        LETOPIS_TRY(problems, compare_zip_frame(source_, truth, time));
        for (Problem& problem : problems)
            if (problem.path.starts_with(folder_)) problem.path.erase(0, folder_.size());
        report_.add(std::move(problems));
        return Done{};
    }

    void check_paths() {
        std::string previous;
        std::map<std::string, int> folded;
        if (!is_package_path(folder_ + "x") || std::ranges::count(folder_, '/') != 1)
            add("", "Файлы лежат не в одной папке с допустимым именем.");
        for (std::size_t i = 0; i < files_.size(); ++i) {
            const CheckedFile& file = files_[i];
            if (!is_package_path(file.name) || !file.name.starts_with(folder_))
                add(file.path, "Имя файла недопустимо в пакете.");
            if (++folded[folded_path(file.path)] > 1) add(file.path, "Имя встречается дважды.");
            if (i < tag_file_count) {
                if (file.path != tag_paths[i])
                    add(file.path,
                        "На этом месте должен стоять " + std::string{tag_paths[i]} + ".");
                continue;
            }
            if (!file.path.starts_with("data/")) add(file.path, "Файл лежит не в папке data.");
            if (file.path <= previous) add(file.path, "Файлы стоят не по порядку имён.");
            previous = file.path;
        }
    }

    void check_tag_texts() {
        if (files_[0].text != bagit_text) add(std::string{bagit_path}, "Это не BagIt 1.0 в UTF-8.");
        std::vector<InventoryLine> lines;
        for (const CheckedFile& file : payload()) lines.push_back(file.line);
        if (!files_[1].text.ends_with("\n" + payload_oxum_line(lines)))
            add(std::string{bag_info_path},
                "Число и объём файлов (Payload-Oxum) не сходятся с содержимым.");
    }

    /// Compares a manifest with the files that it must list, in their order.
    void check_manifest(std::string_view manifest_path, ManifestDigest digest,
                        std::span<CheckedFile> files) {
        const std::string path{manifest_path};
        const auto manifest = std::ranges::find(files_, path, &CheckedFile::path);
        if (manifest == files_.end()) return;  // check_paths has said so.
        const auto lines = parse_manifest(manifest->text, digest);
        if (!lines) return add(path, "Опись не читается.");
        std::map<std::string, std::string> promised;
        for (const ManifestLine& line : *lines)
            if (!promised.emplace(line.path, line.digest_hex).second)
                add(path, "Файл «" + line.path + "» записан дважды.");
        for (const CheckedFile& file : files) {
            const auto line = promised.find(file.path);
            if (line == promised.end()) {
                add(file.path, "Файла нет в описи " + path + ".");
                continue;
            }
            const std::string actual =
                digest == ManifestDigest::sha256 ? hex(file.line.sha256) : hex(file.line.sha512);
            const bool computed =
                digest == ManifestDigest::sha256 || digests_ == ContentDigests::sha256_and_sha512;
            if (computed && file.intact && line->second != actual)
                report_.add({.path = file.path,
                             .offset = file.found.content_offset,
                             .what = "Содержимое не соответствует описи " + path + "."});
            promised.erase(line);
        }
        for (const auto& [missing, unused] : promised)
            add(missing, "Файл записан в описи " + path + ", но в пакете его нет.");
        if (!std::ranges::equal(*lines, files, {}, &ManifestLine::path, &CheckedFile::path))
            add(path, "Строки описи стоят не в порядке файлов.");
    }

    ByteSource& source_;
    Progress& progress_;
    VerifyReport& report_;
    ContentDigests digests_;
    std::vector<CheckedFile> files_;
    std::string folder_;
    std::uint64_t done_ = 0;
};

}  // namespace

BagFiles check_contents(ByteSource& source, Progress& progress, VerifyReport& report,
                        ContentDigests digests) {
    ContentCheck check{source, progress, report, digests};
    if (const auto done = check.run(); !done) {
        report.add({.what = done.error().is_fault() ? "не читается: " + done.error().message() + "."
                                                    : done.error().message()});
        return {};
    }
    return check.bag_files();
}

}  // namespace letopis
