#pragma once
// tick_duty: a person ticks a duty of his of one day as done, or takes the tick back (OPS-04).

#include <string>

#include "ports/writer.h"

namespace letopis {

LETOPIS_ENUM(DutyState, done, not_done)

struct TickDuty {
    std::string code;
    Date due_on;
    DutyState state = DutyState::done;
    bool operator==(const TickDuty&) const = default;
};
LETOPIS_DESCRIBE(TickDuty, code, due_on, state)

/// The decision refuses as decide_tick_duty, where his are the duties of his roles today on that
/// day of this school year; `invalid_value` at `due_on` for a daily duty of a day to come.
Command tick_duty(CommandId command_id, PersonId actor_id, TickDuty tick);

}  // namespace letopis
