#pragma once
// What is asked about the calendar and the bells: bodies of commands and of their previews.

#include <optional>
#include <string>
#include <vector>

#include "base/describe.h"
#include "base/id.h"
#include "base/time.h"
#include "domain/calendar/calendar.h"

namespace letopis::http {

/// What would become of a day.
struct CalendarDayAsked {
    Date day_on;
    DayKind kind = DayKind::usual;
    std::optional<Date> as_on;
};
LETOPIS_DESCRIBE(CalendarDayAsked, day_on, kind, as_on)

struct CalendarDayCommand {
    CommandId command_id;
    Date day_on;
    DayKind kind = DayKind::usual;
    std::optional<Date> as_on;  ///< Of a school day: whose timetable it has.
    std::string reason;
};
LETOPIS_DESCRIBE(CalendarDayCommand, command_id, day_on, kind, as_on, reason)

struct BellsAsked {
    std::string title;
    std::vector<BellSlot> slots;
};
LETOPIS_DESCRIBE(BellsAsked, title, slots)

/// Without slots they are taken away.
struct BellsCommand {
    CommandId command_id;
    std::string title;
    std::vector<BellSlot> slots;
};
LETOPIS_DESCRIBE(BellsCommand, command_id, title, slots)

struct ClassBellsAsked {
    std::string bells_title;  ///< Empty: those of the programme.
    Date from_on;
    std::vector<StudyGroupId> study_group_ids;
};
LETOPIS_DESCRIBE(ClassBellsAsked, bells_title, from_on, study_group_ids)

struct ClassBellsCommand {
    CommandId command_id;
    std::string bells_title;
    Date from_on;
    std::vector<StudyGroupId> study_group_ids;
};
LETOPIS_DESCRIBE(ClassBellsCommand, command_id, bells_title, from_on, study_group_ids)

}  // namespace letopis::http
