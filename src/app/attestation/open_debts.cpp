#include "app/attestation/open_debts.h"

#include <algorithm>
#include <set>

#include "app/attestation/sessions/attested_groups.h"
#include "base/limits.h"
#include "base/text.h"
#include "domain/classes/membership.h"
#include "ports/gathering/curriculum.h"
#include "ports/gathering/rated.h"
#include "ports/gathering/school_year.h"
#include "ports/standing.h"

namespace letopis {
namespace {

/// The class of that year in which the student of this course sits: the course's own, or one its
/// subgroup draws from.
Result<StudyGroupId> class_of(Reader& reader, const StudyGroup& group, StudentId student_id) {
    if (is_home_class(group)) return group.study_group_id;
    LETOPIS_TRY(enrolments, reader.enrolments_of(student_id));
    for (const Enrolment& one : enrolments)
        if (std::find(group.parent_group_ids.begin(), group.parent_group_ids.end(),
                      one.study_group_id) != group.parent_group_ids.end())
            return one.study_group_id;
    return group.study_group_id;
}

class Debts {
public:
    Debts(Reader& reader, const Standing& standing, Date today)
        : reader_{reader}, today_{today}, rows_{reader, standing, today} {}

    /// Each course once: the year's subgroups are groups of their own.
    Result<Done> add_year(SchoolYearId year_id) {
        LETOPIS_TRY(groups, reader_.study_groups(year_id));
        for (const StudyGroup& group : groups) {
            if (group.family == ProgrammeFamily::additional) continue;
            LETOPIS_TRY(courses, curriculum_of_group(reader_, group.study_group_id));
            for (const CourseTitle& title : courses) LETOPIS_TRY_DONE(add_course(title));
        }
        return Done{};
    }

    Result<Done> add_student(StudentId student_id, const std::set<SchoolYearId>& years) {
        std::vector<CourseId> courses;
        LETOPIS_TRY(annual, reader_.annual_marks_of_student(student_id));
        LETOPIS_TRY_DONE(rate(reader_, annual));
        for (const AnnualMark& mark : annual)
            if (leaves_debt(mark.value)) courses.push_back(mark.course_id);
        LETOPIS_TRY(of_periods, reader_.period_marks_of_student(student_id));
        LETOPIS_TRY_DONE(rate(reader_, of_periods));
        for (const PeriodMark& mark : of_periods)
            if (leaves_debt(mark.value)) courses.push_back(mark.course_id);
        LETOPIS_TRY(deferrals, reader_.deferrals_of_student(student_id));
        for (const Deferral& one : deferrals) courses.push_back(one.course_id);
        std::sort(courses.begin(), courses.end());
        courses.erase(std::unique(courses.begin(), courses.end()), courses.end());
        for (const CourseId id : courses) {
            LETOPIS_TRY(title, find_course(reader_, id));
            if (years.empty() || years.contains(title.course.school_year_id))
                LETOPIS_TRY_DONE(add_course(title, student_id));
        }
        return Done{};
    }

    std::vector<DebtRow> take() {
        std::stable_sort(found_.begin(), found_.end(), [](const DebtRow& a, const DebtRow& b) {
            return std::tuple{a.study_group_title, sort_key(a.student), a.arose_on} <
                   std::tuple{b.study_group_title, sort_key(b.student), b.arose_on};
        });
        return std::move(found_);
    }

private:
    Result<Done> add_course(const CourseTitle& title, std::optional<StudentId> only = {}) {
        LETOPIS_TRY(owed, owed_results(reader_, title, today_));
        LETOPIS_TRY(deferred, deferred_results_of(reader_, title, today_));
        owed.insert(owed.end(), deferred.begin(), deferred.end());
        if (owed.empty()) return Done{};
        LETOPIS_TRY(held, reader_.attestations_of_course(title.course.course_id));
        for (const OwedResult& one : owed) {
            if (only && one.student_id != *only) continue;
            LETOPIS_TRY(class_id, class_of(reader_, title.study_group, one.student_id));
            LETOPIS_TRY(row, rows_.row(title, one, held, class_id));
            found_.push_back(std::move(row));
        }
        return Done{};
    }

    Reader& reader_;
    Date today_;
    DebtReading rows_;
    std::vector<DebtRow> found_;
};

Result<std::set<SchoolYearId>> years_asked(Reader& reader, std::optional<SchoolYearId> year_id,
                                           Date today, DebtList& list) {
    LETOPIS_TRY(years, reader.school_years());
    LETOPIS_TRY(current, school_year_on(reader, today));
    std::set<SchoolYearId> asked;
    std::optional<SchoolYear> before;
    for (auto one = years.rbegin(); one != years.rend(); ++one) {
        list.school_years.push_back({one->school_year_id, one->title});
        if (!before && one->starts_on < current.starts_on) before = *one;
        if (year_id == one->school_year_id) asked.insert(*year_id);
    }
    if (year_id) {
        if (asked.empty()) return RefusalCode::not_found;
        return asked;
    }
    asked.insert(current.school_year_id);
    if (before) asked.insert(before->school_year_id);
    return asked;
}

Result<Done> add_led(Reader& reader, const Standing& standing, Date today,
                     const std::set<SchoolYearId>& years, Debts& debts) {
    std::set<StudentId> students;
    for (const StudyGroupId id : attested_groups(standing)) {
        LETOPIS_TRY(listed, reader.students_of_group(id));
        for (const ListedStudent& one : listed)
            if (one.enrolment.covers(today)) students.insert(one.person.person_id);
    }
    for (const StudentId id : students) LETOPIS_TRY_DONE(debts.add_student(id, years));
    return Done{};
}

void count(DebtList& list) {
    for (const DebtRow& row : list.rows) {
        if (row.state == AttestationState::owed) ++list.owed;
        if (row.state == AttestationState::settled) ++list.settled;
        if (row.state == AttestationState::exhausted) ++list.exhausted;
    }
}

}  // namespace

Result<DebtList> open_debts(Reader& reader, const Standing& standing,
                            std::optional<SchoolYearId> year_id, Instant now) {
    const Date today = moscow_date(now);
    DebtList list{.school_year_id = year_id};
    list.is_of_school = check_access(standing, Action::decide_council, Target{}).has_value();
    if (!list.is_of_school)
        LETOPIS_TRY_DONE(
            check_access(standing, Action::read_attestation, attested_target(standing)));
    list.may_defer = check_access(standing, Action::defer_attestation, Target{}).has_value();
    LETOPIS_TRY(years, years_asked(reader, year_id, today, list));
    Debts debts{reader, standing, today};
    if (list.is_of_school)
        for (const SchoolYearId id : years) LETOPIS_TRY_DONE(debts.add_year(id));
    else
        LETOPIS_TRY_DONE(add_led(reader, standing, today, years, debts));
    list.rows = debts.take();
    count(list);
    list.cut_off = list.rows.size() > limits::academic_debts;
    if (list.cut_off) list.rows.resize(limits::academic_debts);
    return list;
}

Result<StudentDebts> open_student_debts(Reader& reader, const Standing& standing,
                                        StudentId student_id, Instant now) {
    const Date today = moscow_date(now);
    LETOPIS_TRY(target, student_target(reader, student_id, today));
    LETOPIS_TRY_DONE(check_access(standing, Action::read_diary, target));
    Debts debts{reader, standing, today};
    LETOPIS_TRY_DONE(debts.add_student(student_id, {}));
    StudentDebts told{.student_id = student_id, .debts = debts.take()};
    std::stable_sort(told.debts.begin(), told.debts.end(),
                     [](const DebtRow& a, const DebtRow& b) { return b.arose_on < a.arose_on; });
    return told;
}

}  // namespace letopis
