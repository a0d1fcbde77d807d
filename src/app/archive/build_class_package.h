#pragma once
// The package of a class's year (seal_class_year.h, step 5): what goes into it.

#include "app/archive/sealing_steps.h"
#include "package/build.h"

namespace letopis {

/// A package in memory, with its digests.
struct ClassPackage {
    Package package;
    Bytes bytes;
};

/// "letopis 0.1.0": every package says which program made it.
std::string program_name();

/// Builds the package from the ledger up to the end of `issued`, checks it as letopis-verify does,
/// and gives it with what package_sealed will say. Refuses `ledger_damaged` when the class's
/// entries do not hang together; faults if the check finds anything: such a package is never
/// sealed.
Result<ClassPackage> build_class_package(const SealingDesk& desk, const ClosedClass& closed,
                                         const StatedStep& issued);

}  // namespace letopis
