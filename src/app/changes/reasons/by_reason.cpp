#include "app/changes/reasons/by_reason.h"

#include <algorithm>

#include "app/changes/reasons/reason_lines.h"
#include "ports/gathering/lesson_facts.h"
#include "ports/gathering/school_year.h"
#include "ports/standing.h"

namespace letopis {
namespace {

/// What a command does to lessons, in the order of its facts.
struct Changed {
    std::vector<LessonId> lessons;
    std::vector<ExtraLessonScheduled> extra;
};

Changed changed_by(const std::vector<EntryBody>& facts) {
    Changed changed;
    bool gives_up = false;
    for (const EntryBody& fact : facts) {
        if (const auto* given = std::get_if<SubstitutionAssigned>(&fact))
            changed.lessons.push_back(given->lesson_id);
        if (const auto* moved = std::get_if<LessonMoved>(&fact))
            changed.lessons.push_back(moved->lesson_id);
        if (const auto* extra = std::get_if<ExtraLessonScheduled>(&fact))
            changed.extra.push_back(*extra);
        if (const auto* cancelled = std::get_if<LessonCancelled>(&fact)) {
            changed.lessons.push_back(cancelled->lesson_id);
            gives_up = true;
        }
    }
    // What is held instead of a lesson is told with that lesson.
    if (gives_up) changed.extra.clear();
    return changed;
}

Result<Done> check_extra(Reader& reader, const ChangeReason& reason,
                         const ExtraLessonScheduled& extra) {
    LETOPIS_TRY(course, reader.course(extra.course_id));
    if (!course) return RefusalCode::not_found;
    LETOPIS_TRY(group, find_study_group(reader, course->study_group_id));
    // Whoever holds it, it is held because of the teacher who is away.
    const EmployeeId teacher =
        reason.scope == ReasonScope::teacher ? reason.teacher_id : extra.teacher_id;
    return check_reason_covers(reason,
                               Lesson{.lesson_id = extra.lesson_id,
                                      .course_id = extra.course_id,
                                      .lesson_on = extra.lesson_on,
                                      .teacher_id = teacher},
                               group);
}

Result<Done> check_lesson(Reader& reader, const ChangeReason& reason, LessonId id) {
    LETOPIS_TRY(place, find_lesson(reader, id));
    LETOPIS_TRY(group, find_study_group(reader, place.course.study_group_id));
    return check_reason_covers(reason, place.lesson, group);
}

Result<std::vector<EntryBody>> with_reason(DecisionContext& context, std::vector<EntryBody> facts,
                                           EntryIndex change_reason) {
    const Changed changed = changed_by(facts);
    if (changed.lessons.empty() && changed.extra.empty()) return facts;
    Reader& reader = context.reader;
    LETOPIS_TRY(reason, find_change_reason(reader, change_reason));
    for (const LessonId id : changed.lessons) {
        LETOPIS_TRY_DONE(check_lesson(reader, reason, id));
        facts.emplace_back(ChangeReasonApplied{.change_reason = change_reason, .lesson_id = id});
    }
    for (const ExtraLessonScheduled& extra : changed.extra) {
        LETOPIS_TRY_DONE(check_extra(reader, reason, extra));
        facts.emplace_back(
            ChangeReasonApplied{.change_reason = change_reason, .lesson_id = extra.lesson_id});
    }
    return facts;
}

bool is_changed(const Lesson& lesson) {
    return lesson.state == LessonState::cancelled || lesson.substitution || lesson.is_extra ||
           lesson.moved_from;
}

Result<std::vector<EntryBody>> decide_apply(DecisionContext& context, PersonId actor_id,
                                            const ApplyChangeReason& apply) {
    Reader& reader = context.reader;
    LETOPIS_TRY_DONE(
        check_school_access(reader, actor_id, Action::keep_timetable, moscow_date(context.now)));
    LETOPIS_TRY(place, find_lesson(reader, apply.lesson_id));
    LETOPIS_TRY(reason, find_change_reason(reader, apply.change_reason));
    if (!is_changed(place.lesson))
        return Refusal{.code = RefusalCode::invalid_value,
                       .field = "lesson_id",
                       .detail = "Этот урок идёт по расписанию: сначала измените его."};
    LETOPIS_TRY_DONE(check_lesson(reader, reason, apply.lesson_id));
    const Date on = place.lesson.lesson_on;
    LETOPIS_TRY(applied, reader.applied_reasons(on, on));
    const AppliedReason wanted{.lesson_id = apply.lesson_id, .change_reason = apply.change_reason};
    if (std::find(applied.begin(), applied.end(), wanted) != applied.end())
        return std::vector<EntryBody>{};
    return std::vector<EntryBody>{
        ChangeReasonApplied{.change_reason = apply.change_reason, .lesson_id = apply.lesson_id}};
}

}  // namespace

Command by_reason(Command command, std::optional<EntryIndex> change_reason) {
    if (!change_reason) return command;
    return {command.command_id, command.actor_id,
            [decide = std::move(command.decide), change_reason = *change_reason](
                DecisionContext& context) -> Result<std::vector<EntryBody>> {
                LETOPIS_TRY(facts, decide(context));
                return with_reason(context, std::move(facts), change_reason);
            }};
}

Command apply_change_reason(CommandId command_id, PersonId actor_id, ApplyChangeReason apply) {
    return {command_id, actor_id, [actor_id, apply](DecisionContext& context) {
                return decide_apply(context, actor_id, apply);
            }};
}

}  // namespace letopis
