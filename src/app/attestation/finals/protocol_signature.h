#pragma once
// Who wrote what a protocol of the ГЭК says now, and why where it was put right (VOC-11).

#include <optional>
#include <string>

#include "domain/finals/final_attestation.h"
#include "ports/reader.h"

namespace letopis {

/// Подпись под протоколом: of the last entry that wrote it.
struct ProtocolSignature {
    PersonId person_id;
    Instant recorded_at;
    std::string correction_reason;  ///< Empty: it was never corrected.
};

/// Nothing of one that is not signed. Refuses `ledger_damaged` where the entry is not there.
Result<std::optional<ProtocolSignature>> protocol_signature(Reader& reader,
                                                            const FinalAttestation& attestation);

}  // namespace letopis
