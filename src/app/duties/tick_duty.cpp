#include "app/duties/tick_duty.h"

#include <algorithm>

#include "app/duties/duty_calendar.h"
#include "ports/standing.h"

namespace letopis {
namespace {

Result<std::vector<EntryBody>> decide(DecisionContext& context, PersonId actor_id,
                                      const TickDuty& tick) {
    Reader& reader = context.reader;
    const Date today = moscow_date(context.now);
    LETOPIS_TRY(standing, read_standing(reader, actor_id, today));
    LETOPIS_TRY(calendar, duty_calendar(reader, standing, today));
    const auto mine = duties_between(standing.roles(), calendar, tick.due_on, tick.due_on);
    LETOPIS_TRY(ticks, reader.duty_ticks(actor_id, tick.due_on, tick.due_on));
    const auto known = std::find_if(ticks.begin(), ticks.end(),
                                    [&](const DutyTick& one) { return one.code == tick.code; });
    LETOPIS_TRY(fact,
                decide_tick_duty(known == ticks.end() ? std::nullopt : std::optional{*known}, mine,
                                 {.person_id = actor_id,
                                  .code = tick.code,
                                  .due_on = tick.due_on,
                                  .is_done = tick.state == DutyState::done}));
    if (!fact) return std::vector<EntryBody>{};
    if (today < tick.due_on && find_duty(tick.code)->cadence == DutyCadence::daily)
        return Refusal{.code = RefusalCode::invalid_value,
                       .field = "due_on",
                       .detail = "Этот день ещё не наступил: отметьте дело, когда он придёт."};
    return std::vector<EntryBody>{*std::move(fact)};
}

}  // namespace

Command tick_duty(CommandId command_id, PersonId actor_id, TickDuty tick) {
    return {command_id, actor_id, [actor_id, tick = std::move(tick)](DecisionContext& context) {
                return decide(context, actor_id, tick);
            }};
}

}  // namespace letopis
