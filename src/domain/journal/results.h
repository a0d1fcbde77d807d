#pragma once
// Results (итоги): period and annual marks. Computed proposals; a teacher confirms, or differs by
// one step with a reason, and that is flagged (requirements e.3, ASM-06).

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "base/result.h"
#include "domain/attendance/study_modes.h"
#include "domain/journal/attestation.h"
#include "domain/journal/journal.h"
#include "domain/lessons/locks.h"
#include "domain/marks/means.h"

namespace letopis {

/// The rules by which results are computed; kept with each result (ORD-4).
inline constexpr std::string_view rule_set_version = "2013-810/1";

/// Подтвердить отметку за период.
struct ConfirmPeriodMark {
    CourseId course_id;
    StudentId student_id;
    PeriodId period_id;
    ResultValue value = ResultValue::five;
    std::string reason;
    EntryIndex base_version = -1;
    bool operator==(const ConfirmPeriodMark&) const = default;
};
LETOPIS_DESCRIBE(ConfirmPeriodMark, course_id, student_id, period_id, value, reason, base_version)

struct PeriodMarkFacts {
    Course course;
    Period period;
    Closures closures;
    std::optional<Enrolment> enrolment;  ///< On the last day of the period that he attended.
    std::optional<PeriodMark> current;
    MarkTotals totals;
    AttestationFacts attestation;
    Policies policies;
    bool has_exemption = false;  ///< Of the subject, on any day of the period (exemptions.h).
    /// Of interim attestation in that period (VOC-04): then the result is the examiner's.
    std::optional<AttestationForm> form{};
};

/// Decides; what already stands, with the same reason and from the same marks, is success without
/// an entry: confirming again after marks have changed takes them into account (ASM-06).
/// Refuses, in the order of refusals.def: closures; `version_conflict`; `period_not_over` earlier
/// than `period.confirm_days` before the last day; `student_not_enrolled`; `text_too_long` or
/// `invalid_value` for the reason; `result_not_allowed` for a value off the scale, or a mark where
/// there is nothing to propose from; `not_attested_forbidden` (E-5); `exemption_required` for
/// «осв.» without an exemption of the subject (ATT-07); `override_reason_required` for a
/// difference, an exemption or a change of a confirmed value without a reason; `override_too_far`
/// for more than one step. Where a form of attestation is planned (e.8), its result is the mark of
/// the period: it asks for no reason and knows no step; who did not appear is not attested; of a
/// credit it may be «зач.» or «незач.» on a scale of marks.
Result<std::optional<PeriodMarkConfirmed>> decide_confirm_period_mark(
    const PeriodMarkFacts& facts, const ConfirmPeriodMark& command, Instant now);

/// Подтвердить годовую отметку.
struct ConfirmAnnualMark {
    CourseId course_id;
    StudentId student_id;
    ResultValue value = ResultValue::five;
    std::string reason;
    EntryIndex base_version = -1;
    bool operator==(const ConfirmAnnualMark&) const = default;
};
LETOPIS_DESCRIBE(ConfirmAnnualMark, course_id, student_id, value, reason, base_version)

struct AnnualMarkFacts {
    Course course;
    Closures closures;
    std::vector<Period> periods;           ///< In which the course is taught (taught_periods).
    std::vector<PeriodMark> period_marks;  ///< Of this student in this course.
    std::optional<Enrolment> enrolment;
    std::optional<AnnualMark> current;
    Policies policies;
    bool has_exemption = false;               ///< Of the subject, on any day of the year.
    std::vector<Date> marked_on{};            ///< Days of lessons at which he has a mark.
    std::vector<StudyMode> study_modes{};     ///< His, in the year (JRN-23).
    std::optional<ResultValue> final_work{};  ///< The mark of the year's final work (e.6).
};

/// As for a period (of credits alone «зач.» is proposed for the year on a scale of marks as well);
/// refuses `period_not_over` while a period in which the student was enrolled to
/// its end, and was not taught elsewhere, has no confirmed mark. Where no marks are given, the
/// periods need none (ASM-02). Where too much of the year is not attested, nothing is proposed:
/// «н/а», or a mark by decision of the council, is given with a reason (e.6).
Result<std::optional<AnnualMarkConfirmed>> decide_confirm_annual_mark(
    const AnnualMarkFacts& facts, const ConfirmAnnualMark& command, Instant now);

/// Periods in which the course has lessons that are not cancelled: a subject taught in one
/// half-year only has one result.
std::vector<Period> taught_periods(std::span<const Period> periods,
                                   std::span<const Lesson> lessons);

/// What is known of one student in one course: his stays on its list, marks, results, modes.
struct YearRecord {
    std::span<const Enrolment> enrolments;
    std::span<const PeriodMark> period_marks;
    std::span<const Date> marked_on;  ///< Days of lessons at which he has a mark.
    std::span<const StudyMode> study_modes;
};

/// JRN-23: nobody here has anything to give a student without marks in the period a result for. He
/// learns elsewhere on its first and last day, or by a plan of his own on its last and has no
/// result in the course. `study_modes`, `period_marks`: his.
bool is_taught_elsewhere(const Period& period, std::span<const StudyMode> study_modes,
                         std::span<const PeriodMark> period_marks);

/// Results of one student, in order of the periods, and the periods that lack one: those to whose
/// end he was on the list and that closing does not let pass (is_taught_elsewhere, by the results
/// of earlier periods: as it was closed).
struct YearResults {
    std::vector<ResultValue> values;
    std::vector<Period> missing;
};
YearResults year_results(std::span<const Period> periods, const YearRecord& record);

/// The first day on which results of the period may be confirmed.
Date confirmable_from(const Period& period, const Policies& policies);

}  // namespace letopis
