#pragma once
// open_practice_diary: the diary of one practice, for the student and his family, for who leads it
// and for who watches over it (VOC-10).

#include <optional>
#include <string>
#include <vector>

#include "app/practice/practice_lines.h"
#include "domain/access/access.h"
#include "domain/statements/table_form.h"

namespace letopis {

/// День дневника практики: its line, or that there is none.
struct PracticeDiaryDay {
    Date done_on;
    int hours = 0;  ///< 0: no line.
    std::string text;
    std::optional<PracticeDayState> state;  ///< Nothing: no line, though one is awaited.
    std::string state_title;
    std::string remark;
    std::string checked_by;  ///< "Сидоров О. Ю."
    std::optional<Date> checked_on;
    EntryIndex version = -1;
    bool may_write = false;  ///< The asker may write or mend it, and take it back.
    bool operator==(const PracticeDiaryDay&) const = default;
};
LETOPIS_DESCRIBE(PracticeDiaryDay, done_on, hours, text, state, state_title, remark, checked_by,
                 checked_on, version, may_write)

/// Дневник практики.
struct PracticeDiary {
    PracticeLine line;
    std::string study_group_title;
    std::string school_year_title;
    Date today;
    Date last_on;         ///< The last day that may be written now.
    int usual_hours = 6;  ///< Of a day, by the hours of the practice.
    bool is_closed = false;
    bool may_write = false;              ///< Any day of the practice that has come.
    bool may_check = false;              ///< Confirm lines and give them back.
    std::vector<PracticeDiaryDay> days;  ///< Lines and days that await one, today too; by day.
    bool operator==(const PracticeDiary&) const = default;
};
LETOPIS_DESCRIBE(PracticeDiary, line, study_group_title, school_year_title, today, last_on,
                 usual_hours, is_closed, may_write, may_check, days)

/// For whoever may read the student's diary (read_diary), send the course to practice, assess it or
/// lead this practice. Refuses `not_found` for others, and for a practice that is cancelled.
Result<PracticeDiary> open_practice_diary(Reader& reader, const Standing& standing,
                                          EntryIndex assignment, Instant now);

/// Дневник практики on paper, with a place for the signature of the base's lead at each day; a
/// draft until the practice is over and every line is confirmed.
Result<TableForm> open_practice_diary_form(Reader& reader, const Standing& standing,
                                           EntryIndex assignment, Instant now);

}  // namespace letopis
