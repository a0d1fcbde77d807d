#pragma once
// Refold: takes in stored entries in order, checks each against its leaf hash, and makes from them
// all that follows: projections, answers to commands, tiles, the tree.

#include <utility>

#include "store/ledger_end.h"
#include "store/projections/projector.h"

namespace letopis::store {

class Refold {
public:
    /// `target` gets the projections. It must have all tables and no rows …
    explicit Refold(Connection& target) : Refold{target, {}} {}
    /// … but what follows from the entries up to `end`, which ends with a whole command.
    Refold(Connection& target, LedgerEnd end)
        : target_{target},
          reader_{target},
          projector_{target, reader_},
          tree_{std::move(end.tree)},
          last_recorded_at_{end.last_recorded_at} {}

    /// Takes in the next entry. Faults, naming the entry, when its row is not what its leaf hash
    /// says or does not follow the one before it.
    Result<Done> take(const StoredEntry& row);
    /// After the last entry of a command: the last of all, or of a step.
    Result<Done> finish();

    const Tree& tree() const { return tree_; }
    Instant last_recorded_at() const { return last_recorded_at_; }
    /// Of the entry taken in last.
    const CommandId& command_id() const { return command_id_; }
    /// Tiles that became full since this was asked last.
    std::vector<Tile> take_full_tiles() { return std::exchange(full_tiles_, {}); }

private:
    Result<Done> answer_command();

    Connection& target_;
    ScribeReader reader_;
    Projector projector_;
    Tree tree_;
    std::vector<Tile> full_tiles_;
    Instant last_recorded_at_;
    // The command whose entries are being taken in.
    CommandId command_id_;
    EntryIndex command_first_ = -1;
};

}  // namespace letopis::store
