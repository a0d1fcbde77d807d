#pragma once
// Moving an organisation's records from one database to another: SQLite to PostgreSQL, or back.
//
// The entries are copied in the order stated, with their salts and hashes, and everything else is
// folded from them there by the same code. Invariants:
//   1. What is copied is whole commands, step by step, each step one transaction: a copying that
//      was killed goes on where it stood, and a copy that is there already is not made again.
//   2. A target that holds anything but a beginning of the same ledger is refused: nothing there
//      is overwritten.
//   3. The source is only read.

#include "base/clock.h"
#include "base/progress.h"
#include "store/school_files.h"
#include "store/sql.h"

namespace letopis::store {

/// What was compared at the end of a copying.
struct CopiedLedger {
    EntryIndex entry_count = 0;
    std::string root_hash_hex;
};

/// Copies what the target lacks. Where the source is being written to, what comes later is not
/// copied. Refuses `ledger_damaged` for a target that is not a beginning of the source (invariant
/// 2), and faults when an entry is not what its hash says.
Result<CopiedLedger> copy_records(const SchoolFiles& from, const SchoolFiles& to,
                                  const Clock& clock, Progress& progress);

/// In PostgreSQL: scribes of all programs answer `busy` from here on, and again take commands.
/// Copied records may not be written to until then. A file has its lock instead.
Result<Done> stop_writing(const SchoolFiles& files);
Result<Done> allow_writing(const SchoolFiles& files);
/// Whether that has been said of the records: they are being moved, or have been. Never of a file.
Result<bool> writing_is_stopped(const SchoolFiles& files);

/// Whether both hold the same entries: their number and the root of the tree over them.
Result<bool> hold_the_same(const SchoolFiles& one, const SchoolFiles& other);

}  // namespace letopis::store
