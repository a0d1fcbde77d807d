#pragma once
// What is asked about associations of additional education: bodies of commands.

#include "base/describe.h"
#include "base/id.h"
#include "domain/classes/associations.h"

namespace letopis::http {

/// There is no sum in it, and there will be none (ADE-06).
struct AssociationCommand {
    CommandId command_id;
    letopis::Direction direction = letopis::Direction::technical;
    int capacity = 15;
    int year_of_study = 1;
    int years_in_programme = 1;
    Funding funding = Funding::budget;
};
LETOPIS_DESCRIBE(AssociationCommand, command_id, direction, capacity, year_of_study,
                 years_in_programme, funding)

}  // namespace letopis::http
