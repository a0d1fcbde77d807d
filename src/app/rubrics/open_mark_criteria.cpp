#include "app/rubrics/open_mark_criteria.h"

#include <algorithm>

#include "domain/marks/rubric_words.h"
#include "ports/gathering/lesson_facts.h"
#include "ports/standing.h"

namespace letopis {
namespace {

/// As a diary names a mark: by the entry of its part that was recorded last.
EntryIndex mark_entry_of(const Cell& cell, int work_no) {
    EntryIndex last = -1;
    for (const Mark& mark : cell.marks)
        if (mark.value && mark.place.work_no == work_no) last = std::max(last, mark.entry_index);
    return last;
}

bool stands(const Cell& cell, const CriteriaPoints& points) {
    return std::any_of(cell.marks.begin(), cell.marks.end(), [&](const Mark& mark) {
        return mark.place == points.place && mark.value == points.value;
    });
}

MarkByCriteria told(const Cell& cell, const CriteriaPoints& points, const Rubric& rubric) {
    MarkByCriteria mark{.mark_entry = mark_entry_of(cell, points.place.work_no),
                        .work_no = points.place.work_no,
                        .rubric_title = rubric.title,
                        .percent = percent_words(rubric, points.points),
                        .borders = letopis::points(points.value)
                                       ? RubricBorders{.three = 0, .four = 0, .five = 0}
                                       : rubric.borders,
                        .by_points = std::string{mark_text(points.value)},
                        .differs = !stands(cell, points)};
    for (std::size_t i = 0; i < rubric.criteria.size(); ++i)
        mark.criteria.push_back({.title = rubric.criteria[i].title,
                                 .points = points.points[i],
                                 .most = rubric.criteria[i].most});
    return mark;
}

}  // namespace

Result<MarkCriteria> open_mark_criteria(Reader& reader, const Standing& standing,
                                        StudentId student_id, LessonId lesson_id, Instant now) {
    LETOPIS_TRY(target, student_target(reader, student_id, moscow_date(now)));
    LETOPIS_TRY_DONE(check_access(standing, Action::read_diary, target));
    LETOPIS_TRY(place, find_lesson(reader, lesson_id));
    MarkCriteria view{.student_id = student_id, .lesson_id = lesson_id};
    LETOPIS_TRY(points, reader.criteria_of_student_in_course(student_id, place.course.course_id));
    std::erase_if(points,
                  [&](const CriteriaPoints& one) { return one.place.lesson_id != lesson_id; });
    if (points.empty()) return view;
    LETOPIS_TRY(cell, reader.cell(lesson_id, student_id));
    for (const CriteriaPoints& one : points) {
        LETOPIS_TRY(rubric, reader.rubric(one.rubric));
        if (rubric && rubric->criteria.size() == one.points.size())
            view.marks.push_back(told(cell, one, *rubric));
    }
    return view;
}

}  // namespace letopis
