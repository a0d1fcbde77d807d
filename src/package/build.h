#pragma once
// Building a package (архивный пакет): a BagIt bag in one container. The same contents give the
// same bytes, so a sealing that was interrupted ends with the package it would have made.

#include <string>
#include <vector>

#include "base/byte_source.h"
#include "base/time.h"
#include "package/inventory.h"

namespace letopis {

/// One file of the payload.
struct PackageFile {
    std::string path;  ///< From the bag's folder, in "data/".
    Bytes bytes;
    bool operator==(const PackageFile&) const = default;
};

/// Everything a package is made of.
struct PackageContents {
    std::string bag_name;  ///< The one folder in the container: "letopis_1234_2026-2027_7b".
    Instant closed_at;     ///< The time of all files.
    BagDescription description;
    std::vector<PackageFile> payload;  ///< In any order.
};

/// What was written.
struct BuiltPackage {
    std::string sha256_hex;  ///< Of the whole container: this is what is signed and logged.
    std::string sha512_hex;
    std::uint64_t size_bytes = 0;
};

/// Writes the container. Refuses `invalid_value` for a payload file that is not in "data/", for
/// names that a package does not take, and beyond its limits; faults as the sink does. After a
/// failure the sink holds a part that nobody should use.
Result<BuiltPackage> build_package(const PackageContents& contents, ByteSink& sink);

}  // namespace letopis
