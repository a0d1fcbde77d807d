#pragma once
// Which form of interim attestation a course has in a period (VOC-04, e.8).

#include <optional>
#include <span>

#include "domain/journal/attestation.h"

namespace letopis {

/// Nothing where none is planned.
inline std::optional<AttestationForm> planned_form(std::span<const AttestationPlan> plans,
                                                   CourseId course_id, PeriodId period_id) {
    for (const AttestationPlan& one : plans)
        if (one.course_id == course_id && one.period_id == period_id) return one.form;
    return std::nullopt;
}

/// The scale on which a debt is settled: of a credit that was not passed, or to which nobody came,
/// «зач.» or «незач.», though the course gives marks.
inline Scale scale_of_debt(Scale of_course, ResultValue result,
                           const std::optional<AttestationForm>& form) {
    const bool of_credit = form == AttestationForm::credit && result == ResultValue::not_attested;
    return result == ResultValue::fail || of_credit ? Scale::pass_fail : of_course;
}

}  // namespace letopis
