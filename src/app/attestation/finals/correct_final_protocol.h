#pragma once
// correct_final_protocol: what a signed protocol of the ГЭК says is put right by somebody else than
// who signed it, with a reason (VOC-11).

#include "domain/finals/final_attestation.h"
#include "ports/writer.h"

namespace letopis {

/// What is asked: all lines, as they are to stand.
struct CorrectFinalProtocol {
    EntryIndex final_attestation = -1;
    std::string protocol_no;
    Date signed_on;
    std::vector<FinalResult> results;
    std::string reason;
    EntryIndex corrects = -1;  ///< The version that was looked at.
    bool operator==(const CorrectFinalProtocol&) const = default;
};
LETOPIS_DESCRIBE(CorrectFinalProtocol, final_attestation, protocol_no, signed_on, results, reason,
                 corrects)

/// The decision refuses `not_found`, also for a cancelled one; as the second lock (keep_finals);
/// `class_closed`; then as decide_correct_final_protocol, naming the student as
/// sign_final_protocol does.
Command correct_final_protocol(CommandId command_id, PersonId actor_id,
                               CorrectFinalProtocol correct);

}  // namespace letopis
