#pragma once
// Finding rows by what they belong to, in memory.

#include <algorithm>

#include "ports/testing/memory_tables.h"

namespace letopis::testing {

/// The row of that index, to be changed; nothing where there is none.
template <class Row>
Row* find_row(std::map<EntryIndex, Row>& rows, EntryIndex index) {
    const auto found = rows.find(index);
    return found == rows.end() ? nullptr : &found->second;
}

/// Whether the course is of the group, or of one that draws from it.
inline bool is_taught_in(const MemoryTables& tables, CourseId id, StudyGroupId group_id) {
    const auto course = tables.courses.find(id);
    if (course == tables.courses.end()) return false;
    if (course->second.study_group_id == group_id) return true;
    const auto group = tables.study_groups.find(course->second.study_group_id);
    if (group == tables.study_groups.end()) return false;
    const auto& parents = group->second.parent_group_ids;
    return std::find(parents.begin(), parents.end(), group_id) != parents.end();
}

/// Whether the student is on the group's list on any of the dates.
inline bool is_listed(const MemoryTables& tables, StudyGroupId group, StudentId student, Date from,
                      Date to) {
    return std::any_of(tables.enrolments.begin(), tables.enrolments.end(),
                       [&](const Enrolment& one) {
                           return one.study_group_id == group && one.student_id == student &&
                                  one.enrolled_on <= to && (!one.left_on || from <= *one.left_on);
                       });
}

}  // namespace letopis::testing
