#include "http/rooms/practice/diary_routes.h"

#include "app/practice/diary/check_practice_days.h"
#include "app/practice/diary/write_practice_day.h"
#include "http/rooms/batch.h"
#include "http/rooms/on_worker.h"
#include "http/rooms/printing.h"

namespace letopis::http {

void show_practice_diary(Call& call, const PracticePlace& place, Later<PracticeDiary> later) {
    open_on_worker(call, later, [place](Reader& reader, const Standing& standing, Instant now) {
        return open_practice_diary(reader, standing, place.assignment, now);
    });
}

void print_practice_diary(Call& call, const PracticePlace& place, Later<PdfFile> later) {
    print_form(call, later, [place](Reader& reader, const Standing& standing, Instant now) {
        return open_practice_diary_form(reader, standing, place.assignment, now);
    });
}

void write_one_practice_day(Call& call, const PracticeDayPlace& place, PracticeDayCommand body,
                            Later<FactOutcome> later) {
    state(call,
          write_practice_day(body.command_id, call.actor_id(),
                             {.assignment = place.assignment,
                              .done_on = place.done_on,
                              .hours = body.hours,
                              .text = std::move(body.text),
                              .base_version = body.base_version}),
          std::move(later));
}

void withdraw_one_practice_day(Call& call, const PracticeDayPlace& place,
                               PracticeDayWithdrawal body, Later<FactOutcome> later) {
    state(call,
          withdraw_practice_day(body.command_id, call.actor_id(), place.assignment,
                                {.done_on = place.done_on, .version = body.base_version}),
          std::move(later));
}

void confirm_days_of_practice(Call& call, const PracticePlace& place, PracticeDaysConfirmation body,
                              Later<FactOutcome> later) {
    state(call,
          confirm_practice_days(body.command_id, call.actor_id(), place.assignment,
                                std::move(body.days)),
          std::move(later));
}

void return_one_practice_day(Call& call, const PracticeDayPlace& place, PracticeDayRemark body,
                             Later<FactOutcome> later) {
    state(call,
          return_practice_day(body.command_id, call.actor_id(),
                              {.assignment = place.assignment,
                               .day = {.done_on = place.done_on, .version = body.base_version},
                               .remark = std::move(body.remark)}),
          std::move(later));
}

}  // namespace letopis::http
