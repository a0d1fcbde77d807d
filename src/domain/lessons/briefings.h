#pragma once
// Safety briefings (инструктаж по технике безопасности, JRN-20): recorded at a lesson of a subject
// that needs them, at least once in each half-year.

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "domain/classes/classes.h"
#include "domain/lessons/lessons.h"
#include "domain/lessons/locks.h"

namespace letopis {

/// "Вводный", "Первичный на рабочем месте", …
std::string_view briefing_kind_title(BriefingKind kind);

/// "Инструктаж по ТБ (повторный), инструкция № 12".
std::string briefing_words(const Briefing& briefing);

/// A later one replaces it; without a kind it takes it away.
struct BriefingRecorded {
    LessonId lesson_id;
    std::optional<BriefingKind> kind;
    std::string text;  ///< Numbers of the instructions.
    bool operator==(const BriefingRecorded&) const = default;
};
LETOPIS_DESCRIBE(BriefingRecorded, lesson_id, kind, text)

struct RecordBriefing {
    LessonId lesson_id;
    std::optional<BriefingKind> kind;  ///< Nothing: there was none.
    std::string text;
    bool operator==(const RecordBriefing&) const = default;
};
LETOPIS_DESCRIBE(RecordBriefing, lesson_id, kind, text)

/// Nothing when it reads so already. Refuses the lock, except that a briefing that was never
/// recorded may still be supplied when the edit window is over, as a topic may; `text_too_long`.
Result<std::optional<BriefingRecorded>> decide_record_briefing(const Lesson& lesson,
                                                               const RecordBriefing& command,
                                                               LessonLock lock);

/// Physics, chemistry, biology, informatics, technology, physical culture, safety of life: known
/// by the title.
bool needs_briefing(const Subject& subject);
/// Физическая культура, by its title: it does not count in the limits of attestation.
bool is_physical_culture(const Subject& subject);

/// Полугодие: from the first of September to the last of December, then to the end of the school
/// year. Both dates inclusive; there are no lessons in the winter holidays between them.
struct HalfYear {
    Date starts_on;
    Date ends_on;
    bool operator==(const HalfYear&) const = default;
};
HalfYear half_year_of(const SchoolYear& year, Date on);

/// One course's lessons of a half-year.
struct CourseLessons {
    CourseId course_id;
    Subject subject;
    std::vector<Lesson> lessons;
};

/// Courses whose subject needs a briefing and which have held a lesson by `now`, but recorded none;
/// in the order given.
std::vector<CourseId> missing_briefings(std::span<const CourseLessons> courses, Instant now);

}  // namespace letopis
