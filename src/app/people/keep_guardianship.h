#pragma once
// establish_guardianship, end_guardianship: who may look after whom. A limit of rights (b.3, 6) is
// a guardianship with rights none that begins when the former one ends.

#include "domain/people/people.h"
#include "ports/writer.h"

namespace letopis {

/// The decision refuses as the second lock (keep_people); `not_found` for an unknown person;
/// `dates_out_of_order`; `text_too_long`; `invalid_value` without a basis when rights are limited;
/// as check_typed_date.
Command establish_guardianship(CommandId command_id, PersonId actor_id, Guardianship guardianship);

/// Ends all that is in force between the two on `valid_to`. The decision refuses as the second
/// lock; `not_found` where nothing is in force; `text_too_long`; as check_typed_date.
Command end_guardianship(CommandId command_id, PersonId actor_id, GuardianshipEnded ending);

}  // namespace letopis
