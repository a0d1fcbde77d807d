#include "app/reports/open_class_report.h"

#include <algorithm>
#include <map>

#include "app/reports/reported_class.h"
#include "base/limits.h"
#include "domain/attendance/contingent.h"
#include "domain/classes/membership.h"
#include "domain/lessons/deadlines.h"
#include "domain/marks/course_demands.h"
#include "ports/gathering/class_attendance.h"
#include "ports/gathering/names.h"
#include "ports/gathering/school_year.h"
#include "ports/standing.h"

namespace letopis {
namespace {

std::string order_of(const std::string& number, const std::optional<Date>& on) {
    const std::string words = order_words(number, on);
    return words.empty() ? words : "приказ " + words;
}

/// Whoever is on the list on `to` and was not on `from` has come; the other way round, has left.
Result<ClassContingent> contingent_of(Reader& reader, StudyGroupId id, Date from, Date to) {
    LETOPIS_TRY(listed, reader.students_of_group(id));
    std::vector<Enrolment> enrolments;
    for (const ListedStudent& one : listed) enrolments.push_back(one.enrolment);
    ClassContingent contingent{.at_start = student_count(enrolments, from),
                               .at_end = student_count(enrolments, to)};
    for (const ListedStudent& one : listed) {
        const Enrolment& enrolment = one.enrolment;
        if (from < enrolment.enrolled_on && enrolment.enrolled_on <= to)
            contingent.arrived.push_back(
                {.name = one.person.last_first(),
                 .on = enrolment.enrolled_on,
                 .order = order_of(enrolment.order_no, enrolment.order_on)});
        if (enrolment.left_on && from <= *enrolment.left_on && *enrolment.left_on < to)
            contingent.left.push_back(
                {.name = one.person.last_first(),
                 .on = *enrolment.left_on,
                 .order = order_of(enrolment.left_order_no, enrolment.left_order_on)});
    }
    return contingent;
}

Date last_of_month(Date on) {
    const Date next =
        on.month() == 12 ? Date{on.year() + 1, 1, 1} : Date{on.year(), on.month() + 1, 1};
    return next.plus_days(-1);
}

Result<Done> add_attendance(Reader& reader, const StudyGroup& group, Instant now,
                            ClassReport& report) {
    const Date from = report.span.starts_on;
    const Date to = report.lists_on;
    LETOPIS_TRY(attendance, ClassAttendance::gather(reader, group, from, to, now));
    LETOPIS_TRY(policies, reader.policies());
    for (const Person& student : attendance.students()) {
        add(attendance.totals_of(student.person_id, from, to), report.attendance);
        for (Date day = from; day <= to; day = last_of_month(day).plus_days(1)) {
            const AttendanceTotals month =
                attendance.totals_of(student.person_id, day, std::min(to, last_of_month(day)));
            if (is_systematic_absence(month.lessons, month.without_reason,
                                      systematic_percent_on(policies, last_of_month(day))))
                report.systematic.push_back({.student_id = student.person_id,
                                             .name = student.last_first(),
                                             .month = Date{day.year(), day.month(), 1},
                                             .lessons = month.lessons,
                                             .without_reason = month.without_reason});
        }
    }
    report.attended = attended_text(report.attendance);
    return Done{};
}

using Unfilled = std::map<CourseId, UnfilledCourse>;

/// What a course asks of its lessons.
using Kinds = std::map<CourseId, SubjectKind>;

Result<Done> count_debts(Reader& reader, const ClassReport& report, Instant now, const Kinds& kinds,
                         Unfilled& courses) {
    LETOPIS_TRY(unfinished, reader.unfinished_lessons(report.span.starts_on, report.lists_on,
                                                      limits::unfinished_lessons));
    for (const UnfinishedLesson& one : unfinished) {
        const auto course = courses.find(one.lesson.course_id);
        if (course == courses.end() || now < one.lesson.ends()) continue;
        for (const LessonDebt debt : debts_of(one, kinds.at(course->first))) {
            if (debt == LessonDebt::topic) ++course->second.topics;
            if (debt == LessonDebt::homework) ++course->second.homework;
            if (debt == LessonDebt::marks) ++course->second.marks;
        }
    }
    return Done{};
}

Result<Done> count_remarks(Reader& reader, Unfilled& courses) {
    for (const RemarkState state : {RemarkState::open, RemarkState::answered}) {
        LETOPIS_TRY(remarks, reader.remarks(state, limits::unfinished_lessons));
        for (const Remark& remark : remarks) {
            const auto course = courses.find(remark.course_id);
            if (course != courses.end()) ++course->second.remarks;
        }
    }
    return Done{};
}

Result<Done> add_unfilled(Reader& reader, Instant now, ClassReport& report) {
    LETOPIS_TRY(titles, courses_of_class(reader, report.study_group_id));
    Unfilled courses;
    Kinds kinds;
    for (const CourseTitle& title : titles) {
        courses.try_emplace(title.course.course_id);
        kinds.emplace(title.course.course_id, title.subject.kind);
    }
    LETOPIS_TRY_DONE(count_debts(reader, report, now, kinds, courses));
    LETOPIS_TRY_DONE(count_remarks(reader, courses));
    for (const CourseTitle& title : titles) {
        UnfilledCourse& course = courses[title.course.course_id];
        if (course.topics + course.homework + course.marks + course.remarks == 0) continue;
        LETOPIS_TRY(teachers, teachers_on(reader, title.teachers, report.lists_on));
        course.course_id = title.course.course_id;
        course.subject_title = title.subject.title;
        course.study_group_title = title.study_group.title;
        course.teachers = std::move(teachers);
        report.unfilled.push_back(std::move(course));
    }
    return Done{};
}

}  // namespace

Result<ClassReport> open_class_report(Reader& reader, const Standing& standing, StudyGroupId id,
                                      const SpanSearch& search, Instant now) {
    LETOPIS_TRY(one, open_reported_class(reader, standing, id, search, now));
    ClassReport report{.study_group_id = id,
                       .study_group_title = one.group.title,
                       .school_year_title = std::move(one.school_year_title),
                       .class_teacher = std::move(one.class_teacher),
                       .spans = one.spans,
                       .span = one.span(),
                       .lists_on = one.lists_on,
                       .results = std::move(one.results)};
    LETOPIS_TRY(contingent, contingent_of(reader, id, report.span.starts_on, report.lists_on));
    report.contingent = std::move(contingent);
    LETOPIS_TRY_DONE(add_attendance(reader, one.group, now, report));
    LETOPIS_TRY_DONE(add_unfilled(reader, now, report));
    return report;
}

}  // namespace letopis
