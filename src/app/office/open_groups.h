#pragma once
// open_groups: classes and other groups of a school year, with who leads them and what is amiss.

#include <optional>
#include <string>
#include <vector>

#include "domain/access/access.h"
#include "ports/reader.h"

namespace letopis {

struct OfficeGroup {
    StudyGroupId study_group_id;
    StudyGroupKind kind = StudyGroupKind::school_class;
    ProgrammeFamily family = ProgrammeFamily::general;
    std::string title;
    std::string lead;                  ///< Class teacher today.
    std::vector<std::string> parents;  ///< Of a subgroup: the classes it draws from.
    int student_count = 0;
    int wrong_count = 0;  ///< Of a class: places in subgroups that are none or two (JRN-18).
    bool is_closed = false;
    bool is_list_closed = false;   ///< Nobody comes or leaves, as in closed_list.h.
    bool is_after_school = false;  ///< Enrolled by order from a person's card too (F-25).
    bool operator==(const OfficeGroup&) const = default;
};
LETOPIS_DESCRIBE(OfficeGroup, study_group_id, kind, family, title, lead, parents, student_count,
                 wrong_count, is_closed, is_list_closed, is_after_school)

/// A subject that a new group may be formed for.
struct SubjectChoice {
    SubjectId subject_id;
    std::string title;
    bool operator==(const SubjectChoice&) const = default;
};
LETOPIS_DESCRIBE(SubjectChoice, subject_id, title)

struct OfficeGroups {
    std::string school_year_title;
    Date starts_on;
    Date today;
    bool may_keep = false;
    std::vector<OfficeGroup> groups;  ///< In the order of the year.
    std::vector<SubjectChoice> subjects;
    bool operator==(const OfficeGroups&) const = default;
};
LETOPIS_DESCRIBE(OfficeGroups, school_year_title, starts_on, today, may_keep, groups, subjects)

/// Of the year of today. Refuses as check_access for keep_people.
Result<OfficeGroups> open_groups(Reader& reader, const Standing& standing, Instant now);

}  // namespace letopis
