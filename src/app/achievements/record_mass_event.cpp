#include "app/achievements/record_mass_event.h"

#include "app/achievements/group_access.h"
#include "ports/gathering/school_year.h"

namespace letopis {
namespace {

/// The sheet of a year has no room for what was held in another.
Result<Done> check_is_of_year(const SchoolYear& year, Date held_on) {
    if (year.starts_on <= held_on && held_on <= last_day_of(year)) return Done{};
    return Refusal{.code = RefusalCode::invalid_value,
                   .field = "held_on",
                   .detail = "Это день другого учебного года: журнал группы ведётся с " +
                             year.starts_on.russian() + ". Проверьте дату."};
}

Result<std::vector<EntryBody>> decide_record_event(DecisionContext& context, PersonId actor_id,
                                                   const RecordMassEvent& record) {
    Reader& reader = context.reader;
    const Date today = moscow_date(context.now);
    LETOPIS_TRY(group, find_kept_group(reader, actor_id, record.study_group_id, today));
    LETOPIS_TRY(year, find_school_year(reader, group.school_year_id));
    LETOPIS_TRY_DONE(check_is_of_year(year, record.held_on));
    LETOPIS_TRY(known,
                reader.mass_events_of_group(record.study_group_id, record.held_on, record.held_on));
    LETOPIS_TRY(fact, decide_record_mass_event(record, known, today));
    if (!fact) return std::vector<EntryBody>{};
    return std::vector<EntryBody>{*std::move(fact)};
}

}  // namespace

Command record_mass_event(CommandId command_id, PersonId actor_id, RecordMassEvent record) {
    return {command_id, actor_id, [actor_id, record = std::move(record)](DecisionContext& context) {
                return decide_record_event(context, actor_id, record);
            }};
}

}  // namespace letopis
