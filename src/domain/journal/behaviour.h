#pragma once
// Marks for behaviour (отметки за поведение, ASM-13), where the school has introduced them: given
// by the class teacher for a period and the year. Off by default; switched on they add one row to
// the report card (F-16) and nothing elsewhere.

#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "base/describe.h"
#include "base/id.h"
#include "base/result.h"
#include "base/time.h"

namespace letopis {

LETOPIS_ENUM(BehaviourValue, exemplary, good, satisfactory, unsatisfactory)
/// "примерное", "хорошее", "удовлетворительное", "неудовлетворительное".
std::string_view behaviour_title(BehaviourValue value);

/// Отметка за поведение as it stands now.
struct BehaviourMark {
    StudyGroupId study_group_id;  ///< The class.
    StudentId student_id;
    PeriodId period_id;                   ///< Nil: of the year.
    std::optional<BehaviourValue> value;  ///< Nothing: taken back.
    std::string note;
    EntryIndex entry_index = -1;
    bool operator==(const BehaviourMark&) const = default;
};
LETOPIS_DESCRIBE(BehaviourMark, study_group_id, student_id, period_id, value, note, entry_index)

/// A later one replaces it; without a value it takes it back.
struct BehaviourAssessed {
    StudyGroupId study_group_id;
    StudentId student_id;
    PeriodId period_id;
    std::optional<BehaviourValue> value;
    std::string note;
    EntryIndex corrects = -1;  ///< The entry in whose place it stands; -1: it is the first.
    bool operator==(const BehaviourAssessed&) const = default;
};
LETOPIS_DESCRIBE(BehaviourAssessed, study_group_id, student_id, period_id, value, note, corrects)

/// Nothing when it reads so already. Refuses `version_conflict` when `corrects` is not what stands;
/// `text_too_long`; `invalid_value` at `note` for «неудовлетворительное» without words.
Result<std::optional<BehaviourAssessed>> decide_assess_behaviour(
    const std::optional<BehaviourMark>& standing, const BehaviourAssessed& command);

}  // namespace letopis
