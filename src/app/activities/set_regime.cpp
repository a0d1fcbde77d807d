#include "app/activities/set_regime.h"

#include <algorithm>

#include "app/activities/activity_facts.h"
#include "ports/gathering/lesson_facts.h"
#include "ports/gathering/school_year.h"
#include "ports/standing.h"

namespace letopis {
namespace {

Result<Done> check_after_school(Reader& reader, StudyGroupId id) {
    LETOPIS_TRY(courses, reader.courses_of_group(id));
    const bool is_one = std::any_of(courses.begin(), courses.end(), [](const CourseTitle& one) {
        return one.subject.kind == SubjectKind::after_school;
    });
    return is_one ? Result<Done>{Done{}} : RefusalCode::not_found;
}

Result<std::vector<EntryBody>> decide(DecisionContext& context, PersonId actor_id,
                                      const AfterSchoolRegimeSet& regime) {
    Reader& reader = context.reader;
    LETOPIS_TRY(group, find_study_group(reader, regime.study_group_id));
    LETOPIS_TRY(actor, read_standing(reader, actor_id, moscow_date(context.now)));
    LETOPIS_TRY_DONE(check_access(actor, Action::keep_regime, regime_target(group)));
    LETOPIS_TRY_DONE(check_after_school(reader, regime.study_group_id));
    LETOPIS_TRY(closed, is_aspect_closed(reader, group, ClosureAspect::lessons));
    if (closed) return RefusalCode::aspect_closed;
    LETOPIS_TRY(standing, reader.after_school_regime(regime.study_group_id));
    LETOPIS_TRY(fact, decide_set_regime(standing, regime));
    if (!fact) return std::vector<EntryBody>{};
    return std::vector<EntryBody>{*std::move(fact)};
}

}  // namespace

Command set_regime(CommandId command_id, PersonId actor_id, AfterSchoolRegimeSet regime) {
    return {command_id, actor_id, [actor_id, regime = std::move(regime)](DecisionContext& context) {
                return decide(context, actor_id, regime);
            }};
}

}  // namespace letopis
