#pragma once
// open_course, add_subject: what a class is taught, entered by hand (CUR-06, JRN-01): a school
// without a file of a timetable sets itself up with these and change_places.

#include <optional>
#include <string>

#include "domain/classes/classes.h"
#include "ports/writer.h"

namespace letopis {

struct AddSubject {
    SubjectId subject_id;  ///< The one it will have.
    std::string title;
    std::string short_title;  ///< Empty: cut from the title.
    SubjectKind kind = SubjectKind::subject;
};

/// The decision refuses as the second lock (form_courses); `invalid_value` at `title` without one
/// and for one that the school has, at `kind` for what is beside the curriculum or has groups of
/// its own; `text_too_long`. One that stands already is success without an entry.
Command add_subject(CommandId command_id, PersonId actor_id, AddSubject adding);

struct OpenCourse {
    CourseId course_id;  ///< The one it will have.
    StudyGroupId study_group_id;
    SubjectId subject_id;
    std::optional<EmployeeId> teacher_id;  ///< Nobody yet: «вакансия».
    Date from;                             ///< Since when he teaches.
    int weekly_hours_hundredths = 0;
    Scale scale = Scale::five_point;
};

/// The decision refuses as the second lock (form_courses); `not_found` for an unknown group,
/// subject or teacher; what has been closed for the class; `invalid_value` at `subject_id` for one
/// beside the curriculum and for a course that the group has, at `weekly_hours_hundredths` for
/// hours below 0 or above 40, at `scale` for levels in a school class, at `from` for a day outside
/// the year. One that stands already is success without an entry.
Command open_course(CommandId command_id, PersonId actor_id, OpenCourse opening);

}  // namespace letopis
