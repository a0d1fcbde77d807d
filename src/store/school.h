#pragma once
// School: an organisation's database, opened. Everything behind the ports Writer, Readers and
// LedgerBook is made here, in order, and closed in reverse.
//
//   LETOPIS_TRY(school, store::School::open({folder, org_id}, clock, random));
//   school->writer(), school->readers(), school->ledger_book(), school->stamps()
//
// Invariants:
//   1. One process opens an organisation's file at a time: a lock file says so, and SQLite's own
//      locks are not trusted to keep two scribes apart. In PostgreSQL any number may write: the
//      row of the ledger's head keeps them apart (batch.h, invariant 4).
//   2. A ledger that is shorter than a head it has signed is not opened: it would state other
//      facts under indexes that have been proved.

#include <memory>
#include <optional>
#include <shared_mutex>

#include "base/clock.h"
#include "base/file_ops.h"
#include "base/random.h"
#include "base/stamps.h"
#include "store/nodes/change_feed.h"
#include "store/school_files.h"
#include "store/school_ledger.h"
#include "store/scribe.h"

namespace letopis::store {

class School {
public:
    /// Opens the organisation's files, or makes them. `clock` and `random` must outlive the
    /// school; for a real one `random` is SystemRandom. Faults say in Russian what to do. `feeds`
    /// must outlive it too; without them nothing tells what other programs write into PostgreSQL,
    /// and nothing is kept of it.
    static Result<std::unique_ptr<School>> open(const SchoolFiles& files, const Clock& clock,
                                                RandomSource& random, ChangeFeeds* feeds = nullptr);
    /// close, whatever it says.
    ~School();
    School(const School&) = delete;
    School& operator=(const School&) = delete;

    Writer& writer() { return gate_; }
    Readers& readers() { return *readers_; }
    RecentReaders& recent_readers() { return *readers_; }
    LedgerBook& ledger_book() { return *ledger_; }
    /// What changed since when; `stamps().of(PersonId{})` is the organisation's own (touched.h).
    const Stamps& stamps() const { return stamps_; }
    /// How far it knows what others write; where nobody else does, there is nothing to reach.
    Freshness& freshness() { return *known_; }
    /// Tells `listener` of every change from now on; null: nobody. It must outlive `close`.
    void tell(StampListener* listener) { stamps_.tell(listener); }
    /// Why nothing can be written at the moment; nothing when all is well.
    std::optional<Fault> trouble() { return gate_.trouble(); }

    /// Finishes what is queued and lets go of the records, so that another program may move them:
    /// commands are answered `busy`, looks go on.
    Result<Done> freeze();
    bool is_frozen() const { return frozen_; }
    /// Takes the records up again, wherever they are now: they must hold everything that was
    /// there. On a fault it stays frozen.
    Result<Done> thaw(const SchoolFiles& files);

    /// Finishes what is queued, keeps the last signed head, and empties the database's log. After
    /// it commands are answered `busy`; nobody may look any more.
    Result<Done> close();

private:
    School(const Clock& clock, RandomSource& random, ChangeFeeds* feeds)
        : clock_{clock}, random_{random}, feeds_{feeds} {}
    Result<Done> begin(const SchoolFiles& files);
    /// The connection, brought up to date and checked, and where its ledger ends.
    struct Records {
        std::unique_ptr<Connection> connection;
        LedgerEnd end;
    };
    Result<Records> open_checked(const SchoolFiles& files);
    void set_to_work(Records records, const SchoolFiles& files);

    /// Where commands go: to the scribe, or, while there is none, back.
    class Gate final : public Writer {
    public:
        void submit(Command command, Answer answer) override;
        std::optional<Fault> trouble();
        void open(Scribe* scribe);
        void shut() { open(nullptr); }

    private:
        std::shared_mutex mutex_;
        Scribe* scribe_ = nullptr;
    };

    const Clock& clock_;
    RandomSource& random_;
    ChangeFeeds* const feeds_;
    std::optional<FileLock> lock_;
    std::unique_ptr<Connection> connection_;
    std::unique_ptr<ReaderPool> readers_;
    Guarded<Tree> committed_tree_;
    Stamps stamps_;
    LedgerSizes sizes_;
    std::unique_ptr<KnownLedger> known_;
    std::unique_ptr<ChangeFeed::Seat> seat_;  ///< Only in PostgreSQL, and with feeds.
    std::unique_ptr<SchoolLedger> ledger_;
    std::unique_ptr<Scribe> scribe_;
    Gate gate_;
    bool frozen_ = false;
    bool closed_ = false;
};

}  // namespace letopis::store
