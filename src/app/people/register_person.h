#pragma once
// register_person: somebody becomes known to the school, or his name or number changes.

#include "app/people/namesakes.h"
#include "ports/writer.h"

namespace letopis {

/// A person already registered so is success without an entry; one registered otherwise under the
/// same id gets the new particulars (k: change of surname). The decision refuses as the second
/// lock (keep_people); `invalid_value` without a surname; `text_too_long`; `duplicate_person` for
/// another person with the same name and date of birth, and as check_namesakes for a new one.
Command register_person(CommandId command_id, PersonId actor_id, Person person,
                        NamesakeAnswer answer = NamesakeAnswer::another_person);

/// The same for who is known: refuses `not_found`, then as register_person.
Command change_particulars(CommandId command_id, PersonId actor_id, Person person);

}  // namespace letopis
