#include "ports/gathering/calendar/day_closures.h"

#include "ports/gathering/lesson_facts.h"
#include "ports/gathering/school_year.h"

namespace letopis {

Result<Closures> closures_on(Reader& reader, const Course& course, Date on) {
    LETOPIS_TRY(periods, periods_of(reader, course.period_system_id));
    std::optional<PeriodId> period_id;
    if (const auto period = period_on(periods, on)) period_id = period->period_id;
    return closures_of(reader, course, period_id);
}

}  // namespace letopis
