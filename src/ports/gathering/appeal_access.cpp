#include "ports/gathering/appeal_access.h"

#include <algorithm>

#include "ports/standing.h"

namespace letopis {

Result<bool> may_read_appeal(Reader& reader, const Standing& standing, CourseId course_id,
                             StudentId student_id, Date today) {
    if (check_access(standing, Action::decide_appeals, {})) return true;
    const auto& taught = standing.teaches_courses;
    if (std::find(taught.begin(), taught.end(), course_id) != taught.end()) return true;
    LETOPIS_TRY(target, student_target(reader, student_id, today));
    return check_access(standing, Action::file_appeal, target).has_value();
}

}  // namespace letopis
