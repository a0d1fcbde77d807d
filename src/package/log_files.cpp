#include "package/log_files.h"

#include <algorithm>
#include <charconv>

namespace letopis {
namespace {

constexpr std::string_view index_word = "{\"entry_index\":";
constexpr std::string_view salt_word = ",\"salt\":\"";
constexpr std::string_view entry_word = "\",\"entry\":";
constexpr std::size_t salt_digits = 24;  ///< Base64 of 16 bytes.

Refusal log_refused(std::string detail) {
    return {.code = RefusalCode::invalid_value, .detail = std::move(detail)};
}

bool take(std::string_view& text, std::string_view word) {
    if (!text.starts_with(word)) return false;
    text.remove_prefix(word.size());
    return true;
}

/// Puts the published tiles under data/log/.
class LogFolder final : public FileTaker {
public:
    explicit LogFolder(std::vector<PackageFile>& files) : files_{files} {}
    Result<Done> take(const std::string& path, ByteView bytes) override {
        files_.push_back({std::string{log_folder} + path, {bytes.begin(), bytes.end()}});
        return Done{};
    }

private:
    std::vector<PackageFile>& files_;
};

Bytes bytes_of(const std::string& text) {
    const ByteView bytes = as_bytes(text);
    return {bytes.begin(), bytes.end()};
}

}  // namespace

std::string entry_line(const PackagedEntry& entry) {
    std::string line{index_word};
    line += std::to_string(entry.entry_index);
    line += salt_word;
    line += base64(entry.salt);
    line += entry_word;
    line += entry.encoded;
    line += "}\n";
    return line;
}

std::optional<PackagedEntry> parse_entry_line(std::string_view line) {
    PackagedEntry entry;
    if (!take(line, index_word)) return std::nullopt;
    const auto [end, error] =
        std::from_chars(line.data(), line.data() + line.size(), entry.entry_index);
    const auto digits = static_cast<std::size_t>(end - line.data());
    if (error != std::errc{} || entry.entry_index < 0 || (line[0] == '0' && digits > 1))
        return std::nullopt;
    line.remove_prefix(digits);
    if (!take(line, salt_word) || line.size() < salt_digits) return std::nullopt;
    const auto salt = parse_base64(line.substr(0, salt_digits));
    if (!salt || salt->size() != entry.salt.size()) return std::nullopt;
    std::ranges::copy(*salt, entry.salt.begin());
    line.remove_prefix(salt_digits);
    if (!take(line, entry_word) || !line.ends_with('}')) return std::nullopt;
    line.remove_suffix(1);
    entry.encoded = line;
    return entry;
}

std::vector<TileFile> packaged_tiles(EntryIndex tree_size, std::span<const EntryIndex> indices) {
    std::vector<TileFile> files = hash_tiles_of(tree_size);
    std::erase_if(files, [&](const TileFile& file) {
        if (file.id.level > 0 || file.width < tile_width) return false;
        const EntryIndex first = file.id.index * static_cast<EntryIndex>(tile_width);
        const auto at = std::ranges::lower_bound(indices, first);
        return at == indices.end() || *at >= first + static_cast<EntryIndex>(tile_width);
    });
    return files;
}

Result<std::vector<PackageFile>> log_files(const Tree& tree, HashReader& reader,
                                           const VerifierKey& key, const std::string& checkpoint,
                                           const std::vector<PackagedEntry>& entries,
                                           const std::vector<NamedProof>& proofs) {
    LETOPIS_TRY(head, open_checkpoint(checkpoint, key));
    if (head.tree_size != tree.size() || head.root_hash != tree.root())
        return log_refused("Контрольная точка не от этого дерева.");
    std::vector<PackageFile> files;
    std::string lines;
    std::vector<EntryIndex> indices;
    EntryIndex next = 0;
    for (const PackagedEntry& entry : entries) {
        if (entry.entry_index < next || entry.entry_index >= tree.size())
            return log_refused("Записи класса идут не по порядку реестра.");
        if (entry.encoded.find('\n') != std::string::npos)
            return log_refused("Запись занимает больше одной строки.");
        next = entry.entry_index + 1;
        lines += entry_line(entry);
        indices.push_back(entry.entry_index);
    }
    files.push_back({std::string{log_entries_path}, bytes_of(lines)});
    files.push_back({std::string{log_checkpoint_path}, bytes_of(checkpoint)});
    files.push_back({std::string{log_vkey_path}, bytes_of(key.text() + "\n")});
    for (const NamedProof& named : proofs) {
        if (!std::ranges::binary_search(entries, named.entry_index, {},
                                        &PackagedEntry::entry_index))
            return RefusalCode::not_found;
        LETOPIS_TRY(path, prove_inclusion(tree, reader, named.entry_index, tree.size()));
        const TlogProof proof{named.entry_index, std::move(path), checkpoint};
        files.push_back({std::string{log_folder} + named.name + std::string{proof_suffix},
                         bytes_of(proof.text())});
    }
    LogFolder folder{files};
    LETOPIS_TRY_DONE(
        publish_hash_tiles(tree, reader, packaged_tiles(tree.size(), indices), folder));
    return files;
}

}  // namespace letopis
