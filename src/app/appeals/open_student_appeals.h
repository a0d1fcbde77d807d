#pragma once
// open_student_appeals: what became of a family's own appeals (ASM-10).

#include <optional>
#include <vector>

#include "app/appeals/appeal_lines.h"
#include "domain/access/access.h"

namespace letopis {

struct StudentAppeals {
    StudentId student_id;
    std::vector<AppealLine> appeals;  ///< The latest first, at most 100.
    int days = 0;                     ///< Within so many days of the mark one may be filed.
    bool may_file = false;            ///< The looker is of the family, and would not be refused.
    bool operator==(const StudentAppeals&) const = default;
};
LETOPIS_DESCRIBE(StudentAppeals, student_id, appeals, days, may_file)

/// The mark about which the looker would file one, as the diary names it.
struct AskedMark {
    LessonId lesson_id;
    EntryIndex mark = -1;
};

/// `about`: whose answer `may_file` is; without it, only whether the looker is of the family.
/// Refuses as the second lock (file_appeal), but for the heads (decide_appeals); `not_found`.
Result<StudentAppeals> open_student_appeals(Reader& reader, const Standing& standing,
                                            StudentId student_id,
                                            const std::optional<AskedMark>& about, Instant now);

}  // namespace letopis
