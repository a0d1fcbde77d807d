#include "app/journal/closing/record_council_decisions.h"

#include "app/journal/closing/closing_facts.h"
#include "ports/standing.h"

namespace letopis {

Command record_council_decisions(CommandId command_id, PersonId actor_id,
                                 RecordCouncilDecisions record) {
    return {command_id, actor_id,
            [actor_id, record = std::move(record)](
                DecisionContext& context) -> Result<std::vector<EntryBody>> {
                const Date today = moscow_date(context.now);
                LETOPIS_TRY(group, find_closable_group(context.reader, record.study_group_id));
                LETOPIS_TRY_DONE(check_group_access(context.reader, actor_id,
                                                    Action::decide_council, group, today));
                LETOPIS_TRY(facts, gather_class_facts(context.reader, group));
                LETOPIS_TRY(decided, decide_record_council_decisions(facts, record, today));
                std::vector<EntryBody> bodies;
                for (CouncilDecisionRecorded& one : decided) bodies.emplace_back(std::move(one));
                return bodies;
            }};
}

}  // namespace letopis
