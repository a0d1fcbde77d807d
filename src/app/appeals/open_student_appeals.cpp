#include "app/appeals/open_student_appeals.h"

#include "base/limits.h"
#include "ports/standing.h"

namespace letopis {
namespace {

/// As file_appeal would decide, were the words there.
Result<bool> would_be_filed(Reader& reader, StudentId student_id, const AskedMark& about,
                            const std::vector<Appeal>& known, Date today) {
    LETOPIS_TRY(cell, reader.cell(about.lesson_id, student_id));
    for (const Mark& mark : cell.marks)
        if (mark.entry_index == about.mark)
            return decide_file_appeal({.place = mark.place, .text = "не согласны с отметкой"},
                                      CourseId{}, mark, known, today)
                .has_value();
    return false;
}

}  // namespace

Result<StudentAppeals> open_student_appeals(Reader& reader, const Standing& standing,
                                            StudentId student_id,
                                            const std::optional<AskedMark>& about, Instant now) {
    LETOPIS_TRY(target, student_target(reader, student_id, moscow_date(now)));
    const auto may_file = check_access(standing, Action::file_appeal, target);
    if (!may_file && !check_access(standing, Action::decide_appeals, {})) return may_file.error();
    LETOPIS_TRY(student, reader.person(student_id));
    if (!student) return RefusalCode::not_found;
    LETOPIS_TRY(known, reader.appeals_of_student(student_id));
    bool may = may_file.has_value();
    if (may && about) {
        LETOPIS_TRY(would, would_be_filed(reader, student_id, *about, known, moscow_date(now)));
        may = would;
    }
    if (std::ssize(known) > limits::decided_corrections) known.resize(limits::decided_corrections);
    LETOPIS_TRY(lines, appeal_lines(reader, known));
    return StudentAppeals{.student_id = student_id,
                          .appeals = std::move(lines),
                          .days = limits::appeal_days,
                          .may_file = may};
}

}  // namespace letopis
