#pragma once
// Duties (перечень дел, OPS-04): what each role does daily, weekly, monthly, at the end of a period
// and of the year. The list is the program's; a person ticks what is done, and that is logged.

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/describe.h"
#include "base/id.h"
#include "base/result.h"
#include "base/time.h"
#include "domain/access/access.h"
#include "domain/calendar/calendar.h"

namespace letopis {

LETOPIS_ENUM(DutyCadence, daily, weekly, monthly, by_period, yearly)
/// "каждый день", "каждую неделю", …
std::string_view cadence_title(DutyCadence cadence);

/// Дело of a role.
struct Duty {
    std::string_view code;  ///< "teacher.lessons": stable, never reused.
    Role role = Role::subject_teacher;
    DutyCadence cadence = DutyCadence::daily;
    std::string_view title;  ///< "Записать темы и задания сегодняшних уроков"
    std::string_view clause;  ///< Of the order or the requirement it comes from: "ORD-1.4.1-a".
    std::string_view path;    ///< The screen where it is done: "/t/day".
};

/// All, by role in the order of Role, then by cadence.
std::span<const Duty> all_duties();
const Duty* find_duty(std::string_view code);

/// A duty with its day (duty_days.h).
struct DatedDuty {
    const Duty* duty = nullptr;
    Date due_on;
};

/// Отметка о деле as it stands now.
struct DutyTick {
    PersonId person_id;
    std::string code;
    Date due_on;
    bool is_done = false;
    Instant ticked_at;
    EntryIndex entry_index = -1;
    bool operator==(const DutyTick&) const = default;
};
LETOPIS_DESCRIBE(DutyTick, person_id, code, due_on, is_done, ticked_at, entry_index)

/// A later one of the same person, code and day replaces it.
struct DutyTicked {
    PersonId person_id;
    std::string code;
    Date due_on;
    bool is_done = true;  ///< False: it was ticked by mistake.
    bool operator==(const DutyTicked&) const = default;
};
LETOPIS_DESCRIBE(DutyTicked, person_id, code, due_on, is_done)

/// Nothing when it reads so already. `mine`: his duties of that day. Refuses `not_found` for a code
/// that is none of them.
Result<std::optional<DutyTicked>> decide_tick_duty(const std::optional<DutyTick>& standing,
                                                   std::span<const DatedDuty> mine,
                                                   const DutyTicked& command);

}  // namespace letopis
