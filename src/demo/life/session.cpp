#include "demo/life/session.h"

#include <algorithm>

#include "app/attestation/hold_attestation.h"
#include "app/attestation/open_debts.h"
#include "app/attestation/plan_attestation.h"
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
        if (row.next == AttestationKind::teacher && first_attempt_on(row.arose_on) <= today)
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

}  // namespace letopis::demo
