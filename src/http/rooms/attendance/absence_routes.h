#pragma once
// Absences (пропуски): notices of families, documents that excuse, the roll of a lesson.

#include <optional>

#include "app/attendance/open_absence_notices.h"
#include "app/attendance/open_absences.h"
#include "app/attendance/open_rolls.h"
#include "http/rooms/journal_routes.h"
#include "http/wire/attendance_commands.h"

namespace letopis::http {

struct StudentPlace {
    StudentId student_id;
};
LETOPIS_DESCRIBE(StudentPlace, student_id)
Result<AbsenceNotices> show_absence_notices(Call& call, const StudentPlace& place);
void save_absence_notice(Call& call, AbsenceNoticeCommand body, Later<FactOutcome> later);

struct NoticePlace {
    EntryIndex notice = -1;
};
LETOPIS_DESCRIBE(NoticePlace, notice)
void withdraw_notice(Call& call, const NoticePlace& place, CloseCommand body,
                     Later<FactOutcome> later);

/// Each document is answered on its own, in order. Refuses `page_too_large`.
void save_excuses(Call& call, RegisterExcuses body, Later<ExcuseOutcomes> later);

/// `on`: any day of the week, or of the month; without it, that of today.
struct GroupDayPlace {
    StudyGroupId study_group_id;
    std::optional<Date> on;
};
LETOPIS_DESCRIBE(GroupDayPlace, study_group_id, on)
void show_absences(Call& call, const GroupDayPlace& place, Later<AbsencesView> later);

Result<DayRolls> show_rolls(Call& call, const DayPlace& place);
void save_roll(Call& call, const LessonPlace& place, CloseCommand body, Later<FactOutcome> later);

}  // namespace letopis::http
