#pragma once
// open_change_reasons: the reasons of changes of a school year, for whoever arranges changes
// (CUR-02): which stand, what was changed by them, what still waits for a decision.

#include <optional>
#include <vector>

#include "app/changes/open_day_changes.h"
#include "app/changes/reasons/reason_lines.h"

namespace letopis {

struct ReasonsSearch {
    std::optional<Date> on;  ///< A day of the school year that is looked at; today if unset.
};

struct ListedGrade {
    ProgrammeFamily family = ProgrammeFamily::general;
    int grade = 0;
    bool operator==(const ListedGrade&) const = default;
};
LETOPIS_DESCRIBE(ListedGrade, family, grade)

struct ChangeReasons {
    Date today;
    Date year_starts_on;
    Date year_ends_on;
    std::vector<ChangeReasonLine> reasons;  ///< The latest term first.
    bool cut_off = false;                   ///< There were more than limits::change_reasons.
    std::vector<ListedTeacher> teachers;    ///< Whom a reason may be about, by the alphabet.
    std::vector<ListedGroup> groups;
    std::vector<ListedGrade> grades;
    std::vector<ProgrammeFamily> families;
    bool operator==(const ChangeReasons&) const = default;
};
LETOPIS_DESCRIBE(ChangeReasons, today, year_starts_on, year_ends_on, reasons, cut_off, teachers,
                 groups, grades, families)

/// Refuses as the second lock (keep_timetable); `not_found` in a school without years.
Result<ChangeReasons> open_change_reasons(Reader& reader, const Standing& standing,
                                          const ReasonsSearch& search, Instant now);

}  // namespace letopis
