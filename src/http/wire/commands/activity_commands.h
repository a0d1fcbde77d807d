#pragma once
// What is asked about journals of other kinds (JRN-24): bodies of commands.

#include <optional>
#include <string>
#include <vector>

#include "app/activities/form_activity.h"
#include "base/describe.h"
#include "base/id.h"
#include "base/time.h"
#include "domain/classes/after_school.h"

namespace letopis::http {

struct ActivityOrder {
    CommandId command_id;
    CourseId course_id;
    StudyGroupId study_group_id;
    SubjectKind kind = SubjectKind::extracurricular;
    ActivityReach reach = ActivityReach::group;
    std::string title;
    std::vector<StudyGroupId> class_ids;
    EmployeeId teacher_id;
    Date from;
    Date to;
    std::vector<ActivityHour> hours;
    std::vector<StudentId> student_ids;
    std::string order_no;
    std::optional<Date> order_on;
};
LETOPIS_DESCRIBE(ActivityOrder, command_id, course_id, study_group_id, kind, reach, title,
                 class_ids, teacher_id, from, to, hours, student_ids, order_no, order_on)

struct RegimeCommand {
    CommandId command_id;
    std::vector<RegimeLine> lines;
};
LETOPIS_DESCRIBE(RegimeCommand, command_id, lines)

}  // namespace letopis::http
