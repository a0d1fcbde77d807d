#pragma once
// Final attestation on paper: the list of the admitted, and the protocol of a sitting of the ГЭК
// (VOC-11). The forms are of our own make: the order on ГИА leaves them to the college.

#include "app/attestation/finals/open_finals.h"
#include "ports/gathering/form_facts.h"

namespace letopis {

/// Who is admitted by which order, who is not and why. A draft while there is no order. Signed by
/// the curator and the deputy.
TableForm admission_list_form(const FinalsOfGroup& view, const FormFacts& facts);

/// Results, then the commission with a line to sign for each of it. Until it is signed, a draft
/// with empty cells for the admitted who have no result of that kind. Signed by the deputy.
TableForm final_protocol_form(const FinalsOfGroup& view, const FinalAttestationLine& line,
                              const FormFacts& facts);

/// As `open_finals`.
Result<TableForm> open_admission_list_form(Reader& reader, const Standing& standing,
                                           StudyGroupId id, Instant now);
/// As `open_finals`; refuses `not_found` also for an attestation that does not stand.
Result<TableForm> open_final_protocol_form(Reader& reader, const Standing& standing,
                                           EntryIndex final_attestation, Instant now);

}  // namespace letopis
