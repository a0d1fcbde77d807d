#include "http/rooms/timetable/timetable_routes.h"

#include "http/rooms/batch.h"
#include "http/rooms/on_worker.h"

namespace letopis::http {

void show_timetable_week(Call& call, const WeekPlaceAsked& place, Later<TimetableWeek> later) {
    open_on_worker(call, later, [place](Reader& reader, const Standing& standing, Instant now) {
        return open_timetable_week(reader, standing,
                                   {.study_group_id = place.study_group_id,
                                    .teacher_id = place.teacher_id,
                                    .room_title = place.room_title,
                                    .on = place.on},
                                   now);
    });
}

void preview_changed_places(Call& call, PlacesAsked body, Later<PlacesPreview> later) {
    open_on_worker(call, later,
                   [change = ChangePlaces{body.study_group_id, body.takes_effect_on,
                                          std::move(body.taken), std::move(body.put)}](
                       Reader& reader, const Standing& standing, Instant now) {
                       return preview_places(reader, standing, change, now);
                   });
}

void save_places(Call& call, PlacesCommand body, Later<FactOutcome> later) {
    state(call,
          change_places(body.command_id, call.actor_id(),
                        {.study_group_id = body.study_group_id,
                         .takes_effect_on = body.takes_effect_on,
                         .taken = std::move(body.taken),
                         .put = std::move(body.put)}),
          std::move(later));
}

void save_subject(Call& call, SubjectCommand body, Later<FactOutcome> later) {
    state(call,
          add_subject(body.command_id, call.actor_id(),
                      {.subject_id = body.subject_id,
                       .title = std::move(body.title),
                       .short_title = std::move(body.short_title),
                       .kind = body.kind}),
          std::move(later));
}

void save_course(Call& call, CourseCommand body, Later<FactOutcome> later) {
    state(call,
          open_course(body.command_id, call.actor_id(),
                      {.course_id = body.course_id,
                       .study_group_id = body.study_group_id,
                       .subject_id = body.subject_id,
                       .teacher_id = body.teacher_id,
                       .from = body.from,
                       .weekly_hours_hundredths = body.weekly_hours_hundredths,
                       .scale = body.scale}),
          std::move(later));
}

}  // namespace letopis::http
