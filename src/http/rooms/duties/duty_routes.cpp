#include "http/rooms/duties/duty_routes.h"

#include "http/rooms/batch.h"
#include "http/rooms/on_worker.h"

namespace letopis::http {

void show_duties(Call& call, Later<DutyList> later) { open_on_worker(call, later, open_duties); }

void show_duty_count(Call& call, Later<DutyCount> later) {
    open_on_worker(call, later, count_duties);
}

void show_duty_progress(Call& call, Later<DutyProgress> later) {
    open_on_worker(call, later, open_duty_progress);
}

void tick_one_duty(Call& call, DutyTickCommand body, Later<FactOutcome> later) {
    state(call,
          tick_duty(body.command_id, call.actor_id(),
                    {.code = std::move(body.code), .due_on = body.due_on, .state = body.state}),
          std::move(later));
}

}  // namespace letopis::http
