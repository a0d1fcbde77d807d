#include "domain/journal/carried_marks.h"

#include <algorithm>

#include "domain/lessons/work_names.h"

namespace letopis {
namespace {

void append_marks(const PlacedCell& placed, const CourseTitle& from, CourseId to,
                  std::vector<PlacedMark>& carried) {
    for (const Mark& mark : placed.cell->marks) {
        const Work* work = placed.lesson->work(mark.place.work_no);
        if (!mark.value || !work) continue;
        carried.push_back(
            {.course_id = to,
             .origin_course_id = from.course.course_id,
             .lesson_on = placed.lesson->lesson_on,
             .origin = from.study_group.title + ", " + placed.lesson->lesson_on.russian() + ", " +
                       work_label(*work),
             .mark = {.value = *mark.value,
                      .weight_hundredths = work->weight_hundredths,
                      .due_on = mark.due_on,
                      .reworked_from = mark.reworked_from,
                      .is_of_control_work = work->work_type == WorkType::control_work}});
    }
}

}  // namespace

std::optional<CourseId> matching_course(const CourseTitle& left,
                                        std::span<const CourseTitle> joined) {
    std::optional<CourseId> match;
    for (const CourseTitle& title : joined) {
        if (title.course.subject_id != left.course.subject_id ||
            title.course.scale != left.course.scale)
            continue;
        if (match) return std::nullopt;
        match = title.course.course_id;
    }
    return match;
}

std::vector<PlacedMark> carried_marks(const Enrolment& left, std::span<const LeftCourse> courses,
                                      std::span<const CourseTitle> joined, const Period& period) {
    std::vector<PlacedMark> carried;
    for (const LeftCourse& course : courses) {
        const auto to = matching_course(course.title, joined);
        if (!to) continue;
        const CellsByStudent by_student{course.lessons, course.cells};
        const auto first = static_cast<std::ptrdiff_t>(carried.size());
        for (const PlacedCell& placed : by_student.of(left.student_id)) {
            const Date on = placed.lesson->lesson_on;
            if (period.covers(on) && left.covers(on))
                append_marks(placed, course.title, *to, carried);
        }
        std::stable_sort(carried.begin() + first, carried.end(),
                         [](const PlacedMark& one, const PlacedMark& other) {
                             return one.lesson_on < other.lesson_on;
                         });
    }
    return carried;
}

MarkTotals with_carried_marks(const MarkTotals& own, std::span<const PlacedMark> carried,
                              CourseId course_id, const Period& period, Date on,
                              const CountingRules& rules) {
    std::vector<WeighedMark> marks;
    for (const PlacedMark& placed : carried)
        if (placed.course_id == course_id && period.covers(placed.lesson_on))
            marks.push_back(placed.mark);
    return own + total_of(marks, on, rules);
}

MarkTotals with_brought_marks(const MarkTotals& own, std::span<const BroughtMarks> brought,
                              StudentId student_id, CourseId course_id, const Period& period,
                              Date on, const CountingRules& rules) {
    MarkTotals totals = own;
    for (const BroughtMarks& one : brought)
        if (one.student_id == student_id)
            totals = with_carried_marks(totals, one.marks, course_id, period, on, rules);
    return totals;
}

}  // namespace letopis
