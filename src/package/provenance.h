#pragma once
// What a package says of itself: data/metadata/provenance.json, one line of canonical JSON.

#include <string>

#include "base/describe.h"
#include "base/id.h"
#include "base/time.h"
#include "package/build.h"

namespace letopis {

struct Provenance {
    PackageId package_id;
    std::string organization;
    StudyGroupId study_group_id;
    std::string study_group;
    std::string school_year;
    std::string closed_at;  ///< As the records spell moments.
    std::string origin;     ///< Of the ledger.
    std::int64_t tree_size = 0;
    int records_version = 1;
    std::string program;        ///< "letopis 0.1.0": what made it.
    Date retain_until;          ///< The full journal (ARC-01).
    Date summary_retain_until;  ///< The summary sheet.
    bool operator==(const Provenance&) const = default;
};
LETOPIS_DESCRIBE(Provenance, package_id, organization, study_group_id, study_group, school_year,
                 closed_at, origin, tree_size, records_version, program, retain_until,
                 summary_retain_until)

PackageFile provenance_file(const Provenance& provenance);

}  // namespace letopis
