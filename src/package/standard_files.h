#pragma once
// The files that every package carries, so that it can be read and checked without us.

#include <vector>

#include "package/build.h"

namespace letopis {

/// data/verify/verify.sh, data/verify/VERIFY.ru.txt and data/formats/*.md.
std::vector<PackageFile> standard_files();

}  // namespace letopis
