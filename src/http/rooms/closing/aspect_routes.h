#pragma once
// Aspects of a class's closing (JRN-15): one is closed, an order to open them again is given and
// carried out. What stands is shown with the closing of the class.

#include "http/rooms/journal_routes.h"
#include "http/rooms/places.h"
#include "http/wire/commands/aspect_commands.h"
#include "http/wire/outcomes.h"

namespace letopis::http {

struct ReopeningPlace {
    EntryIndex reopening = -1;
};
LETOPIS_DESCRIBE(ReopeningPlace, reopening)

void shut_aspect(Call& call, const GroupPlace& place, AspectCommand body, Later<FactOutcome> later);
void save_reopening_order(Call& call, const GroupPlace& place, ReopeningCommand body,
                          Later<FactOutcome> later);
void open_class_again(Call& call, const ReopeningPlace& place, CloseCommand body,
                      Later<FactOutcome> later);

}  // namespace letopis::http
