#pragma once
// Steps 1 and 2 of verify.h: the container and the manifests.

#include <map>

#include "base/progress.h"
#include "package/inventory.h"
#include "package/problem.h"
#include "package/zip_reader.h"

namespace letopis {

/// Where a file's content lies in the container, and what it is.
struct ContentPlace {
    std::uint64_t offset = 0;
    std::uint64_t size_bytes = 0;
    Hash sha256{};
};
/// Files by their path in the bag.
using BagFiles = std::map<std::string, ContentPlace>;

/// Which digests of the contents are computed and compared with the manifests.
enum class ContentDigests { sha256, sha256_and_sha512 };

/// Checks frame, digests and manifests and adds what is wrong to the report. What it returns may
/// be used only if nothing was wrong.
BagFiles check_contents(ByteSource& source, Progress& progress, VerifyReport& report,
                        ContentDigests digests);

}  // namespace letopis
