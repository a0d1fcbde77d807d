#include "app/achievements/record_achievement.h"

#include "app/achievements/group_access.h"

namespace letopis {
namespace {

/// Of the group on that day, or by now: a contest of the summer is recorded in September.
Result<Done> check_is_of_group(Reader& reader, const RecordAchievement& record, Date today) {
    for (const Date on : {record.achieved_on, today}) {
        LETOPIS_TRY(enrolment, reader.enrolment(record.student_id, record.study_group_id, on));
        if (enrolment) return Done{};
    }
    return Refusal{.code = RefusalCode::student_not_enrolled, .field = "student_id"};
}

Result<std::vector<EntryBody>> decide_record(DecisionContext& context, PersonId actor_id,
                                             const RecordAchievement& record) {
    Reader& reader = context.reader;
    const Date today = moscow_date(context.now);
    LETOPIS_TRY_DONE(find_kept_group(reader, actor_id, record.study_group_id, today));
    LETOPIS_TRY_DONE(check_is_of_group(reader, record, today));
    LETOPIS_TRY(known, reader.achievements_of_student(record.student_id));
    LETOPIS_TRY(fact, decide_record_achievement(record, known, today));
    if (!fact) return std::vector<EntryBody>{};
    return std::vector<EntryBody>{*std::move(fact)};
}

}  // namespace

Command record_achievement(CommandId command_id, PersonId actor_id, RecordAchievement record) {
    return {command_id, actor_id, [actor_id, record = std::move(record)](DecisionContext& context) {
                return decide_record(context, actor_id, record);
            }};
}

}  // namespace letopis
