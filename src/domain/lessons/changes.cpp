#include "domain/lessons/changes.h"

#include <algorithm>

#include "base/limits.h"
#include "base/text.h"
#include "base/written_text.h"
#include "domain/lessons/placing.h"
#include "domain/lessons/timetable/undone.h"

namespace letopis {
namespace {

Result<std::string> reason_of_change(const std::string& text) {
    LETOPIS_TRY(reason, written_text(text, limits::reason_code_points, "reason"));
    if (!has_words(reason))
        return invalid("reason", "Укажите причину: например, «болезнь учителя, приказ № 12».");
    return reason;
}

bool draws_from(const StudyGroup& group, StudyGroupId id) {
    return std::find(group.parent_group_ids.begin(), group.parent_group_ids.end(), id) !=
           group.parent_group_ids.end();
}

/// Whether somebody holds another lesson of the day at the time of this one. A vacancy is nobody.
bool is_busy(EmployeeId holder, const Lesson& lesson, const Lesson& other) {
    return !holder.is_nil() && other.lesson_id != lesson.lesson_id &&
           other.state != LessonState::cancelled && other.held_by() == holder &&
           overlap(lesson, other);
}

Result<Done> check_hour(const Lesson& lesson, const SchoolYear& year) {
    if (lesson.lesson_on < year.starts_on || year.ends_on < lesson.lesson_on)
        return invalid("lesson_on", "Этот день вне учебного года. Выберите другой.");
    if (lesson.slot_no < 0 || lesson.slot_no > limits::slots_per_day)
        return invalid("slot_no", "Такого урока по счёту нет. Исправьте номер.");
    if (lesson.ends_at <= lesson.starts_at)
        return invalid("ends_at", "Урок кончается раньше, чем начинается. Исправьте время.");
    return Done{};
}

/// What a move and an extra lesson have in common: reason and room, as they are kept.
struct Words {
    std::string reason;
    std::string room_title;
};
Result<Words> checked_words(const std::string& reason, const std::string& room_title) {
    LETOPIS_TRY(why, reason_of_change(reason));
    LETOPIS_TRY(room, written_text(room_title, limits::title_code_points, "room_title"));
    return Words{.reason = std::move(why), .room_title = std::move(room)};
}

bool stands_there(const Lesson& lesson, const MoveLesson& wanted) {
    return lesson.lesson_on == wanted.lesson_on && lesson.slot_no == wanted.slot_no &&
           lesson.starts_at == wanted.starts_at && lesson.ends_at == wanted.ends_at &&
           lesson.room_title == wanted.room_title;
}

}  // namespace

std::string_view substitution_kind_title(SubstitutionKind kind) {
    return kind == SubstitutionKind::merge ? "Совмещение" : "Замена";
}

bool overlap(const Lesson& one, const Lesson& other) {
    return one.lesson_on == other.lesson_on && one.starts_at < other.ends_at &&
           other.starts_at < one.ends_at;
}

bool may_run_side_by_side(const StudyGroup& one, const StudyGroup& other) {
    return one.study_group_id != other.study_group_id && !draws_from(one, other.study_group_id) &&
           !draws_from(other, one.study_group_id);
}

std::optional<RefusalCode> place_refusal(const Lesson& lesson, const LessonPlacement& place) {
    const bool is_merged =
        lesson.substitution && lesson.substitution->kind == SubstitutionKind::merge;
    const auto holder_is_busy = [&](const GroupLesson& other) {
        return is_busy(lesson.held_by(), lesson, other.lesson);
    };
    if (!is_merged && std::any_of(place.day.begin(), place.day.end(), holder_is_busy))
        return RefusalCode::teacher_busy;
    const auto group_is_busy = [&](const GroupLesson& other) {
        return other.lesson.lesson_id != lesson.lesson_id &&
               other.lesson.state != LessonState::cancelled && overlap(lesson, other.lesson) &&
               !may_run_side_by_side(place.study_group, other.study_group);
    };
    if (std::any_of(place.day.begin(), place.day.end(), group_is_busy))
        return RefusalCode::group_busy;
    return std::nullopt;
}

bool has_record(const Lesson& lesson) {
    return !lesson.topic.empty() || !lesson.homework.empty() || lesson.homework_none ||
           lesson.roll_taken_at.has_value();
}

Result<std::optional<SubstitutionAssigned>> decide_substitution(const Lesson& lesson,
                                                                const Closures& closures,
                                                                std::span<const Lesson> day,
                                                                const AssignSubstitution& command) {
    if (const auto refusal = schedule_refusal(closures)) return *refusal;
    if (lesson.state == LessonState::cancelled) return RefusalCode::lesson_cancelled;
    const auto holds_another = [&](const Lesson& other) {
        return is_busy(command.substitute_id, lesson, other);
    };
    if (command.kind != SubstitutionKind::merge &&
        std::any_of(day.begin(), day.end(), holds_another))
        return RefusalCode::teacher_busy;
    LETOPIS_TRY(reason, reason_of_change(command.reason));
    if (command.substitute_id.is_nil()) return invalid("substitute_id", "Выберите, кто заменяет.");
    if (command.substitute_id == lesson.teacher_id)
        return invalid("substitute_id", "Это учитель самого урока. Выберите другого.");
    if (command.coefficient_hundredths < 0 ||
        command.coefficient_hundredths > limits::greatest_coefficient_hundredths)
        return invalid("coefficient_hundredths", "Коэффициент — от 0 до 3. Исправьте его.");
    const auto& known = lesson.substitution;
    if (known && known->substitute_id == command.substitute_id && known->kind == command.kind &&
        known->coefficient_hundredths == command.coefficient_hundredths && known->reason == reason)
        return std::optional<SubstitutionAssigned>{};
    return std::optional{
        SubstitutionAssigned{.lesson_id = lesson.lesson_id,
                             .substitute_id = command.substitute_id,
                             .kind = command.kind,
                             .coefficient_hundredths = command.coefficient_hundredths,
                             .reason = std::move(reason)}};
}

Result<std::optional<SubstitutionEnded>> decide_end_substitution(const Lesson& lesson,
                                                                 const Closures& closures,
                                                                 const std::string& reason) {
    if (const auto refusal = schedule_refusal(closures)) return *refusal;
    LETOPIS_TRY(why, reason_of_change(reason));
    if (!lesson.substitution) return std::optional<SubstitutionEnded>{};
    return std::optional{
        SubstitutionEnded{.lesson_id = lesson.lesson_id, .reason = std::move(why)}};
}

Result<std::optional<LessonCancelled>> decide_cancel(const Lesson& lesson, const Closures& closures,
                                                     std::span<const MarkedWork> marked,
                                                     const std::string& reason) {
    if (const auto refusal = schedule_refusal(closures)) return *refusal;
    if (!marked.empty()) return RefusalCode::work_has_marks;
    LETOPIS_TRY(why, written_text(reason, limits::reason_code_points, "reason"));
    if (!has_words(why)) return invalid("reason", "Укажите, почему урок отменён.");
    // These words hide the lesson (undone.h).
    if (why == timetable_undone_reason || why == timetable_replaced_reason)
        return invalid("reason",
                       "Эти слова пишет сама загрузка расписания. Назовите другую причину.");
    if (lesson.state == LessonState::cancelled && lesson.cancel_reason == why)
        return std::optional<LessonCancelled>{};
    return std::optional{LessonCancelled{.lesson_id = lesson.lesson_id, .reason = std::move(why)}};
}

Result<std::optional<LessonRestored>> decide_restore(const Lesson& lesson,
                                                     const LessonPlacement& place,
                                                     const std::string& reason) {
    if (const auto refusal = schedule_refusal(place.closures)) return *refusal;
    if (lesson.state != LessonState::cancelled) return std::optional<LessonRestored>{};
    if (const auto refusal = place_refusal(lesson, place)) return *refusal;
    LETOPIS_TRY(why, reason_of_change(reason));
    return std::optional{LessonRestored{.lesson_id = lesson.lesson_id, .reason = std::move(why)}};
}

Result<std::optional<LessonMoved>> decide_move(const MoveFacts& facts, const MoveLesson& command) {
    const Lesson& lesson = facts.lesson;
    if (const auto refusal = schedule_refusal(facts.closures)) return *refusal;
    if (const auto refusal = schedule_refusal(facts.target.closures)) return *refusal;
    if (lesson.state == LessonState::cancelled) return RefusalCode::lesson_cancelled;
    if (has_record(lesson) || facts.has_cells) return RefusalCode::lesson_has_record;
    Lesson moved = lesson;
    moved.lesson_on = command.lesson_on;
    moved.slot_no = command.slot_no;
    moved.starts_at = command.starts_at;
    moved.ends_at = command.ends_at;
    if (const auto refusal = place_refusal(moved, facts.target)) return *refusal;
    LETOPIS_TRY(words, checked_words(command.reason, command.room_title));
    LETOPIS_TRY_DONE(check_hour(moved, facts.target.school_year));
    if (stands_there(lesson, command)) return std::optional<LessonMoved>{};
    return std::optional{LessonMoved{.lesson_id = lesson.lesson_id,
                                     .lesson_on = moved.lesson_on,
                                     .slot_no = moved.slot_no,
                                     .starts_at = moved.starts_at,
                                     .ends_at = moved.ends_at,
                                     .room_title = std::move(words.room_title),
                                     .reason = std::move(words.reason)}};
}

Result<ExtraLessonScheduled> decide_extra(const LessonPlacement& place,
                                          const ScheduleExtraLesson& command) {
    if (const auto refusal = schedule_refusal(place.closures)) return *refusal;
    const Lesson extra{.lesson_id = command.lesson_id,
                       .course_id = command.course_id,
                       .lesson_on = command.lesson_on,
                       .slot_no = command.slot_no,
                       .starts_at = command.starts_at,
                       .ends_at = command.ends_at,
                       .teacher_id = command.teacher_id};
    if (const auto refusal = place_refusal(extra, place)) return *refusal;
    LETOPIS_TRY(words, checked_words(command.reason, command.room_title));
    LETOPIS_TRY_DONE(check_hour(extra, place.school_year));
    if (command.teacher_id.is_nil()) return invalid("teacher_id", "Выберите, кто ведёт урок.");
    return ExtraLessonScheduled{.lesson_id = command.lesson_id,
                                .course_id = command.course_id,
                                .lesson_on = command.lesson_on,
                                .slot_no = command.slot_no,
                                .starts_at = command.starts_at,
                                .ends_at = command.ends_at,
                                .teacher_id = command.teacher_id,
                                .room_title = std::move(words.room_title),
                                .reason = std::move(words.reason)};
}

bool substitute_may_write(const Lesson& lesson, PersonId person, Instant now) {
    return lesson.substitution && lesson.substitution->substitute_id == person &&
           lesson.begins() <= now;
}

}  // namespace letopis
