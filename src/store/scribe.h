#pragma once
// Scribe (писарь): the one thread that writes an organisation's facts. It takes everything that is
// queued, decides and writes command after command in one transaction, commits, and answers.
//
// Invariants:
//   1. An answer of success is given only after the commit is durable, and after the stamps of
//      everything touched have been bumped (base/stamps.h).
//   2. The queue is bounded: a full one answers `busy` at once.
//   3. When the disk takes no more, the batch is answered `storage_unavailable`, nothing of it
//      stands, and the next batch tries anew: nobody has to start the scribe again.
//   4. Checkpoints of the WAL are made between batches, after the answers.
//   5. An outcome that is unknown (the link to PostgreSQL was lost at the commit, the standby has
//      not confirmed it) is answered `storage_unavailable`, never success: the same command is
//      asked again, and the next commit carries the answer.

#include <condition_variable>
#include <mutex>
#include <thread>
#include <vector>

#include "base/clock.h"
#include "base/guarded.h"
#include "base/stamps.h"
#include "ports/writer.h"
#include "store/batch.h"
#include "store/nodes/ledger_sizes.h"
#include "store/reader_pool.h"

namespace letopis::store {

class Scribe final : public Writer {
public:
    /// What the scribe writes from and tells to.
    struct House {
        const Clock& clock;
        RandomSource& random;
        Stamps& stamps;
        LedgerSizes& sizes;
        Guarded<Tree>& committed_tree;  ///< Set after each commit: for proofs.
        /// Makes those who go on reading an old state let it go, until `yes` is said again: pages
        /// that it needs cannot be moved into the database. May be null.
        std::function<void(ReaderPool::Holding)> hold = nullptr;
        /// Told the ledger's size after each commit that made it grow, before the answers.
        std::function<void(EntryIndex)> tell_others = nullptr;
    };

    /// `end` is that of the database behind `connection`.
    Scribe(Connection& connection, House house, LedgerEnd end);
    ~Scribe() override { stop(); }

    void submit(Command command, Answer answer) override;

    /// Takes no more, finishes what is queued, and ends. Commands that come later are answered
    /// `busy`.
    void stop();

    /// Why nothing can be written at the moment; nothing when all is well.
    std::optional<Fault> trouble();

private:
    struct Pending {
        Command command;
        Answer answer;
    };

    void run();
    /// Waits for commands; empty when it is time to end.
    std::vector<Pending> take_queued();
    void write(std::vector<Pending>& batch);
    Result<std::vector<Result<Receipt>>> commit(const std::vector<Pending>& batch);
    /// Entries that other programs wrote: whatever was made without them is made anew.
    void take_in(const std::vector<StoredEntry>& entries, CaughtUpWith with);
    /// The ledger ends at end_, and this is what has grown it.
    void bump(const std::vector<AnyId>& touched);
    void tend();

    Connection& connection_;
    House house_;
    ScribeReader reader_;
    Projector projector_;
    Salts salts_;
    LedgerEnd end_;
    Guarded<std::optional<Fault>> trouble_;

    std::mutex mutex_;
    std::condition_variable arrived_;
    std::vector<Pending> queue_;  ///< Under mutex_, as closing_.
    bool closing_ = false;
    std::jthread thread_;  ///< Last: it begins when all else is there.
};

}  // namespace letopis::store
