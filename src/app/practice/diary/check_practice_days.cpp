#include "app/practice/diary/check_practice_days.h"

#include "app/practice/practice_facts.h"

namespace letopis {
namespace {

/// The practice, if the actor checks its diary and its course is open.
Result<PracticeAssignment> find_checked(Reader& reader, PersonId actor_id, EntryIndex assignment,
                                        Date today) {
    LETOPIS_TRY(found, find_practice(reader, assignment));
    LETOPIS_TRY_DONE(check_checking(reader, actor_id, found, today));
    LETOPIS_TRY_DONE(check_course_open(reader, found.title.course));
    return std::move(found.assignment);
}

Result<std::vector<EntryBody>> decide_confirm(DecisionContext& context, PersonId actor_id,
                                              EntryIndex assignment,
                                              const std::vector<SeenPracticeDay>& days) {
    LETOPIS_TRY(practice,
                find_checked(context.reader, actor_id, assignment, moscow_date(context.now)));
    LETOPIS_TRY(diary, context.reader.practice_diary(assignment));
    LETOPIS_TRY(facts, decide_confirm_practice_days(practice, diary, days));
    return std::vector<EntryBody>(facts.begin(), facts.end());
}

Result<std::vector<EntryBody>> decide_return(DecisionContext& context, PersonId actor_id,
                                             const ReturnPracticeDay& back) {
    LETOPIS_TRY(practice,
                find_checked(context.reader, actor_id, back.assignment, moscow_date(context.now)));
    LETOPIS_TRY(diary, context.reader.practice_diary(back.assignment));
    LETOPIS_TRY(fact, decide_return_practice_day(practice, line_of(diary, back.day.done_on), back));
    if (!fact) return std::vector<EntryBody>{};
    return std::vector<EntryBody>{*std::move(fact)};
}

}  // namespace

Command confirm_practice_days(CommandId command_id, PersonId actor_id, EntryIndex assignment,
                              std::vector<SeenPracticeDay> days) {
    return {command_id, actor_id,
            [actor_id, assignment, days = std::move(days)](DecisionContext& context) {
                return decide_confirm(context, actor_id, assignment, days);
            }};
}

Command return_practice_day(CommandId command_id, PersonId actor_id, ReturnPracticeDay back) {
    return {command_id, actor_id, [actor_id, back = std::move(back)](DecisionContext& context) {
                return decide_return(context, actor_id, back);
            }};
}

}  // namespace letopis
