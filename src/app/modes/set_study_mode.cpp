#include "app/modes/set_study_mode.h"

#include <algorithm>

#include "ports/gathering/calendar/day_closures.h"
#include "ports/standing.h"

namespace letopis {
namespace {

/// On some list on one of the days.
Result<bool> studies_on(Reader& reader, StudentId student_id, Date first, Date today) {
    LETOPIS_TRY(enrolments, reader.enrolments_of(student_id));
    return std::any_of(enrolments.begin(), enrolments.end(), [&](const Enrolment& one) {
        return one.covers(first) || one.covers(today);
    });
}

Result<std::vector<EntryBody>> decide(DecisionContext& context, PersonId actor_id,
                                      const SetStudyMode& set) {
    Reader& reader = context.reader;
    const Date today = moscow_date(context.now);
    LETOPIS_TRY(standing, read_standing(reader, actor_id, today));
    LETOPIS_TRY(target, student_target(reader, set.student_id, today));
    LETOPIS_TRY_DONE(check_access(standing, Action::keep_modes, target));
    LETOPIS_TRY(studies, studies_on(reader, set.student_id, set.from_on, today));
    if (!studies) return RefusalCode::not_found;
    LETOPIS_TRY_DONE(
        check_days_open(reader, set.student_id, set.from_on, set.to_on, ClosureAspect::students));
    LETOPIS_TRY(known, reader.study_modes_of_student(set.student_id, set.from_on, set.to_on));
    LETOPIS_TRY(fact, decide_set_study_mode(set, known, today));
    return std::vector<EntryBody>{std::move(fact)};
}

}  // namespace

Command set_study_mode(CommandId command_id, PersonId actor_id, SetStudyMode set) {
    return {command_id, actor_id, [actor_id, set = std::move(set)](DecisionContext& context) {
                return decide(context, actor_id, set);
            }};
}

}  // namespace letopis
