#pragma once
// Final attestation of a vocational group (ГИА, VOC-11): admission by order, a commission, and a
// protocol that cannot be signed with a student who was not admitted.

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/describe.h"
#include "base/id.h"
#include "base/result.h"
#include "base/time.h"
#include "domain/marks/marks.h"

namespace letopis {

LETOPIS_ENUM(FinalAttestationKind, demonstration_exam, diploma_work, state_exam)
/// "демонстрационный экзамен", "защита дипломной работы (проекта)", "государственный экзамен".
std::string_view final_attestation_title(FinalAttestationKind kind);

/// Допуск к ГИА of a group as it stands now: the last order names them all.
struct GraduateAdmission {
    StudyGroupId study_group_id;
    std::vector<StudentId> student_ids;
    std::string order_no;
    Date order_on;
    EntryIndex entry_index = -1;
    bool operator==(const GraduateAdmission&) const = default;
};
LETOPIS_DESCRIBE(GraduateAdmission, study_group_id, student_ids, order_no, order_on, entry_index)

/// One graduate's line of a protocol.
struct FinalResult {
    StudentId student_id;
    std::string topic;                  ///< Of a diploma work: as approved; else may be empty.
    std::string lead;                   ///< Руководитель работы; may be empty.
    std::optional<ResultValue> result;  ///< Nothing: did not appear.
    bool operator==(const FinalResult&) const = default;
};
LETOPIS_DESCRIBE(FinalResult, student_id, topic, lead, result)

/// Испытание ГИА of a group as it stands now.
struct FinalAttestation {
    EntryIndex final_attestation = -1;  ///< The entry that planned it: its identity.
    StudyGroupId study_group_id;
    FinalAttestationKind kind = FinalAttestationKind::demonstration_exam;
    Date held_on;
    std::string place;
    std::string chair;  ///< Председатель ГЭК: from outside, so words.
    std::string secretary;
    std::vector<std::string> members;
    std::string order_no;     ///< That composed the commission.
    std::string protocol_no;  ///< Empty: not signed yet.
    std::optional<Date> signed_on;
    std::vector<FinalResult> results;
    EntryIndex version = -1;  ///< The last entry about it.
    bool is_cancelled = false;
    bool operator==(const FinalAttestation&) const = default;
};
LETOPIS_DESCRIBE(FinalAttestation, final_attestation, study_group_id, kind, held_on, place, chair,
                 secretary, members, order_no, protocol_no, signed_on, results, version,
                 is_cancelled)

// --- Entries -----------------------------------------------------------------------------

struct GraduatesAdmitted {
    StudyGroupId study_group_id;
    std::vector<StudentId> student_ids;
    std::string order_no;
    Date order_on;
    bool operator==(const GraduatesAdmitted&) const = default;
};
LETOPIS_DESCRIBE(GraduatesAdmitted, study_group_id, student_ids, order_no, order_on)

struct FinalAttestationPlanned {
    StudyGroupId study_group_id;
    FinalAttestationKind kind = FinalAttestationKind::demonstration_exam;
    Date held_on;
    std::string place;
    std::string chair;
    std::string secretary;
    std::vector<std::string> members;
    std::string order_no;
    bool operator==(const FinalAttestationPlanned&) const = default;
};
LETOPIS_DESCRIBE(FinalAttestationPlanned, study_group_id, kind, held_on, place, chair, secretary,
                 members, order_no)

struct FinalAttestationCancelled {
    EntryIndex final_attestation = -1;
    StudyGroupId study_group_id;
    std::string reason;
    bool operator==(const FinalAttestationCancelled&) const = default;
};
LETOPIS_DESCRIBE(FinalAttestationCancelled, final_attestation, study_group_id, reason)

/// Протокол. Once signed it is put right only by FinalProtocolCorrected.
struct FinalProtocolSigned {
    EntryIndex final_attestation = -1;
    StudyGroupId study_group_id;
    std::string protocol_no;
    Date signed_on;
    std::vector<FinalResult> results;
    bool operator==(const FinalProtocolSigned&) const = default;
};
LETOPIS_DESCRIBE(FinalProtocolSigned, final_attestation, study_group_id, protocol_no, signed_on,
                 results)

/// What a signed protocol says is put right: it stands in place of what stood, and the log keeps
/// both. Who signs again is the commission's affair.
struct FinalProtocolCorrected {
    EntryIndex final_attestation = -1;
    StudyGroupId study_group_id;
    std::string protocol_no;
    Date signed_on;
    std::vector<FinalResult> results;
    std::string reason;
    EntryIndex corrects = -1;  ///< The version it was made over.
    bool operator==(const FinalProtocolCorrected&) const = default;
};
LETOPIS_DESCRIBE(FinalProtocolCorrected, final_attestation, study_group_id, protocol_no, signed_on,
                 results, reason, corrects)

// --- Rules -------------------------------------------------------------------------------

/// What keeps a student from being admitted.
struct GraduateStanding {
    StudentId student_id;
    int debts = 0;             ///< Unsettled academic debts of all his years here.
    int missing_results = 0;   ///< Courses of this year without an annual mark.
    int missing_practice = 0;  ///< Assignments without an attestation sheet.
    bool may_be_admitted() const { return debts + missing_results + missing_practice == 0; }
    bool operator==(const GraduateStanding&) const = default;
};
LETOPIS_DESCRIBE(GraduateStanding, student_id, debts, missing_results, missing_practice)

/// `group`: everybody on its list on the day of the order. `signed_for`: who stands in a signed
/// protocol: he stays admitted, and is not asked again whether he is on the list or owes anything.
/// Refuses `student_not_enrolled`; `graduate_owes` naming "student_ids[3]";
/// `final_protocol_signed` when one of `signed_for` is left out; `order_required`; `invalid_value`
/// at `student_ids` for none or one twice, at `order_on` for a day to come.
Result<GraduatesAdmitted> decide_admit_graduates(const GraduatesAdmitted& command,
                                                 std::span<const GraduateStanding> group,
                                                 std::span<const StudentId> signed_for, Date today);

/// Refuses `order_required`; `text_too_long`; `invalid_value` at `chair`, `secretary` without
/// words, at `members` for fewer than 3 or more than 12 (ГЭК: at least five persons with chair and
/// secretary), and at `held_on` more than a year before `today` or after it: what was held before
/// it was planned here can still be recorded.
Result<FinalAttestationPlanned> decide_plan_final_attestation(
    const FinalAttestationPlanned& command, Date today);

/// Nothing when it was cancelled before. Refuses `final_protocol_signed`; `text_too_long`;
/// `invalid_value` at `reason` without one.
Result<std::optional<FinalAttestationCancelled>> decide_cancel_final_attestation(
    const FinalAttestation& standing, const std::string& reason);

/// `admission`: as it stands; a protocol is of those of them whom this sitting examined, so that
/// who was ill, did not pass or was admitted later has another. `passed`: who passed by another
/// signed protocol of the same kind. Refuses `final_protocol_signed`, at "results[2]" for one of
/// `passed`; `graduate_not_admitted` naming "results[2]"; `order_required` without the protocol's
/// number; `text_too_long`, at `results` when all lines together exceed an entry; `invalid_value`
/// at `results` for none or one twice, at "results[2].topic" of a diploma work without words, at
/// "results[2].result" off 2..5, at `signed_on` before it was held or to come.
Result<FinalProtocolSigned> decide_sign_final_protocol(
    const FinalAttestation& standing, const std::optional<GraduateAdmission>& admission,
    std::span<const StudentId> passed, const FinalProtocolSigned& command, Date today);

}  // namespace letopis
