#include "app/journal/closing/close_period.h"

#include <algorithm>

#include "app/journal/closing/closing_facts.h"
#include "ports/gathering/lesson_facts.h"
#include "ports/gathering/school_year.h"
#include "ports/standing.h"

namespace letopis {
namespace {

Result<Period> find_period(Reader& reader, const Course& course, PeriodId id) {
    LETOPIS_TRY(periods, periods_of(reader, course.period_system_id));
    const auto found = std::find_if(periods.begin(), periods.end(),
                                    [&](const Period& one) { return one.period_id == id; });
    if (found == periods.end()) return RefusalCode::not_found;
    return *found;
}

}  // namespace

Command close_period(CommandId command_id, PersonId actor_id, CourseId course_id,
                     PeriodId period_id) {
    return {command_id, actor_id, [=](DecisionContext& context) -> Result<std::vector<EntryBody>> {
                Reader& reader = context.reader;
                const Date today = moscow_date(context.now);
                LETOPIS_TRY(title, find_course(reader, course_id));
                LETOPIS_TRY_DONE(check_course_access(reader, actor_id, Action::close_course,
                                                     title.course, today));
                LETOPIS_TRY(period, find_period(reader, title.course, period_id));
                // A closed course has its own refusal; a closed period is decided below.
                LETOPIS_TRY(closures, closures_of(reader, title.course, std::nullopt));
                if (const auto refusal = closure_refusal(closures)) return *refusal;
                LETOPIS_TRY(facts, gather_period_facts(reader, title, period));
                LETOPIS_TRY(decided, decide_close_period(facts, today));
                return std::vector<EntryBody>{decided};
            }};
}

}  // namespace letopis
