#pragma once
// Owed results (неудовлетворительные результаты): which results of a course are an academic debt,
// since when, and what has been done about them (LAW-04, VOC-06, E-22).

#include <optional>
#include <vector>

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
    Date arose_on;  ///< The last day of the period or of the school year.
};

/// Of everybody, student by student in the order the marks stand in.
Result<std::vector<OwedResult>> owed_results(Reader& reader, const CourseTitle& title);

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
