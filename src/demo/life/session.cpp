#include "demo/life/session.h"

#include <algorithm>

#include "app/attestation/defer_attestation.h"
#include "app/attestation/direct_retake.h"
#include "app/attestation/hold_attestation.h"
#include "app/attestation/open_debts.h"
#include "app/attestation/plan_attestation.h"
#include "app/attestation/withdraw_retake.h"
#include "ports/gathering/lesson_facts.h"
#include "ports/standing.h"

namespace letopis::demo {
namespace {

bool has_lessons(const CourseLife& course, const Period& period) {
    return std::any_of(course.lessons.begin(), course.lessons.end(),
                       [&](const LessonLife& lesson) { return period.covers(lesson.lesson_on); });
}

class Planning {
public:
    Planning(Desk& desk, PersonId deputy) : desk_{desk}, deputy_{deputy} {}

    /// Exams where the course ends, credits before it, as long as the year has room for them.
    void plan(const CourseLife& course) {
        const Period* last = nullptr;
        for (const Period& period : course.periods)
            if (has_lessons(course, period)) last = &period;
        for (const Period& period : course.periods)
            if (has_lessons(course, period)) plan(course, period, &period == last);
    }

private:
    void plan(const CourseLife& course, const Period& period, bool is_last) {
        if (course.code == "sport") return submit(course, period, AttestationForm::credit);
        if (course.code == "module" && is_last)
            return submit(course, period, AttestationForm::module_exam);
        if (is_last && exams_ < most_exams) {
            ++exams_;
            return submit(course, period, AttestationForm::exam);
        }
        if (credits_ == AttestationLoad::most_credits) return;
        ++credits_;
        submit(course, period,
               credits_ % 2 == 0 ? AttestationForm::credit : AttestationForm::graded_credit);
    }

    void submit(const CourseLife& course, const Period& period, AttestationForm form) {
        desk_.submit(plan_attestation(
            desk_.next_id(), deputy_,
            {.course_id = course.course_id, .period_id = period.period_id, .form = form}));
    }

    static constexpr int most_exams = AttestationLoad::most_exams - 1;  // One is of the module.
    Desk& desk_;
    PersonId deputy_;
    int exams_ = 0;
    int credits_ = 0;
};

Result<DebtList> debts_now(Desk& desk, PersonId deputy) {
    return desk.read([&](Reader& reader) -> Result<DebtList> {
        LETOPIS_TRY(standing, read_standing(reader, deputy, moscow_date(desk.now())));
        return open_debts(reader, standing, std::nullopt, desk.now());
    });
}

/// By 1 October of the same year (f.2); at once where the debt arose later.
Date first_attempt_on(Date arose_on) {
    const Date autumn{arose_on.year(), 9, 15};
    return arose_on < autumn ? autumn : arose_on.plus_days(14);
}

ResultValue failure_on(Scale scale) {
    return scale == Scale::pass_fail ? ResultValue::fail : ResultValue::two;
}

ResultValue success_on(Scale scale) {
    return scale == Scale::pass_fail ? ResultValue::pass : ResultValue::three;
}

void attest(Desk& desk, PersonId deputy, const DebtRow& row, ResultValue result) {
    desk.submit(hold_attestation(desk.next_id(), deputy,
                                 {.course_id = row.course_id,
                                  .student_id = row.student_id,
                                  .period_id = row.period_id,
                                  .held_on = first_attempt_on(row.arose_on),
                                  .kind = AttestationKind::teacher,
                                  .result = result,
                                  .protocol_no = "1",
                                  .examiners = row.teachers}));
}

constexpr int days_of_deferral = 30;
constexpr int days_of_direction = 14;
constexpr std::size_t of_the_list = 4;  ///< Whose attestation is deferred, counted from 0.

/// A course of a school class that goes on, gives marks and has that many students.
const CourseLife* course_to_defer(const SchoolLife& school, Date today) {
    for (const CourseLife& course : school.current.courses)
        if (school.plans.shape[course.group].family == ProgrammeFamily::general &&
            course.scale == Scale::five_point && course.teacher &&
            of_the_list < course.members.size() && period_at(course, today) != nullptr)
            return &course;
    return nullptr;
}

Result<bool> may_defer(Desk& desk, const CourseLife& course, PeriodId period, StudentId student) {
    return desk.read([&](Reader& reader) -> Result<bool> {
        LETOPIS_TRY(found, reader.course(course.course_id));
        if (!found) return false;
        LETOPIS_TRY(closures, closures_of(reader, *found, period));
        LETOPIS_TRY(marks, reader.period_marks_of_course(course.course_id));
        return !closure_refusal(closures) &&
               std::none_of(marks.begin(), marks.end(), [&](const PeriodMark& mark) {
                   return mark.student_id == student && mark.period_id == period;
               });
    });
}

Result<Done> defer_one(Desk& desk, const SchoolLife& school) {
    const Date today = moscow_date(desk.now());
    const CourseLife* const course = course_to_defer(school, today);
    if (course == nullptr) return Done{};
    const Period& period = *period_at(*course, today);
    const std::size_t index = course->members[of_the_list].student;
    if (!school.is_here(index, period.ends_on)) return Done{};
    const StudentId student = school.people.students[index];
    LETOPIS_TRY(may, may_defer(desk, *course, period.period_id, student));
    if (may)
        desk.submit(defer_attestation(desk.next_id(), school.people.deputy,
                                      {.course_id = course->course_id,
                                       .student_id = student,
                                       .period_id = period.period_id,
                                       .until = period.ends_on.plus_days(days_of_deferral),
                                       .reason = "лечение в санатории, путёвка № 318",
                                       .order_no = "87-у"}));
    return desk.finish();
}

Result<Done> direct_one(Desk& desk, const SchoolLife& school) {
    const Date today = moscow_date(desk.now());
    LETOPIS_TRY(list, debts_now(desk, school.people.deputy));
    const auto owed = std::find_if(list.rows.begin(), list.rows.end(), [](const DebtRow& row) {
        return row.may_direct && row.next == AttestationKind::commission;
    });
    if (owed == list.rows.end()) return Done{};
    const auto give = [&](const std::string& examiners) {
        desk.submit(direct_retake(
            desk.next_id(), school.people.deputy,
            {.course_id = owed->course_id,
             .student_id = owed->student_id,
             .period_id = owed->period_id,
             .kind = RetakeKind::debt,
             .given_on = {},
             .valid_until = std::min(owed->deadline, today.plus_days(days_of_direction)),
             .examiners = owed->teachers + examiners,
             .basis = ""}));
    };
    give(", Галкина В. О., Соколова Е. И.");
    LETOPIS_TRY_DONE(desk.finish());
    LETOPIS_TRY(given, desk.read([&](Reader& reader) {
        return reader.retakes_of_student(owed->student_id);
    }));
    // The first has a slip in it: it is taken back, and its number stays.
    desk.submit(withdraw_retake(desk.next_id(), school.people.deputy, given.back().direction,
                                "ошибка в составе комиссии"));
    give(", Галкина В. О., Соколова Е. П.");
    return desk.finish();
}

}  // namespace

Result<Done> plan_session(Desk& desk, SchoolLife& school, TaughtYear which) {
    const YearLife& year = school.year(which);
    for (std::size_t group = 0; group < year.groups.size(); ++group) {
        if (school.plans.shape[group].family != ProgrammeFamily::vocational) continue;
        Planning planning{desk, school.people.deputy};
        for (const std::size_t course : year.groups[group].courses)
            planning.plan(year.courses[course]);
    }
    return desk.finish();
}

Result<Done> attest_debtors(Desk& desk, const SchoolLife& school) {
    const PersonId deputy = school.people.deputy;
    const Date today = moscow_date(desk.now());
    LETOPIS_TRY(list, debts_now(desk, deputy));
    std::vector<const DebtRow*> due;
    for (const DebtRow& row : list.rows)
        if (!row.deferral && row.next == AttestationKind::teacher &&
            first_attempt_on(row.arose_on) <= today)
            due.push_back(&row);
    // One attempt fails, so that somebody is owed a commission; of a year, one settles the debt.
    const auto of_year = [](const DebtRow* row) { return row->period_id.is_nil(); };
    const auto failing = std::find_if_not(due.begin(), due.end(), of_year);
    const DebtRow* const failed =
        failing != due.end() ? *failing : (due.empty() ? nullptr : due.back());
    const auto settled = std::find_if(
        due.begin(), due.end(), [&](const DebtRow* row) { return of_year(row) && row != failed; });
    if (failed != nullptr) attest(desk, deputy, *failed, failure_on(failed->scale));
    if (settled != due.end()) attest(desk, deputy, **settled, success_on((*settled)->scale));
    return desk.finish();
}

Result<Done> give_papers(Desk& desk, const SchoolLife& school) {
    LETOPIS_TRY_DONE(defer_one(desk, school));
    return direct_one(desk, school);
}

}  // namespace letopis::demo
