#pragma once
// What letopis-verify does with a path: finds out what lies there and checks it.

#include <optional>
#include <string>
#include <vector>

#include "base/progress.h"
#include "base/result.h"
#include "package/addendum/addendum_manifest.h"
#include "package/content_check.h"
#include "package/problem.h"

namespace letopis {

LETOPIS_ENUM(CheckedKind, package, exported_ledger)

/// One thing that was checked.
struct Checked {
    std::string path;
    CheckedKind kind = CheckedKind::package;
    VerifyReport report;
    std::optional<AddendumManifest> addendum{};  ///< What an addendum says of itself.
    std::string note{};  ///< How it stands with the package it completes; "" of others.
};

/// Says which thing is being checked, and how far that is.
class CheckProgress : public Progress {
public:
    virtual void begin(const std::string& path) = 0;
};

/// A file is a package; a folder with a `checkpoint` is an exported ledger; any other folder is
/// searched for packages (*.zip), deeply. Faults if the path is not there, or if a folder holds
/// nothing to check: silence must never look like "whole".
Result<std::vector<Checked>> verify_path(const std::string& path, CheckProgress& progress,
                                         ContentDigests digests = ContentDigests::sha256);

}  // namespace letopis
