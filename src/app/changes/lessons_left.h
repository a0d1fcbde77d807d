#pragma once
// Lessons left: a change of whole days takes what it can; what stayed as it was is told with the
// reason, so that nothing is refused silently.

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "app/changes/change_facts.h"
#include "base/describe.h"

namespace letopis {

/// A lesson that stayed as it was.
struct LeftLesson {
    LessonId lesson_id;
    CourseId course_id;
    Date lesson_on;
    int slot_no = 1;
    std::string subject_title;
    std::string study_group_title;
    std::string reason;  ///< Why, and what to do; in Russian.
    bool operator==(const LeftLesson&) const = default;
};
LETOPIS_DESCRIBE(LeftLesson, lesson_id, course_id, lesson_on, slot_no, subject_title,
                 study_group_title, reason)

/// Why the change does not touch the lesson; nothing where it does, or need not.
using WhyLeft = std::function<Result<std::optional<Refusal>>(ChangeReading&, const Lesson&)>;

/// Of one day: lessons of these classes, and of subgroups that draw from them, that stayed.
/// Cancelled ones are nobody's concern any more. At most limits::lessons_of_day are looked at.
Result<std::vector<LeftLesson>> lessons_left(Reader& reader, Date on,
                                             const std::vector<StudyGroupId>& classes,
                                             const WhyLeft& why_left);

/// The refusal that stands in an answer; nothing for a success. A fault stays a fault.
template <class Fact>
Result<std::optional<Refusal>> refusal_of(const Result<Fact>& decided) {
    if (decided) return std::optional<Refusal>{};
    if (decided.error().is_fault()) return decided.error();
    return std::optional{decided.error().refusal()};
}

}  // namespace letopis
