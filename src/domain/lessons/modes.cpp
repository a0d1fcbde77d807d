#include "domain/lessons/modes.h"

#include <array>

#include "base/limits.h"
#include "base/text.h"
#include "base/written_text.h"

namespace letopis {
namespace {

/// As a reason may begin or go on, in the form in which it is folded, and as a family is told it.
struct PublicCause {
    std::string_view stem;
    std::string_view words;
};
constexpr auto public_causes = std::to_array<PublicCause>({{"карантин", "карантин"},
                                                           {"актированн", "актированный день"},
                                                           {"мороз", "мороз"},
                                                           {"температур", "мороз"},
                                                           {"непогод", "непогода"},
                                                           {"авари", "авария"},
                                                           {"ремонт", "ремонт"},
                                                           {"выбор", "выборы"}});

bool begins_word(std::string_view text, std::size_t at) { return at == 0 || text[at - 1] == ' '; }

}  // namespace

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

std::string_view public_cause(std::string_view reason) {
    const std::string folded = fold_for_search(reason);
    for (const PublicCause& cause : public_causes) {
        const std::size_t at = folded.find(cause.stem);
        if (at != std::string::npos && begins_word(folded, at)) return cause.words;
    }
    return {};
}

std::string family_mode_words(const Lesson& lesson) {
    if (lesson.mode == LessonMode::offline) return {};
    std::string words{lesson_mode_title(lesson.mode)};
    const std::string_view cause = public_cause(lesson.mode_reason);
    if (!cause.empty()) words.append(": ").append(cause);
    return words;
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
