#include "app/marks/confirm_period_mark.h"

#include "app/marks/result_facts.h"
#include "domain/journal/session/planned_form.h"
#include "domain/marks/course_demands.h"
#include "ports/gathering/school_year.h"
#include "ports/standing.h"

namespace letopis {
namespace {

/// Of a vocational group's course in that period (VOC-04).
Result<std::optional<AttestationForm>> form_of(Reader& reader, const CourseTitle& title,
                                               PeriodId period_id) {
    if (title.study_group.family != ProgrammeFamily::vocational)
        return std::optional<AttestationForm>{};
    LETOPIS_TRY(plans, reader.attestation_plans_of_group(title.study_group.study_group_id));
    return planned_form(plans, title.course.course_id, period_id);
}

}  // namespace

Command confirm_period_mark(CommandId command_id, PersonId actor_id, ConfirmPeriodMark confirm) {
    return {
        command_id, actor_id,
        [actor_id,
         confirm = std::move(confirm)](DecisionContext& context) -> Result<std::vector<EntryBody>> {
            LETOPIS_TRY(course, find_course_for(context.reader, actor_id, Action::confirm_results,
                                                confirm.course_id, moscow_date(context.now)));
            LETOPIS_TRY(title, find_course(context.reader, confirm.course_id));
            LETOPIS_TRY_DONE(check_period_result(title.subject.kind, confirm.value));
            LETOPIS_TRY(facts,
                        gather_period_mark_facts(context.reader, course, confirm, context.now));
            LETOPIS_TRY(form, form_of(context.reader, title, confirm.period_id));
            facts.form = form;
            LETOPIS_TRY(decided, decide_confirm_period_mark(facts, confirm, context.now));
            std::vector<EntryBody> bodies;
            if (decided) bodies.emplace_back(*std::move(decided));
            return bodies;
        }};
}

Result<ResultState> read_period_mark(Reader& reader, PersonId asker_id, CourseId course_id,
                                     StudentId student_id, PeriodId period_id, Date on) {
    LETOPIS_TRY_DONE(find_course_for(reader, asker_id, Action::read_journal, course_id, on));
    LETOPIS_TRY(marks, reader.period_marks_of_course(course_id));
    return result_state(reader, mark_of(marks, student_id, period_id));
}

}  // namespace letopis
