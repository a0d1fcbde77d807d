#pragma once
// Correction of a signed protocol of the ГЭК (исправление протокола, VOC-11): what it says is put
// right by a second person, with a reason; the log keeps both.

#include <optional>
#include <span>
#include <vector>

#include "domain/finals/final_attestation.h"

namespace letopis {

struct ProtocolFacts {
    FinalAttestation standing;
    std::optional<GraduateAdmission> admission;
    std::vector<StudentId> passed;  ///< At other sittings of its kind (passed_elsewhere).
    PersonId signed_by;             ///< Who wrote what stands.
};

/// Whether its lines, its number and its date are what stands.
bool reads_as_signed(const FinalAttestation& standing, const FinalProtocolCorrected& command);

/// Nothing when it reads so already. Refuses `invalid_value` at `final_attestation` for one that is
/// not signed; `version_conflict` when `corrects` is not its last version; `second_person_required`
/// for `signed_by`; then as decide_sign_final_protocol, where whoever stands in the protocol
/// already may stay in it; `text_too_long`; `invalid_value` at `reason` without one.
Result<std::optional<FinalProtocolCorrected>> decide_correct_final_protocol(
    const ProtocolFacts& facts, const FinalProtocolCorrected& command, PersonId actor, Date today);

}  // namespace letopis
