#pragma once
// sign_final_protocol: the protocol of a sitting of the ГЭК, with a result and a topic for each
// graduate (VOC-11). Until when: admit_graduates.h.

#include "domain/finals/final_attestation.h"
#include "ports/reader.h"
#include "ports/writer.h"

namespace letopis {

/// What is asked: the group follows from the attestation.
struct SignFinalProtocol {
    EntryIndex final_attestation = -1;
    std::string protocol_no;
    Date signed_on;
    std::vector<FinalResult> results;
    bool operator==(const SignFinalProtocol&) const = default;
};
LETOPIS_DESCRIBE(SignFinalProtocol, final_attestation, protocol_no, signed_on, results)

/// The refusal with the name of the student whose line "results[2]" is.
Error naming_line(Reader& reader, Error error, const std::vector<FinalResult>& results);

/// The decision refuses `not_found`, also for a cancelled one; as the second lock (keep_finals);
/// `class_closed`; then as decide_sign_final_protocol, with the name in
/// `graduate_not_admitted`, and in `final_protocol_signed` for who has passed at another sitting of
/// the kind: after «2» or without appearing he sits again.
Command sign_final_protocol(CommandId command_id, PersonId actor_id, SignFinalProtocol sign);

}  // namespace letopis
