#pragma once
// School: an organisation's database, opened. Everything behind the ports Writer, Readers and
// LedgerBook is made here, in order, and closed in reverse.
//
//   LETOPIS_TRY(school, store::School::open({folder, org_id}, clock, random));
//   school->writer(), school->readers(), school->ledger_book(), school->stamps()
//
// Invariants:
//   1. One process opens an organisation at a time: a lock file says so, and SQLite's own locks
//      are not trusted to keep two scribes apart.
//   2. A ledger that is shorter than a head it has signed is not opened: it would state other
//      facts under indexes that have been proved.

#include <memory>
#include <optional>

#include "base/clock.h"
#include "base/file_ops.h"
#include "base/random.h"
#include "base/stamps.h"
#include "store/school_files.h"
#include "store/school_ledger.h"
#include "store/scribe.h"

namespace letopis::store {

class School {
public:
    /// Opens the organisation's files, or makes them. `clock` and `random` must outlive the
    /// school; for a real one `random` is SystemRandom. Faults say in Russian what to do.
    static Result<std::unique_ptr<School>> open(const SchoolFiles& files, const Clock& clock,
                                                RandomSource& random);
    /// close, whatever it says.
    ~School();
    School(const School&) = delete;
    School& operator=(const School&) = delete;

    Writer& writer() { return *scribe_; }
    Readers& readers() { return *readers_; }
    LedgerBook& ledger_book() { return *ledger_; }
    /// What changed since when; `stamps().of(PersonId{})` is the organisation's own (touched.h).
    const Stamps& stamps() const { return stamps_; }
    /// Why nothing can be written at the moment; nothing when all is well.
    std::optional<Fault> trouble() { return scribe_->trouble(); }

    /// Finishes what is queued, keeps the last signed head, and empties the database's log. After
    /// it commands are answered `busy`; nobody may look any more.
    Result<Done> close();

private:
    School() = default;
    Result<Done> begin(const SchoolFiles& files, const Clock& clock, RandomSource& random);

    std::optional<FileLock> lock_;
    std::unique_ptr<Connection> connection_;
    std::unique_ptr<ReaderPool> readers_;
    Guarded<Tree> committed_tree_;
    Stamps stamps_;
    std::unique_ptr<SchoolLedger> ledger_;
    std::unique_ptr<Scribe> scribe_;
    bool closed_ = false;
};

}  // namespace letopis::store
