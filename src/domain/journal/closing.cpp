#include "domain/journal/closing.h"

#include <algorithm>
#include <set>

#include "domain/classes/after_school.h"
#include "domain/classes/membership.h"
#include "domain/journal/mark_counts.h"
#include "domain/journal/results.h"
#include "domain/lessons/work_names.h"
#include "domain/marks/course_demands.h"
#include "domain/marks/scales.h"

namespace letopis {
namespace {

/// "Алгебра, урок 14.09.2026, 3-й"
std::string lesson_place(const CourseTitle& title, const Lesson& lesson) {
    return title.subject.title + ", урок " + lesson.lesson_on.russian() + ", " +
           std::to_string(lesson.slot_no) + "-й";
}

/// "Алгебра, I четверть"
std::string period_place(const CourseTitle& title, const Period& period) {
    return title.subject.title + ", " + period.title;
}

/// A course of a class; a subgroup is named, the class is not.
std::string course_place(const CourseTitle& title) {
    if (title.study_group.kind != StudyGroupKind::subgroup) return title.subject.title;
    return title.subject.title + ", " + title.study_group.title;
}

Gap lesson_gap(GapKind kind, const CourseTitle& title, const Lesson& lesson, std::string remedy) {
    return {.kind = kind,
            .place = lesson_place(title, lesson),
            .remedy = std::move(remedy),
            .lesson_id = lesson.lesson_id,
            .course_id = title.course.course_id};
}

Gap student_gap(GapKind kind, std::string place, const Member& member, std::string remedy,
                std::optional<CourseId> course) {
    return {.kind = kind,
            .place = (place.empty() ? "" : place + ", ") + member.person.last_first(),
            .remedy = std::move(remedy),
            .student_id = member.person.person_id,
            .course_id = course};
}

/// Lessons of the period that took place or must have, by `today`.
std::vector<const Lesson*> lessons_due(const PeriodFacts& facts, Date today) {
    std::vector<const Lesson*> due;
    for (const Lesson& lesson : facts.lessons)
        if (lesson.state != LessonState::cancelled && facts.period.covers(lesson.lesson_on) &&
            lesson.lesson_on <= today)
            due.push_back(&lesson);
    std::stable_sort(due.begin(), due.end(), [](const Lesson* one, const Lesson* other) {
        return is_earlier(*one, *other);
    });
    return due;
}

void add_lesson_gaps(const PeriodFacts& facts, Date today, std::vector<Gap>& gaps) {
    for (const Lesson* lesson : lessons_due(facts, today)) {
        if (lesson->topic.empty())
            gaps.push_back(lesson_gap(GapKind::topic, facts.title, *lesson, "Укажите тему урока."));
        if (demands_homework(facts.title.subject.kind) && lesson->homework.empty() &&
            !lesson->homework_none)
            gaps.push_back(lesson_gap(GapKind::homework, facts.title, *lesson,
                                      "Запишите домашнее задание или отметьте «не задано»."));
    }
}

bool has_point(const Cell& cell) {
    return std::any_of(cell.marks.begin(), cell.marks.end(),
                       [](const Mark& mark) { return mark.value == MarkValue::pending; });
}

void add_pending_gaps(const PeriodFacts& facts, const std::vector<Member>& members, Date today,
                      std::vector<Gap>& gaps) {
    std::set<std::pair<LessonId, StudentId>> points;
    for (const Cell& cell : facts.cells)
        if (has_point(cell)) points.insert({cell.lesson_id, cell.student_id});
    for (const Lesson* lesson : lessons_due(facts, today))
        for (const Member& member : members) {
            if (!points.contains({lesson->lesson_id, member.person.person_id})) continue;
            gaps.push_back(student_gap(GapKind::pending_mark, lesson_place(facts.title, *lesson),
                                       member, "Замените точку отметкой или снимите её.",
                                       facts.title.course.course_id));
            gaps.back().lesson_id = lesson->lesson_id;
        }
}

bool has_marks(const PeriodFacts& facts, StudentId student) {
    return std::any_of(facts.cells.begin(), facts.cells.end(), [&](const Cell& cell) {
        return cell.student_id == student &&
               std::any_of(cell.marks.begin(), cell.marks.end(),
                           [](const Mark& mark) { return mark.value.has_value(); });
    });
}

/// Of all that is known of a course, what is his.
template <class Row>
std::vector<Row> rows_of(const std::vector<Row>& rows, StudentId student) {
    std::vector<Row> his{rows};
    std::erase_if(his, [&](const Row& row) { return row.student_id != student; });
    return his;
}

bool is_taught_elsewhere(const PeriodFacts& facts, StudentId student) {
    return !has_marks(facts, student) &&
           is_taught_elsewhere(facts.period, rows_of(facts.study_modes, student),
                               rows_of(facts.period_marks, student));
}

/// The same of the year.
bool is_taught_elsewhere(const CourseFacts& facts, StudentId student) {
    return ends_year_elsewhere(rows_of(facts.study_modes, student), facts.periods.back().ends_on) &&
           rows_of(facts.period_marks, student).empty();
}

bool is_deferred(const PeriodFacts& facts, StudentId student, Date today) {
    const DeferredResult* one = deferred_result(facts.deferred, student, facts.period.period_id);
    return one != nullptr && one->excuses(today);
}

/// A deferral that is over helps no more, and is worth saying.
std::string mark_remedy(const PeriodFacts& facts, StudentId student) {
    const std::string confirm =
        "одтвердите итог за период: " + scale_result_words(facts.title.course.scale);
    const DeferredResult* one = deferred_result(facts.deferred, student, facts.period.period_id);
    if (one == nullptr) return "П" + confirm + ".";
    return "Отсрочка до " + one->until.russian() + " истекла: п" + confirm +
           ", или попросите оформить её заново.";
}

void add_period_mark_gaps(const PeriodFacts& facts, const std::vector<Member>& members, Date today,
                          std::vector<Gap>& gaps) {
    const Course& course = facts.title.course;
    const std::vector<Period> this_period{facts.period};
    if (course.scale == Scale::no_marks || !has_period_results(facts.title.subject.kind) ||
        taught_periods(this_period, facts.lessons).empty())
        return;
    std::set<StudentId> confirmed;
    for (const PeriodMark& mark : facts.period_marks)
        if (mark.period_id == facts.period.period_id) confirmed.insert(mark.student_id);
    for (const Member& member : members)
        if (member.covers(facts.period.ends_on) && !confirmed.contains(member.person.person_id) &&
            !is_taught_elsewhere(facts, member.person.person_id) &&
            !is_deferred(facts, member.person.person_id, today))
            gaps.push_back(
                student_gap(GapKind::period_mark, period_place(facts.title, facts.period), member,
                            mark_remedy(facts, member.person.person_id), course.course_id));
}

void add_few_marks_gaps(const PeriodFacts& facts, Date today, std::vector<Gap>& gaps) {
    if (facts.few_marks_policy == FewMarksPolicy::warn) return;
    for (const FewMarks& few : few_marks_of(facts, today))
        gaps.push_back({.kind = GapKind::few_marks,
                        .place = period_place(facts.title, facts.period) + ", " + few.name,
                        .remedy = "Мало: " + few_marks_words(few) + ".",
                        .student_id = few.student_id,
                        .course_id = facts.title.course.course_id});
}

bool is_over(const Period& period, Date today) { return period.ends_on < today; }

std::string wait_words(const Period& period) {
    return "Период закрывается после " + period.ends_on.russian() + ".";
}

Refusal not_over(const Period& period) {
    return {.code = RefusalCode::period_not_over, .detail = wait_words(period)};
}

std::vector<Period> open_periods(const CourseFacts& facts) {
    std::vector<Period> open;
    for (const Period& period : facts.periods)
        if (std::none_of(
                facts.closings.begin(), facts.closings.end(),
                [&](const PeriodClosing& one) { return one.period_id == period.period_id; }))
            open.push_back(period);
    return open;
}

Gap appeal_gap(const CourseTitle& title, const Appeal& appeal) {
    return {
        .kind = GapKind::appeal,
        .place = course_place(title) + ", апелляция от " + moscow_date(appeal.filed_at).russian(),
        .remedy = "Внесите решение комиссии по апелляции.",
        .lesson_id = appeal.place.lesson_id,
        .student_id = appeal.place.student_id,
        .course_id = appeal.course_id};
}

std::vector<Gap> gaps_of_courses(const ClassFacts& facts) {
    std::vector<Gap> gaps;
    for (const CourseState& course : facts.courses)
        if (!course.closed && is_of_curriculum(course.title.subject.kind))
            gaps.push_back({.kind = GapKind::course_open,
                            .place = course_place(course.title),
                            .remedy = "Закройте журнал по предмету.",
                            .course_id = course.title.course.course_id});
    return gaps;
}

std::vector<Gap> gaps_of_council(const ClassFacts& facts) {
    std::vector<Gap> gaps;
    std::set<StudentId> decided;
    for (const CouncilDecision& decision : facts.decisions) decided.insert(decision.student_id);
    for (const Member& member : members_of(facts.students))
        if (!member.left_on() && !decided.contains(member.person.person_id))
            gaps.push_back(student_gap(GapKind::council_decision, "", member,
                                       "Внесите решение педагогического совета.", std::nullopt));
    return gaps;
}

std::vector<Gap> gaps_of_students(const ClassFacts& facts) {
    std::vector<Gap> gaps = gaps_of_council(facts);
    for (const std::string& final : facts.unsigned_finals)
        gaps.push_back({.kind = GapKind::final_attestation,
                        .place = final,
                        .remedy = "Подпишите протокол ГЭК или отмените испытание."});
    return gaps;
}

auto course_of(const ClassFacts& facts, CourseId id) {
    return std::find_if(facts.courses.begin(), facts.courses.end(),
                        [id](const CourseState& one) { return one.title.course.course_id == id; });
}

std::vector<Gap> gaps_of_remarks(const ClassFacts& facts) {
    std::vector<Gap> gaps;
    for (const Remark& remark : facts.remarks) {
        const auto course = course_of(facts, remark.course_id);
        if (course == facts.courses.end() || remark.state == RemarkState::settled) continue;
        gaps.push_back({.kind = GapKind::remark,
                        .place = course_place(course->title) + ", замечание от " +
                                 moscow_date(remark.made_at).russian(),
                        .remedy = remark.state == RemarkState::answered
                                      ? "Проверьте ответ учителя и снимите замечание."
                                      : "Дождитесь, пока учитель исправит, и снимите замечание.",
                        .course_id = remark.course_id});
    }
    return gaps;
}

std::vector<Gap> gaps_of_works(const ClassFacts& facts) {
    std::vector<Gap> gaps = gaps_of_courses(facts);
    for (const Appeal& appeal : facts.appeals)
        if (const auto course = course_of(facts, appeal.course_id);
            course != facts.courses.end() && appeal.state == AppealState::open)
            gaps.push_back(appeal_gap(course->title, appeal));
    return gaps;
}

}  // namespace

std::vector<Gap> gaps_of_period(const PeriodFacts& facts, Date today) {
    std::vector<Gap> gaps;
    if (!is_over(facts.period, today))
        gaps.push_back({.kind = GapKind::period_not_over,
                        .place = period_place(facts.title, facts.period),
                        .remedy = wait_words(facts.period),
                        .course_id = facts.title.course.course_id});
    const auto members = members_of(facts.students);
    add_lesson_gaps(facts, today, gaps);
    add_pending_gaps(facts, members, today, gaps);
    add_period_mark_gaps(facts, members, today, gaps);
    add_few_marks_gaps(facts, today, gaps);
    return gaps;
}

Result<PeriodClosed> decide_close_period(const PeriodFacts& facts, Date today) {
    if (facts.already_closed) return RefusalCode::already_closed;
    if (!is_over(facts.period, today)) return not_over(facts.period);
    auto gaps = gaps_of_period(facts, today);
    if (!gaps.empty()) return incomplete(std::move(gaps));
    return PeriodClosed{.course_id = facts.title.course.course_id,
                        .period_id = facts.period.period_id};
}

bool ends_year_elsewhere(std::span<const StudyMode> study_modes, Date last_day) {
    const StudyMode* last = study_mode_on(study_modes, last_day);
    return last != nullptr &&
           (last->kind == StudyModeKind::individual_plan || !attends_class(last->kind));
}

std::vector<Gap> gaps_of_course(const CourseFacts& facts, Date today) {
    const Course& course = facts.title.course;
    std::vector<Gap> gaps;
    for (const Period& period : open_periods(facts))
        gaps.push_back({.kind = GapKind::period_open,
                        .place = period_place(facts.title, period),
                        .remedy = is_over(period, today) ? "Закройте период." : wait_words(period),
                        .course_id = course.course_id});
    for (const Appeal& appeal : facts.appeals)
        if (appeal.course_id == course.course_id && appeal.state == AppealState::open)
            gaps.push_back(appeal_gap(facts.title, appeal));
    if (facts.periods.empty() || !is_of_curriculum(facts.title.subject.kind)) return gaps;
    const bool is_practice = facts.title.subject.kind == SubjectKind::practice;
    if (is_practice && facts.period_marks.empty()) return gaps;  // By its sheets (VOC-10).
    std::set<StudentId> confirmed;
    for (const AnnualMark& mark : facts.annual_marks) confirmed.insert(mark.student_id);
    for (const Member& member : members_of(facts.students))
        if (member.covers(facts.periods.back().ends_on) &&
            !confirmed.contains(member.person.person_id) &&
            !is_taught_elsewhere(facts, member.person.person_id))
            gaps.push_back(
                student_gap(GapKind::annual_mark, facts.title.subject.title + ", год", member,
                            "Подтвердите годовой итог: " + scale_result_words(course.scale) + ".",
                            course.course_id));
    return gaps;
}

Result<CourseClosed> decide_close_course(const CourseFacts& facts, Date today) {
    if (facts.already_closed) return RefusalCode::already_closed;
    auto gaps = gaps_of_course(facts, today);
    if (!open_periods(facts).empty())
        return Refusal{.code = RefusalCode::period_not_closed,
                       .items = incomplete(std::move(gaps)).items};
    if (!gaps.empty()) return incomplete(std::move(gaps));
    return CourseClosed{.course_id = facts.title.course.course_id};
}

std::vector<Gap> gaps_of_lessons(std::span<const CourseLessonFacts> courses, Date today) {
    std::vector<Gap> gaps;
    std::set<PeriodId> running;
    for (const CourseLessonFacts& course : courses)
        for (const Period& period : course.open_periods)
            if (!is_over(period, today) && running.insert(period.period_id).second)
                gaps.push_back({.kind = GapKind::period_not_over,
                                .place = period.title,
                                .remedy = wait_words(period)});
    for (const CourseLessonFacts& course : courses)
        for (const Period& period : course.open_periods)
            add_lesson_gaps({.title = course.title, .period = period, .lessons = course.lessons},
                            today, gaps);
    return gaps;
}

std::vector<Gap> gaps_of_aspect(const ClassFacts& facts, ClosureAspect aspect) {
    switch (aspect) {
        case ClosureAspect::works:
            return gaps_of_works(facts);
        case ClosureAspect::students:
            return gaps_of_students(facts);
        case ClosureAspect::remarks:
            return gaps_of_remarks(facts);
        case ClosureAspect::lessons:
        case ClosureAspect::curriculum:
        case ClosureAspect::statistics:
            break;
    }
    return {};
}

Result<AspectClosed> decide_close_complete_aspect(const ClassFacts& facts, ClosureAspect aspect,
                                                  std::vector<Gap> gaps) {
    LETOPIS_TRY(closed,
                decide_close_aspect(facts.study_group.study_group_id, facts.aspects(), aspect));
    if (!gaps.empty()) return incomplete(std::move(gaps));
    return closed;
}

std::vector<Gap> gaps_of_class(const ClassFacts& facts) {
    std::vector<Gap> gaps;
    for (const ClosureAspect aspect :
         {ClosureAspect::works, ClosureAspect::students, ClosureAspect::remarks})
        for (Gap& gap : gaps_of_aspect(facts, aspect)) gaps.push_back(std::move(gap));
    return gaps;
}

Result<ClassClosure> decide_close_class(const ClassFacts& facts) {
    if (facts.already_closed) return RefusalCode::already_closed;
    auto gaps = gaps_of_class(facts);
    if (!gaps.empty()) return incomplete(std::move(gaps));
    const StudyGroup& group = facts.study_group;
    ClassClosure closure{
        .aspects = {},
        .closed = {.study_group_id = group.study_group_id, .school_year_id = group.school_year_id}};
    AspectsState state = facts.aspects();
    while (const auto next = state.next()) {
        state.closed.push_back({.study_group_id = group.study_group_id, .aspect = *next});
        closure.aspects.push_back({.study_group_id = group.study_group_id, .aspect = *next});
    }
    return closure;
}

Refusal incomplete(std::vector<Gap> gaps) {
    Refusal refusal{.code = RefusalCode::closing_incomplete,
                    .detail = "Осталось пунктов: " + std::to_string(gaps.size()) + "."};
    for (Gap& gap : gaps)
        refusal.items.push_back({.place = std::move(gap.place), .remedy = std::move(gap.remedy)});
    return refusal;
}

}  // namespace letopis
