#include "app/rubrics/open_criteria_sheet.h"

#include <algorithm>

#include "domain/access/absence_reasons.h"
#include "domain/classes/membership.h"
#include "domain/lessons/work_names.h"
#include "domain/marks/scales.h"
#include "ports/gathering/absences/lesson_reasons.h"
#include "ports/gathering/lesson_access.h"
#include "ports/gathering/school_year.h"

namespace letopis {
namespace {

const Mark* first_mark(const Cell& cell, int work_no) {
    for (const Mark& mark : cell.marks)
        if (mark.place.work_no == work_no && mark.place.part_no == 1) return &mark;
    return nullptr;
}

CriteriaCell cell_of(const Cell& cell, StudentId student_id, int work_no,
                     const std::vector<CriteriaPoints>& points) {
    CriteriaCell shown{.student_id = student_id,
                       .work_no = work_no,
                       .text = cell.text(work_no),
                       .version = cell.version(work_no)};
    for (const CriteriaPoints& one : points) {
        const MarkPlace& place = one.place;
        if (place.student_id != student_id || place.work_no != work_no || place.part_no != 1)
            continue;
        shown.rubric = one.rubric;
        shown.points = one.points;
        shown.points_version = one.entry_index;
        shown.by_points = mark_text(one.value);
        const Mark* mark = first_mark(cell, work_no);
        shown.differs = !mark || mark->value != one.value;
    }
    return shown;
}

/// Of the course, on the day of the lesson; why students were absent only where he may be told.
Result<std::vector<Cell>> cells_of_day(Reader& reader, const Standing& standing,
                                       const LessonOfCourse& place, Date today) {
    const Date on = place.lesson.lesson_on;
    LETOPIS_TRY(cells, reader.cells_of_course(place.course.course_id, on, on));
    LETOPIS_TRY(told, reads_reasons_of_lesson(reader, standing, place, today));
    if (!told) hide_absence_reasons(cells);
    return std::move(cells);
}

/// Works and students of a lesson, each with each.
void fill_cells(const Lesson& lesson, const std::vector<Cell>& cells,
                const std::vector<CriteriaPoints>& points, CriteriaSheet& sheet) {
    for (const WorkToAssess& work : sheet.works)
        for (const StudentToAssess& student : sheet.students) {
            const auto found = std::find_if(cells.begin(), cells.end(), [&](const Cell& cell) {
                return cell.lesson_id == lesson.lesson_id && cell.student_id == student.student_id;
            });
            const Cell cell = found == cells.end() ? Cell{} : *found;
            sheet.cells.push_back(cell_of(cell, student.student_id, work.work_no, points));
        }
}

Result<Done> fill_students(Reader& reader, StudyGroupId group, CriteriaSheet& sheet) {
    LETOPIS_TRY(listed, reader.students_of_group(group));
    int number = 0;
    for (const Member& member : members_of(listed)) {
        ++number;
        if (!member.covers(sheet.lesson_on)) continue;
        sheet.students.push_back({.student_id = member.person.person_id,
                                  .number = number,
                                  .name = member.person.last_first()});
    }
    return Done{};
}

bool is_used(const std::vector<CriteriaPoints>& points, const Rubric& rubric) {
    return std::any_of(points.begin(), points.end(),
                       [&](const CriteriaPoints& one) { return one.rubric == rubric.rubric; });
}

}  // namespace

Result<CriteriaSheet> open_criteria_sheet(Reader& reader, const Standing& standing,
                                          LessonId lesson_id, Instant now) {
    LETOPIS_TRY(place, find_lesson(reader, lesson_id));
    LETOPIS_TRY_DONE(check_lesson_reading(reader, standing, place, moscow_date(now)));
    LETOPIS_TRY(title, find_course(reader, place.course.course_id));
    LETOPIS_TRY(setting, lesson_setting(reader, place.lesson, place.course, now));
    const auto writes = check_lesson_writing(reader, standing.person_id, place, now);
    if (!writes && writes.error().is_fault()) return writes.error();
    CriteriaSheet sheet{.lesson_id = lesson_id,
                        .course_id = place.course.course_id,
                        .subject_title = title.subject.title,
                        .study_group_title = title.study_group.title,
                        .lesson_on = place.lesson.lesson_on,
                        .scale = place.course.scale,
                        .lock = setting.lock,
                        .may_write = writes && has_mean(place.course.scale)};
    for (const Work& work : place.lesson.works)
        sheet.works.push_back({.work_no = work.work_no, .title = work_label(work)});
    LETOPIS_TRY(points, reader.criteria_of_lesson(lesson_id));
    LETOPIS_TRY(rubrics, reader.rubrics_of_course(place.course.course_id));
    for (const Rubric& rubric : rubrics)
        if (!rubric.is_retired || is_used(points, rubric))
            sheet.rubrics.push_back(view_of(rubric, place.course.scale));
    LETOPIS_TRY_DONE(fill_students(reader, place.course.study_group_id, sheet));
    LETOPIS_TRY(cells, cells_of_day(reader, standing, place, moscow_date(now)));
    fill_cells(place.lesson, cells, points, sheet);
    return sheet;
}

Result<CriteriaCell> read_criteria_cell(Reader& reader, PersonId asker_id, LessonId lesson_id,
                                        StudentId student_id, int work_no, Date on) {
    LETOPIS_TRY(place, find_lesson(reader, lesson_id));
    LETOPIS_TRY_DONE(check_lesson_reading(reader, asker_id, place, on));
    LETOPIS_TRY(cell, reader.cell(lesson_id, student_id));
    LETOPIS_TRY(points, reader.criteria_of_lesson(lesson_id));
    return cell_of(cell, student_id, work_no, points);
}

}  // namespace letopis
