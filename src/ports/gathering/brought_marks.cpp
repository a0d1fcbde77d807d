#include "ports/gathering/brought_marks.h"

#include <algorithm>
#include <unordered_set>

#include "domain/classes/moves.h"
#include "ports/gathering/lesson_facts.h"

namespace letopis {
namespace {

/// Whether he came in the middle of one of the periods.
bool came_within(std::span<const Period> periods, const Enrolment& came) {
    return std::any_of(periods.begin(), periods.end(), [&](const Period& period) {
        return period.starts_on < came.enrolled_on && period.covers(came.enrolled_on);
    });
}

/// What he got in the group he left, in the course of the same subject.
Result<std::vector<PlacedMark>> brought_from(Reader& reader, const Enrolment& former,
                                             const CourseTitle& to, const Period& period) {
    std::vector<PlacedMark> brought;
    LETOPIS_TRY(titles, reader.courses_of_group(former.study_group_id));
    for (const CourseTitle& title : titles) {
        if (!matching_course(title, {&to, 1})) continue;
        LETOPIS_TRY(his, gather_student_of_course(reader, title.course, former.student_id,
                                                  period.starts_on, *former.left_on));
        const LeftCourse left{.title = title, .lessons = his.lessons, .cells = his.cells};
        const auto marks = carried_marks(former, {&left, 1}, {&to, 1}, period);
        brought.insert(brought.end(), marks.begin(), marks.end());
    }
    return brought;
}

}  // namespace

Result<std::vector<BroughtMarks>> gather_brought_marks(Reader& reader, const CourseTitle& course,
                                                       std::span<const ListedStudent> students,
                                                       std::span<const Period> periods) {
    std::vector<BroughtMarks> brought;
    std::unordered_set<StudentId> asked;  // Who came twice brings each mark once.
    for (const ListedStudent& listed : students) {
        const Enrolment& came = listed.enrolment;
        if (!came_within(periods, came) || !asked.insert(came.student_id).second) continue;
        LETOPIS_TRY(enrolments, reader.enrolments_of(came.student_id));
        BroughtMarks his{.student_id = came.student_id};
        for (const Period& period : periods)
            for (const Enrolment& former :
                 stays_left_for(came.study_group_id, enrolments, period)) {
                LETOPIS_TRY(marks, brought_from(reader, former, course, period));
                his.marks.insert(his.marks.end(), marks.begin(), marks.end());
            }
        if (!his.marks.empty()) brought.push_back(std::move(his));
    }
    return brought;
}

}  // namespace letopis
