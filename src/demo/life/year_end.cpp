#include "demo/life/year_end.h"

#include <algorithm>

#include "app/journal/closing/close_class.h"
#include "app/journal/closing/close_course.h"
#include "app/journal/closing/close_period.h"
#include "app/journal/closing/open_class_closing.h"
#include "app/journal/closing/record_council_decisions.h"
#include "demo/finals.h"
#include "demo/life/honours.h"
#include "demo/life/results.h"
#include "ports/standing.h"

namespace letopis::demo {
namespace {

/// The first date on or after `from` on which the office works.
Date working_day(Date from) {
    const auto rests = [](Date on) {
        const bool weekend = static_cast<int>(on.weekday()) > 5;
        const bool new_year =
            (on.month() == 1 && on.day() <= 8) || (on.month() == 12 && on.day() == 31);
        return weekend || new_year;
    };
    while (rests(from)) from = from.plus_days(1);
    return from;
}

/// f.2, journal.close: grades 1–8 and 10 by 5 June; 9, 11 and colleges after their exams.
struct YearEndDays {
    Date council;
    Date closing;
};
YearEndDays year_end_days(const GroupLine& group, TaughtYear year, int spring) {
    const int grade = group.grade_in(year);
    const bool has_exams =
        group.family == ProgrammeFamily::vocational ||
        (group.family == ProgrammeFamily::general && (grade == 9 || grade == 11));
    if (has_exams) return {working_day(Date{spring, 6, 24}), working_day(Date{spring, 6, 26})};
    return {working_day(Date{spring, 5, 29}), working_day(Date{spring, 6, 3})};
}

}  // namespace

YearEnd::YearEnd(Desk& desk, SchoolLife& school, TaughtYear year, LeftOpen left_open)
    : desk_{desk}, school_{school}, year_{school.year(year)}, left_open_{left_open} {
    for (std::size_t course = 0; course < year_.courses.size(); ++course) plan_course(course);
    for (std::size_t group = 0; group < year_.groups.size(); ++group) plan_group(group);
}

bool YearEnd::stays_open(std::size_t course) const {
    return year_.year == TaughtYear::current && left_open_.open_course == course;
}

Date YearEnd::last_lesson_of_group(std::size_t group, const Period& period) const {
    Date last = period.starts_on;
    for (const std::size_t course : year_.groups[group].courses)
        for (const LessonLife& lesson : year_.courses[course].lessons)
            if (period.covers(lesson.lesson_on)) last = std::max(last, lesson.lesson_on);
    return last;
}

void YearEnd::plan_course(std::size_t index) {
    const CourseLife& course = year_.courses[index];
    for (std::size_t i = 0; i < course.periods.size(); ++i) {
        const Period& period = course.periods[i];
        to_confirm_[last_lesson_of_group(course.group, period)].push_back({index, i});
        const bool last = i + 1 == course.periods.size();
        if (stays_open(index) && last) continue;
        // A journal that is to stay open a little closes when the next period has begun.
        const Date closes = stays_open(index)
                                ? working_day(course.periods[i + 1].starts_on.plus_days(2))
                                : working_day(period.ends_on.plus_days(1));
        to_close_[closes].push_back({index, i});
    }
}

void YearEnd::plan_group(std::size_t group) {
    if (!school_.plans.shape[group].is_there_in(year_.year)) return;
    const auto days = year_end_days(school_.plans.shape[group], year_.year,
                                    school_.plans.first_year_of(year_.year) + 1);
    councils_[days.council].push_back(group);
    const bool ready_only = year_.year == TaughtYear::last && left_open_.class_to_close == group;
    const bool open = year_.year == TaughtYear::current && left_open_.open_course &&
                      year_.courses[*left_open_.open_course].group == group;
    if (!ready_only && !open) classes_[days.closing].push_back(group);
    councils_.try_emplace(days.closing);
}

Result<Done> YearEnd::evening(Date on) {
    const auto due = to_confirm_.find(on);
    if (due == to_confirm_.end()) return Done{};
    for (const PeriodOfCourse& one : due->second) {
        CourseLife& course = year_.courses[one.course];
        LETOPIS_TRY_DONE(confirm_period(desk_, school_, year_, course, course.periods[one.period]));
    }
    for (const PeriodOfCourse& one : due->second) {
        CourseLife& course = year_.courses[one.course];
        if (one.period + 1 == course.periods.size())
            LETOPIS_TRY_DONE(confirm_year(desk_, school_, year_, course));
    }
    return desk_.finish();
}

Result<Done> YearEnd::close(const PeriodOfCourse& one) {
    const CourseLife& course = year_.courses[one.course];
    const PersonId closes = course.teacher ? school_.teacher_of(course) : school_.people.deputy;
    desk_.submit(close_period(desk_.next_id(), closes, course.course_id,
                              course.periods[one.period].period_id));
    if (one.period + 1 == course.periods.size())
        desk_.submit(close_course(desk_.next_id(), closes, course.course_id));
    return Done{};
}

Result<Done> YearEnd::hold_council(std::size_t group, Date on) {
    const PersonId deputy = school_.people.deputy;
    const StudyGroupId id = year_.groups[group].study_group_id;
    const Instant now = desk_.now();
    LETOPIS_TRY(view, desk_.read([&](Reader& reader) -> Result<ClassClosingView> {
        LETOPIS_TRY(standing, read_standing(reader, deputy, moscow_date(now)));
        return open_class_closing(reader, standing, id, now);
    }));
    RecordCouncilDecisions record{.study_group_id = id, .protocol_no = "9", .decided_on = on};
    const bool graduates = school_.plans.shape[group].has_graduated;
    for (const ClosingStudent& student : view.students) {
        const bool leaves = graduates && student.proposed == CouncilDecisionKind::transfer;
        record.decisions.push_back(
            {.student_id = student.student_id,
             .kind = leaves ? CouncilDecisionKind::graduate : student.proposed});
    }
    desk_.submit(record_council_decisions(desk_.next_id(), deputy, std::move(record)));
    if (school_.plans.shape[group].family != ProgrammeFamily::general) return Done{};
    return award_honour_certificates(desk_, deputy, id, on);
}

Result<Done> YearEnd::morning(Date on) {
    if (const auto due = to_close_.find(on); due != to_close_.end())
        for (const PeriodOfCourse& one : due->second) LETOPIS_TRY_DONE(close(one));
    if (const auto due = councils_.find(on); due != councils_.end())
        for (const std::size_t group : due->second) LETOPIS_TRY_DONE(hold_council(group, on));
    if (const auto due = classes_.find(on); due != classes_.end())
        for (const std::size_t group : due->second) {
            if (school_.plans.shape[group].has_graduated)
                LETOPIS_TRY_DONE(
                    hold_finals(desk_, school_, year_.groups[group].study_group_id, on));
            desk_.submit(close_class(desk_.next_id(), school_.people.deputy,
                                     year_.groups[group].study_group_id));
        }
    return desk_.finish();
}

}  // namespace letopis::demo
