#include "domain/lessons/modes.h"

#include "base/limits.h"
#include "base/text.h"
#include "base/written_text.h"

namespace letopis {

std::string_view lesson_mode_title(LessonMode mode) {
    switch (mode) {
        case LessonMode::offline:
            return "Очно";
        case LessonMode::distance:
            return "Дистанционно";
        case LessonMode::self_study:
            break;
    }
    return "Самостоятельная работа";
}

std::string mode_words(const Lesson& lesson) {
    if (lesson.mode == LessonMode::offline) return {};
    const std::string title{lesson_mode_title(lesson.mode)};
    return lesson.mode_reason.empty() ? title : title + ": " + lesson.mode_reason;
}

Result<std::optional<LessonModeSet>> decide_set_mode(const Lesson& lesson, const Closures& closures,
                                                     const SetLessonMode& command) {
    if (const auto refusal = schedule_refusal(closures)) return *refusal;
    if (lesson.state == LessonState::cancelled) return RefusalCode::lesson_cancelled;
    LETOPIS_TRY(reason, written_text(command.reason, limits::reason_code_points, "reason"));
    const bool is_usual = command.mode == LessonMode::offline;
    if (!is_usual && !has_words(reason))
        return Refusal{.code = RefusalCode::invalid_value,
                       .field = "reason",
                       .detail = "Укажите причину: например, «карантин, приказ № 31»."};
    if (lesson.mode == command.mode && (is_usual || lesson.mode_reason == reason))
        return std::optional<LessonModeSet>{};
    return std::optional{LessonModeSet{
        .lesson_id = lesson.lesson_id, .mode = command.mode, .reason = std::move(reason)}};
}

}  // namespace letopis
