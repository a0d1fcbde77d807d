#pragma once
// Verifying the store (проверка хранилища): reads every entry again, hashes it, builds the tree,
// compares it with the tiles and the last signed head, folds all projections beside the live ones
// and compares them row by row. Total, not sampled: a random sample misses a flipped byte.

#include "base/progress.h"
#include "base/result.h"
#include "store/checking/findings.h"
#include "store/school_files.h"

namespace letopis::store {

struct StoreReport {
    EntryIndex entry_count = 0;
    Findings findings;
    bool whole() const { return findings.count() == 0; }
};

/// Changes nothing; may run while the school is open elsewhere. Faults only when the database
/// cannot be read at all.
Result<StoreReport> verify_store(const SchoolFiles& files, Progress& progress);

}  // namespace letopis::store
