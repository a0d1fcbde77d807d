#include "app/appeals/open_student_appeals.h"

#include "base/limits.h"
#include "ports/standing.h"

namespace letopis {

Result<StudentAppeals> open_student_appeals(Reader& reader, const Standing& standing,
                                            StudentId student_id, Instant now) {
    LETOPIS_TRY(target, student_target(reader, student_id, moscow_date(now)));
    const auto may_file = check_access(standing, Action::file_appeal, target);
    if (!may_file && !check_access(standing, Action::decide_appeals, {})) return may_file.error();
    LETOPIS_TRY(student, reader.person(student_id));
    if (!student) return RefusalCode::not_found;
    LETOPIS_TRY(known, reader.appeals_of_student(student_id));
    if (std::ssize(known) > limits::decided_corrections) known.resize(limits::decided_corrections);
    LETOPIS_TRY(lines, appeal_lines(reader, known));
    return StudentAppeals{.student_id = student_id,
                          .appeals = std::move(lines),
                          .days = limits::appeal_days,
                          .may_file = may_file.has_value()};
}

}  // namespace letopis
