#include "app/marks/result_facts.h"

#include "domain/finals/early_attestation_rules.h"
#include "domain/journal/course_marks.h"
#include "domain/journal/session/marks_after_attempts.h"
#include "domain/marks/attestation_terms.h"
#include "ports/gathering/attestation/early.h"
#include "ports/gathering/brought_marks.h"
#include "ports/gathering/deferred.h"
#include "ports/gathering/lesson_facts.h"
#include "ports/gathering/school_year.h"

namespace letopis {
namespace {

/// Marks that he brought from another group in the middle of the period count as well (E-21).
Result<Done> add_brought_marks(Reader& reader, const ConfirmPeriodMark& confirm,
                               const StudentOfCourse& student, Date today, PeriodMarkFacts& facts) {
    if (!student.enrolment || student.enrolment->enrolled_on <= facts.period.starts_on)
        return Done{};
    LETOPIS_TRY(title, reader.course_title(facts.course.course_id));
    if (!title) return RefusalCode::not_found;
    const ListedStudent listed{.enrolment = *student.enrolment};
    LETOPIS_TRY(brought, gather_brought_marks(reader, *title, {&listed, 1}, {&facts.period, 1}));
    facts.totals =
        with_brought_marks(facts.totals, brought, confirm.student_id, facts.course.course_id,
                           facts.period, today, counting_rules(facts.course.scale, facts.policies));
    return Done{};
}

}  // namespace

Result<PeriodMarkFacts> gather_period_mark_facts(Reader& reader, const Course& course,
                                                 const ConfirmPeriodMark& confirm, Instant now) {
    const Date today = moscow_date(now);
    LETOPIS_TRY(system, reader.period_system(course.period_system_id));
    if (!system) return RefusalCode::not_found;
    const auto period =
        std::find_if(system->periods.begin(), system->periods.end(),
                     [&](const Period& one) { return one.period_id == confirm.period_id; });
    if (period == system->periods.end()) return RefusalCode::not_found;

    LETOPIS_TRY(closures, closures_of(reader, course, confirm.period_id));
    LETOPIS_TRY(policies, reader.policies());
    LETOPIS_TRY(period_marks, reader.period_marks_of_course(course.course_id));
    LETOPIS_TRY(student, gather_student_of_course(reader, course, confirm.student_id,
                                                  period->starts_on, period->ends_on));
    LETOPIS_TRY(exemptions, reader.exemptions_of_student(confirm.student_id, period->starts_on,
                                                         period->ends_on));
    PeriodMarkFacts facts{.course = course,
                          .period = *period,
                          .closures = closures,
                          .enrolment = student.enrolment,
                          .current = mark_of(period_marks, confirm.student_id, confirm.period_id),
                          .policies = policies_of_period(policies, today, period->ends_on),
                          .has_exemption = is_exempt_within(exemptions, course.subject_id,
                                                            period->starts_on, period->ends_on)};
    facts.totals = period_totals(student.lessons, student.cells, confirm.student_id, *period, today,
                                 counting_rules(facts.course.scale, facts.policies));
    LETOPIS_TRY_DONE(add_brought_marks(reader, confirm, student, today, facts));
    LETOPIS_TRY(early, early_attestations_of(reader, confirm.student_id, course.school_year_id));
    facts.policies = with_early_attestation(
        facts.policies, early_attestation_of(early, confirm.student_id, period->period_id),
        *period);
    if (student.enrolment) {
        LETOPIS_TRY(modes, reader.study_modes_of_student(confirm.student_id, period->starts_on,
                                                         period->ends_on));
        facts.attestation = attestation_facts(student.lessons, student.cells, *student.enrolment,
                                              *period, course, system->kind, now, modes,
                                              minimum_marks_by_act(policies, period->ends_on));
    }
    return facts;
}

Result<AnnualMarkFacts> gather_annual_mark_facts(Reader& reader, const Course& course,
                                                 const ConfirmAnnualMark& confirm, Instant now) {
    LETOPIS_TRY(year, find_school_year(reader, course.school_year_id));
    LETOPIS_TRY(periods, periods_of(reader, course.period_system_id));
    LETOPIS_TRY(closures, closures_of(reader, course, std::nullopt));
    LETOPIS_TRY(policies, reader.policies());
    LETOPIS_TRY(period_marks, reader.period_marks_of_course(course.course_id));
    LETOPIS_TRY(annual_marks, reader.annual_marks_of_course(course.course_id));
    LETOPIS_TRY(student, gather_student_of_course(reader, course, confirm.student_id,
                                                  year.starts_on, last_day_of(year)));
    std::erase_if(period_marks,
                  [&](const PeriodMark& mark) { return mark.student_id != confirm.student_id; });
    LETOPIS_TRY(deferred, deferred_in_course(reader, course));
    period_marks = marks_with_deferred(std::move(period_marks), deferred, confirm.student_id);
    LETOPIS_TRY(held, reader.attestations_of_course(course.course_id));
    period_marks = marks_after_attempts(std::move(period_marks), held);
    LETOPIS_TRY(exemptions, reader.exemptions_of_student(confirm.student_id, year.starts_on,
                                                         last_day_of(year)));
    LETOPIS_TRY(modes, reader.study_modes_of_student(confirm.student_id, year.starts_on,
                                                     last_day_of(year)));
    const CellsByStudent cells{student.lessons, student.cells};
    std::vector<Period> taught = taught_periods(periods, student.lessons);
    Policies his = policies_on(policies, moscow_date(now));
    if (!taught.empty()) {
        LETOPIS_TRY(early, early_attestations_of(reader, confirm.student_id, year.school_year_id));
        his = with_early_attestation(
            his, early_attestation_of(early, confirm.student_id, taught.back().period_id),
            taught.back());
    }
    return AnnualMarkFacts{.course = course,
                           .closures = closures,
                           .periods = std::move(taught),
                           .period_marks = std::move(period_marks),
                           .enrolment = student.enrolment,
                           .current = mark_of(annual_marks, confirm.student_id),
                           .policies = his,
                           .has_exemption = is_exempt_within(exemptions, course.subject_id,
                                                             year.starts_on, last_day_of(year)),
                           .marked_on = days_with_marks(cells.of(confirm.student_id)),
                           .study_modes = std::move(modes),
                           .final_work = final_work_mark(cells.of(confirm.student_id))};
}

std::optional<PeriodMark> mark_of(const std::vector<PeriodMark>& marks, StudentId student_id,
                                  PeriodId period_id) {
    for (const PeriodMark& mark : marks)
        if (mark.student_id == student_id && mark.period_id == period_id) return mark;
    return std::nullopt;
}

std::optional<AnnualMark> mark_of(const std::vector<AnnualMark>& marks, StudentId student_id) {
    for (const AnnualMark& mark : marks)
        if (mark.student_id == student_id) return mark;
    return std::nullopt;
}

}  // namespace letopis
