#pragma once
// The school's calendar and its bells (CUR-06, ATT-08).

#include "app/calendar/give_bells.h"
#include "app/calendar/open_bells.h"
#include "app/calendar/open_calendar.h"
#include "app/calendar/set_calendar_day.h"
#include "http/routes/call.h"
#include "http/routes/later.h"
#include "http/wire/commands/calendar_commands.h"
#include "http/wire/outcomes.h"

namespace letopis::http {

struct CalendarPlace {
    std::optional<std::string> year_title;
};
LETOPIS_DESCRIBE(CalendarPlace, year_title)

void show_calendar(Call& call, const CalendarPlace& place, Later<CalendarView> later);
void preview_day(Call& call, CalendarDayAsked body, Later<CalendarDayPreview> later);
void save_calendar_day(Call& call, CalendarDayCommand body, Later<FactOutcome> later);
void show_bells(Call& call, Later<BellsView> later);
void preview_bells(Call& call, BellsAsked body, Later<BellsPreview> later);
void save_bells(Call& call, BellsCommand body, Later<FactOutcome> later);
void preview_class_bells(Call& call, ClassBellsAsked body, Later<BellsPreview> later);
void save_class_bells(Call& call, ClassBellsCommand body, Later<FactOutcome> later);

}  // namespace letopis::http
