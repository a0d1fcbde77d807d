#include "app/works/remove_planned_work.h"

#include "app/works/course_surroundings.h"
#include "ports/gathering/school_year.h"
#include "ports/standing.h"

namespace letopis {
namespace {

Result<std::vector<EntryBody>> decide(DecisionContext& context, PersonId actor_id,
                                      EntryIndex planned_work, const std::string& reason) {
    Reader& reader = context.reader;
    const Date today = moscow_date(context.now);
    LETOPIS_TRY(work, reader.planned_work(planned_work));
    if (!work) return RefusalCode::not_found;
    LETOPIS_TRY(title, find_course(reader, work->course_id));
    LETOPIS_TRY_DONE(
        check_course_access(reader, actor_id, Action::plan_works, title.course, today));
    LETOPIS_TRY_DONE(check_open_for_planning(reader, title));
    LETOPIS_TRY(fact, decide_remove_planned_work(*work, reason, today));
    if (!fact) return std::vector<EntryBody>{};
    return std::vector<EntryBody>{*std::move(fact)};
}

}  // namespace

Command remove_planned_work(CommandId command_id, PersonId actor_id, EntryIndex planned_work,
                            std::string reason) {
    return {command_id, actor_id,
            [actor_id, planned_work, reason = std::move(reason)](DecisionContext& context) {
                return decide(context, actor_id, planned_work, reason);
            }};
}

}  // namespace letopis
