#include "app/control/make_remark.h"

#include "ports/gathering/lesson_facts.h"
#include "ports/gathering/school_year.h"
#include "ports/standing.h"

namespace letopis {

Command make_remark(CommandId command_id, PersonId actor_id, MakeRemark remark) {
    return {command_id, actor_id,
            [actor_id, remark = std::move(remark)](
                DecisionContext& context) -> Result<std::vector<EntryBody>> {
                const Date today = moscow_date(context.now);
                LETOPIS_TRY_DONE(
                    check_school_access(context.reader, actor_id, Action::make_remarks, today));
                LETOPIS_TRY(title, find_course(context.reader, remark.course_id));
                LETOPIS_TRY(is_closed, is_aspect_closed(context.reader, title.study_group,
                                                        ClosureAspect::remarks));
                if (is_closed) return RefusalCode::aspect_closed;
                LETOPIS_TRY(fact, decide_make_remark(remark, title.teachers, today));
                return std::vector<EntryBody>{std::move(fact)};
            }};
}

}  // namespace letopis
