#include "http/rooms/behaviour/behaviour_routes.h"

#include "app/behaviour/assess_behaviour.h"
#include "http/rooms/batch.h"

namespace letopis::http {

Result<BehaviourSheet> show_behaviour(Call& call, const GroupPlace& place) {
    return call.school().readers.read([&](Reader& reader) {
        return open_behaviour(reader, call.standing(), place.study_group_id, call.now());
    });
}

void save_behaviour(Call& call, const GroupPlace& place, BehaviourCommand body,
                    Later<FactOutcome> later) {
    state(call,
          assess_behaviour(body.command_id, call.actor_id(),
                           {.study_group_id = place.study_group_id,
                            .student_id = body.student_id,
                            .period_id = body.period_id,
                            .value = body.value,
                            .note = std::move(body.note),
                            .corrects = body.base_version}),
          std::move(later));
}

}  // namespace letopis::http
