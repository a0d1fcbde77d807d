#pragma once
// What counts of the marks of semesters once attempts followed them (VOC-06).

#include <algorithm>
#include <span>
#include <vector>

#include "domain/journal/attestation.h"
#include "domain/journal/journal.h"
#include "domain/marks/scales.h"

namespace letopis {

/// A debt by what settled it, another mark by the best that improved it: the year is computed from
/// these, and who has settled his debts owes nothing.
inline std::vector<PeriodMark> marks_after_attempts(std::vector<PeriodMark> marks,
                                                    std::span<const HeldAttestation> held) {
    for (PeriodMark& mark : marks)
        for (const HeldAttestation& one : held) {
            if (one.course_id != mark.course_id || one.student_id != mark.student_id ||
                one.period_id != mark.period_id || leaves_debt(one.result))
                continue;
            if (leaves_debt(mark.value) || counted(mark.value) < counted(one.result))
                mark.value = one.result;
        }
    return marks;
}

}  // namespace letopis
