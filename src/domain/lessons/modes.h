#pragma once
// How a lesson is held (режим урока, ATT-08): in the classroom, at a distance, by oneself. Which
// attendance may be recorded at it: attendance/allowed.h.

#include <optional>
#include <string>
#include <string_view>

#include "base/result.h"
#include "domain/lessons/lessons.h"
#include "domain/lessons/locks.h"

namespace letopis {

/// "Очно", "Дистанционно", "Самостоятельная работа".
std::string_view lesson_mode_title(LessonMode mode);

/// "Дистанционно: карантин, приказ № 31"; "" in the classroom.
std::string mode_words(const Lesson& lesson);

/// "Дистанционно: карантин": what a family is told. Of the reason only a word that concerns
/// everybody; the rest may name a person, an illness or a document (SEC-01).
std::string family_mode_words(const Lesson& lesson);
/// The word alone: "карантин" of "Карантин, приказ № 31"; "" where the reason has none.
std::string_view public_cause(std::string_view reason);

/// A later one replaces it.
struct LessonModeSet {
    LessonId lesson_id;
    LessonMode mode = LessonMode::offline;
    std::string reason;
    bool operator==(const LessonModeSet&) const = default;
};
LETOPIS_DESCRIBE(LessonModeSet, lesson_id, mode, reason)

struct SetLessonMode {
    LessonId lesson_id;
    LessonMode mode = LessonMode::offline;
    std::string reason;  ///< "карантин, приказ № 31"; may be empty for offline.
    bool operator==(const SetLessonMode&) const = default;
};
LETOPIS_DESCRIBE(SetLessonMode, lesson_id, mode, reason)

/// Nothing when the lesson is held so already, for the same reason. Refuses what has been closed
/// (locks.h); `lesson_cancelled`; `text_too_long`; `invalid_value` at `reason` for a lesson out of
/// the classroom without one.
Result<std::optional<LessonModeSet>> decide_set_mode(const Lesson& lesson, const Closures& closures,
                                                     const SetLessonMode& command);

}  // namespace letopis
