#pragma once
// open_student_appeals: what became of a family's own appeals (ASM-10).

#include <vector>

#include "app/appeals/appeal_lines.h"
#include "domain/access/access.h"

namespace letopis {

struct StudentAppeals {
    StudentId student_id;
    std::vector<AppealLine> appeals;  ///< The latest first, at most 100.
    int days = 0;                     ///< Within so many days of the mark one may be filed.
    bool may_file = false;            ///< The looker is of the family.
    bool operator==(const StudentAppeals&) const = default;
};
LETOPIS_DESCRIBE(StudentAppeals, student_id, appeals, days, may_file)

/// Refuses as the second lock (file_appeal), but for the heads (decide_appeals); `not_found`.
Result<StudentAppeals> open_student_appeals(Reader& reader, const Standing& standing,
                                            StudentId student_id, Instant now);

}  // namespace letopis
