#pragma once
// Checking an exported ledger: the folder that `letopis export-log` writes and mirrors keep.
// All of it is read: a sample would miss a changed tile.

#include "base/progress.h"
#include "ledger/checkpoint.h"
#include "package/file_source.h"
#include "package/problem.h"

namespace letopis {

/// Checks `vkey`, `checkpoint`, every tile, every entry bundle, and that each hash follows from
/// the leaves up to the signed root. Offsets in the report are of the named file.
VerifyReport verify_exported_log(FileShelf& folder, Progress& progress);

}  // namespace letopis
