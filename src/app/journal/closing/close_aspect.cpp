#include "app/journal/closing/close_aspect.h"

#include "app/journal/closing/closing_facts.h"
#include "ports/standing.h"

namespace letopis {
namespace {

Result<std::vector<Gap>> gather_gaps(Reader& reader, ClassFacts& facts, ClosureAspect aspect,
                                     Date today) {
    if (aspect == ClosureAspect::lessons) {
        LETOPIS_TRY(courses, gather_lesson_facts(reader, facts, today));
        return gaps_of_lessons(courses, today);
    }
    if (aspect == ClosureAspect::works) LETOPIS_TRY_DONE(add_appeals(reader, facts));
    if (aspect == ClosureAspect::students) LETOPIS_TRY_DONE(add_unsigned_finals(reader, facts));
    if (aspect == ClosureAspect::remarks) LETOPIS_TRY_DONE(add_remarks(reader, facts));
    return gaps_of_aspect(facts, aspect);
}

}  // namespace

Command close_aspect(CommandId command_id, PersonId actor_id, StudyGroupId study_group_id,
                     ClosureAspect aspect) {
    return {command_id, actor_id, [=](DecisionContext& context) -> Result<std::vector<EntryBody>> {
                const Date today = moscow_date(context.now);
                LETOPIS_TRY(group, find_closable_group(context.reader, study_group_id));
                LETOPIS_TRY_DONE(check_group_access(context.reader, actor_id, Action::close_class,
                                                    group, today));
                LETOPIS_TRY(facts, gather_class_facts(context.reader, group));
                LETOPIS_TRY(gaps, gather_gaps(context.reader, facts, aspect, today));
                LETOPIS_TRY(decided, decide_close_complete_aspect(facts, aspect, std::move(gaps)));
                return std::vector<EntryBody>{decided};
            }};
}

}  // namespace letopis
