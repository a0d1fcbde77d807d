#include "app/control/make_remark.h"

#include <algorithm>

#include "base/limits.h"
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
                LETOPIS_TRY(known,
                            context.reader.remarks_to(fact.addressee_id, limits::remarks_on_page));
                const bool stands = std::any_of(known.begin(), known.end(), [&](const Remark& one) {
                    return one.state == RemarkState::open && one.made_by == actor_id &&
                           one.course_id == fact.course_id && one.text == fact.text &&
                           one.due_on == fact.due_on;
                });
                if (stands) return std::vector<EntryBody>{};  // The button was pressed twice.
                return std::vector<EntryBody>{std::move(fact)};
            }};
}

}  // namespace letopis
