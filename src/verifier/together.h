#pragma once
// Addenda beside the packages they complete: letopis-verify looks for those among what it was
// given, and checks them together.

#include <vector>

#include "verifier/verify_path.h"

namespace letopis {

/// Adds to the report of each addendum what is wrong with it together with its package and the
/// addenda between; where one of these is not among `all`, its note says which.
void check_addenda(std::vector<Checked>& all);

}  // namespace letopis
