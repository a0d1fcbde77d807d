#include "package/exported_log.h"

#include <algorithm>

#include "ledger/tiles.h"
#include "ledger/tree.h"

namespace letopis {
namespace {

constexpr auto tile_entries = static_cast<EntryIndex>(tile_width);

class ExportCheck {
public:
    ExportCheck(FileShelf& folder, Progress& progress, VerifyReport& report)
        : folder_{folder}, progress_{progress}, report_{report} {}

    Result<Done> run() {
        LETOPIS_TRY(files, folder_.list());
        unseen_ = std::move(files);
        report_.file_count = static_cast<std::int64_t>(unseen_.size());
        for (const auto& [path, size] : unseen_)
            report_.size_bytes += static_cast<std::int64_t>(size);
        LETOPIS_TRY(vkey, take("vkey"));
        LETOPIS_TRY(note, take("checkpoint"));
        const auto key = VerifierKey::parse(as_text(vkey));
        if (!key) return add("vkey", 0, key.error().message());
        // A key can be read in two spellings; published is one, so that every byte counts.
        if (as_text(vkey) != key->text() + "\n") (void)add("vkey", 0, "ключ записан иначе.");
        const auto head = open_checkpoint(as_text(note), *key);
        if (!head) return add("checkpoint", 0, head.error().message());
        report_.origin = head->origin;
        report_.tree_size = head->tree_size;
        // A folder that claims more entries than it has files would keep us busy for nothing.
        if (head->tree_size / tile_entries > report_.file_count)
            return add("checkpoint", 0, "Записей заявлено больше, чем есть файлов.");
        LETOPIS_TRY_DONE(climb(*head));
        if (!climbed_) return Done{};
        for (const auto& [path, size] : unseen_)
            (void)add(path, 0, "лишний файл: реестру он не принадлежит.");
        return Done{};
    }

private:
    Result<Done> add(const std::string& path, std::uint64_t offset, std::string what) {
        report_.add({.path = path, .file_offset = offset, .what = std::move(what)});
        return Done{};
    }

    /// The content of a file, which is then no longer unseen; empty, with a problem, if missing.
    Result<Bytes> take(const std::string& path) {
        if (unseen_.erase(path) == 0) {
            (void)add(path, 0, "файла нет.");
            return Bytes{};
        }
        auto bytes = folder_.read(path);
        if (bytes) {
            done_ += bytes->size();
            progress_.at(done_, static_cast<std::uint64_t>(report_.size_bytes));
            return bytes;
        }
        (void)add(path, 0, "не читается: " + bytes.error().message() + ".");
        return Bytes{};
    }

    /// Computes the tree from the leaves and compares each tile on the way.
    Result<Done> climb(const Checkpoint& head) {
        Tree tree;
        const std::size_t problems = report_.problems.size();
        for (EntryIndex first = 0; first < head.tree_size; first += tile_entries) {
            const auto count =
                static_cast<std::size_t>(std::min(tile_entries, head.tree_size - first));
            const std::string path = entry_bundle_path(first / tile_entries, count);
            LETOPIS_TRY(file, take(path));
            const auto leaves = parse_entry_bundle_file(file, count);
            if (!leaves) {
                // Without these leaves nothing above can be computed.
                if (!file.empty()) (void)add(path, 0, leaves.error().message());
                return Done{};
            }
            std::vector<Tile> full;
            for (const LeafBytes& leaf : *leaves) tree.append(leaf_hash(leaf), full);
            for (const Tile& tile : full) LETOPIS_TRY_DONE(compare(tile));
        }
        climbed_ = true;
        for (const Tile& tile : tree.partial_tiles()) LETOPIS_TRY_DONE(compare(tile));
        if (tree.root() == head.root_hash)
            report_.entry_count = tree.size();
        else if (report_.problems.size() == problems)
            // Leaves and tiles agree with each other, but not with what was signed.
            (void)add("checkpoint", 0, "Листья и плитки не приводят к подписанному корню.");
        return Done{};
    }

    Result<Done> compare(const Tile& tile) {
        const std::string path = tile_path(tile.id, tile.hashes.size());
        LETOPIS_TRY(found, take(path));
        if (found.empty()) return Done{};
        const Bytes expected = tile_file(tile.hashes);
        if (found.size() != expected.size())
            return add(path, std::min(found.size(), expected.size()),
                       "длина файла " + std::to_string(found.size()) + " байт, должно быть " +
                           std::to_string(expected.size()) + ".");
        const auto [at, unused] = std::mismatch(found.begin(), found.end(), expected.begin());
        if (at == found.end()) return Done{};
        const auto offset = static_cast<std::uint64_t>(at - found.begin());
        const EntryIndex leaf =
            tile.id.index * tile_entries + static_cast<EntryIndex>(offset / sizeof(Hash));
        return add(path, offset,
                   tile.id.level == 0 ? "хэш не от листа № " + std::to_string(leaf) + " (" +
                                            entry_bundle_path(tile.id.index, tile.hashes.size()) +
                                            "): изменена плитка или лист."
                                      : "хэш не следует из плиток под ним.");
    }

    FileShelf& folder_;
    Progress& progress_;
    VerifyReport& report_;
    std::map<std::string, std::uint64_t> unseen_;
    std::uint64_t done_ = 0;
    bool climbed_ = false;  ///< All leaves were read, so that every file that belongs is known.
};

}  // namespace

VerifyReport verify_exported_log(FileShelf& folder, Progress& progress) {
    VerifyReport report;
    if (const auto done = ExportCheck{folder, progress, report}.run(); !done)
        report.add({.what = done.error().message() + "."});
    return report;
}

}  // namespace letopis
