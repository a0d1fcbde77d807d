#include "http/rooms/calendar/calendar_routes.h"

#include "http/rooms/batch.h"
#include "http/rooms/on_worker.h"

namespace letopis::http {

void show_calendar(Call& call, const CalendarPlace& place, Later<CalendarView> later) {
    open_on_worker(call, later, [place](Reader& reader, const Standing& standing, Instant now) {
        return open_calendar(reader, standing, place.year_title, now);
    });
}

void preview_day(Call& call, CalendarDayAsked body, Later<CalendarDayPreview> later) {
    open_on_worker(
        call, later,
        [&random = call.context().random, body](Reader& reader, const Standing& standing,
                                                Instant now) {
            return preview_calendar_day(
                reader, standing,
                {.day_on = body.day_on, .kind = body.kind, .as_on = body.as_on, .reason = {}}, now,
                random);
        });
}

void save_calendar_day(Call& call, CalendarDayCommand body, Later<FactOutcome> later) {
    state(call,
          set_calendar_day(body.command_id, call.actor_id(),
                           {.day_on = body.day_on,
                            .kind = body.kind,
                            .as_on = body.as_on,
                            .reason = std::move(body.reason)},
                           call.context().random),
          std::move(later));
}

void show_bells(Call& call, Later<BellsView> later) { open_on_worker(call, later, open_bells); }

void preview_bells(Call& call, BellsAsked body, Later<BellsPreview> later) {
    open_on_worker(call, later,
                   [bells = NamedBells{std::move(body.title), std::move(body.slots)}](
                       Reader& reader, const Standing& standing, Instant now) {
                       return preview_define_bells(reader, standing, bells, now);
                   });
}

void save_bells(Call& call, BellsCommand body, Later<FactOutcome> later) {
    state(call,
          define_bells(body.command_id, call.actor_id(),
                       {.title = std::move(body.title), .slots = std::move(body.slots)}),
          std::move(later));
}

void preview_class_bells(Call& call, ClassBellsAsked body, Later<BellsPreview> later) {
    open_on_worker(call, later,
                   [given = GiveBells{std::move(body.bells_title), body.from_on,
                                      std::move(body.study_group_ids)}](
                       Reader& reader, const Standing& standing, Instant now) {
                       return preview_give_bells(reader, standing, given, now);
                   });
}

void save_class_bells(Call& call, ClassBellsCommand body, Later<FactOutcome> later) {
    state(call,
          give_bells(body.command_id, call.actor_id(),
                     {.bells_title = std::move(body.bells_title),
                      .from_on = body.from_on,
                      .study_group_ids = std::move(body.study_group_ids)}),
          std::move(later));
}

}  // namespace letopis::http
