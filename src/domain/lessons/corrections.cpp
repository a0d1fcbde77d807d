#include "domain/lessons/corrections.h"

#include "base/limits.h"
#include "base/written_text.h"

namespace letopis {
Result<CorrectionRequested> decide_request_correction(const Lesson& lesson, LessonLock lock,
                                                      const std::string& reason) {
    if (lock == LessonLock::open)
        return invalid("lesson_id", "Урок открыт для правки: исправляйте без запроса.");
    if (lock != LessonLock::edit_window_over) return *lock_refusal(lock);
    if (lesson.correction_request != -1) return RefusalCode::correction_pending;
    LETOPIS_TRY(words, written_text(reason, limits::reason_code_points, "reason"));
    if (words.empty()) return invalid("reason", "Укажите, что и почему нужно исправить.");
    return CorrectionRequested{.lesson_id = lesson.lesson_id, .reason = std::move(words)};
}

Result<CorrectionDecided> decide_correction(const Lesson& lesson, const CorrectionRequest& request,
                                            const DecideCorrection& command, PersonId decider,
                                            const Closures& closures, const Policies& policies,
                                            Instant now) {
    if (request.requested_by == decider) return RefusalCode::second_person_required;
    if (lesson.correction_request != command.request || request.state != CorrectionState::pending)
        return RefusalCode::correction_decided;
    LETOPIS_TRY(comment, written_text(command.comment, limits::reason_code_points, "comment"));
    CorrectionDecided decided{.lesson_id = lesson.lesson_id,
                              .request = command.request,
                              .decision = command.decision,
                              .valid_until = {},
                              .comment = std::move(comment)};
    if (command.decision == CorrectionDecision::declined) {
        if (decided.comment.empty())
            return invalid("comment", "Напишите, почему отказано: учитель увидит это.");
        return decided;
    }
    if (const auto refusal = closure_refusal(closures)) return *refusal;
    decided.valid_until = now + Span::hours(policies.unlock_hours);
    return decided;
}

}  // namespace letopis
