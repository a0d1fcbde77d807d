#include "app/marks/confirm_annual_mark.h"

#include "app/marks/result_facts.h"
#include "domain/marks/course_demands.h"
#include "ports/gathering/school_year.h"
#include "ports/standing.h"

namespace letopis {

Command confirm_annual_mark(CommandId command_id, PersonId actor_id, ConfirmAnnualMark confirm) {
    return {
        command_id, actor_id,
        [actor_id,
         confirm = std::move(confirm)](DecisionContext& context) -> Result<std::vector<EntryBody>> {
            LETOPIS_TRY(course, find_course_for(context.reader, actor_id, Action::confirm_results,
                                                confirm.course_id, moscow_date(context.now)));
            LETOPIS_TRY(title, find_course(context.reader, confirm.course_id));
            LETOPIS_TRY_DONE(check_annual_result(title.subject.kind, confirm.value));
            LETOPIS_TRY(facts,
                        gather_annual_mark_facts(context.reader, course, confirm, context.now));
            LETOPIS_TRY(decided, decide_confirm_annual_mark(facts, confirm, context.now));
            std::vector<EntryBody> bodies;
            if (decided) bodies.emplace_back(*std::move(decided));
            return bodies;
        }};
}

Result<ResultState> read_annual_mark(Reader& reader, PersonId asker_id, CourseId course_id,
                                     StudentId student_id, Date on) {
    LETOPIS_TRY_DONE(find_course_for(reader, asker_id, Action::read_journal, course_id, on));
    LETOPIS_TRY(marks, reader.annual_marks_of_course(course_id));
    return result_state(reader, mark_of(marks, student_id));
}

}  // namespace letopis
