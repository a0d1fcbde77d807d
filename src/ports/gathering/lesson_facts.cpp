#include "ports/gathering/lesson_facts.h"

#include <algorithm>
#include <map>

#include "domain/classes/after_school.h"
#include "domain/marks/two_marks.h"
#include "ports/gathering/school_year.h"

namespace letopis {
namespace {

/// The latest of his times in the group that touches the dates.
std::optional<Enrolment> enrolment_within(std::span<const Enrolment> enrolments, StudyGroupId group,
                                          Date from, Date to) {
    std::optional<Enrolment> latest;
    for (const Enrolment& one : enrolments) {
        const bool touches = one.enrolled_on <= to && (!one.left_on || from <= *one.left_on);
        if (one.study_group_id != group || !touches) continue;
        if (!latest || latest->enrolled_on < one.enrolled_on) latest = one;
    }
    return latest;
}

bool contains(const std::vector<ClosedAspect>& closed, ClosureAspect aspect) {
    return std::any_of(closed.begin(), closed.end(),
                       [aspect](const ClosedAspect& one) { return one.aspect == aspect; });
}

/// The groups whose year a group belongs to: a subgroup has none of its own to close.
std::vector<StudyGroupId> classes_of(const StudyGroup& group) {
    std::vector<StudyGroupId> classes{group.parent_group_ids};
    if (group.kind != StudyGroupKind::subgroup || classes.empty())
        classes.push_back(group.study_group_id);
    return classes;
}

/// What of it one class has closed.
Result<Done> add_closures(Reader& reader, StudyGroupId id, Closures& closures) {
    LETOPIS_TRY(closed_at, reader.class_closed_at(id));
    if (closed_at) {
        closures.class_closed = true;
        return Done{};
    }
    LETOPIS_TRY(aspects, reader.closed_aspects(id));
    if (contains(aspects, ClosureAspect::lessons)) closures.lessons_closed = true;
    if (contains(aspects, ClosureAspect::works)) closures.works_closed = true;
    return Done{};
}

/// Whether it is a course beside the curriculum that draws from several classes (JRN-24): such a
/// journal goes on until the last of them has closed.
Result<bool> goes_on_to_the_last(Reader& reader, const Course& course,
                                 const std::vector<StudyGroupId>& classes) {
    if (classes.size() < 2) return false;
    LETOPIS_TRY(subject, reader.course_title(course.course_id));
    return subject && !is_of_curriculum(subject->subject.kind);
}

/// What all the classes have closed.
Result<Closures> closed_in_all(Reader& reader, const std::vector<StudyGroupId>& classes) {
    Closures all{.class_closed = true, .lessons_closed = true, .works_closed = true};
    for (const StudyGroupId id : classes) {
        Closures one;
        LETOPIS_TRY_DONE(add_closures(reader, id, one));
        all.class_closed = all.class_closed && one.class_closed;
        all.lessons_closed = all.lessons_closed && (one.class_closed || one.lessons_closed);
        all.works_closed = all.works_closed && (one.class_closed || one.works_closed);
    }
    return all;
}

}  // namespace

Result<LessonOfCourse> find_lesson(Reader& reader, LessonId id) {
    LETOPIS_TRY(lesson, reader.lesson(id));
    if (!lesson) return RefusalCode::not_found;
    LETOPIS_TRY(course, reader.course(lesson->course_id));
    if (!course) return RefusalCode::not_found;
    return LessonOfCourse{*std::move(lesson), *std::move(course)};
}

Result<Closures> closures_of(Reader& reader, const Course& course, std::optional<PeriodId> period) {
    Closures closures;
    LETOPIS_TRY(group, reader.study_group(course.study_group_id));
    const StudyGroup asked = group.value_or(StudyGroup{.study_group_id = course.study_group_id});
    const auto classes = classes_of(asked);
    LETOPIS_TRY(goes_on, goes_on_to_the_last(reader, course, classes));
    if (goes_on) {
        LETOPIS_TRY(all, closed_in_all(reader, classes));
        closures = all;
    } else {
        for (const StudyGroupId id : classes) LETOPIS_TRY_DONE(add_closures(reader, id, closures));
    }
    LETOPIS_TRY(course_closed_at, reader.course_closed_at(course.course_id));
    closures.course_closed = course_closed_at.has_value();
    if (!period) return closures;
    LETOPIS_TRY(closings, reader.period_closings(course.course_id));
    closures.period_closed =
        std::any_of(closings.begin(), closings.end(),
                    [&](const PeriodClosing& closing) { return closing.period_id == *period; });
    return closures;
}

namespace {

/// By the policies of the school, as they are set.
Result<LessonSetting> setting_by(Reader& reader, std::span<const PolicyValue> set,
                                 const Lesson& lesson, const Course& course, Instant now) {
    LETOPIS_TRY(periods, periods_of(reader, course.period_system_id));
    LessonSetting setting{.period = period_on(periods, lesson.lesson_on),
                          .policies = policies_on(set, moscow_date(now))};
    std::optional<PeriodId> period_id;
    if (setting.period) period_id = setting.period->period_id;
    LETOPIS_TRY(closures, closures_of(reader, course, period_id));
    setting.closures = closures;
    setting.lock = lesson_lock(lesson, closures, setting.policies, now);
    setting.record_lock = record_lock(lesson, closures, setting.policies, now);
    return setting;
}

}  // namespace

Result<LessonSetting> lesson_setting(Reader& reader, const Lesson& lesson, const Course& course,
                                     Instant now) {
    LETOPIS_TRY(policies, reader.policies());
    return setting_by(reader, policies, lesson, course, now);
}

Result<bool> is_aspect_closed(Reader& reader, const StudyGroup& group, ClosureAspect aspect) {
    bool is_closed = false;
    for (const StudyGroupId id : classes_of(group)) {
        LETOPIS_TRY(closed_at, reader.class_closed_at(id));
        if (closed_at) return RefusalCode::class_closed;
        LETOPIS_TRY(closed, reader.closed_aspects(id));
        if (contains(closed, aspect)) is_closed = true;
    }
    return is_closed;
}

namespace {

/// JRN-09. Asked only where a work of the lesson could have two marks at all.
Result<Done> add_two_marks(Reader& reader, std::span<const PolicyValue> set, Date today,
                           CellFacts& facts) {
    if (!has_two_mark_work(facts.lesson)) return Done{};
    LETOPIS_TRY(title, reader.course_title(facts.course.course_id));
    if (!title) return Done{};
    facts.takes_two_marks = takes_two_marks(set, today, title->subject.title);
    facts.two_mark_subjects = two_mark_subjects(set, today);
    return Done{};
}

}  // namespace

Result<CellFacts> gather_cell_facts(Reader& reader, const LessonOfCourse& place, StudentId student,
                                    Instant now) {
    LETOPIS_TRY(policies, reader.policies());
    LETOPIS_TRY(setting, setting_by(reader, policies, place.lesson, place.course, now));
    LETOPIS_TRY(cell, reader.cell(place.lesson.lesson_id, student));
    LETOPIS_TRY(enrolment,
                reader.enrolment(student, place.course.study_group_id, place.lesson.lesson_on));
    const Date on = place.lesson.lesson_on;
    LETOPIS_TRY(exemptions, reader.exemptions_of_student(student, on, on));
    std::optional<Exemption> exemption;
    if (const auto* found = exemption_on(exemptions, place.course.subject_id, on))
        exemption = *found;
    LETOPIS_TRY(modes, reader.study_modes_of_student(student, on, on));
    std::optional<StudyMode> mode;
    if (const auto* found = study_mode_on(modes, on)) mode = *found;
    CellFacts facts{.lesson = place.lesson,
                    .course = place.course,
                    .cell = std::move(cell),
                    .enrolment = std::move(enrolment),
                    .lock = setting.lock,
                    .policies = setting.policies,
                    .period = std::move(setting.period),
                    .exemption = std::move(exemption),
                    .study_mode = std::move(mode)};
    LETOPIS_TRY_DONE(add_two_marks(reader, policies, moscow_date(now), facts));
    return facts;
}

Result<StudentOfCourse> gather_student_of_course(Reader& reader, const Course& course,
                                                 StudentId student, Date from, Date to) {
    StudentOfCourse gathered;
    LETOPIS_TRY(lessons, reader.lessons_of_course(course.course_id, from, to));
    gathered.lessons = std::move(lessons);
    LETOPIS_TRY(marks, reader.marks_of_student_in_course(student, course.course_id, from, to));
    LETOPIS_TRY(attendance, reader.attendance_of_student(student, from, to));
    std::erase_if(attendance, [&](const Attendance& row) {
        return std::none_of(
            gathered.lessons.begin(), gathered.lessons.end(),
            [&](const Lesson& lesson) { return lesson.lesson_id == row.lesson_id; });
    });
    gathered.cells = cells_of_student(student, marks, attendance, {});
    LETOPIS_TRY(enrolments, reader.enrolments_of(student));
    gathered.enrolment = enrolment_within(enrolments, course.study_group_id, from, to);
    return gathered;
}

std::vector<Cell> cells_of_student(StudentId student, std::span<const StudentMark> marks,
                                   std::span<const Attendance> attendance,
                                   std::span<const Cell> comments) {
    std::map<LessonId, Cell> cells;
    const auto cell_of = [&](LessonId lesson) -> Cell& {
        Cell& cell = cells[lesson];
        cell.lesson_id = lesson;
        cell.student_id = student;
        return cell;
    };
    for (const StudentMark& one : marks)
        cell_of(one.mark.place.lesson_id).marks.push_back(one.mark);
    for (const Attendance& one : attendance) cell_of(one.lesson_id).attendance = one;
    for (const Cell& one : comments) {
        Cell& cell = cell_of(one.lesson_id);
        cell.comment = one.comment;
        cell.comment_version = one.comment_version;
    }
    std::vector<Cell> found;
    found.reserve(cells.size());
    for (auto& [lesson, cell] : cells) found.push_back(std::move(cell));
    return found;
}

}  // namespace letopis
