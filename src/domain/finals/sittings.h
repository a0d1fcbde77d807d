#pragma once
// Sittings (заседания ГЭК) of one kind: who did not appear or got «2» sits again in the same group,
// and the last result counts (VOC-11).

#include <span>
#include <vector>

#include "domain/finals/final_attestation.h"

namespace letopis {

/// Whether nothing is left to sit for: a mark above «2».
bool is_passed(const FinalResult& line);

/// Who passed at another signed sitting of that kind: `passed` of decide_sign_final_protocol.
/// `sittings`: of the group.
std::vector<StudentId> passed_elsewhere(std::span<const FinalAttestation> sittings,
                                        const FinalAttestation& sitting);

/// Whether a signed sitting of that kind was before it: then it is an additional one
/// (дополнительное заседание).
bool is_additional(std::span<const FinalAttestation> sittings, const FinalAttestation& sitting);

/// Whether he has sat at a signed sitting of that kind before this one without passing: then this
/// is a repeat (повторное прохождение).
bool sits_again(std::span<const FinalAttestation> sittings, const FinalAttestation& sitting,
                StudentId student_id);

}  // namespace letopis
