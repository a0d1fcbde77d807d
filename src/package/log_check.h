#pragma once
// Step 3 of verify.h: the entries of a package stand in the signed ledger.

#include <map>
#include <span>
#include <vector>

#include "package/content_check.h"
#include "package/verify.h"

namespace letopis {

/// Checks data/log/ of a package whose contents agree with its manifests, shows each entry to the
/// checks, and adds what is wrong to the report. Faults if the source cannot be read.
Result<Done> check_log(ByteSource& source, const BagFiles& files,
                       std::span<RecordCheck* const> checks, VerifyReport& report);

}  // namespace letopis
