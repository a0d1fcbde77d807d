#pragma once
// Batch: one transaction of the scribe, command after command.
//
// A command that fails takes nothing with it, without a savepoint: SQLite copies every page that a
// savepoint touches, a quarter of the price of a mark. A decision only reads, so one that refuses
// has written nothing. When writing a command's entries fails, which no rule can cause, the
// transaction is rolled back and the entries of the commands before it are written again as they
// were decided. Invariants:
//   1. A decision is called once, whatever happens to its batch.
//   2. All entries of a batch carry one time, never earlier than that of the last entry.
//   3. Each entry is read back by its codec before it is written, and each row is hashed again
//      before the commit: read back from the file, or by PostgreSQL itself as it takes it (the
//      CHECK of `entries`).
//   4. Where other programs write too, the ledger's head is held from begin to commit, and what
//      they wrote is taken in first.
//   5. Tiles that became full are written in the same transaction as their last leaf.
//   6. Nothing is written outside the transaction. SQLite ends it by itself when the disk or the
//      memory fails, even under a statement that only reads: that breaks the batch.

#include <functional>
#include <vector>

#include "base/random.h"
#include "ports/writer.h"
#include "store/ledger_end.h"
#include "store/projections/projector.h"
#include "store/touched.h"

namespace letopis::store {

/// Where salts come from: a block of random bytes at a time.
class Salts {
public:
    explicit Salts(RandomSource& random) : random_{random} {}
    Salt next();

private:
    RandomSource& random_;
    std::array<std::uint8_t, 4096> block_{};
    std::size_t used_ = sizeof(block_);
};

/// Whether the entries of other programs that were read are all of them, or only the first.
enum class CaughtUpWith { all, the_first };

/// What the batch writes with; owned by the scribe.
struct WritingDesk {
    Connection& connection;
    ScribeReader& reader;
    Projector& projector;
    Salts& salts;
};

class Batch {
public:
    /// `end` is the committed end of the ledger as far as it is known, and is brought up to date
    /// with what other programs have written since; `caught_up` is then told which entries those
    /// are. Where other programs write, it is asked here at once whether `commands`, those it is
    /// for, were answered before. Faults if the transaction cannot begin; refuses `busy` while the
    /// records are moved.
    using CaughtUp =
        std::function<void(const std::vector<StoredEntry>& entries, CaughtUpWith with)>;
    static Result<Batch> begin(WritingDesk desk, LedgerEnd& end, Instant now,
                               const CaughtUp& caught_up,
                               const std::vector<CommandId>& commands = {});

    /// Decides the command and writes what it states. A refusal or a fault is the command's own
    /// answer; `broken` then says whether the batch can go on. Once it is broken, faults with that.
    Result<Receipt> take(const Command& command);
    /// Set when the storage takes no more: the batch is lost.
    const std::optional<Fault>& broken() const { return broken_; }

    /// Makes everything durable. After a fault nothing of the batch stands.
    Result<Done> commit();
    void roll_back();

    /// After the commit.
    const Tree& tree() const { return tree_; }
    Instant now() const { return now_; }
    const std::vector<AnyId>& touched() const { return touched_; }

private:
    /// A command as it was decided: enough to write it again.
    struct Decided {
        CommandId command_id;
        PersonId actor_id;
        std::vector<EntryBody> bodies;
    };

    Batch(WritingDesk desk, const Tree& tree, Instant now)
        : desk_{desk}, committed_{tree}, tree_{tree}, now_{now} {}

    Result<Receipt> decide_and_write(const Command& command);
    Result<std::optional<CommandAnswer>> earlier_answer(const CommandId& id);
    bool has_lost_transaction() const;
    Fault transaction_lost() const;
    Result<Done> write(const Decided& decided);
    Result<Done> write_entry(const Decided& decided, const EntryBody& body);
    Result<Done> read_back();
    Result<Done> grow_head();
    Result<Done> write_again();

    WritingDesk desk_;
    const Tree& committed_;
    Tree tree_;
    Instant now_;
    KnownCommands known_;  ///< Each until it is asked about: a second time it may stand here.
    std::vector<Decided> written_;
    std::vector<Hash> leaves_;
    std::vector<Tile> full_tiles_;
    std::vector<AnyId> touched_;
    std::optional<Fault> broken_;
};

}  // namespace letopis::store
