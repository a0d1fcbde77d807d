#include "app/journal/closing/close_course.h"

#include "app/journal/closing/closing_facts.h"
#include "ports/gathering/lesson_facts.h"
#include "ports/gathering/school_year.h"
#include "ports/standing.h"

namespace letopis {

Command close_course(CommandId command_id, PersonId actor_id, CourseId course_id) {
    return {command_id, actor_id, [=](DecisionContext& context) -> Result<std::vector<EntryBody>> {
                Reader& reader = context.reader;
                const Date today = moscow_date(context.now);
                LETOPIS_TRY(title, find_course(reader, course_id));
                LETOPIS_TRY_DONE(check_course_access(reader, actor_id, Action::close_course,
                                                     title.course, today));
                LETOPIS_TRY(closures, closures_of(reader, title.course, std::nullopt));
                if (closures.class_closed) return RefusalCode::class_closed;
                LETOPIS_TRY(facts, gather_course_facts(reader, title));
                LETOPIS_TRY(decided, decide_close_course(facts, today));
                return std::vector<EntryBody>{decided};
            }};
}

}  // namespace letopis
