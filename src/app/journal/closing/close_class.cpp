#include "app/journal/closing/close_class.h"

#include "app/journal/closing/closing_facts.h"
#include "ports/standing.h"

namespace letopis {

Command close_class(CommandId command_id, PersonId actor_id, StudyGroupId study_group_id) {
    return {command_id, actor_id, [=](DecisionContext& context) -> Result<std::vector<EntryBody>> {
                LETOPIS_TRY(group, find_closable_group(context.reader, study_group_id));
                LETOPIS_TRY_DONE(check_group_access(context.reader, actor_id, Action::close_class,
                                                    group, moscow_date(context.now)));
                LETOPIS_TRY(facts, gather_class_facts(context.reader, group));
                LETOPIS_TRY_DONE(add_remarks(context.reader, facts));
                LETOPIS_TRY_DONE(add_appeals(context.reader, facts));
                LETOPIS_TRY_DONE(add_unsigned_finals(context.reader, facts));
                LETOPIS_TRY(decided, decide_close_class(facts));
                std::vector<EntryBody> bodies{decided.aspects.begin(), decided.aspects.end()};
                bodies.emplace_back(decided.closed);
                return bodies;
            }};
}

}  // namespace letopis
