#pragma once
// open_absence_warnings: the family is told that a child misses too much of a subject, when half of
// what «н/а» needs is reached (ASM-08, E-5).

#include <vector>

#include "domain/access/access.h"
#include "ports/gathering/attestation/absence_warnings.h"

namespace letopis {

/// Предупреждения одного ребёнка.
struct StudentAbsenceWarnings {
    StudentId student_id;
    std::vector<AbsenceWarningLine> warnings;  ///< In order of the curriculum.
    bool operator==(const StudentAbsenceWarnings&) const = default;
};
LETOPIS_DESCRIBE(StudentAbsenceWarnings, student_id, warnings)

/// Of the class he is in today; empty where he is in none. Refuses as the second lock (read_diary).
Result<StudentAbsenceWarnings> open_absence_warnings(Reader& reader, const Standing& standing,
                                                     StudentId student_id, Instant now);

}  // namespace letopis
