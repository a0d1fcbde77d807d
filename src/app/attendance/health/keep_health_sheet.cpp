#include "app/attendance/health/keep_health_sheet.h"

#include "app/attendance/health/health_facts.h"
#include "ports/standing.h"

namespace letopis {

Command keep_health_sheet(CommandId command_id, PersonId actor_id, KeepHealthSheet sheet) {
    return {command_id, actor_id,
            [actor_id,
             sheet = std::move(sheet)](DecisionContext& context) -> Result<std::vector<EntryBody>> {
                Reader& reader = context.reader;
                const Date today = moscow_date(context.now);
                LETOPIS_TRY(standing, read_standing(reader, actor_id, today));
                LETOPIS_TRY(target, student_target(reader, sheet.student_id, today));
                LETOPIS_TRY_DONE(check_access(standing, Action::keep_health, target));
                if (target.student_group_ids.empty()) return RefusalCode::not_found;
                LETOPIS_TRY(keeping, health_keeping_on(reader, today));
                LETOPIS_TRY(known, reader.health_sheet_of(sheet.student_id));
                LETOPIS_TRY(fact, decide_keep_health_sheet(sheet, known, keeping, today));
                std::vector<EntryBody> facts;
                if (fact) facts.emplace_back(*std::move(fact));
                return facts;
            }};
}

}  // namespace letopis
