#pragma once
// Interim attestation (промежуточная аттестация, VOC-04): which form a course has in a period, how
// many of them a group may have in a year; and attempts to settle a debt (VOC-06, LAW-04, E-22),
// which come as addenda: an annual mark stays as it was confirmed.

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/describe.h"
#include "base/result.h"
#include "domain/classes/classes.h"
#include "domain/journal/academic_debt.h"
#include "domain/lessons/locks.h"

namespace letopis {

/// Форма промежуточной аттестации.
LETOPIS_ENUM(AttestationForm, credit, graded_credit, exam, complex_exam, module_exam, course_work)
/// "зачёт", "дифференцированный зачёт", …
std::string_view attestation_form_title(AttestationForm form);

/// Which form a course has in a period.
struct AttestationPlan {
    CourseId course_id;
    PeriodId period_id;
    AttestationForm form = AttestationForm::credit;
    EntryIndex entry_index = -1;
    bool operator==(const AttestationPlan&) const = default;
};
LETOPIS_DESCRIBE(AttestationPlan, course_id, period_id, form, entry_index)

/// Попытка аттестации as it stands now.
struct HeldAttestation {
    CourseId course_id;
    StudentId student_id;
    PeriodId period_id;  ///< Nil: of the year.
    Date held_on;
    AttestationKind kind = AttestationKind::teacher;
    ResultValue result = ResultValue::three;
    std::string protocol_no;
    std::string examiners;
    Instant recorded_at;
    PersonId recorded_by;
    EntryIndex entry_index = -1;
    bool operator==(const HeldAttestation&) const = default;
};
LETOPIS_DESCRIBE(HeldAttestation, course_id, student_id, period_id, held_on, kind, result,
                 protocol_no, examiners, recorded_at, recorded_by, entry_index)

// --- Entries -----------------------------------------------------------------------------

/// A later one replaces it; without a form it takes it away.
struct AttestationPlanned {
    CourseId course_id;
    PeriodId period_id;
    std::optional<AttestationForm> form;
    bool operator==(const AttestationPlanned&) const = default;
};
LETOPIS_DESCRIBE(AttestationPlanned, course_id, period_id, form)

struct AttestationHeld {
    CourseId course_id;
    StudentId student_id;
    PeriodId period_id;  ///< Nil: of the year.
    Date held_on;
    AttestationKind kind = AttestationKind::teacher;
    ResultValue result = ResultValue::three;
    std::string protocol_no;
    std::string examiners;
    EntryIndex corrects = -1;  ///< The entry in whose place it stands; -1: it is new.
    bool operator==(const AttestationHeld&) const = default;
};
LETOPIS_DESCRIBE(AttestationHeld, course_id, student_id, period_id, held_on, kind, result,
                 protocol_no, examiners, corrects)

// --- The plan ----------------------------------------------------------------------------

struct PlanAttestation {
    CourseId course_id;
    PeriodId period_id;
    std::optional<AttestationForm> form;  ///< Nothing: none in this period.
    bool operator==(const PlanAttestation&) const = default;
};
LETOPIS_DESCRIBE(PlanAttestation, course_id, period_id, form)

/// `standing`: what is planned for that course and period. Nothing when it reads so already.
/// Refuses what has been closed (locks.h).
Result<std::optional<AttestationPlanned>> decide_plan_attestation(
    const std::optional<AttestationPlan>& standing, const Closures& closures,
    const PlanAttestation& command);

/// A plan with the subject of its course.
struct PlannedAttestation {
    AttestationPlan plan;
    Subject subject;
};

/// How many attestations a group has in a school year, physical culture not counted. Beyond the
/// limits it is warned of, not refused: at most 8 exams and 10 credits.
struct AttestationLoad {
    int exams = 0;
    int credits = 0;
    bool operator==(const AttestationLoad&) const = default;

    bool has_too_many_exams() const { return exams > most_exams; }
    bool has_too_many_credits() const { return credits > most_credits; }

    static constexpr int most_exams = 8;
    static constexpr int most_credits = 10;
};
LETOPIS_DESCRIBE(AttestationLoad, exams, credits)

/// `planned`: of one group in one school year.
AttestationLoad attestation_load(std::span<const PlannedAttestation> planned);

// --- Attempts ----------------------------------------------------------------------------

struct HoldAttestation {
    CourseId course_id;
    StudentId student_id;
    PeriodId period_id;  ///< Nil: of the year.
    Date held_on;
    AttestationKind kind = AttestationKind::teacher;
    ResultValue result = ResultValue::three;
    std::string protocol_no;
    std::string examiners;
    EntryIndex corrects = -1;
    bool operator==(const HoldAttestation&) const = default;
};
LETOPIS_DESCRIBE(HoldAttestation, course_id, student_id, period_id, held_on, kind, result,
                 protocol_no, examiners, corrects)

struct AttestationDebt {
    Scale scale = Scale::five_point;    ///< Of the course.
    std::optional<Date> arose_on;       ///< Nothing: there is no debt.
    std::vector<HeldAttestation> held;  ///< Of this student, course and period, in order.
    int lowest_mark = 2;                ///< By policy.
};

/// Nothing when a correction changes nothing. What has been closed does not matter: it is an
/// addendum. Refuses `version_conflict` when `corrects` is not the last attempt; `text_too_long`;
/// `result_not_allowed` where there is no debt, for a value off the scale and for «осв.»; then as
/// check_attestation (academic_debt.h); `invalid_value` at `held_on` for a day to come, and at
/// `protocol_no` for a commission without a protocol.
Result<std::optional<AttestationHeld>> decide_hold_attestation(const AttestationDebt& debt,
                                                               const HoldAttestation& command,
                                                               Date today);

/// The attempts as academic_debt.h asks for them.
std::vector<SubjectAttestation> attempts_of(std::span<const HeldAttestation> held);

}  // namespace letopis
