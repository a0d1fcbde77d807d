#pragma once
// open_class_warnings: who of a class misses so much of a subject that «н/а» is near: what families
// are told, for the class teacher (ASM-08, E-5).

#include <string>
#include <vector>

#include "domain/access/access.h"
#include "ports/gathering/attestation/absence_warnings.h"

namespace letopis {

/// Предупреждения класса.
struct ClassAbsenceWarnings {
    StudyGroupId study_group_id;
    std::string title;
    std::vector<AbsenceWarningLine> warnings;  ///< By the student's name, then by the curriculum.
    bool operator==(const ClassAbsenceWarnings&) const = default;
};
LETOPIS_DESCRIBE(ClassAbsenceWarnings, study_group_id, title, warnings)

/// Refuses `not_found` for an unknown group and for a subgroup; as the second lock
/// (account_absences or read_class).
Result<ClassAbsenceWarnings> open_class_warnings(Reader& reader, const Standing& standing,
                                                 StudyGroupId id, Instant now);

}  // namespace letopis
