#include "app/journal/closing/open_class_closing.h"

#include <algorithm>
#include <map>

#include "app/journal/closing/closing_facts.h"
#include "domain/classes/membership.h"
#include "domain/journal/academic_debt.h"
#include "domain/journal/council/council_words.h"
#include "domain/journal/session/marks_after_attempts.h"
#include "ports/gathering/curriculum.h"
#include "ports/gathering/names.h"
#include "ports/gathering/rated.h"
#include "ports/gathering/school_year.h"
#include "ports/standing.h"

namespace letopis {
namespace {

/// In a college a debt is one of a semester, until an attempt settles it (VOC-06): it stands here
/// for the year's, which says nothing of it.
Result<Done> add_semester_debts(Reader& reader, CourseId course,
                                std::map<StudentId, std::vector<AnnualMark>>& by_student) {
    LETOPIS_TRY(marks, reader.period_marks_of_course(course));
    LETOPIS_TRY_DONE(rate(reader, marks));
    LETOPIS_TRY(held, reader.attestations_of_course(course));
    LETOPIS_TRY_DONE(rate(reader, held));
    for (const PeriodMark& mark : marks_after_attempts(std::move(marks), held)) {
        auto& his = by_student[mark.student_id];
        const bool is_known = std::any_of(
            his.begin(), his.end(), [&](const AnnualMark& one) { return one.course_id == course; });
        if (!leaves_debt(mark.value) || is_known) continue;
        AnnualMark debt;
        debt.course_id = course;
        debt.student_id = mark.student_id;
        debt.value = mark.value;
        his.push_back(std::move(debt));
    }
    return Done{};
}

/// Annual marks of the class's courses, by student; points as what they stand for.
Result<std::map<StudentId, std::vector<AnnualMark>>> annual_marks_of(Reader& reader,
                                                                     const ClassFacts& facts) {
    std::map<StudentId, std::vector<AnnualMark>> by_student;
    for (const CourseState& course : facts.courses) {
        if (!is_of_curriculum(course.title)) continue;
        if (facts.study_group.family == ProgrammeFamily::vocational) {
            LETOPIS_TRY_DONE(add_semester_debts(reader, course.title.course.course_id, by_student));
            continue;
        }
        LETOPIS_TRY(marks, reader.annual_marks_of_course(course.title.course.course_id));
        LETOPIS_TRY_DONE(rate(reader, marks));
        for (AnnualMark& mark : marks) by_student[mark.student_id].push_back(std::move(mark));
    }
    return by_student;
}

ClosingStudent closing_student(const ClassFacts& facts, const Member& member,
                               const std::vector<AnnualMark>& marks) {
    ClosingStudent student{.student_id = member.person.person_id,
                           .name = member.person.last_first(),
                           .proposed = usual_decision(facts.study_group, marks)};
    for (const CourseState& course : facts.courses)
        for (const AnnualMark& mark : marks)
            if (mark.course_id == course.title.course.course_id && leaves_debt(mark.value))
                student.debts.push_back(course.title.subject.title);
    for (const CouncilDecision& decision : facts.decisions) {
        if (decision.student_id != student.student_id) continue;
        student.decided = true;
        student.kind = decision.kind;
        student.text = decision.text;
    }
    return student;
}

Result<Done> add_students(Reader& reader, const ClassFacts& facts, ClassClosingView& view) {
    LETOPIS_TRY(marks, annual_marks_of(reader, facts));
    int number = 0;
    for (const Member& member : members_of(facts.students)) {
        if (member.left_on()) continue;
        view.students.push_back(closing_student(facts, member, marks[member.person.person_id]));
        view.students.back().number = ++number;
    }
    for (const CouncilDecision& decision : facts.decisions) {
        if (view.decided_on && decision.decided_on < *view.decided_on) continue;
        view.decided_on = decision.decided_on;
        view.protocol_no = decision.protocol_no;
    }
    return Done{};
}

Result<Done> add_courses(Reader& reader, const ClassFacts& facts, Date on, ClassClosingView& view) {
    for (const CourseState& course : facts.courses) {
        LETOPIS_TRY(teachers, teachers_on(reader, course.title.teachers, on));
        view.courses.push_back({.course_id = course.title.course.course_id,
                                .subject_title = course.title.subject.title,
                                .study_group_title = course.title.study_group.title,
                                .teachers = std::move(teachers),
                                .closed = course.closed});
    }
    return Done{};
}

}  // namespace

Result<ClassClosingView> open_class_closing(Reader& reader, const Standing& standing,
                                            StudyGroupId study_group_id, Instant now) {
    LETOPIS_TRY(group, find_closable_group(reader, study_group_id));
    LETOPIS_TRY(target, group_target(reader, group));
    LETOPIS_TRY_DONE(check_access(standing, Action::read_class, target));
    LETOPIS_TRY(facts, gather_class_facts(reader, group));
    LETOPIS_TRY_DONE(add_remarks(reader, facts));
    LETOPIS_TRY_DONE(add_appeals(reader, facts));
    LETOPIS_TRY_DONE(add_unsigned_finals(reader, facts));
    LETOPIS_TRY(year, find_school_year(reader, group.school_year_id));
    const Date on = day_in(year, moscow_date(now));
    LETOPIS_TRY(class_teacher, class_teacher_on(reader, study_group_id, on));
    LETOPIS_TRY(closed_at, reader.class_closed_at(study_group_id));

    const auto may = [&](Action action) {
        return !facts.already_closed && check_access(standing, action, target).has_value();
    };
    ClassClosingView view{.study_group_id = study_group_id,
                          .title = group.title,
                          .school_year_title = year.title,
                          .class_teacher = std::move(class_teacher),
                          .closed = facts.already_closed,
                          .closed_at = closed_at.value_or(Instant{}),
                          .may_decide = may(Action::decide_council) &&
                                        !facts.aspects().is_closed(ClosureAspect::students),
                          .may_close = may(Action::close_class)};
    if (!view.closed) view.gaps = gaps_of_class(facts);
    LETOPIS_TRY_DONE(add_courses(reader, facts, on, view));
    LETOPIS_TRY_DONE(add_students(reader, facts, view));
    LETOPIS_TRY(aspects, open_class_aspects(reader, facts, now));
    LETOPIS_TRY(reopenings, open_reopenings(reader, standing, target, study_group_id));
    view.may_order_reopening =
        check_access(standing, Action::order_reopening, target).has_value() &&
        aspects.front().closed &&
        std::all_of(reopenings.begin(), reopenings.end(), [](const ClosingReopening& one) {
            return one.carried_out_at || !one.withdrawn_reason.empty();
        });
    view.aspects = std::move(aspects);
    view.reopenings = std::move(reopenings);
    return view;
}

}  // namespace letopis
