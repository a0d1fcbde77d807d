#include "app/attendance/open_absence_notices.h"

#include <algorithm>

#include "app/attendance/give_absence_notice.h"
#include "ports/gathering/school_year.h"
#include "ports/standing.h"

namespace letopis {

Result<AbsenceNotices> open_absence_notices(Reader& reader, const Standing& standing,
                                            StudentId student_id, Instant now) {
    const Date today = moscow_date(now);
    LETOPIS_TRY(target, student_target(reader, student_id, today));
    LETOPIS_TRY_DONE(check_access(standing, Action::give_notice, target));
    AbsenceNotices view{.student_id = student_id, .today = today};
    view.may_give = check_may_give_notice(reader, standing, student_id, today).has_value();
    LETOPIS_TRY(year, school_year_on(reader, today));
    LETOPIS_TRY(notices,
                reader.absence_notices_of_student(student_id, year.starts_on, last_day_of(year)));
    LETOPIS_TRY(lines, notice_lines(reader, notices, standing.person_id, today));
    view.notices = std::move(lines);
    std::reverse(view.notices.begin(), view.notices.end());
    return view;
}

}  // namespace letopis
