#pragma once
// open_absence_notices: what a family has said about absences of its child (ATT-04).

#include <vector>

#include "app/attendance/notice_lines.h"
#include "domain/access/access.h"

namespace letopis {

struct AbsenceNotices {
    StudentId student_id;
    Date today;
    bool may_give = false;            ///< Not a student under age.
    std::vector<NoticeLine> notices;  ///< That stand, of this school year; the latest first.
    bool operator==(const AbsenceNotices&) const = default;
};
LETOPIS_DESCRIBE(AbsenceNotices, student_id, today, may_give, notices)

/// Refuses as the second lock (give_notice).
Result<AbsenceNotices> open_absence_notices(Reader& reader, const Standing& standing,
                                            StudentId student_id, Instant now);

}  // namespace letopis
