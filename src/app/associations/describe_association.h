#pragma once
// describe_association: the direction, the places, the year of study and the funding of a group of
// additional education (ADE-03, ADE-06).

#include "domain/classes/associations.h"
#include "ports/writer.h"

namespace letopis {

/// For the director and his deputies. The decision refuses `not_found` for an unknown group; as the
/// second lock (decide_council); `class_closed` when its year is closed; then as
/// decide_describe_association. What reads so already is success without an entry.
Command describe_association(CommandId command_id, PersonId actor_id, DescribeAssociation command);

}  // namespace letopis
