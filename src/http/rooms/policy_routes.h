#pragma once
// Policies (параметры регламента): seen and set.

#include "app/people/open_policies.h"
#include "http/rooms/journal_routes.h"
#include "http/wire/control_commands.h"

namespace letopis::http {

void show_policies(Call& call, Later<PoliciesView> later);
void save_policy(Call& call, PolicyCommand body, Later<FactOutcome> later);

}  // namespace letopis::http
