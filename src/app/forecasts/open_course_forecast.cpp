#include "app/forecasts/open_course_forecast.h"

#include "domain/access/absence_reasons.h"
#include "ports/gathering/school_year.h"
#include "ports/standing.h"

namespace letopis {

Result<CourseForecastView> open_course_forecast(Reader& reader, const Standing& standing,
                                                CourseId course_id,
                                                std::optional<PeriodId> period_id, Instant now) {
    const Date today = moscow_date(now);
    LETOPIS_TRY(title, find_course(reader, course_id));
    LETOPIS_TRY(target, course_target(reader, title.course));
    LETOPIS_TRY_DONE(check_access(standing, Action::read_journal, target));
    CourseForecastView view{.course_id = course_id, .today = today, .periods = {}, .forecast = {}};
    LETOPIS_TRY(periods, periods_of(reader, title.course.period_system_id));
    for (const Period& one : periods)
        if (one.starts_on <= today)
            view.periods.push_back({.period_id = one.period_id, .title = one.title});
    if (!period_id && !view.periods.empty()) period_id = view.periods.back().period_id;
    const bool writes = check_access(standing, Action::write_journal, target).has_value();
    const bool is_told = writes || reads_absence_reasons(standing, target);
    LETOPIS_TRY(forecast,
                forecasts_of_course(reader, title,
                                    {.period_id = period_id,
                                     .reasons = is_told ? PageReasons::told : PageReasons::hidden},
                                    now));
    view.forecast = std::move(forecast);
    return view;
}

}  // namespace letopis
