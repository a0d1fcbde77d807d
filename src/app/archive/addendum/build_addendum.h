#pragma once
// The addendum package (seal_addendum.h): what goes into it.

#include "app/archive/addendum/gather_addendum.h"
#include "app/archive/build_class_package.h"

namespace letopis {

/// Builds it from the fresh entries, the entries of its document and the seals of what it
/// completes, checks it alone and together with that, and gives it with what package_sealed will
/// say. Faults if a check finds anything: such a package is never sealed.
Result<ClassPackage> build_addendum(const SealingDesk& desk, const ClosedClass& closed,
                                    const GatheredAddendum& gathered, const StatedStep& prepared,
                                    const StatedStep& issued);

}  // namespace letopis
