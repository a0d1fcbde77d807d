#include "http/rooms/corrections/correction_routes.h"

#include "app/lessons/decide_correction.h"
#include "app/lessons/request_correction.h"
#include "http/rooms/batch.h"
#include "http/rooms/on_worker.h"

namespace letopis::http {

void show_corrections(Call& call, Later<CorrectionsView> later) {
    open_on_worker(call, later, [](Reader& reader, const Standing& standing, Instant) {
        return open_corrections(reader, standing);
    });
}

void ask_correction(Call& call, const LessonPlace& place, CorrectionCommand body,
                    Later<FactOutcome> later) {
    state(call,
          request_correction(body.command_id, call.actor_id(),
                             {.lesson_id = place.lesson_id, .reason = std::move(body.reason)}),
          std::move(later));
}

void answer_correction(Call& call, const LessonPlace& place, CorrectionDecisionCommand body,
                       Later<FactOutcome> later) {
    state(call,
          decide_correction(body.command_id, call.actor_id(),
                            {.lesson_id = place.lesson_id,
                             .request = body.request,
                             .decision = body.decision,
                             .comment = std::move(body.comment)}),
          std::move(later));
}

}  // namespace letopis::http
