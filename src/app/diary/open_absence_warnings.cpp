#include "app/diary/open_absence_warnings.h"

#include "domain/classes/membership.h"
#include "ports/gathering/school_year.h"
#include "ports/standing.h"

namespace letopis {

Result<StudentAbsenceWarnings> open_absence_warnings(Reader& reader, const Standing& standing,
                                                     StudentId student_id, Instant now) {
    const Date today = moscow_date(now);
    LETOPIS_TRY(target, student_target(reader, student_id, today));
    LETOPIS_TRY_DONE(check_access(standing, Action::read_diary, target));
    StudentAbsenceWarnings view{.student_id = student_id, .warnings = {}};
    LETOPIS_TRY(groups, groups_of_student(reader, student_id, today));
    for (const StudyGroup& group : groups) {
        if (!is_home_class(group)) continue;
        LETOPIS_TRY(lines, absence_warnings_of(reader, group, student_id, today));
        view.warnings.insert(view.warnings.end(), lines.begin(), lines.end());
    }
    return view;
}

}  // namespace letopis
