#include "http/rooms/appeals/appeal_routes.h"

#include "app/appeals/decide_appeal.h"
#include "app/appeals/file_appeal.h"
#include "http/rooms/batch.h"
#include "http/rooms/on_worker.h"

namespace letopis::http {

void show_appeals(Call& call, Later<AppealsView> later) {
    open_on_worker(call, later, [](Reader& reader, const Standing& standing, Instant) {
        return open_appeals(reader, standing);
    });
}

void show_appeal(Call& call, const AppealPlace& place, Later<AppealCard> later) {
    open_on_worker(call, later, [place](Reader& reader, const Standing& standing, Instant now) {
        return open_appeal(reader, standing, place.appeal, now);
    });
}

void show_student_appeals(Call& call, const StudentAppealsPlace& place,
                          Later<StudentAppeals> later) {
    std::optional<AskedMark> about;
    if (place.lesson_id && place.mark)
        about = AskedMark{.lesson_id = *place.lesson_id, .mark = *place.mark};
    open_on_worker(call, later,
                   [place, about](Reader& reader, const Standing& standing, Instant now) {
                       return open_student_appeals(reader, standing, place.student_id, about, now);
                   });
}

void save_appeal(Call& call, const StudentPlace& place, AppealCommand body,
                 Later<FactOutcome> later) {
    state(call,
          file_appeal(body.command_id, call.actor_id(),
                      {.student_id = place.student_id,
                       .lesson_id = body.lesson_id,
                       .mark = body.mark,
                       .text = std::move(body.text)}),
          std::move(later));
}

void save_appeal_decision(Call& call, const AppealPlace& place, AppealDecisionCommand body,
                          Later<FactOutcome> later) {
    state(call,
          decide_appeal(body.command_id, call.actor_id(),
                        {.appeal = place.appeal,
                         .value = body.value,
                         .protocol_no = std::move(body.protocol_no),
                         .decided_on = body.decided_on,
                         .commission = std::move(body.commission),
                         .decision = std::move(body.decision)}),
          std::move(later));
}

}  // namespace letopis::http
