#pragma once
// Cycles of the vocational curriculum (циклы учебного плана СПО, VOC-09): a diploma supplement
// lists disciplines by them, those of secondary general education apart.

#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "base/describe.h"
#include "base/id.h"
#include "base/result.h"
#include "domain/classes/classes.h"

namespace letopis {

/// ОУД; ОГСЭ, СГ; ЕН; ОП; ПМ (with its МДК and practices).
LETOPIS_ENUM(CurriculumCycle, general_education, social, science, general_professional,
             professional_module)
/// "Общеобразовательные дисциплины", …
std::string_view cycle_title(CurriculumCycle cycle);

/// Which cycle a discipline is of, as it was set.
struct SubjectCycle {
    SubjectId subject_id;
    CurriculumCycle cycle = CurriculumCycle::general_professional;
    EntryIndex entry_index = -1;
    bool operator==(const SubjectCycle&) const = default;
};
LETOPIS_DESCRIBE(SubjectCycle, subject_id, cycle, entry_index)

/// A later one replaces it.
struct SubjectCycleSet {
    SubjectId subject_id;
    CurriculumCycle cycle = CurriculumCycle::general_professional;
    bool operator==(const SubjectCycleSet&) const = default;
};
LETOPIS_DESCRIBE(SubjectCycleSet, subject_id, cycle)

/// The cycle a discipline's code names ("ОУД.03 Математика", "МДК.01.02 …", "УП.01"), in any case;
/// nothing where the title has no such code.
std::optional<CurriculumCycle> cycle_of_code(std::string_view title);

/// What was set, else what the code names, else by its kind: modules, interdisciplinary courses and
/// practices are professional; other disciplines general_professional.
CurriculumCycle cycle_of(const Subject& subject, std::span<const SubjectCycle> set);

}  // namespace letopis
