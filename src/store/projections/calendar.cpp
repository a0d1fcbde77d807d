// The organisation and its calendar.

#include "entry/canonical_writer.h"
#include "store/projections/projector.h"

namespace letopis::store {

Result<Done> Projector::take(const OrganizationRegistered& fact) {
    LETOPIS_TRY_DONE(keep(Sql::calendar_keep_organization, fact));
    return mention(Mentioned::organization, {});
}

Result<Done> Projector::take(const SchoolYearOpened& fact) {
    LETOPIS_TRY_DONE(keep_in_order(Sql::calendar_keep_school_year, fact));
    return mention(Mentioned::school_year, fact.school_year.school_year_id.bytes());
}

Result<Done> Projector::take(const PeriodSystemDefined& fact) {
    const PeriodSystem& system = fact.period_system;
    LETOPIS_TRY_DONE(keep_in_order(Sql::calendar_keep_period_system, system));
    Query forget{connection_, Sql::calendar_forget_periods};
    LETOPIS_TRY_DONE(forget.with("period_system_id", system.period_system_id).run());
    for (const Period& period : system.periods) {
        Query query{connection_, Sql::calendar_keep_period};
        query.with_fields(period).with("period_system_id", system.period_system_id);
        LETOPIS_TRY_DONE(query.run());
    }
    return mention(Mentioned::period_system, system.period_system_id.bytes());
}

Result<Done> Projector::take(const BellScheduleDefined& fact) {
    Query forget{connection_, Sql::calendar_forget_bell_slots};
    LETOPIS_TRY_DONE(forget.with("family", fact.family).run());
    for (const BellSlot& slot : fact.slots) {
        Query query{connection_, Sql::calendar_keep_bell_slot};
        query.with_fields(slot).with("family", fact.family);
        LETOPIS_TRY_DONE(query.run());
    }
    return Done{};
}

Result<Done> Projector::take(const PolicySet& fact) {
    LETOPIS_TRY_DONE(keep_in_order(Sql::calendar_keep_policy, fact));
    return mention(Mentioned::organization, {});
}

Result<Done> Projector::take(const CalendarDaySet& fact) {
    if (fact.kind == DayKind::usual)
        LETOPIS_TRY_DONE(keep(Sql::calendar_forget_day, fact));
    else
        LETOPIS_TRY_DONE(keep_in_order(Sql::calendar_keep_day, fact));
    return mention(Mentioned::school_year, fact.school_year_id.bytes());
}

Result<Done> Projector::take(const NamedBellsDefined& fact) {
    if (fact.slots.empty()) return keep(Sql::calendar_forget_named_bells, fact);
    const std::string slots = canonical_json(fact.slots);
    Query query{connection_, Sql::calendar_keep_named_bells};
    return query.with_fields(fact).with("slots", slots).run();
}

Result<Done> Projector::take(const GroupBellsSet& fact) {
    return keep(Sql::calendar_keep_group_bells, fact);
}

}  // namespace letopis::store
