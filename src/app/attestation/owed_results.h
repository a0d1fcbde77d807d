#pragma once
// Owed results (неудовлетворительные результаты): which results of a course are an academic debt,
// since when, and what has been done about them (LAW-04, VOC-06, E-22).

#include <optional>
#include <vector>

#include "domain/finals/deferrals.h"
#include "domain/journal/attestation.h"
#include "ports/reader.h"

namespace letopis {

/// A result that is a debt. In a vocational group those of periods are; in a school class that of
/// the year. Additional education has none.
struct OwedResult {
    StudentId student_id;
    PeriodId period_id;  ///< Nil: of the year.
    std::string period_title;
    ResultValue result = ResultValue::two;
    Date arose_on;  ///< The last day of the period, of the school year or of the deferral.
    /// His attestation was deferred (ASM-08): the first attempt gives its result, if it was held in
    /// time …
    std::optional<Deferral> deferral{};
    /// … and is none of those that settle the debt it may have left.
    bool has_deferred_result = false;
    bool has_expired = false;         ///< The deferral, without an attempt in time.
    bool is_debt = true;              ///< Else it is only deferred, or was attested later.
    Scale scale = Scale::five_point;  ///< On which it is settled (planned_form.h).
};

/// Of everybody, student by student in the order the marks stand in; then, in a vocational group,
/// those who were attested later than the period and failed, and those whose deferral has expired
/// by `today` without an attempt.
Result<std::vector<OwedResult>> owed_results(Reader& reader, const CourseTitle& title, Date today);

/// Deferrals of the course whose periods have no mark, as they were granted: what is still to come
/// and what came, but for what is a debt (owed_results). `result`: what came, else «н/а».
Result<std::vector<OwedResult>> deferred_results_of(Reader& reader, const CourseTitle& title,
                                                    Date today);

/// Attempts to settle this one.
std::vector<HeldAttestation> attempts_to_settle(const std::vector<HeldAttestation>& held,
                                                const OwedResult& owed);

/// Attempts of one student for one period of a course.
std::vector<HeldAttestation> attempts_for(const std::vector<HeldAttestation>& held,
                                          StudentId student_id, PeriodId period_id);

/// Everything decide_hold_attestation asks for.
Result<AttestationDebt> gather_debt(Reader& reader, const CourseTitle& title, StudentId student_id,
                                    PeriodId period_id, Date today);

/// Who must attest next; nothing when no attempt may follow.
std::optional<AttestationKind> next_attestation(Date arose_on,
                                                const std::vector<HeldAttestation>& held, Date on);

}  // namespace letopis
