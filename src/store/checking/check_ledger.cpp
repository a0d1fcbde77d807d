#include "store/checking/check_ledger.h"

#include "base/file_ops.h"
#include "ledger/tiles.h"
#include "store/ledger_key.h"

namespace letopis::store {
namespace {

constexpr const char* from_copy = "Восстановите базу из копии.";

std::string entry_place(EntryIndex index) { return "Запись № " + std::to_string(index); }

std::string tile_place(const TileId& id) { return "Плитка " + tile_path(id); }

}  // namespace

Result<Done> LedgerCheck::expect_signed_head(const SchoolFiles& files) {
    LETOPIS_TRY(note, read_file(files.checkpoint(), limits::checkpoint_bytes));
    if (!note) return Done{};
    const auto key = read_ledger_key(files.key());
    if (!key) {
        findings_.add("Ключ реестра", key.error().message());
        return Done{};
    }
    LETOPIS_TRY(organization, reader_.organization());
    const std::string origin = organization ? organization->log_origin : "";
    const auto verifier = *key ? VerifierKey::of(origin, (*key)->public_key())
                               : Result<VerifierKey>{RefusalCode::checkpoint_refused};
    if (!verifier) {
        findings_.add("Ключ реестра", "Нет ключа или имени реестра: подпись не проверить.");
        return Done{};
    }
    const auto head = open_checkpoint(as_text(*note), *verifier);
    if (head)
        signed_head_ = *head;
    else
        findings_.add("Контрольная точка " + files.checkpoint(), head.error().message());
    return Done{};
}

Result<std::vector<StoredEntry>> LedgerCheck::read_step(EntryIndex from) {
    auto rows = reader_.entries(from, limits::entries_per_step);
    if (rows) return rows;
    // A damaged page hides only the entries that lie on it: the others are read one by one.
    std::vector<StoredEntry> found;
    for (EntryIndex index = from; index < from + limits::entries_per_step; ++index) {
        auto row = reader_.entry(index);
        if (row && *row) found.push_back(*std::move(*row));
        if (!row) findings_.add(entry_place(index), row.error().message());
    }
    return found;
}

Result<Done> LedgerCheck::check_entries(EntryIndex count, Progress& progress) {
    check_signed_head();
    for (EntryIndex from = 0; from < count; from += limits::entries_per_step) {
        LETOPIS_TRY(rows, read_step(from));
        const EntryIndex end = std::min(count, from + limits::entries_per_step);
        auto row = rows.begin();
        for (EntryIndex index = from; index < end; ++index) {
            if (row != rows.end() && row->entry_index == index)
                take(index, *row++);
            else
                take(index, std::nullopt);
        }
        LETOPIS_TRY_DONE(check_full_tiles());
        progress.at(static_cast<std::uint64_t>(end), static_cast<std::uint64_t>(count));
    }
    if (signed_head_ && signed_head_->tree_size > count)
        findings_.add("Контрольная точка", "Подписано " + std::to_string(signed_head_->tree_size) +
                                               " записей, а в базе их " + std::to_string(count) +
                                               ": записи потеряны. " + from_copy);
    return Done{};
}

void LedgerCheck::take(EntryIndex index, const std::optional<StoredEntry>& row) {
    if (!row) {
        findings_.add(entry_place(index), std::string{"Записи нет. "} + from_copy);
        all_folded_ = false;
    } else if (all_folded_) {
        if (const auto taken = refold_.take(*row); !taken) {
            findings_.add(entry_place(index), taken.error().message());
            all_folded_ = false;
        }
    } else if (blinded_leaf_hash(row->salt, as_bytes(row->encoded)) != row->leaf_hash) {
        findings_.add(entry_place(index),
                      std::string{"Содержание не сходится с хэшем. "} + from_copy);
    }
    tree_.append(row ? row->leaf_hash : Hash{}, full_tiles_);
    check_signed_head();
}

void LedgerCheck::check_signed_head() {
    if (!signed_head_ || signed_head_->tree_size != tree_.size()) return;
    if (tree_.root() != signed_head_->root_hash)
        findings_.add("Контрольная точка", "Первые " + std::to_string(tree_.size()) +
                                               " записей не те, что подписаны: записи "
                                               "заменены. " +
                                               from_copy);
}

Result<Done> LedgerCheck::check_full_tiles() {
    for (const Tile& tile : std::exchange(full_tiles_, {})) LETOPIS_TRY_DONE(check_tile(tile));
    return Done{};
}

Result<Done> LedgerCheck::check_tile(const Tile& expected) {
    ++tile_count_;
    const auto stored = reader_.tile(expected.id);
    if (!stored) {
        findings_.add(tile_place(expected.id), stored.error().message());
        return Done{};
    }
    if (!*stored) {
        findings_.add(tile_place(expected.id), "Плитки нет. Выполните letopis rebuild.");
        return Done{};
    }
    const auto& hashes = **stored;
    const auto [found, wanted] =
        std::mismatch(hashes.begin(), hashes.end(), expected.hashes.begin());
    if (found == hashes.end()) return Done{};
    const auto offset = wanted - expected.hashes.begin();
    std::string words = "Хэш № " + std::to_string(offset) + " не сходится";
    if (expected.id.level == 0)
        words += " (запись № " +
                 std::to_string(expected.id.index * static_cast<EntryIndex>(tile_width) + offset) +
                 ")";
    findings_.add(tile_place(expected.id), words + ". Выполните letopis rebuild.");
    return Done{};
}

Result<Done> LedgerCheck::check_for_more_tiles() {
    LETOPIS_TRY(stored, reader_.tile_count());
    if (stored > tile_count_)
        findings_.add("Плитки", "Их " + std::to_string(stored) + ", а записям отвечают " +
                                    std::to_string(tile_count_) + ". Выполните letopis rebuild.");
    return Done{};
}

}  // namespace letopis::store
