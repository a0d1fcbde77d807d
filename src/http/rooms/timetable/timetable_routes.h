#pragma once
// The weekly timetable by hand (CUR-06): weeks of classes, teachers and rooms, subjects, courses.

#include "app/timetable/change_places.h"
#include "app/timetable/open_course.h"
#include "app/timetable/open_week.h"
#include "http/routes/call.h"
#include "http/routes/later.h"
#include "http/wire/commands/timetable_commands.h"
#include "http/wire/outcomes.h"

namespace letopis::http {

struct WeekPlaceAsked {
    std::optional<StudyGroupId> study_group_id;
    std::optional<EmployeeId> teacher_id;
    std::optional<std::string> room_title;
    std::optional<Date> on;
};
LETOPIS_DESCRIBE(WeekPlaceAsked, study_group_id, teacher_id, room_title, on)

void show_timetable_week(Call& call, const WeekPlaceAsked& place, Later<TimetableWeek> later);
void preview_changed_places(Call& call, PlacesAsked body, Later<PlacesPreview> later);
void save_places(Call& call, PlacesCommand body, Later<FactOutcome> later);
void save_subject(Call& call, SubjectCommand body, Later<FactOutcome> later);
void save_course(Call& call, CourseCommand body, Later<FactOutcome> later);

}  // namespace letopis::http
