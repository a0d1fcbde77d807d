#include "app/practice/assess_practice.h"

#include "app/practice/practice_facts.h"
#include "domain/calendar/policies.h"

namespace letopis {
namespace {

Result<std::vector<EntryBody>> decide(DecisionContext& context, PersonId actor_id,
                                      const AssessPractice& assess, EntryIndex base_version) {
    Reader& reader = context.reader;
    const Date today = moscow_date(context.now);
    LETOPIS_TRY(found, find_practice(reader, assess.assignment));
    const Course& course = found.title.course;
    LETOPIS_TRY_DONE(check_assessing(reader, actor_id, found, today));
    LETOPIS_TRY_DONE(check_course_open(reader, course));
    LETOPIS_TRY(policies, reader.policies());
    auto fact = decide_assess_practice(found.assignment, course.scale,
                                       policies_on(policies, today).lowest_mark, assess, today);
    if (fact && !*fact) return std::vector<EntryBody>{};
    if (!fact && fact.error().is(RefusalCode::practice_cancelled)) return fact.error();
    // What is wrong with words over a sheet that nobody saw does not help who wrote them.
    if (found.assignment.version != base_version)
        return Refusal{.code = RefusalCode::version_conflict,
                       .detail =
                           "Этот лист только что составил другой человек. Откройте его "
                           "заново и решите, что оставить."};
    if (!fact) return fact.error();
    return std::vector<EntryBody>{**std::move(fact)};
}

}  // namespace

Command assess_practice(CommandId command_id, PersonId actor_id, AssessPractice assess,
                        EntryIndex base_version) {
    return {command_id, actor_id,
            [actor_id, assess = std::move(assess), base_version](DecisionContext& context) {
                return decide(context, actor_id, assess, base_version);
            }};
}

}  // namespace letopis
