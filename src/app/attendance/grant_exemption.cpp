#include "app/attendance/grant_exemption.h"

#include <algorithm>

#include "ports/gathering/calendar/day_closures.h"
#include "ports/gathering/curriculum.h"
#include "ports/standing.h"

namespace letopis {
namespace {

/// Whether any course of these groups is of the subject.
Result<bool> is_taught(Reader& reader, const std::vector<StudyGroupId>& groups, SubjectId subject) {
    for (const StudyGroupId id : groups) {
        LETOPIS_TRY(titles, curriculum_of_group(reader, id));
        if (std::any_of(titles.begin(), titles.end(), [&](const CourseTitle& title) {
                return title.subject.subject_id == subject;
            }))
            return true;
    }
    return false;
}

Result<std::vector<EntryBody>> decide(DecisionContext& context, PersonId actor_id,
                                      const GrantExemption& grant) {
    Reader& reader = context.reader;
    const Date today = moscow_date(context.now);
    LETOPIS_TRY(standing, read_standing(reader, actor_id, today));
    LETOPIS_TRY(target, student_target(reader, grant.student_id, today));
    LETOPIS_TRY_DONE(check_access(standing, Action::grant_exemptions, target));
    if (target.student_group_ids.empty()) return RefusalCode::not_found;
    LETOPIS_TRY(taught, is_taught(reader, target.student_group_ids, grant.subject_id));
    if (!taught)
        return Refusal{.code = RefusalCode::invalid_value,
                       .field = "subject_id",
                       .detail = "Этого предмета у него нет. Выберите другой."};
    LETOPIS_TRY(known, reader.exemptions_of_student(grant.student_id, grant.from_on, grant.to_on));
    LETOPIS_TRY(fact, decide_grant_exemption(grant, known, today));
    LETOPIS_TRY_DONE(check_days_open(reader, grant.student_id, grant.from_on, grant.to_on,
                                     ClosureAspect::works));
    return std::vector<EntryBody>{std::move(fact)};
}

}  // namespace

Command grant_exemption(CommandId command_id, PersonId actor_id, GrantExemption grant) {
    return {command_id, actor_id, [actor_id, grant = std::move(grant)](DecisionContext& context) {
                return decide(context, actor_id, grant);
            }};
}

}  // namespace letopis
