#include "app/practice/open_student_practice.h"

#include "ports/gathering/school_year.h"
#include "ports/standing.h"

namespace letopis {

Result<StudentPractice> open_student_practice(Reader& reader, const Standing& standing,
                                              StudentId student_id, Instant now) {
    const Date today = moscow_date(now);
    LETOPIS_TRY(target, student_target(reader, student_id, today));
    LETOPIS_TRY_DONE(check_access(standing, Action::read_diary, target));
    LETOPIS_TRY(student, reader.person(student_id));
    if (!student) return RefusalCode::not_found;
    StudentPractice view{.student_id = student_id};
    LETOPIS_TRY(known, reader.practice_of_student(student_id));
    for (auto one = known.rbegin(); one != known.rend(); ++one) {
        LETOPIS_TRY(title, find_course(reader, one->course_id));
        LETOPIS_TRY(line, practice_line(reader, *one, title, now));
        view.lines.push_back(std::move(line));
    }
    return view;
}

}  // namespace letopis
