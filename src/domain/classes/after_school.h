#pragma once
// Courses that are not lessons of the curriculum (JRN-24, ADE-08): extracurricular activity
// (внеурочная деятельность) and the after-school group (группа продлённого дня, ГПД). They have
// attendance and topics and journals of their own (F-24, F-25), no marks, and stand in no summary
// sheet, report card, statistics or certificate.

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "base/describe.h"
#include "base/id.h"
#include "base/result.h"
#include "base/time.h"
#include "domain/classes/classes.h"

namespace letopis {

/// Whether results of such courses are counted, printed and asked for with those of the class.
/// False for extracurricular and after_school.
bool is_of_curriculum(SubjectKind kind);

/// Строка режима группы: "13:30–14:00 обед".
struct RegimeLine {
    TimeOfDay from;
    TimeOfDay to;
    std::string occupation;
    bool operator==(const RegimeLine&) const = default;
};
LETOPIS_DESCRIBE(RegimeLine, from, to, occupation)

/// Режим группы продлённого дня as it stands now.
struct AfterSchoolRegime {
    StudyGroupId study_group_id;
    std::vector<RegimeLine> lines;  ///< In order of the day.
    EntryIndex entry_index = -1;
    bool operator==(const AfterSchoolRegime&) const = default;
};
LETOPIS_DESCRIBE(AfterSchoolRegime, study_group_id, lines, entry_index)

// --- Entries -----------------------------------------------------------------------------

/// The whole regime as it now is; a later one replaces it.
struct AfterSchoolRegimeSet {
    StudyGroupId study_group_id;
    std::vector<RegimeLine> lines;
    bool operator==(const AfterSchoolRegimeSet&) const = default;
};
LETOPIS_DESCRIBE(AfterSchoolRegimeSet, study_group_id, lines)

// --- Rules -------------------------------------------------------------------------------

/// Nothing when it reads so already. Refuses `text_too_long` and `invalid_value` naming the line
/// ("lines[2].occupation"): without words, ending before it begins, overlapping the one before, or
/// more than limits::regime_lines.
Result<std::optional<AfterSchoolRegimeSet>> decide_set_regime(
    const std::optional<AfterSchoolRegime>& standing, const AfterSchoolRegimeSet& command);

}  // namespace letopis
