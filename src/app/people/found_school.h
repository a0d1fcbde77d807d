#pragma once
// found_school: the first facts of an organisation: what it is called and who directs it.

#include "domain/people/people.h"
#include "ports/writer.h"

namespace letopis {

struct FoundSchool {
    Organization organization;
    Person director;  ///< With the id he will have.
    Date directs_from;
    std::string basis;  ///< Of the appointment: the founder's order.
};

/// Stated by the program itself (nil actor). The decision refuses `organization_exists` when the
/// school is founded already; `invalid_value` for an empty name of the school or the director.
Command found_school(CommandId command_id, FoundSchool founding);

}  // namespace letopis
