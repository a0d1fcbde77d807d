#pragma once
// Who is too near to an improvement of a mark to give its direction or to record its attempt
// (VOC-06; b.3, rules 1 and 5).

#include "domain/finals/improvement.h"
#include "ports/reader.h"

namespace letopis {

/// Refuses `second_person_required` for the student himself and his guardians.
Result<Done> check_stranger(Reader& reader, PersonId actor_id, StudentId student_id);

/// Whether that person gave it.
Result<bool> has_given(Reader& reader, PersonId person_id, const RetakeDirection& direction);

/// As check_stranger, and refuses the same for who gave the direction that lets him be attested on
/// that day. `held`: attempts before.
Result<Done> check_may_improve(Reader& reader, PersonId actor_id, const ImprovementFacts& facts,
                               const HoldAttestation& hold);

}  // namespace letopis
