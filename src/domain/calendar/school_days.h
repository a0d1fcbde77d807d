#pragma once
// Special days (особые дни календаря, CUR-06, ATT-08): which days are days of school, whatever the
// week and the periods say, and what may be said of a day.

#include <span>
#include <string>
#include <string_view>

#include "base/result.h"
#include "domain/calendar/calendar.h"

namespace letopis {

/// "понедельник" / "понедельника", as in «по расписанию понедельника».
std::string_view weekday_name(Weekday weekday);
std::string_view weekday_genitive(Weekday weekday);

/// What the calendar says of the day; null: nothing special.
const CalendarDay* special_day(std::span<const CalendarDay> days, Date on);

/// Whether the staff works that day: Monday to Friday or to Saturday (`week.days`), never on a day
/// off, always on a school day (E-17).
bool is_working_day(Date on, int week_days, std::span<const CalendarDay> days);

/// "Выходной: День народного единства", "Учимся по расписанию понедельника 02.11: перенос".
std::string special_day_words(const CalendarDay& day);

/// Why lessons of a day off are cancelled: its own reason, and where its timetable is learnt
/// instead if it is ("Учебный день перенесён на 31.10.2026: …").
std::string day_off_reason(const CalendarDay& day_off, std::span<const CalendarDay> days);

/// Why lessons of a moved day that was taken back are cancelled.
inline constexpr std::string_view taken_back_reason =
    "Перенос учебного дня отменён: день снова обычный";

/// Whether a cancellation for this reason lost nothing: the lessons are learnt on another day, or
/// the day was none of school after all.
bool is_no_loss(std::string_view cancel_reason);

/// Those words are the calendar's own: nobody may write them of a day or a lesson. `reason`: as it
/// is kept. Refuses `invalid_value` at `reason`.
Result<Done> check_not_reserved(std::string_view reason);

/// What is said of one day.
struct SetCalendarDay {
    Date day_on;
    DayKind kind = DayKind::usual;
    std::optional<Date> as_on;
    std::string reason;
    bool operator==(const SetCalendarDay&) const = default;
};

/// `days`: those of the year that are special already. Refuses `invalid_value` at `day_on` for a
/// day outside the year, for one that is special in another way (it is made usual first), and for
/// more than limits::special_days; at `as_on` for a school day without one or with one outside the
/// year, the day itself, a Sunday, or a day that follows another day's timetable; at `reason` for
/// fewer than two characters unless the day becomes usual, and as check_not_reserved;
/// `text_too_long`. What stands already is success without an entry.
Result<std::optional<CalendarDaySet>> decide_calendar_day(const SchoolYear& year,
                                                          std::span<const CalendarDay> days,
                                                          const SetCalendarDay& command);

}  // namespace letopis
