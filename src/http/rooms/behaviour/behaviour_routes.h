#pragma once
// Marks for behaviour (отметки за поведение, ASM-13): a class's table, for who gives them.

#include "app/behaviour/open_behaviour.h"
#include "http/rooms/places.h"
#include "http/routes/call.h"
#include "http/wire/commands/rubric_commands.h"

namespace letopis::http {

Result<BehaviourSheet> show_behaviour(Call& call, const GroupPlace& place);
void save_behaviour(Call& call, const GroupPlace& place, BehaviourCommand body,
                    Later<FactOutcome> later);

}  // namespace letopis::http
