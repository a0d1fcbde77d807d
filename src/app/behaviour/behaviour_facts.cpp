#include "app/behaviour/behaviour_facts.h"

#include <algorithm>

#include "domain/calendar/policies.h"
#include "domain/classes/membership.h"
#include "ports/gathering/school_year.h"

namespace letopis {

Result<BehaviourClass> find_behaviour_class(Reader& reader, StudyGroupId id, Date today) {
    LETOPIS_TRY(group, find_study_group(reader, id));
    LETOPIS_TRY(year, find_school_year(reader, group.school_year_id));
    LETOPIS_TRY(policies, reader.policies());
    const bool is_introduced = policies_on(policies, day_in(year, today)).behaviour_marks;
    if (!is_introduced || !is_home_class(group)) return RefusalCode::not_found;
    LETOPIS_TRY(periods, periods_of(reader, group.period_system_id));
    return BehaviourClass{.study_group = std::move(group),
                          .school_year = std::move(year),
                          .periods = std::move(periods)};
}

Result<BehaviourDays> days_of(const BehaviourClass& of, PeriodId period_id) {
    if (period_id.is_nil())
        return BehaviourDays{of.school_year.starts_on, last_day_of(of.school_year)};
    const auto found =
        std::find_if(of.periods.begin(), of.periods.end(),
                     [&](const Period& period) { return period.period_id == period_id; });
    if (found == of.periods.end()) return RefusalCode::not_found;
    return BehaviourDays{found->starts_on, found->ends_on};
}

}  // namespace letopis
