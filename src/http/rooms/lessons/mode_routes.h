#pragma once
// How lessons are held (ATT-08) and safety briefings at them (JRN-20).

#include "app/changes/set_days_mode.h"
#include "app/control/open_briefings.h"
#include "http/rooms/journal_routes.h"
#include "http/wire/change_commands.h"

namespace letopis::http {

struct DaysModesSet {
    std::vector<ChangeOutcome> outcomes;  ///< In the order of the commands.
    int changed_count = 0;                ///< Lessons.
    std::vector<LeftLesson> left;         ///< Lessons that stayed as they were, and why.
};
LETOPIS_DESCRIBE(DaysModesSet, outcomes, changed_count, left)

void save_lesson_mode(Call& call, const LessonPlace& place, LessonModeCommand body,
                      Later<FactOutcome> later);
/// At most limits::classes_per_request at once.
void save_days_modes(Call& call, SetDaysModes body, Later<DaysModesSet> later);

void save_briefing(Call& call, const LessonPlace& place, BriefingCommand body,
                   Later<FactOutcome> later);
void show_briefings(Call& call, Later<BriefingsView> later);
void export_briefings(Call& call, Later<CsvFile> later);
void export_briefings_workbook(Call& call, Later<XlsxFile> later);

}  // namespace letopis::http
