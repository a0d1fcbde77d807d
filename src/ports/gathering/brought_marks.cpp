#include "ports/gathering/brought_marks.h"

#include <algorithm>

#include "ports/gathering/lesson_facts.h"

namespace letopis {
namespace {

/// The period in whose middle he came; null where he was there when it began.
const Period* came_within(std::span<const Period> periods, const Enrolment& came) {
    const auto found = std::find_if(periods.begin(), periods.end(), [&](const Period& period) {
        return period.starts_on < came.enrolled_on && period.covers(came.enrolled_on);
    });
    return found == periods.end() ? nullptr : &*found;
}

bool left_before(const Enrolment& former, const Enrolment& came, const Period& period) {
    return former.study_group_id != came.study_group_id && former.left_on &&
           *former.left_on < came.enrolled_on && period.covers(*former.left_on);
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
    for (const ListedStudent& listed : students) {
        const Enrolment& came = listed.enrolment;
        const Period* period = came_within(periods, came);
        if (period == nullptr) continue;
        LETOPIS_TRY(enrolments, reader.enrolments_of(came.student_id));
        BroughtMarks his{.student_id = came.student_id};
        for (const Enrolment& former : enrolments) {
            if (!left_before(former, came, *period)) continue;
            LETOPIS_TRY(marks, brought_from(reader, former, course, *period));
            his.marks.insert(his.marks.end(), marks.begin(), marks.end());
        }
        if (!his.marks.empty()) brought.push_back(std::move(his));
    }
    return brought;
}

}  // namespace letopis
