#include "demo/life/rubrics.h"

#include <algorithm>

#include "app/rubrics/assess_by_criteria.h"
#include "app/rubrics/keep_rubric.h"
#include "ports/gathering/lesson_facts.h"

namespace letopis::demo {
namespace {

RubricKept rubric_of(CourseId course) {
    return {.course_id = course,
            .title = "Решение задачи",
            .criteria = {{"Понимание условия", 4}, {"Ход решения", 6}, {"Запись ответа", 2}}};
}

/// Points of the rubric above that give the mark which stands.
std::vector<int> points_for(MarkValue value, std::size_t turn) {
    const bool is_even = turn % 2 == 0;
    switch (value) {
        case MarkValue::five:
            return is_even ? std::vector{4, 6, 2} : std::vector{4, 6, 1};
        case MarkValue::four:
            return is_even ? std::vector{3, 5, 1} : std::vector{4, 4, 2};
        case MarkValue::three:
            return is_even ? std::vector{3, 4, 0} : std::vector{3, 3, 1};
        default:
            return {2, 2, 0};
    }
}

bool is_assessable(const Cell& cell, const Lesson& lesson) {
    return cell.lesson_id == lesson.lesson_id && cell.marks.size() == 1 && cell.marks[0].value &&
           numeric(*cell.marks[0].value).value_or(0) >= 2;
}

struct WorkOfClass {
    LessonId lesson_id;
    std::vector<Cell> cells;  ///< Of one mark each.
};

/// Of lessons that are open the one with the most marks; nothing where there is none.
Result<WorkOfClass> work_to_assess(Reader& reader, const CourseLife& life, Instant now) {
    const Date today = moscow_date(now);
    LETOPIS_TRY(course, reader.course(life.course_id));
    if (!course) return WorkOfClass{};
    const Date from = today.plus_days(-14);
    LETOPIS_TRY(lessons, reader.lessons_of_course(life.course_id, from, today));
    LETOPIS_TRY(cells, reader.cells_of_course(life.course_id, from, today));
    WorkOfClass most;
    for (const Lesson& lesson : lessons) {
        LETOPIS_TRY(setting, lesson_setting(reader, lesson, *course, now));
        if (setting.lock != LessonLock::open || lesson.substitution) continue;
        WorkOfClass work{.lesson_id = lesson.lesson_id, .cells = {}};
        std::copy_if(cells.begin(), cells.end(), std::back_inserter(work.cells),
                     [&](const Cell& cell) { return is_assessable(cell, lesson); });
        if (most.cells.size() < work.cells.size()) most = std::move(work);
    }
    return most;
}

Result<bool> may_keep(Desk& desk, const CourseLife& life) {
    return desk.read([&](Reader& reader) -> Result<bool> {
        LETOPIS_TRY(course, reader.course(life.course_id));
        if (!course || course->scale != Scale::five_point) return false;
        LETOPIS_TRY(closures, closures_of(reader, *course, std::nullopt));
        return !closure_refusal(closures).has_value();
    });
}

}  // namespace

Result<Done> assess_by_rubric(Desk& desk, const SchoolLife& school, const CourseLife& course) {
    if (!course.teacher) return Done{};
    LETOPIS_TRY(keeps, may_keep(desk, course));
    if (!keeps) return Done{};
    const PersonId teacher = school.teacher_of(course);
    EntryIndex rubric = -1;
    desk.submit(keep_rubric(desk.next_id(), teacher, rubric_of(course.course_id)),
                [&](const Receipt& receipt) { rubric = receipt.first_entry_index; });
    LETOPIS_TRY_DONE(desk.finish());
    LETOPIS_TRY(work, desk.read([&](Reader& reader) {
        return work_to_assess(reader, course, desk.now());
    }));
    for (std::size_t i = 0; i < work.cells.size(); ++i) {
        const Mark& mark = work.cells[i].marks[0];
        desk.submit(
            assess_by_criteria(desk.next_id(), teacher,
                               {.lesson_id = work.lesson_id,
                                .student_id = work.cells[i].student_id,
                                .work_no = mark.place.work_no,
                                .rubric = rubric,
                                .points = points_for(*mark.value, i),
                                .base_version = work.cells[i].version(mark.place.work_no)}));
    }
    return desk.finish();
}

}  // namespace letopis::demo
