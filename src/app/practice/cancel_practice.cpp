#include "app/practice/cancel_practice.h"

#include "app/practice/practice_facts.h"
#include "ports/standing.h"

namespace letopis {
namespace {

Result<std::vector<EntryBody>> decide(DecisionContext& context, PersonId actor_id,
                                      EntryIndex assignment, const std::string& reason) {
    Reader& reader = context.reader;
    LETOPIS_TRY(found, find_practice(reader, assignment));
    LETOPIS_TRY_DONE(check_course_access(reader, actor_id, Action::keep_practice,
                                         found.title.course, moscow_date(context.now)));
    LETOPIS_TRY_DONE(check_course_open(reader, found.title.course));
    LETOPIS_TRY(fact, decide_cancel_practice(found.assignment, reason));
    if (!fact) return std::vector<EntryBody>{};
    return std::vector<EntryBody>{*std::move(fact)};
}

}  // namespace

Command cancel_practice(CommandId command_id, PersonId actor_id, EntryIndex assignment,
                        std::string reason) {
    return {command_id, actor_id,
            [actor_id, assignment, reason = std::move(reason)](DecisionContext& context) {
                return decide(context, actor_id, assignment, reason);
            }};
}

}  // namespace letopis
