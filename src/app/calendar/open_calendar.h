#pragma once
// open_calendar: the school year as a picture: periods, holidays, special days (CUR-06).

#include <optional>
#include <string>
#include <vector>

#include "domain/access/access.h"
#include "domain/calendar/calendar.h"
#include "ports/reader.h"

namespace letopis {

/// A special day with its words.
struct CalendarSpecialDay {
    Date day_on;
    DayKind kind = DayKind::day_off;
    std::optional<Date> as_on;
    std::string reason;
    std::string words;  ///< "Учимся по расписанию понедельника 02.11: перенос"
    bool operator==(const CalendarSpecialDay&) const = default;
};
LETOPIS_DESCRIBE(CalendarSpecialDay, day_on, kind, as_on, reason, words)

struct CalendarPeriods {
    std::string title;  ///< "Четверти"
    std::vector<Period> periods;
    bool operator==(const CalendarPeriods&) const = default;
};
LETOPIS_DESCRIBE(CalendarPeriods, title, periods)

struct CalendarView {
    Date today;
    std::string year_title;
    Date year_starts_on;
    Date year_ends_on;
    int week_days = 5;
    std::vector<std::string> year_titles;  ///< All years, for choosing another.
    std::vector<CalendarPeriods> systems;
    std::vector<Date> public_holidays;  ///< Within the year.
    std::vector<CalendarSpecialDay> special_days;
    int most_special_days = 0;
    bool may_keep = false;  ///< May set special days.
    bool operator==(const CalendarView&) const = default;
};
LETOPIS_DESCRIBE(CalendarView, today, year_title, year_starts_on, year_ends_on, week_days,
                 year_titles, systems, public_holidays, special_days, most_special_days, may_keep)

/// Of the year with this title, else that of today. Refuses as the second lock (keep_timetable);
/// `not_found` for a year that there is not.
Result<CalendarView> open_calendar(Reader& reader, const Standing& standing,
                                   const std::optional<std::string>& year_title, Instant now);

}  // namespace letopis
