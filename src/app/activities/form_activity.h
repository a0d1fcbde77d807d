#pragma once
// form_activity: a course that is no lesson of the curriculum, extracurricular activity or an
// after-school group, with its list, its timetable and its lessons to the end (JRN-24, ADE-08).

#include <optional>
#include <string>
#include <vector>

#include "domain/classes/classes.h"
#include "ports/writer.h"

namespace letopis {

/// whole_class: the course of one class, all of it; group: a group that draws from classes.
LETOPIS_ENUM(ActivityReach, whole_class, group)

/// When it meets, every week.
struct ActivityHour {
    int weekday = 1;  ///< Monday is 1, Saturday is 6.
    TimeOfDay starts_at;
    TimeOfDay ends_at;  ///< Of an activity within 60 minutes; of an after-school group any later.
    std::string room_title;
    bool operator==(const ActivityHour&) const = default;
};
LETOPIS_DESCRIBE(ActivityHour, weekday, starts_at, ends_at, room_title)

struct FormActivity {
    CourseId course_id;           ///< The one it will have.
    StudyGroupId study_group_id;  ///< Likewise; not used for a whole class.
    SubjectKind kind = SubjectKind::extracurricular;
    ActivityReach reach = ActivityReach::group;
    std::string title;  ///< "Шахматы"; of an after-school group its own: "ГПД 1–2 классов".
    std::vector<StudyGroupId> class_ids;  ///< Which it draws from.
    EmployeeId teacher_id;
    Date from;
    Date to;
    std::vector<ActivityHour> hours;
    std::vector<StudentId> student_ids;  ///< On its list since `from`; of a group only.
    std::string order_no;
    std::optional<Date> order_on;
};

/// One command: all of it or nothing. A lesson is scheduled for each hour of each week between the
/// two days, without holidays and Sundays. A lesson is one hour: a longer stay of an after-school
/// group is cut into hours (cut_into_hours), a longer lesson of an activity is refused at
/// `hours[i].ends_at`. The decision refuses as the second lock (form_courses); `not_found` for an
/// unknown class; `invalid_value` at `teacher_id` for who is no employee; `class_closed`,
/// `aspect_closed`;
/// `teacher_busy` and `group_busy` naming the first day on which another lesson is in the way;
/// `student_not_enrolled` in any of the classes on the first day; `order_required` for students of
/// an after-school group; `dates_out_of_order`; `text_too_long`; `invalid_value` naming the field
/// otherwise. A course that stands already is success without an entry.
Command form_activity(CommandId command_id, PersonId actor_id, FormActivity forming);

}  // namespace letopis
