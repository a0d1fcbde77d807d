#pragma once
// form_subgroup: a group that draws from one class or several, with the course it is formed for
// (JRN-18, JRN-19).

#include <optional>
#include <string>
#include <vector>

#include "domain/classes/classes.h"
#include "ports/writer.h"

namespace letopis {

struct FormSubgroup {
    StudyGroupId study_group_id;  ///< The one it will have.
    CourseId course_id;           ///< Likewise.
    std::string title;
    std::vector<StudyGroupId> parent_group_ids;
    SubjectId subject_id;
    std::optional<EmployeeId> teacher_id;  ///< Nobody yet: «вакансия».
    Date from;                             ///< Since when he teaches.
    int weekly_hours_hundredths = 0;
    Scale scale = Scale::five_point;
};

/// The decision refuses as the second lock (keep_people); `not_found` for an unknown class,
/// subject or teacher; `class_closed`, `aspect_closed`; `invalid_value` without a title or with one
/// that is borne in that year, without classes or with more than limits::classes_of_subgroup, for
/// classes of different years, kinds or systems of periods, hours below 0 or above 40,
/// a day outside of the school year;
/// `text_too_long`. A group that stands already is success without an entry.
Command form_subgroup(CommandId command_id, PersonId actor_id, FormSubgroup forming);

}  // namespace letopis
