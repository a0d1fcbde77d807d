#include "app/lessons/keep_lesson_plan.h"

#include "app/lessons/lessons_of_year.h"
#include "base/limits.h"
#include "entry/entry.h"
#include "ports/gathering/lesson_facts.h"
#include "ports/standing.h"

namespace letopis {
namespace {

/// An entry has a greatest length, and a plan is by far the longest of them.
Result<Done> check_length(const DecisionContext& context, CommandId command_id, PersonId actor_id,
                          const LessonPlanKept& kept) {
    const std::size_t length = encode_entry({.recorded_at = context.now,
                                             .actor_id = actor_id,
                                             .command_id = command_id,
                                             .body = kept})
                                   .size();
    if (length <= limits::entry_bytes) return Done{};
    const std::size_t excess = (length - limits::entry_bytes) * 100 / length + 1;
    return Refusal{
        .code = RefusalCode::invalid_value,
        .field = "items",
        .detail = "План слишком длинный: сократите темы и домашние задания примерно на " +
                  std::to_string(excess) + " %."};
}

Result<std::vector<EntryBody>> kept_plan(DecisionContext& context, CommandId command_id,
                                         PersonId actor_id, const KeepLessonPlan& keep) {
    Reader& reader = context.reader;
    LETOPIS_TRY(course, find_course_for(reader, actor_id, Action::write_journal, keep.course_id,
                                        moscow_date(context.now)));
    LETOPIS_TRY(closures, closures_of(reader, course, std::nullopt));
    if (const auto refusal = schedule_refusal(closures)) return *refusal;
    LETOPIS_TRY(known, reader.lesson_plan(keep.course_id));
    LETOPIS_TRY(lessons, lessons_of_year(reader, course));
    const int given = progress_of({}, lessons, context.now).given_hours;
    LETOPIS_TRY(kept, decide_keep_lesson_plan(known, keep, given));
    if (known && known->items == kept.items && known->reason == kept.reason)
        return std::vector<EntryBody>{};
    LETOPIS_TRY_DONE(check_length(context, command_id, actor_id, kept));
    return std::vector<EntryBody>{std::move(kept)};
}

}  // namespace

Command keep_lesson_plan(CommandId command_id, PersonId actor_id, KeepLessonPlan keep) {
    return {command_id, actor_id,
            [command_id, actor_id, keep = std::move(keep)](DecisionContext& context) {
                return kept_plan(context, command_id, actor_id, keep);
            }};
}

}  // namespace letopis
