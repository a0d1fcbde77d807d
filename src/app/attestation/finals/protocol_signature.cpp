#include "app/attestation/finals/protocol_signature.h"

#include "entry/entry.h"

namespace letopis {

Result<std::optional<ProtocolSignature>> protocol_signature(Reader& reader,
                                                            const FinalAttestation& attestation) {
    if (!attestation.signed_on) return std::optional<ProtocolSignature>{};
    LETOPIS_TRY(stored, reader.entry(attestation.version));
    // Without it nobody could say who the second person is.
    if (!stored) return RefusalCode::ledger_damaged;
    LETOPIS_TRY(entry, decode_entry(stored->encoded));
    ProtocolSignature signature{.person_id = entry.actor_id, .recorded_at = entry.recorded_at};
    if (const auto* corrected = std::get_if<FinalProtocolCorrected>(&entry.body))
        signature.correction_reason = corrected->reason;
    return std::optional{std::move(signature)};
}

}  // namespace letopis
