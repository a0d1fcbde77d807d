#pragma once
// Bells (звонки) of buildings and shifts beside those of the programme family (CUR-06).

#include <span>

#include "base/result.h"
#include "domain/calendar/calendar.h"

namespace letopis {

/// Refuses `invalid_value` at `slots` for none, more than limits::bell_slots, numbers that do not
/// go from 1 in order, a lesson that ends before it begins, begins before the last has ended, or
/// goes over midnight; the detail names the lesson.
Result<Done> check_bells(std::span<const BellSlot> slots);

/// Null where no bell rings for the place.
const BellSlot* bell_of(std::span<const BellSlot> slots, int slot_no);

/// Which of them a class hears on a day, empty: those of its programme family. `bells`: of one
/// class, from the earliest day on.
std::string bells_title_on(std::span<const GroupBells> bells, Date on);

/// A name for a schedule of bells. Refuses `invalid_value` at `title` for fewer than two characters
/// and for one of several lines; `text_too_long`.
Result<std::string> checked_bells_title(const std::string& title);

/// `known`: all there are. Without slots it is taken away. Refuses as checked_bells_title and
/// check_bells; `invalid_value` at `title` for more than limits::named_bells, and for taking away
/// one that there is not. What stands already is success without an entry.
Result<std::optional<NamedBellsDefined>> decide_named_bells(std::span<const NamedBells> known,
                                                            const NamedBells& wanted);

/// `heard`: of this class, from the earliest day on. Refuses `invalid_value` at `bells_title` for
/// one that there is not, and at `from_on` for a day outside the year. What it hears that day
/// already, whatever is planned for later, is success without an entry.
Result<std::optional<GroupBellsSet>> decide_group_bells(const SchoolYear& year,
                                                        std::span<const NamedBells> known,
                                                        std::span<const GroupBells> heard,
                                                        const GroupBells& wanted);

}  // namespace letopis
