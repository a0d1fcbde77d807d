#pragma once
// open_bells: all schedules of bells, and which class hears what (CUR-06).

#include <optional>
#include <string>
#include <vector>

#include "domain/access/access.h"
#include "domain/calendar/calendar.h"
#include "ports/reader.h"

namespace letopis {

/// Bells of a programme family of the school.
struct FamilyBells {
    ProgrammeFamily family = ProgrammeFamily::general;
    std::vector<BellSlot> slots;
    std::vector<std::string> heard_by;  ///< Titles of classes, today.
    bool operator==(const FamilyBells&) const = default;
};
LETOPIS_DESCRIBE(FamilyBells, family, slots, heard_by)

struct ListedBells {
    std::string title;
    std::vector<BellSlot> slots;
    std::vector<std::string> heard_by;  ///< Titles of classes, today.
    bool operator==(const ListedBells&) const = default;
};
LETOPIS_DESCRIBE(ListedBells, title, slots, heard_by)

/// What a class hears from another day on.
struct LaterBells {
    std::string bells_title;
    Date from_on;
    bool operator==(const LaterBells&) const = default;
};
LETOPIS_DESCRIBE(LaterBells, bells_title, from_on)

struct BellsOfClass {
    StudyGroupId study_group_id;
    std::string title;
    int grade = 0;
    ProgrammeFamily family = ProgrammeFamily::general;
    std::string bells_title;  ///< Today; empty: those of its programme.
    std::vector<LaterBells> later;
    bool operator==(const BellsOfClass&) const = default;
};
LETOPIS_DESCRIBE(BellsOfClass, study_group_id, title, grade, family, bells_title, later)

struct BellsView {
    Date today;
    std::string year_title;
    Date year_starts_on;
    Date year_ends_on;
    std::vector<FamilyBells> families;  ///< Those that have classes this year.
    std::vector<ListedBells> named;
    std::vector<BellsOfClass> classes;  ///< Without subgroups: they hear their class's.
    int most_slots = 0;
    bool may_keep = false;  ///< May define bells and give them.
    bool operator==(const BellsView&) const = default;
};
LETOPIS_DESCRIBE(BellsView, today, year_title, year_starts_on, year_ends_on, families, named,
                 classes, most_slots, may_keep)

/// Of the year of today. Refuses as the second lock (keep_timetable); `not_found` in a school
/// without years.
Result<BellsView> open_bells(Reader& reader, const Standing& standing, Instant now);

}  // namespace letopis
