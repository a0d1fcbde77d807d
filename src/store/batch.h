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
//   3. Each entry is read back by its codec before it is written, and each row is read back from
//      the database and hashed again before the commit.
//   4. Tiles that became full are written in the same transaction as their last leaf.

#include <functional>
#include <vector>

#include "base/random.h"
#include "ports/writer.h"
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

/// What the batch writes with; owned by the scribe.
struct WritingDesk {
    Connection& connection;
    ScribeReader& reader;
    Projector& projector;
    Salts& salts;
};

class Batch {
public:
    /// `tree` is the committed tree. Faults if the transaction cannot begin.
    static Result<Batch> begin(WritingDesk desk, const Tree& tree, Instant now);

    /// Decides the command and writes what it states. A refusal or a fault is the command's own
    /// answer; `broken` then says whether the batch can go on.
    Result<Receipt> take(const Command& command);
    /// Set when the storage takes no more: the batch is lost.
    const std::optional<Fault>& broken() const { return broken_; }

    /// Makes everything durable. After a fault nothing of the batch stands.
    Result<Done> commit();
    void roll_back();

    /// After the commit.
    const Tree& tree() const { return tree_; }
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

    Result<Done> write(const Decided& decided);
    Result<Done> write_entry(const Decided& decided, const EntryBody& body);
    Result<Done> read_back();
    Result<Done> write_again();

    WritingDesk desk_;
    const Tree& committed_;
    Tree tree_;
    Instant now_;
    std::vector<Decided> written_;
    std::vector<Hash> leaves_;
    std::vector<Tile> full_tiles_;
    std::vector<AnyId> touched_;
    std::optional<Fault> broken_;
};

}  // namespace letopis::store
