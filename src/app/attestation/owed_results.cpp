#include "app/attestation/owed_results.h"

#include "domain/calendar/policies.h"
#include "ports/gathering/school_year.h"

namespace letopis {
namespace {

Result<std::vector<OwedResult>> owed_in_periods(Reader& reader, const Course& course) {
    std::vector<OwedResult> owed;
    LETOPIS_TRY(marks, reader.period_marks_of_course(course.course_id));
    LETOPIS_TRY(periods, periods_of(reader, course.period_system_id));
    for (const PeriodMark& mark : marks) {
        if (!leaves_debt(mark.value)) continue;
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
    for (const AnnualMark& mark : marks)
        if (leaves_debt(mark.value))
            owed.push_back({.student_id = mark.student_id,
                            .period_title = "год",
                            .result = mark.value,
                            .arose_on = year.ends_on});
    return owed;
}

}  // namespace

Result<std::vector<OwedResult>> owed_results(Reader& reader, const CourseTitle& title) {
    switch (title.study_group.family) {
        case ProgrammeFamily::vocational:
            return owed_in_periods(reader, title.course);
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
    LETOPIS_TRY(owed, owed_results(reader, title));
    LETOPIS_TRY(held, reader.attestations_of_course(title.course.course_id));
    LETOPIS_TRY(policies, reader.policies());
    AttestationDebt debt{.scale = title.course.scale,
                         .held = attempts_for(held, student_id, period_id),
                         .lowest_mark = policies_on(policies, today).lowest_mark};
    for (const OwedResult& one : owed)
        if (one.student_id == student_id && one.period_id == period_id)
            debt.arose_on = one.arose_on;
    return debt;
}

std::optional<AttestationKind> next_attestation(Date arose_on,
                                                const std::vector<HeldAttestation>& held, Date on) {
    if (debt_state(arose_on, attempts_of(held), on) != AttestationState::owed) return std::nullopt;
    return held.empty() ? AttestationKind::teacher : AttestationKind::commission;
}

}  // namespace letopis
