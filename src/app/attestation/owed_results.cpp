#include "app/attestation/owed_results.h"

#include <algorithm>

#include "app/attestation/deferral_facts.h"
#include "domain/calendar/policies.h"
#include "domain/journal/session/planned_form.h"
#include "ports/gathering/rated.h"
#include "ports/gathering/school_year.h"

namespace letopis {
namespace {

Result<std::vector<OwedResult>> owed_in_periods(Reader& reader, const Course& course) {
    std::vector<OwedResult> owed;
    LETOPIS_TRY(marks, reader.period_marks_of_course(course.course_id));
    LETOPIS_TRY(periods, periods_of(reader, course.period_system_id));
    auto rated = marks;
    LETOPIS_TRY_DONE(rate(reader, rated));
    for (std::size_t i = 0; i < marks.size(); ++i) {
        const PeriodMark& mark = marks[i];
        if (!leaves_debt(rated[i].value)) continue;
        for (const Period& period : periods)
            if (period.period_id == mark.period_id)
                owed.push_back({.student_id = mark.student_id,
                                .period_id = period.period_id,
                                .period_title = period.title,
                                .result = mark.value,
                                .arose_on = period.ends_on});
    }
    return owed;
}

Result<std::vector<OwedResult>> owed_in_year(Reader& reader, const Course& course) {
    std::vector<OwedResult> owed;
    LETOPIS_TRY(marks, reader.annual_marks_of_course(course.course_id));
    LETOPIS_TRY(year, find_school_year(reader, course.school_year_id));
    auto rated = marks;
    LETOPIS_TRY_DONE(rate(reader, rated));
    for (std::size_t i = 0; i < marks.size(); ++i)
        if (leaves_debt(rated[i].value))
            owed.push_back({.student_id = marks[i].student_id,
                            .period_title = "год",
                            .result = marks[i].value,
                            .arose_on = year.ends_on,
                            .scale = course.scale});
    return owed;
}

bool has_mark(const std::vector<PeriodMark>& marks, const Deferral& deferral) {
    return std::any_of(marks.begin(), marks.end(), [&](const PeriodMark& mark) {
        return mark.student_id == deferral.student_id && mark.period_id == deferral.period_id;
    });
}

OwedResult deferred_one(const Period& period, Deferral deferral,
                        std::span<const HeldAttestation> held, Date today) {
    OwedResult one{.student_id = deferral.student_id,
                   .period_id = period.period_id,
                   .period_title = period.title,
                   .result = ResultValue::not_attested,
                   .arose_on = period.ends_on};
    if (const HeldAttestation* const attempt = deferred_attempt(deferral, held)) {
        one.has_deferred_result = true;
        one.result = attempt->result;
        if (leaves_debt(attempt->result)) one.arose_on = attempt->held_on;
    } else if (deferral.until < today) {
        one.has_expired = true;
        one.arose_on = deferral.until;
    }
    one.deferral = std::move(deferral);
    return one;
}

/// Every deferral of the course whose period has no mark.
Result<std::vector<OwedResult>> deferred_of(Reader& reader, const Course& course, Date today) {
    std::vector<OwedResult> found;
    LETOPIS_TRY(deferrals, deferrals_of_course(reader, course));
    if (deferrals.empty()) return found;
    LETOPIS_TRY(periods, periods_of(reader, course.period_system_id));
    LETOPIS_TRY(marks, reader.period_marks_of_course(course.course_id));
    LETOPIS_TRY(held, reader.attestations_of_course(course.course_id));
    LETOPIS_TRY_DONE(rate(reader, held));
    for (Deferral& one : deferrals) {
        if (has_mark(marks, one)) continue;
        const auto period = std::find_if(periods.begin(), periods.end(), [&](const Period& each) {
            return each.period_id == one.period_id;
        });
        if (period != periods.end())
            found.push_back(deferred_one(*period, std::move(one), held, today));
    }
    return found;
}

/// In a vocational group, where a result of a period may be a debt.
bool is_owed(const OwedResult& one) {
    return one.has_expired || (one.has_deferred_result && leaves_debt(one.result));
}

Result<Done> put_scales(Reader& reader, const CourseTitle& title, std::vector<OwedResult>& owed) {
    if (owed.empty()) return Done{};
    LETOPIS_TRY(plans, reader.attestation_plans_of_group(title.study_group.study_group_id));
    for (OwedResult& one : owed)
        one.scale = scale_of_debt(title.course.scale, one.result,
                                  planned_form(plans, title.course.course_id, one.period_id));
    return Done{};
}

Result<std::vector<OwedResult>> owed_in_semesters(Reader& reader, const CourseTitle& title,
                                                  Date today) {
    LETOPIS_TRY(owed, owed_in_periods(reader, title.course));
    LETOPIS_TRY(deferred, deferred_of(reader, title.course, today));
    for (OwedResult& one : deferred)
        if (is_owed(one)) owed.push_back(std::move(one));
    LETOPIS_TRY_DONE(put_scales(reader, title, owed));
    return owed;
}

}  // namespace

Result<std::vector<OwedResult>> deferred_results_of(Reader& reader, const CourseTitle& title,
                                                    Date today) {
    LETOPIS_TRY(found, deferred_of(reader, title.course, today));
    if (title.study_group.family == ProgrammeFamily::vocational) std::erase_if(found, is_owed);
    for (OwedResult& one : found) {
        one.is_debt = false;
        one.scale = title.course.scale;
    }
    return found;
}

std::vector<HeldAttestation> attempts_to_settle(const std::vector<HeldAttestation>& held,
                                                const OwedResult& owed) {
    auto attempts = attempts_for(held, owed.student_id, owed.period_id);
    if (owed.has_deferred_result && !attempts.empty()) attempts.erase(attempts.begin());
    return attempts;
}

Result<std::vector<OwedResult>> owed_results(Reader& reader, const CourseTitle& title, Date today) {
    switch (title.study_group.family) {
        case ProgrammeFamily::vocational:
            return owed_in_semesters(reader, title, today);
        case ProgrammeFamily::general:
            return owed_in_year(reader, title.course);
        case ProgrammeFamily::additional:
            break;
    }
    return std::vector<OwedResult>{};
}

std::vector<HeldAttestation> attempts_for(const std::vector<HeldAttestation>& held,
                                          StudentId student_id, PeriodId period_id) {
    std::vector<HeldAttestation> attempts;
    for (const HeldAttestation& one : held)
        if (one.student_id == student_id && one.period_id == period_id) attempts.push_back(one);
    return attempts;
}

Result<AttestationDebt> gather_debt(Reader& reader, const CourseTitle& title, StudentId student_id,
                                    PeriodId period_id, Date today) {
    LETOPIS_TRY(owed, owed_results(reader, title, today));
    LETOPIS_TRY(held, reader.attestations_of_course(title.course.course_id));
    LETOPIS_TRY_DONE(rate(reader, held));
    LETOPIS_TRY(policies, reader.policies());
    AttestationDebt debt{.scale = title.course.scale,
                         .held = attempts_for(held, student_id, period_id),
                         .lowest_mark = policies_on(policies, today).lowest_mark};
    for (const OwedResult& one : owed) {
        if (one.student_id != student_id || one.period_id != period_id) continue;
        debt.arose_on = one.arose_on;
        debt.scale = one.scale;
        debt.held = attempts_to_settle(held, one);
    }
    return debt;
}

std::optional<AttestationKind> next_attestation(Date arose_on,
                                                const std::vector<HeldAttestation>& held, Date on) {
    if (debt_state(arose_on, attempts_of(held), on) != AttestationState::owed) return std::nullopt;
    return held.empty() ? AttestationKind::teacher : AttestationKind::commission;
}

}  // namespace letopis
