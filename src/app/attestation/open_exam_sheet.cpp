#include "app/attestation/open_exam_sheet.h"

#include <algorithm>
#include <map>

#include "domain/classes/membership.h"
#include "ports/gathering/deferred.h"
#include "ports/gathering/names.h"
#include "ports/gathering/school_year.h"
#include "ports/standing.h"

namespace letopis {
namespace {

bool decides_admission(WorkType type) {
    return type == WorkType::control_work || type == WorkType::laboratory_work ||
           type == WorkType::practical_work || type == WorkType::project;
}

bool is_failed(MarkValue value) {
    return value == MarkValue::one || value == MarkValue::two || value == MarkValue::fail;
}

/// «Контрольная работа, 12.10.2026».
std::string work_words(const Lesson& lesson, const Work& work) {
    const std::string title =
        work.title.empty() ? std::string{work_type_title(work.work_type)} : work.title;
    return title + ", " + lesson.lesson_on.russian();
}

/// What each student has in a course in a period.
struct Obstacles {
    std::map<StudentId, std::vector<std::string>> of;
    std::map<StudentId, int> marks;
};

void add_mark(const Lesson& lesson, const Mark& mark, Obstacles& found) {
    const Work* work = lesson.work(mark.place.work_no);
    if (!mark.value || work == nullptr) return;
    auto& words = found.of[mark.place.student_id];
    if (*mark.value == MarkValue::pending)
        words.push_back("не сдана работа: " + work_words(lesson, *work));
    else
        ++found.marks[mark.place.student_id];
    if (decides_admission(work->work_type) && is_failed(*mark.value))
        words.push_back("«" + std::string{mark_text(*mark.value)} +
                        "»: " + work_words(lesson, *work));
}

Result<Obstacles> obstacles_in(Reader& reader, const Course& course, const Period& period) {
    Obstacles found;
    LETOPIS_TRY(lessons,
                reader.lessons_of_course(course.course_id, period.starts_on, period.ends_on));
    LETOPIS_TRY(cells, reader.cells_of_course(course.course_id, period.starts_on, period.ends_on));
    std::map<LessonId, const Lesson*> by_id;
    for (const Lesson& lesson : lessons)
        if (lesson.state != LessonState::cancelled) by_id.emplace(lesson.lesson_id, &lesson);
    std::sort(cells.begin(), cells.end(), [&](const Cell& a, const Cell& b) {
        const auto on = [&](const Cell& cell) {
            const auto lesson = by_id.find(cell.lesson_id);
            return lesson == by_id.end() ? Date{} : lesson->second->lesson_on;
        };
        return on(a) < on(b);
    });
    for (const Cell& cell : cells)
        if (const auto lesson = by_id.find(cell.lesson_id); lesson != by_id.end())
            for (const Mark& mark : cell.marks) add_mark(*lesson->second, mark, found);
    return found;
}

Result<Done> add_form(Reader& reader, const CourseTitle& title, ExamSheet& sheet) {
    LETOPIS_TRY(plans, reader.attestation_plans_of_group(title.study_group.study_group_id));
    for (const AttestationPlan& one : plans)
        if (one.course_id == sheet.course_id && one.period_id == sheet.period_id)
            sheet.form = one.form;
    if (sheet.form) sheet.form_title = attestation_form_title(*sheet.form);
    return Done{};
}

Result<Done> add_students(Reader& reader, const CourseTitle& title, const Period& period,
                          ExamSheet& sheet) {
    LETOPIS_TRY(listed, reader.students_of_group(title.study_group.study_group_id));
    LETOPIS_TRY(marks, reader.period_marks_of_course(sheet.course_id));
    LETOPIS_TRY(obstacles, obstacles_in(reader, title.course, period));
    LETOPIS_TRY(deferred, deferred_in_course(reader, title.course));
    for (const Member& member : members_of(listed)) {
        if (!member.touches(period.starts_on, period.ends_on)) continue;
        // Who has left before the end is not attested.
        if (const auto left = member.left_on(); left && *left < period.ends_on) continue;
        const StudentId id = member.person.person_id;
        ExamStudent student{.student_id = id, .name = member.person.full_name()};
        student.obstacles = std::move(obstacles.of[id]);
        if (student.obstacles.empty() && obstacles.marks[id] == 0)
            student.obstacles.emplace_back("нет отметок за период");
        for (const PeriodMark& mark : marks) {
            if (mark.student_id != id || mark.period_id != sheet.period_id) continue;
            student.result = mark.value;
            student.result_words = result_in_words(mark.value);
            const Date on = moscow_date(mark.recorded_at);
            if (!sheet.confirmed_on || *sheet.confirmed_on < on) sheet.confirmed_on = on;
        }
        if (const auto* one = deferred_result(deferred, id, sheet.period_id);
            one != nullptr && !student.result) {
            student.result = one->value;
            student.result_words = (one->value ? result_in_words(*one->value) + ", " : "") +
                                   "отсрочка до " + one->until.russian();
        }
        if (student.obstacles.empty()) ++sheet.admitted;
        sheet.students.push_back(std::move(student));
    }
    return Done{};
}

Result<Done> add_debts(Reader& reader, const Standing& standing, const CourseTitle& title,
                       Date today, ExamSheet& sheet) {
    LETOPIS_TRY(owed, owed_results(reader, title, today));
    LETOPIS_TRY(deferred, deferred_results_of(reader, title, today));
    owed.insert(owed.end(), deferred.begin(), deferred.end());
    if (owed.empty()) return Done{};
    LETOPIS_TRY(held, reader.attestations_of_course(sheet.course_id));
    DebtReading reading{reader, standing, today};
    for (const OwedResult& one : owed) {
        if (one.period_id != sheet.period_id) continue;
        for (ExamStudent& student : sheet.students) {
            if (student.student_id != one.student_id) continue;
            LETOPIS_TRY(row, reading.row(title, one, held, title.study_group.study_group_id));
            student.debt = std::move(row);
        }
    }
    return Done{};
}

}  // namespace

Result<ExamSheet> open_exam_sheet(Reader& reader, const Standing& standing, CourseId course_id,
                                  std::optional<PeriodId> period_id, Instant now) {
    const Date today = moscow_date(now);
    LETOPIS_TRY(title, find_course(reader, course_id));
    LETOPIS_TRY(target, course_target(reader, title.course));
    LETOPIS_TRY_DONE(check_access(standing, Action::read_journal, target));
    LETOPIS_TRY(year, find_school_year(reader, title.course.school_year_id));
    LETOPIS_TRY(periods, periods_of(reader, title.course.period_system_id));
    LETOPIS_TRY(shown, period_asked(periods, period_id, today));
    const Period& period = periods[shown];
    LETOPIS_TRY(teachers, teachers_on(reader, title.teachers, day_in(year, today)));
    ExamSheet sheet{.course_id = course_id,
                    .subject_title = title.subject.title,
                    .study_group_title = title.study_group.title,
                    .school_year_title = year.title,
                    .period_id = period.period_id,
                    .period_title = period.title,
                    .teachers = std::move(teachers)};
    for (const Period& one : periods) sheet.periods.push_back({one.period_id, one.title});
    LETOPIS_TRY_DONE(add_form(reader, title, sheet));
    LETOPIS_TRY_DONE(add_students(reader, title, period, sheet));
    LETOPIS_TRY_DONE(add_debts(reader, standing, title, today, sheet));
    std::vector<std::optional<ResultValue>> results;
    for (const ExamStudent& student : sheet.students) results.push_back(student.result);
    sheet.counts = counts_of(title.course.scale, results);
    return sheet;
}

}  // namespace letopis
