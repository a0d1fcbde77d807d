#pragma once
// Titles of groups (названия групп): when two are the same, and what a group is called a year on.

#include <string>
#include <string_view>

#include "domain/classes/classes.h"

namespace letopis {

/// For comparing titles of groups: «5 «А»», "5А" and "5-а" are one.
std::string folded_group_title(std::string_view title);

/// What the group is called when its students are a grade (a course, a year of the programme) on:
/// «5 «А»» → «6 «А»», «ИС-21» → «ИС-31», «Хореография, 1 год» → «Хореография, 2 год». The title
/// itself where the grade does not stand in it.
std::string title_a_grade_on(const StudyGroup& study_group);

/// The same of a subgroup: the title of the class it draws from, wherever it stands, becomes
/// `parent_after`; where it does not, as title_a_grade_on.
std::string subgroup_title_a_grade_on(const StudyGroup& subgroup, const StudyGroup& parent,
                                      std::string_view parent_after);

/// «Фармакология (по подгруппам)»: practical classes of a discipline whose lectures the whole
/// group hears, where both have results.
std::string in_subgroups(std::string_view subject_title);

}  // namespace letopis
