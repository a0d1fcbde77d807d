#include "app/practice/diary/write_practice_day.h"

#include "app/practice/practice_facts.h"
#include "ports/standing.h"

namespace letopis {
namespace {

/// The practice, if it is the actor's own and its course is open.
Result<PracticeAssignment> find_own_practice(Reader& reader, PersonId actor_id,
                                             EntryIndex assignment, Date today) {
    LETOPIS_TRY(found, find_practice(reader, assignment));
    LETOPIS_TRY(standing, read_standing(reader, actor_id, today));
    LETOPIS_TRY(target, student_target(reader, found.assignment.student_id, today));
    LETOPIS_TRY_DONE(check_access(standing, Action::write_practice_day, target));
    LETOPIS_TRY_DONE(check_course_open(reader, found.title.course));
    return std::move(found.assignment);
}

template <class Fact>
std::vector<EntryBody> stated(std::optional<Fact> fact) {
    if (!fact) return {};
    return {*std::move(fact)};
}

Result<std::vector<EntryBody>> decide_write(DecisionContext& context, PersonId actor_id,
                                            const WritePracticeDay& write) {
    const Date today = moscow_date(context.now);
    LETOPIS_TRY(practice, find_own_practice(context.reader, actor_id, write.assignment, today));
    LETOPIS_TRY(diary, context.reader.practice_diary(write.assignment));
    LETOPIS_TRY(fact,
                decide_write_practice_day(practice, line_of(diary, write.done_on), write, today));
    return stated(std::move(fact));
}

Result<std::vector<EntryBody>> decide_withdraw(DecisionContext& context, PersonId actor_id,
                                               EntryIndex assignment, const SeenPracticeDay& day) {
    const Date today = moscow_date(context.now);
    LETOPIS_TRY(practice, find_own_practice(context.reader, actor_id, assignment, today));
    LETOPIS_TRY(diary, context.reader.practice_diary(assignment));
    LETOPIS_TRY(fact, decide_withdraw_practice_day(practice, line_of(diary, day.done_on), day));
    return stated(std::move(fact));
}

}  // namespace

Command write_practice_day(CommandId command_id, PersonId actor_id, WritePracticeDay write) {
    return {command_id, actor_id, [actor_id, write = std::move(write)](DecisionContext& context) {
                return decide_write(context, actor_id, write);
            }};
}

Command withdraw_practice_day(CommandId command_id, PersonId actor_id, EntryIndex assignment,
                              SeenPracticeDay day) {
    return {command_id, actor_id, [actor_id, assignment, day](DecisionContext& context) {
                return decide_withdraw(context, actor_id, assignment, day);
            }};
}

}  // namespace letopis
