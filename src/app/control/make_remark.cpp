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
                LETOPIS_TRY(standing, read_standing(context.reader, actor_id, today));
                LETOPIS_TRY(course, context.reader.course(remark.course_id));
                // Of a course that nobody knows only those hear who may speak of every one.
                LETOPIS_TRY(target, course ? course_target(context.reader, *course) : Target{});
                LETOPIS_TRY_DONE(check_access(standing, Action::make_remarks, target));
                LETOPIS_TRY(title, find_course(context.reader, remark.course_id));
                LETOPIS_TRY(is_closed, is_aspect_closed(context.reader, title.study_group,
                                                        ClosureAspect::remarks));
                if (is_closed) return RefusalCode::aspect_closed;
                LETOPIS_TRY(fact, decide_make_remark(remark, title.teachers, today));
                return std::vector<EntryBody>{std::move(fact)};
            }};
}

}  // namespace letopis
