#include "store/refold.h"

#include "store/truth.h"

namespace letopis::store {
namespace {

Fault damaged(EntryIndex index, const std::string& what) {
    return Fault{"Запись № " + std::to_string(index) + ": " + what +
                 ". Восстановите базу из копии."};
}

}  // namespace

Result<Done> Refold::take(const StoredEntry& row) {
    const EntryIndex index = tree_.size();
    if (row.entry_index != index) return damaged(index, "её нет");
    if (blinded_leaf_hash(row.salt, as_bytes(row.encoded)) != row.leaf_hash)
        return damaged(index, "содержание не сходится с хэшем");
    const auto entry = decode_entry(row.encoded);
    if (!entry) return damaged(index, entry.error().message());
    if (entry->recorded_at != row.recorded_at || entry_kind(entry->body) != row.kind ||
        entry->recorded_at < last_recorded_at_)
        return damaged(index, "вид или время не сходится с содержанием");
    if (entry->command_id != command_id_ || command_first_ < 0) {
        LETOPIS_TRY_DONE(answer_command());
        command_id_ = entry->command_id;
        command_first_ = index;
    }
    last_recorded_at_ = entry->recorded_at;
    tree_.append(row.leaf_hash, full_tiles_);
    return projector_.apply(index, *entry);
}

Result<Done> Refold::answer_command() {
    if (command_first_ < 0) return Done{};
    return keep_command(target_, command_id_,
                        {.first_entry_index = command_first_,
                         .entry_count = tree_.size() - command_first_,
                         .recorded_at = last_recorded_at_});
}

Result<Done> Refold::finish() {
    LETOPIS_TRY_DONE(answer_command());
    command_first_ = -1;
    return Done{};
}

}  // namespace letopis::store
