#pragma once
// open_work_classes: whose schedule of assessment procedures a person can choose (ASM-12).

#include <optional>
#include <string>
#include <vector>

#include "domain/access/access.h"
#include "ports/reader.h"

namespace letopis {

struct WorkClass {
    StudyGroupId study_group_id;
    std::string title;
    bool is_own = false;  ///< Who asks leads it or teaches in it.
    bool operator==(const WorkClass&) const = default;
};
LETOPIS_DESCRIBE(WorkClass, study_group_id, title, is_own)

struct WorkClasses {
    std::string school_year_title;
    std::vector<WorkClass> classes;  ///< Own ones first, then in the order of the year's groups.
    bool operator==(const WorkClasses&) const = default;
};
LETOPIS_DESCRIBE(WorkClasses, school_year_title, classes)

/// Classes and vocational groups of the year of today: all of them for who may read the school,
/// else those he leads or teaches in; a list may be empty. Refuses `not_found` in a school without
/// years.
Result<WorkClasses> open_work_classes(Reader& reader, const Standing& standing, Instant now);

}  // namespace letopis
