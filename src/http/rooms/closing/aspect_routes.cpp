#include "http/rooms/closing/aspect_routes.h"

#include "app/journal/closing/carry_out_reopening.h"
#include "app/journal/closing/close_aspect.h"
#include "app/journal/closing/order_reopening.h"
#include "http/rooms/batch.h"

namespace letopis::http {

void shut_aspect(Call& call, const GroupPlace& place, AspectCommand body,
                 Later<FactOutcome> later) {
    state(call, close_aspect(body.command_id, call.actor_id(), place.study_group_id, body.aspect),
          std::move(later));
}

void save_reopening_order(Call& call, const GroupPlace& place, ReopeningCommand body,
                          Later<FactOutcome> later) {
    state(call,
          order_reopening(body.command_id, call.actor_id(),
                          {.study_group_id = place.study_group_id,
                           .aspect = body.aspect,
                           .order_no = std::move(body.order_no),
                           .order_on = body.order_on,
                           .reason = std::move(body.reason)}),
          std::move(later));
}

void open_class_again(Call& call, const ReopeningPlace& place, CloseCommand body,
                      Later<FactOutcome> later) {
    state(call, carry_out_reopening(body.command_id, call.actor_id(), place.reopening),
          std::move(later));
}

}  // namespace letopis::http
