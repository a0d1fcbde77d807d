#include "package/log_check.h"

#include <algorithm>
#include <utility>

#include "base/limits.h"
#include "ledger/proof.h"
#include "package/reading.h"

namespace letopis {
namespace {

constexpr auto entries_a_tile = static_cast<EntryIndex>(tile_width);
/// Number, salt and brackets around an entry take less than this.
constexpr std::size_t most_line_bytes = limits::entry_bytes + 128;

/// An entry's place and hash; the entry itself is not kept.
struct HashedEntry {
    EntryIndex entry_index = 0;
    Hash leaf{};
    std::uint64_t line_offset = 0;  ///< In entries.ndjson.
};

/// Gives a text that is read in pieces line by line. Of a line that is too long only the
/// beginning is kept: it will not be read.
class LineFeed {
public:
    /// `take(line, offset)` gets each line without its newline.
    template <class Take>
    void add(ByteView piece, Take take) {
        std::string_view text = as_text(piece);
        for (std::size_t end = text.find('\n'); end != std::string_view::npos;
             end = text.find('\n')) {
            const std::string_view line = text.substr(0, end);
            if (rest_.empty()) {
                take(line, line_offset_);
            } else {
                keep(line);
                take(std::string_view{rest_}, line_offset_);
                rest_.clear();
            }
            offset_ += end + 1;
            line_offset_ = offset_;
            text.remove_prefix(end + 1);
        }
        keep(text);
        offset_ += text.size();
    }
    const std::string& rest() const { return rest_; }

private:
    void keep(std::string_view text) {
        if (rest_.size() <= most_line_bytes) rest_ += text;
    }

    std::string rest_;
    std::uint64_t offset_ = 0;       ///< Of what comes next.
    std::uint64_t line_offset_ = 0;  ///< Of the line that is being collected.
};

class LogCheck {
public:
    LogCheck(ByteSource& source, const BagFiles& files, VerifyReport& report)
        : source_{source}, files_{files}, report_{report} {}

    Result<Done> run(std::span<RecordCheck* const> checks) {
        LETOPIS_TRY(vkey, read_text(log_vkey_path));
        LETOPIS_TRY(note, read_text(log_checkpoint_path));
        if (!report_.whole()) return Done{};  // Without both there is nothing to compare with.
        const auto key = VerifierKey::parse(vkey);
        if (!key) return add(log_vkey_path, key.error().message());
        const auto head = open_checkpoint(note, *key);
        if (!head) return add(log_checkpoint_path, head.error().message());
        report_.origin = head->origin;
        report_.tree_size = head->tree_size;
        head_ = *head;
        LETOPIS_TRY_DONE(hash_entries(checks));
        LETOPIS_TRY_DONE(climb_tiles());
        return check_proofs(note, *key);
    }

private:
    Result<Done> add(std::string_view path, std::string what) {
        report_.add({.path = std::string{path}, .what = std::move(what)});
        return Done{};
    }

    Result<std::string> read_text(std::string_view path) {
        LETOPIS_TRY(bytes, read_file(std::string{path}));
        return std::string{as_text(bytes)};
    }

    /// A file of the log; empty, with a problem, if it is not there.
    Result<Bytes> read_file(const std::string& path) {
        const auto place = files_.find(path);
        if (place == files_.end()) {
            (void)add(path, "Файла нет в пакете.");
            return Bytes{};
        }
        if (place->second.size_bytes > limits::package_text_bytes) {
            (void)add(path, "Файл больше допустимого.");
            return Bytes{};
        }
        return read_bytes(source_, place->second.offset, place->second.size_bytes);
    }

    Result<Done> hash_entries(std::span<RecordCheck* const> checks) {
        const auto place = files_.find(std::string{log_entries_path});
        if (place == files_.end()) return add(log_entries_path, "Файла нет в пакете.");
        LineFeed lines;
        LETOPIS_TRY_DONE(read_pieces(
            source_, place->second.offset, place->second.size_bytes, [&](ByteView piece) {
                lines.add(piece, [&](std::string_view line, std::uint64_t offset) {
                    hash_entry(line, offset, place->second.offset, checks);
                });
            }));
        if (!lines.rest().empty()) return add(log_entries_path, "Последняя строка оборвана.");
        return Done{};
    }

    void hash_entry(std::string_view line, std::uint64_t offset, std::uint64_t file_offset,
                    std::span<RecordCheck* const> checks) {
        const auto entry = parse_entry_line(line);
        const EntryIndex least = entries_.empty() ? 0 : entries_.back().entry_index + 1;
        if (!entry || entry->entry_index < least || entry->entry_index >= head_.tree_size) {
            report_.add({.path = std::string{log_entries_path},
                         .offset = file_offset + offset,
                         .file_offset = offset,
                         .what = entry ? "номер записи не по порядку или вне реестра."
                                       : "строка записи не читается."});
            return;
        }
        entries_.push_back(
            {entry->entry_index, blinded_leaf_hash(entry->salt, as_bytes(entry->encoded)), offset});
        for (RecordCheck* const check : checks) check->see_entry(*entry);
    }

    /// Reads each tile once, from the leaves up, and computes the root.
    Result<Done> climb_tiles() {
        std::vector<EntryIndex> indices;
        for (const HashedEntry& entry : entries_) indices.push_back(entry.entry_index);
        const std::vector<TileFile> tiles = packaged_tiles(head_.tree_size, indices);
        check_no_other_tiles(tiles);
        std::vector<std::vector<Hash>> edge;
        // Roots of the full tiles of the level below, by index; a package has not all of level 0.
        std::map<EntryIndex, Hash> below;
        std::map<EntryIndex, Hash> here;
        auto next_entry = entries_.begin();
        for (const TileFile& tile : tiles) {
            const auto level = static_cast<std::size_t>(tile.id.level);
            while (edge.size() <= level) {
                edge.emplace_back();
                below = std::exchange(here, {});
            }
            LETOPIS_TRY(file, read_file(std::string{log_folder} + tile.path));
            auto hashes = parse_tile_file(file, tile.width);
            if (!hashes) return add(std::string{log_folder} + tile.path, hashes.error().message());
            if (level == 0)
                compare_entries(tile, *hashes, next_entry);
            else
                compare_below(tile, *hashes, below);
            if (tile.width == tile_width)
                here[tile.id.index] = subtree_root(*hashes);
            else
                edge.back() = std::move(*hashes);
        }
        const auto tree = Tree::of_edge(head_.tree_size, std::move(edge));
        if (!tree || tree->root() != head_.root_hash)
            return add(log_checkpoint_path, "Плитки дерева не приводят к подписанному корню.");
        return Done{};
    }

    void compare_entries(const TileFile& tile, std::span<const Hash> hashes,
                         std::vector<HashedEntry>::iterator& entry) {
        const EntryIndex first = tile.id.index * entries_a_tile;
        for (; entry != entries_.end() &&
               entry->entry_index < first + static_cast<EntryIndex>(tile.width);
             ++entry) {
            if (entry->leaf == hashes[static_cast<std::size_t>(entry->entry_index - first)]) {
                ++report_.entry_count;
                continue;
            }
            const auto place = files_.find(std::string{log_entries_path});
            report_.add({.path = std::string{log_entries_path},
                         .offset = place->second.offset + entry->line_offset,
                         .file_offset = entry->line_offset,
                         .what = "запись № " + std::to_string(entry->entry_index) +
                                 " не та, что внесена в реестр."});
        }
    }

    void compare_below(const TileFile& tile, std::span<const Hash> hashes,
                       const std::map<EntryIndex, Hash>& below) {
        const EntryIndex first = tile.id.index * entries_a_tile;
        for (std::size_t i = 0; i < hashes.size(); ++i) {
            const auto root = below.find(first + static_cast<EntryIndex>(i));
            if (root == below.end() || root->second == hashes[i]) continue;
            const std::string path = std::string{log_folder} + tile.path;
            report_.add({.path = path,
                         .offset = files_.at(path).offset + i * sizeof(Hash),
                         .file_offset = i * sizeof(Hash),
                         .what = "хэш не равен корню плитки " +
                                 tile_path({tile.id.level - 1, root->first}) + "."});
        }
    }

    void check_no_other_tiles(std::span<const TileFile> tiles) {
        const std::string folder = std::string{log_folder} + "tile/";
        std::size_t count = 0;
        for (auto file = files_.lower_bound(folder);
             file != files_.end() && file->first.starts_with(folder); ++file)
            ++count;
        if (count > tiles.size())
            (void)add(folder, "Плиток больше, чем нужно записям пакета: " + std::to_string(count) +
                                  " вместо " + std::to_string(tiles.size()) + ".");
    }

    Result<Done> check_proofs(const std::string& note, const VerifierKey& key) {
        for (const auto& [path, place] : files_) {
            if (!path.starts_with(log_folder) || !path.ends_with(proof_suffix)) continue;
            LETOPIS_TRY(text, read_text(path));
            const auto proof = TlogProof::parse(text);
            if (!proof) {
                (void)add(path, proof.error().message());
                continue;
            }
            const auto entry =
                std::ranges::lower_bound(entries_, proof->index, {}, &HashedEntry::entry_index);
            if (entry == entries_.end() || entry->entry_index != proof->index ||
                proof->checkpoint != note)
                (void)add(path, "Доказательство не о записи этого пакета.");
            else if (const auto held = verify_tlog_proof(*proof, entry->leaf, key); !held)
                (void)add(path, held.error().message());
        }
        return Done{};
    }

    ByteSource& source_;
    const BagFiles& files_;
    VerifyReport& report_;
    Checkpoint head_;
    std::vector<HashedEntry> entries_;
};

}  // namespace

Result<Done> check_log(ByteSource& source, const BagFiles& files,
                       std::span<RecordCheck* const> checks, VerifyReport& report) {
    return LogCheck{source, files, report}.run(checks);
}

}  // namespace letopis
