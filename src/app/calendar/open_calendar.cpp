#include "app/calendar/open_calendar.h"

#include "base/limits.h"
#include "domain/calendar/school_days.h"
#include "domain/lessons/lesson_dates.h"
#include "ports/gathering/school_year.h"

namespace letopis {

Result<CalendarView> open_calendar(Reader& reader, const Standing& standing,
                                   const std::optional<std::string>& year_title, Instant now) {
    LETOPIS_TRY_DONE(check_access(standing, Action::keep_timetable, Target{}));
    const Date today = moscow_date(now);
    LETOPIS_TRY(years, reader.school_years());
    LETOPIS_TRY(shown, school_year_on(reader, today));
    CalendarView view{
        .today = today,
        .most_special_days = limits::special_days,
        .may_keep = check_access(standing, Action::keep_calendar, Target{}).has_value()};
    bool is_known = !year_title;
    for (const SchoolYear& year : years) {
        view.year_titles.push_back(year.title);
        if (year_title && year.title == *year_title) {
            shown = year;
            is_known = true;
        }
    }
    if (!is_known) return RefusalCode::not_found;
    view.year_title = shown.title;
    view.year_starts_on = shown.starts_on;
    view.year_ends_on = shown.ends_on;
    LETOPIS_TRY(policies, reader.policies());
    view.week_days = policies_on(policies, day_in(shown, today)).week_days;
    LETOPIS_TRY(systems, reader.period_systems(shown.school_year_id));
    for (PeriodSystem& system : systems)
        view.systems.push_back(
            {.title = std::move(system.title), .periods = std::move(system.periods)});
    for (const Date on : public_holidays(shown.starts_on.year()))
        if (shown.starts_on <= on && on <= shown.ends_on) view.public_holidays.push_back(on);
    LETOPIS_TRY(days, reader.calendar_days(shown.starts_on, shown.ends_on));
    for (const CalendarDay& day : days)
        view.special_days.push_back({.day_on = day.day_on,
                                     .kind = day.kind,
                                     .as_on = day.as_on,
                                     .reason = day.reason,
                                     .words = special_day_words(day)});
    return view;
}

}  // namespace letopis
