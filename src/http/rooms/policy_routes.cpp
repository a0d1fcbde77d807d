#include "http/rooms/policy_routes.h"

#include "app/people/set_policy.h"
#include "http/rooms/batch.h"
#include "http/rooms/on_worker.h"

namespace letopis::http {

void show_policies(Call& call, Later<PoliciesView> later) {
    open_on_worker(call, later, open_policies);
}

void save_policy(Call& call, PolicyCommand body, Later<FactOutcome> later) {
    state(call,
          set_policy(body.command_id, call.actor_id(),
                     {.key = std::move(body.key),
                      .value = std::move(body.value),
                      .valid_from = body.valid_from,
                      .clause = std::move(body.clause)}),
          std::move(later));
}

}  // namespace letopis::http
