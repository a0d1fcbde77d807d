#pragma once
// open_subject_cycles: disciplines of vocational groups with their cycles, and where each comes
// from (VOC-09).

#include <string>
#include <vector>

#include "domain/access/access.h"
#include "domain/classes/cycles.h"
#include "ports/reader.h"

namespace letopis {

/// Set by hand; named by the code in the title; by the kind of the discipline, for want of both.
LETOPIS_ENUM(CycleOrigin, set, code, kind)

struct SubjectCycleRow {
    SubjectId subject_id;
    std::string subject_title;
    CurriculumCycle cycle = CurriculumCycle::general_professional;
    CycleOrigin origin = CycleOrigin::kind;
    std::vector<std::string> study_groups;  ///< Titles of those who study it, each once.
    bool operator==(const SubjectCycleRow&) const = default;
};
LETOPIS_DESCRIBE(SubjectCycleRow, subject_id, subject_title, cycle, origin, study_groups)

struct CycleChoice {
    CurriculumCycle cycle = CurriculumCycle::general_education;
    std::string title;
    bool operator==(const CycleChoice&) const = default;
};
LETOPIS_DESCRIBE(CycleChoice, cycle, title)

/// Циклы дисциплин.
struct SubjectCycles {
    std::vector<CycleChoice> cycles;
    std::vector<SubjectCycleRow> subjects;  ///< By cycle, then by the curriculum.
    bool operator==(const SubjectCycles&) const = default;
};
LETOPIS_DESCRIBE(SubjectCycles, cycles, subjects)

/// Of groups of the last five school years: as long as anybody studies. Refuses as the second lock
/// (keep_policies).
Result<SubjectCycles> open_subject_cycles(Reader& reader, const Standing& standing);

}  // namespace letopis
