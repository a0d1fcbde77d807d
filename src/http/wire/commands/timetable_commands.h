#pragma once
// What is asked about the weekly timetable and what it is made of: bodies of commands.

#include <optional>
#include <string>
#include <vector>

#include "base/describe.h"
#include "base/id.h"
#include "base/time.h"
#include "domain/classes/classes.h"
#include "domain/lessons/lessons.h"

namespace letopis::http {

struct PlacesAsked {
    StudyGroupId study_group_id;
    Date takes_effect_on;
    std::vector<TimetableSlot> taken;
    std::vector<TimetableSlot> put;
};
LETOPIS_DESCRIBE(PlacesAsked, study_group_id, takes_effect_on, taken, put)

struct PlacesCommand {
    CommandId command_id;
    StudyGroupId study_group_id;
    Date takes_effect_on;
    std::vector<TimetableSlot> taken;
    std::vector<TimetableSlot> put;
};
LETOPIS_DESCRIBE(PlacesCommand, command_id, study_group_id, takes_effect_on, taken, put)

struct SubjectCommand {
    CommandId command_id;
    SubjectId subject_id;
    std::string title;
    std::string short_title;
    SubjectKind kind = SubjectKind::subject;
};
LETOPIS_DESCRIBE(SubjectCommand, command_id, subject_id, title, short_title, kind)

struct CourseCommand {
    CommandId command_id;
    CourseId course_id;
    StudyGroupId study_group_id;
    SubjectId subject_id;
    std::optional<EmployeeId> teacher_id;  ///< Nobody yet: «вакансия».
    Date from;
    int weekly_hours_hundredths = 0;
    Scale scale = Scale::five_point;
};
LETOPIS_DESCRIBE(CourseCommand, command_id, course_id, study_group_id, subject_id, teacher_id, from,
                 weekly_hours_hundredths, scale)

}  // namespace letopis::http
