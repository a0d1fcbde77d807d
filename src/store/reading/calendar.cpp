// The organisation and its calendar.

#include <algorithm>
#include <utility>

#include "base/text.h"
#include "store/reading/list_column.h"
#include "store/reading/school_reader.h"

namespace letopis::store {
namespace {

NamedBells read_named_bells(Query& row) {
    NamedBells bells;
    row.read("title", bells.title);
    read_list(row, "slots", bells.slots);
    return bells;
}

}  // namespace

Result<std::optional<Organization>> SchoolReader::organization() {
    Query query{connection_, Sql::calendar_organization};
    return first_row(query, read_struct<Organization>);
}

Result<std::vector<SchoolYear>> SchoolReader::school_years() {
    Query query{connection_, Sql::calendar_school_years};
    return all_rows(query, read_struct<SchoolYear>);
}

Result<PeriodSystem> SchoolReader::with_periods(PeriodSystem system) {
    Query query{connection_, Sql::calendar_periods};
    query.with("period_system_id", system.period_system_id);
    LETOPIS_TRY(periods, all_rows(query, read_struct<Period>));
    system.periods = std::move(periods);
    return system;
}

Result<std::optional<PeriodSystem>> SchoolReader::period_system(PeriodSystemId id) {
    Query query{connection_, Sql::calendar_period_system};
    query.with("period_system_id", id);
    LETOPIS_TRY(found, first_row(query, read_struct<PeriodSystem>));
    if (!found) return std::optional<PeriodSystem>{};
    LETOPIS_TRY(system, with_periods(*std::move(found)));
    return std::optional{std::move(system)};
}

Result<std::vector<PeriodSystem>> SchoolReader::period_systems(SchoolYearId id) {
    Query query{connection_, Sql::calendar_period_systems_of_year};
    query.with("school_year_id", id);
    LETOPIS_TRY(systems, all_rows(query, read_struct<PeriodSystem>));
    for (PeriodSystem& system : systems) {
        LETOPIS_TRY(whole, with_periods(std::move(system)));
        system = std::move(whole);
    }
    return systems;
}

Result<std::vector<BellSlot>> SchoolReader::bell_slots(ProgrammeFamily family) {
    Query query{connection_, Sql::calendar_bell_slots};
    query.with("family", family);
    return all_rows(query, read_struct<BellSlot>);
}

Result<std::vector<CalendarDay>> SchoolReader::calendar_days(Date from, Date to) {
    Query query{connection_, Sql::calendar_days};
    query.with("from_on", from).with("to_on", to);
    return all_rows(query, read_struct<CalendarDay>);
}

Result<std::vector<NamedBells>> SchoolReader::named_bells() {
    Query query{connection_, Sql::calendar_named_bells};
    LETOPIS_TRY(bells, all_rows(query, read_named_bells));
    std::sort(bells.begin(), bells.end(), [](const NamedBells& one, const NamedBells& other) {
        return std::pair{sort_key(one.title), one.title} <
               std::pair{sort_key(other.title), other.title};
    });
    return bells;
}

Result<std::vector<GroupBells>> SchoolReader::bells_of_group(StudyGroupId id) {
    Query query{connection_, Sql::calendar_bells_of_group};
    query.with("study_group_id", id);
    return all_rows(query, read_struct<GroupBells>);
}

Result<std::vector<PolicyValue>> SchoolReader::policies() {
    Query query{connection_, Sql::calendar_policies};
    return all_rows(query, [](Query& row) {
        return PolicyValue{.key = row.get<std::string>("key"),
                           .value = row.get<std::string>("value"),
                           .valid_from = row.get<Date>("valid_from"),
                           .clause = row.get<std::string>("clause")};
    });
}

}  // namespace letopis::store
