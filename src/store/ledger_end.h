#pragma once
// Where the stored ledger ends: the tree over all entries, and the time of the last.

#include <map>
#include <string>
#include <unordered_map>
#include <vector>

#include "store/reading/school_reader.h"

namespace letopis::store {

struct LedgerEnd {
    Tree tree;
    Instant last_recorded_at;
};

Result<LedgerEnd> read_ledger_end(SchoolReader& reader);

/// The head's row of a shared database, held until the end of the transaction.
struct HeldHead {
    EntryIndex tree_size = 0;
    Instant last_recorded_at;
    bool is_moving = false;
};
Result<HeldHead> take_head(Connection& connection);
/// What is known of commands: nothing of one that was never answered.
using KnownCommands = std::unordered_map<CommandId, std::optional<CommandAnswer>>;
/// take_head; `known` is then filled with each of the commands, as of a moment before the head was
/// had: good only if nobody has stated anything since a size that is known.
Result<HeldHead> take_head_for(Connection& connection, const std::vector<CommandId>& commands,
                               KnownCommands& known);
Result<Done> keep_head(Connection& connection, EntryIndex tree_size, Instant last_recorded_at);
/// While the head is marked as moving, scribes answer `busy`.
enum class HeadMark { open, moving };
Result<Done> mark_head(Connection& connection, HeadMark mark);

/// The size of the organisation's ledger as this connection sees it in a shared database; 0 where
/// nothing was ever written.
Result<EntryIndex> read_head_size(Connection& connection);
/// Whether it is marked as moving; false where nothing was ever written.
Result<bool> read_head_is_moving(Connection& connection);
/// The size of every organisation's ledger, by number.
Result<std::map<OrgId, EntryIndex>> read_heads(Connection& connection);
/// Tells all programs that listen; `sizes` is of feed_words.h, at most limits::notification_bytes.
Result<Done> tell_sizes(Connection& connection, const std::string& sizes);

}  // namespace letopis::store
