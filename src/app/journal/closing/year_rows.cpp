#include "app/journal/closing/year_rows.h"

#include <algorithm>
#include <tuple>

#include "app/journal/closing/closing_facts.h"
#include "base/limits.h"
#include "domain/journal/results.h"
#include "domain/marks/few_marks.h"
#include "ports/gathering/deferred.h"
#include "ports/gathering/school_year.h"
#include "ports/year_closing.h"

namespace letopis {
namespace {

template <class Row>
void place(std::vector<Row> rows, std::unordered_map<CourseId, CourseRows>& courses,
           std::vector<Row> CourseRows::*where) {
    for (Row& row : rows) {
        const CourseId id = row.course_id;
        (courses[id].*where).push_back(std::move(row));
    }
}

void place(const std::vector<CoursePeriod>& rows, std::unordered_map<CourseId, CourseRows>& courses,
           std::vector<PeriodId> CourseRows::*where) {
    for (const CoursePeriod& row : rows) (courses[row.course_id].*where).push_back(row.period_id);
}

struct Days {
    Date first;
    Date last;
};

/// From the first day of any period of the year to the last of any.
Result<Days> days_of_periods(Reader& reader, const SchoolYear& year) {
    LETOPIS_TRY(systems, reader.period_systems(year.school_year_id));
    Days days{year.starts_on, year.ends_on};
    for (const PeriodSystem& system : systems)
        for (const Period& period : system.periods) {
            days.first = std::min(days.first, period.starts_on);
            days.last = std::max(days.last, period.ends_on);
        }
    return days;
}

/// Of one student, as the rules of results ask for them.
std::vector<PeriodMark> results_of(const CourseRows& course, StudentId student) {
    std::vector<PeriodMark> his;
    for (const GivenResult& one : course.results)
        if (one.student_id == student)
            his.push_back({.course_id = one.course_id,
                           .student_id = one.student_id,
                           .period_id = one.period_id});
    return his;
}

}  // namespace

Result<YearRows> YearRows::gather(Reader& reader, const SchoolYear& year, Date today) {
    YearRows rows{today};
    LETOPIS_TRY_DONE(rows.read(reader, year));
    return rows;
}

Result<Done> YearRows::read(Reader& reader, const SchoolYear& year) {
    YearClosingReader& all = reader;
    const SchoolYearId id = year.school_year_id;
    LETOPIS_TRY(policies, reader.policies());
    policies_ = std::move(policies);
    LETOPIS_TRY(closed, all.closed_courses(id));
    closed_ = {closed.begin(), closed.end()};
    LETOPIS_TRY(deferred, all.deferred_courses());
    deferred_ = {deferred.begin(), deferred.end()};
    LETOPIS_TRY(closed_periods, all.closed_periods(id));
    place(closed_periods, courses_, &CourseRows::closed);
    LETOPIS_TRY(taught, all.taught_periods(id, today_));
    place(taught, courses_, &CourseRows::taught);
    LETOPIS_TRY(days, days_of_periods(reader, year));
    // No lesson after today lacks anything, and none after the periods is any of theirs.
    const Date last_due = std::min(days.last, today_);
    LETOPIS_TRY(lacking, all.lacking_lessons(days.first, last_due));
    place(std::move(lacking), courses_, &CourseRows::lacking);
    LETOPIS_TRY(pending, all.pending_cells(days.first, last_due));
    place(std::move(pending), courses_, &CourseRows::pending);
    LETOPIS_TRY(results, all.period_results(id));
    place(std::move(results), courses_, &CourseRows::results);
    LETOPIS_TRY(annual, all.annual_results(id));
    place(std::move(annual), courses_, &CourseRows::annual);
    LETOPIS_TRY(appeals, reader.appeals(AppealState::open, limits::remarks_looked_at));
    for (const Appeal& one : appeals) ++courses_[one.course_id].open_appeals;
    LETOPIS_TRY(modes, all.study_modes(days.first, days.last));
    for (StudyMode& mode : modes) modes_[mode.student_id].push_back(std::move(mode));
    LETOPIS_TRY(stays, all.list_stays(id));
    place_lists(std::move(stays));
    return Done{};
}

void YearRows::place_lists(std::vector<ListStay> stays) {
    stays_ = std::move(stays);
    std::sort(stays_.begin(), stays_.end(), [](const ListStay& one, const ListStay& other) {
        return std::tie(one.study_group_id, one.student_id) <
               std::tie(other.study_group_id, other.student_id);
    });
    for (auto from = stays_.begin(); from != stays_.end();) {
        const auto to = std::find_if(from, stays_.end(), [&](const ListStay& stay) {
            return stay.study_group_id != from->study_group_id;
        });
        lists_[from->study_group_id] = {from, to};
        from = to;
    }
}

bool YearRows::is_closed(CourseId id, PeriodId period) const {
    const auto found = courses_.find(id);
    return found != courses_.end() && found->second.is_closed(period);
}

const CourseRows& YearRows::rows_of(const CourseTitle& title) {
    CourseRows& course = courses_[title.course.course_id];
    course.kind = title.subject.kind;
    course.scale = title.course.scale;
    const auto list = lists_.find(title.course.study_group_id);
    if (list != lists_.end()) course.stays = list->second;
    return course;
}

std::vector<StudentId> YearRows::otherwise_taught(const CourseRows& course) const {
    std::vector<StudentId> students;
    if (modes_.empty()) return students;
    for (const ListStay& stay : course.stays)
        if (modes_.contains(stay.student_id) &&
            (students.empty() || students.back() != stay.student_id))
            students.push_back(stay.student_id);
    return students;
}

Result<bool> YearRows::is_taught_elsewhere(Reader& reader, const CourseRows& course, CourseId id,
                                           StudentId student, const Period& period) const {
    if (!letopis::is_taught_elsewhere(period, modes_.at(student), results_of(course, student)))
        return false;
    LETOPIS_TRY(marks,
                reader.marks_of_student_in_course(student, id, period.starts_on, period.ends_on));
    return std::none_of(marks.begin(), marks.end(),
                        [](const StudentMark& one) { return one.mark.value.has_value(); });
}

Result<std::vector<StudentId>> YearRows::excused_from(Reader& reader, const CourseTitle& title,
                                                      const CourseRows& course,
                                                      const Period& period) const {
    const CourseId id = title.course.course_id;
    std::vector<StudentId> excused;
    for (const StudentId student : otherwise_taught(course)) {
        LETOPIS_TRY(elsewhere, is_taught_elsewhere(reader, course, id, student, period));
        if (elsewhere) excused.push_back(student);
    }
    if (!deferred_.contains(id)) return excused;
    LETOPIS_TRY(deferred, deferred_in_course(reader, title.course));
    for (const DeferredResult& one : deferred) {
        const DeferredResult* his = deferred_result(deferred, one.student_id, period.period_id);
        if (his != nullptr && his->excuses(today_)) excused.push_back(one.student_id);
    }
    return excused;
}

std::vector<StudentId> YearRows::excused_from_year(const CourseRows& course, Date last) const {
    std::vector<StudentId> excused;
    for (const StudentId student : otherwise_taught(course)) {
        if (ends_year_elsewhere(modes_.at(student), last) && results_of(course, student).empty())
            excused.push_back(student);
    }
    return excused;
}

Result<GapCounts> YearRows::gaps_of_period(Reader& reader, const CourseTitle& title,
                                           const Period& period) {
    if (few_marks_policy(policies_, period.ends_on) == FewMarksPolicy::block) {
        LETOPIS_TRY(facts, gather_period_facts(reader, title, period));
        return counts_of(letopis::gaps_of_period(facts, today_));
    }
    const CourseRows& course = rows_of(title);
    LETOPIS_TRY(excused, excused_from(reader, title, course, period));
    return count_gaps_of_period(course, period, excused, today_);
}

GapCounts YearRows::gaps_of_course(const CourseTitle& title, std::span<const Period> periods) {
    const CourseRows& course = rows_of(title);
    const Date last = periods.empty() ? Date{} : periods.back().ends_on;
    return count_gaps_of_course(course, periods, excused_from_year(course, last));
}

}  // namespace letopis
