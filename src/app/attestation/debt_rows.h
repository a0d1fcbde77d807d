#pragma once
// DebtRow (строка задолженности): one academic debt as it stands today, with all attempts and what
// comes next (LAW-04, ASM-11); and one attestation that was deferred (ASM-08).

#include <array>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "app/attestation/owed_results.h"
#include "domain/access/access.h"
#include "ports/gathering/known_names.h"

namespace letopis {

constexpr auto names_of(AttestationState) {
    return std::to_array<std::string_view>({"owed", "settled", "exhausted"});
}
constexpr std::string_view type_name_of(const AttestationState*) { return "AttestationState"; }

/// Попытка.
struct DebtAttempt {
    EntryIndex entry_index = -1;
    Date held_on;
    AttestationKind kind = AttestationKind::teacher;
    std::string result;  ///< "3", "незач."
    std::string protocol_no;
    std::string examiners;
    std::string recorded_by;
    bool operator==(const DebtAttempt&) const = default;
};
LETOPIS_DESCRIBE(DebtAttempt, entry_index, held_on, kind, result, protocol_no, examiners,
                 recorded_by)

/// Отсрочка, по которой он ещё не аттестован или аттестован позже.
struct DebtDeferral {
    EntryIndex deferral = -1;
    Date until;
    /// May speak of health, as the number of its order leads to it: "" but for who keeps the
    /// class's excuses, the student and his family.
    std::string reason;
    std::string order_no;
    bool has_expired = false;   ///< And nobody attested him in time.
    bool may_withdraw = false;  ///< The asker may: the period is not closed yet.
    bool may_prolong = false;   ///< The asker may: it has expired.
    bool operator==(const DebtDeferral&) const = default;
};
LETOPIS_DESCRIBE(DebtDeferral, deferral, until, reason, order_no, has_expired, may_withdraw,
                 may_prolong)

struct DebtRow {
    StudentId student_id;
    std::string student;
    StudyGroupId study_group_id;  ///< The class in which it arose.
    std::string study_group_title;
    std::string class_now;  ///< "6 «А»": where he studies today; "" nowhere.
    CourseId course_id;
    std::string subject_title;
    std::string school_year_title;
    PeriodId period_id;  ///< Nil: of the year.
    std::string period_title;
    Scale scale = Scale::five_point;
    std::string teachers;
    std::string result;  ///< "2", "н/а"
    Date arose_on;
    Date deadline;
    AttestationState state = AttestationState::owed;
    std::vector<DebtAttempt> attempts;
    std::optional<AttestationKind> next;  ///< Who attests next; nothing when nobody does.
    bool may_hold = false;                ///< The asker may record that attempt.
    /// His attestation was deferred. Not a debt, and `result` is «отсрочка», until he was attested
    /// or it has expired; in a vocational group that leaves a debt.
    std::optional<DebtDeferral> deferral;
    std::string direction;    ///< "№ 3 до 30.11.2026": that is valid today; or "".
    bool may_direct = false;  ///< The asker may give one.
    std::string decision;  ///< "условно переведён в 6 класс, протокол № 9 от 29.05.2026"; or "".
    bool operator==(const DebtRow&) const = default;
};
LETOPIS_DESCRIBE(DebtRow, student_id, student, study_group_id, study_group_title, class_now,
                 course_id, subject_title, school_year_title, period_id, period_title, scale,
                 teachers, result, arose_on, deadline, state, attempts, next, may_hold, deferral,
                 direction, may_direct, decision)

/// "учитель", "комиссия".
std::string_view attestation_kind_title(AttestationKind kind);

/// Makes rows; asks once about decisions, about who recorded and where who studies today. Lives for
/// one look.
class DebtReading {
public:
    DebtReading(Reader& reader, const Standing& standing, Date today)
        : reader_{reader}, standing_{standing}, today_{today}, names_{reader} {}

    /// `held`: attempts of the course or of the student. `class_id`: the class in which it arose.
    Result<DebtRow> row(const CourseTitle& title, const OwedResult& owed,
                        const std::vector<HeldAttestation>& held, StudyGroupId class_id);

private:
    Result<Done> add_deferral(const CourseTitle& title, const OwedResult& owed,
                              const std::vector<HeldAttestation>& attempts, DebtRow& row);
    Result<Done> add_permissions(const Course& course, DebtDeferral& deferral, PeriodId period_id);
    Result<Done> add_direction(const CourseTitle& title, const OwedResult& owed,
                               const std::vector<HeldAttestation>& attempts, DebtRow& row);
    Result<std::string> decision_of(StudyGroupId class_id, StudentId student_id);
    Result<std::string> class_now(StudentId student_id);
    Result<bool> may_know_reasons(StudentId student_id);

    Reader& reader_;
    const Standing& standing_;
    Date today_;
    KnownNames names_;
    std::map<StudyGroupId, std::vector<CouncilDecision>> decisions_;
    std::map<StudentId, std::string> classes_now_;
    std::map<StudentId, bool> knows_reasons_;
};

}  // namespace letopis
