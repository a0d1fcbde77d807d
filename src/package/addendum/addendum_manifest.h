#pragma once
// What an addendum (дополнение) says of itself and of what it completes:
// data/metadata/addendum.json, one line of canonical JSON. A package that holds this file is an
// addendum; docs/formats/package.md tells the rest.

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/describe.h"
#include "base/id.h"
#include "package/build.h"

namespace letopis {

inline constexpr std::string_view addendum_manifest_path = "data/metadata/addendum.json";

/// A package sealed before, as whoever follows it names it.
struct EarlierPackage {
    PackageId package_id;
    std::string file_name;
    std::string sha256_hex;  ///< Of the container.
    std::int64_t tree_size = 0;
    std::string root_hash_hex;  ///< Of the ledger of that size: its checkpoint's.
    bool operator==(const EarlierPackage&) const = default;
};
LETOPIS_DESCRIBE(EarlierPackage, package_id, file_name, sha256_hex, tree_size, root_hash_hex)

struct AddendumManifest {
    int addendum_no = 1;  ///< «Дополнение № 1».
    PackageId package_id;
    StudyGroupId study_group_id;
    EarlierPackage completes;             ///< The package of the year.
    std::vector<EarlierPackage> follows;  ///< Addenda between it and this one, in order.
    /// From the tree of the last of these to this package's (RFC 9162, 2.1.4), in hex.
    std::vector<std::string> consistency;
    bool operator==(const AddendumManifest&) const = default;

    const EarlierPackage& last_before() const {
        return follows.empty() ? completes : follows.back();
    }
};
LETOPIS_DESCRIBE(AddendumManifest, addendum_no, package_id, study_group_id, completes, follows,
                 consistency)

PackageFile addendum_manifest_file(const AddendumManifest& manifest);
/// Nothing for anything that addendum_manifest_file would not write.
std::optional<AddendumManifest> parse_addendum_manifest(std::string_view text);

}  // namespace letopis
