#pragma once
// Calendar (календарь): the school year, its periods, bells, and the dated policies of the
// organisation. Everything here is a value; nothing knows what time it is.

#include <optional>
#include <string>
#include <vector>

#include "base/describe.h"
#include "base/id.h"
#include "base/time.h"

namespace letopis {

/// Учебный год.
struct SchoolYear {
    SchoolYearId school_year_id;
    std::string title;  ///< "2026/2027"
    Date starts_on;
    Date ends_on;  ///< Last school day, inclusive.
    bool operator==(const SchoolYear&) const = default;
};
LETOPIS_DESCRIBE(SchoolYear, school_year_id, title, starts_on, ends_on)

/// Вид системы периодов: четверти, триместры, полугодия, семестры.
LETOPIS_ENUM(PeriodKind, quarter, trimester, half_year, semester)

/// Учебный (аттестационный) период.
struct Period {
    PeriodId period_id;
    int number = 1;     ///< From 1, within its system.
    std::string title;  ///< "I четверть"
    Date starts_on;
    Date ends_on;  ///< Inclusive.
    bool operator==(const Period&) const = default;

    bool covers(Date on) const { return starts_on <= on && on <= ends_on; }
};
LETOPIS_DESCRIBE(Period, period_id, number, title, starts_on, ends_on)

/// Система периодов одного учебного года.
/// Invariant: periods are numbered from 1, follow one another and do not overlap.
struct PeriodSystem {
    PeriodSystemId period_system_id;
    SchoolYearId school_year_id;
    PeriodKind kind = PeriodKind::quarter;
    std::string title;
    std::vector<Period> periods;
    bool operator==(const PeriodSystem&) const = default;
};
LETOPIS_DESCRIBE(PeriodSystem, period_system_id, school_year_id, kind, title, periods)

/// Звонок: one place in the school day.
struct BellSlot {
    int slot_no = 1;
    TimeOfDay starts_at;
    TimeOfDay ends_at;
    bool operator==(const BellSlot&) const = default;
};
LETOPIS_DESCRIBE(BellSlot, slot_no, starts_at, ends_at)

/// Что это за день, whatever the timetable says of its weekday (CUR-06).
LETOPIS_ENUM(DayKind, usual, day_off, school_day)

/// Особый день календаря: a day off among school days (праздник, актированный день), or a day off
/// on which there is school by the timetable of another day (перенос).
struct CalendarDay {
    SchoolYearId school_year_id;
    Date day_on;
    DayKind kind = DayKind::usual;
    std::optional<Date> as_on;  ///< Of a school day: whose timetable it has.
    std::string reason;  ///< "Постановление Правительства РФ № 1648"
    EntryIndex entry_index = -1;
    bool operator==(const CalendarDay&) const = default;
};
LETOPIS_DESCRIBE(CalendarDay, school_year_id, day_on, kind, as_on, reason, entry_index)

/// Расписание звонков of a building or a shift, beside that of the programme family (CUR-06).
struct NamedBells {
    std::string title;  ///< "Корпус 2, II смена": its identity.
    std::vector<BellSlot> slots;
    bool operator==(const NamedBells&) const = default;
};
LETOPIS_DESCRIBE(NamedBells, title, slots)

/// Which bells a class hears from a day on.
struct GroupBells {
    StudyGroupId study_group_id;
    std::string bells_title;  ///< Empty: those of its programme family.
    Date from_on;
    bool operator==(const GroupBells&) const = default;
};
LETOPIS_DESCRIBE(GroupBells, study_group_id, bells_title, from_on)

// --- Entries -----------------------------------------------------------------------------

struct SchoolYearOpened {
    SchoolYear school_year;
    bool operator==(const SchoolYearOpened&) const = default;
};
LETOPIS_DESCRIBE(SchoolYearOpened, school_year)

struct PeriodSystemDefined {
    PeriodSystem period_system;
    bool operator==(const PeriodSystemDefined&) const = default;
};
LETOPIS_DESCRIBE(PeriodSystemDefined, period_system)

/// Расписание звонков of a programme family ("general", "vocational", "additional").
struct BellScheduleDefined {
    std::string family;
    std::vector<BellSlot> slots;
    bool operator==(const BellScheduleDefined&) const = default;
};
LETOPIS_DESCRIBE(BellScheduleDefined, family, slots)

/// A later one about the same day replaces it; `usual` takes it away.
struct CalendarDaySet {
    SchoolYearId school_year_id;
    Date day_on;
    DayKind kind = DayKind::usual;
    std::optional<Date> as_on;
    std::string reason;
    bool operator==(const CalendarDaySet&) const = default;
};
LETOPIS_DESCRIBE(CalendarDaySet, school_year_id, day_on, kind, as_on, reason)

/// A later one of the same title replaces it; without slots it takes it away.
struct NamedBellsDefined {
    std::string title;
    std::vector<BellSlot> slots;
    bool operator==(const NamedBellsDefined&) const = default;
};
LETOPIS_DESCRIBE(NamedBellsDefined, title, slots)

/// A later one from the same day on replaces it.
struct GroupBellsSet {
    StudyGroupId study_group_id;
    std::string bells_title;
    Date from_on;
    bool operator==(const GroupBellsSet&) const = default;
};
LETOPIS_DESCRIBE(GroupBellsSet, study_group_id, bells_title, from_on)

/// Параметр регламента with the clause of the local act that sets it (requirements (f)).
struct PolicySet {
    std::string key;
    std::string value;
    Date valid_from;
    std::string clause;
    bool operator==(const PolicySet&) const = default;
};
LETOPIS_DESCRIBE(PolicySet, key, value, valid_from, clause)

}  // namespace letopis
