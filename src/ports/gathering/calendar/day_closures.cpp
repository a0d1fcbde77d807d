#include "ports/gathering/calendar/day_closures.h"

#include <algorithm>

#include "domain/classes/membership.h"
#include "ports/gathering/lesson_facts.h"
#include "ports/gathering/school_year.h"

namespace letopis {

Result<Closures> closures_on(Reader& reader, const Course& course, Date on) {
    LETOPIS_TRY(periods, periods_of(reader, course.period_system_id));
    std::optional<PeriodId> period_id;
    if (const auto period = period_on(periods, on)) period_id = period->period_id;
    return closures_of(reader, course, period_id);
}

Result<Done> check_days_open(Reader& reader, StudentId student_id, Date from, Date to,
                             ClosureAspect aspect) {
    if (to < from) return Done{};
    LETOPIS_TRY(enrolments, reader.enrolments_of(student_id));
    for (const Enrolment& one : enrolments) {
        LETOPIS_TRY(group, reader.study_group(one.study_group_id));
        if (!group || !is_home_class(*group)) continue;
        LETOPIS_TRY(year, find_school_year(reader, group->school_year_id));
        const Date first = std::max(one.enrolled_on, year.starts_on);
        const Date last = std::min(one.left_on.value_or(last_day_of(year)), last_day_of(year));
        if (to < first || last < from) continue;
        LETOPIS_TRY(is_closed, is_aspect_closed(reader, *group, aspect));
        if (is_closed) return RefusalCode::aspect_closed;
    }
    return Done{};
}

}  // namespace letopis
