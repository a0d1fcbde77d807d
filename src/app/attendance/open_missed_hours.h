#pragma once
// open_missed_hours: the curator's report of a month (отчёт куратора, VOC-07): what each student
// missed in academic hours, by reason. A lesson of a vocational group is a pair, two hours (E-18).

#include <optional>
#include <string>
#include <vector>

#include "domain/access/access.h"
#include "domain/statements/table_form.h"
#include "ports/reader.h"

namespace letopis {

/// Invariant: missed = ill + excused + without_reason <= held.
struct HoursMissed {
    int held = 0;  ///< Hours of lessons he was to be at.
    int missed = 0;
    int ill = 0;
    int excused = 0;
    int without_reason = 0;
    bool operator==(const HoursMissed&) const = default;
};
LETOPIS_DESCRIBE(HoursMissed, held, missed, ill, excused, without_reason)

struct MissedHoursRow {
    StudentId student_id;
    std::string name;  ///< In full.
    HoursMissed hours;
    bool systematic = false;  ///< Systematic absence without a valid reason (e.10).
    bool operator==(const MissedHoursRow&) const = default;
};
LETOPIS_DESCRIBE(MissedHoursRow, student_id, name, hours, systematic)

/// Отчёт куратора за месяц.
struct MissedHours {
    StudyGroupId study_group_id;
    std::string study_group_title;
    std::string curator;
    Date today;
    Date month;  ///< Its first day.
    int hours_of_lesson = 2;
    std::vector<MissedHoursRow> rows;
    HoursMissed totals;
    std::string attended;  ///< "94,53 %"
    bool operator==(const MissedHours&) const = default;
};
LETOPIS_DESCRIBE(MissedHours, study_group_id, study_group_title, curator, today, month,
                 hours_of_lesson, rows, totals, attended)

/// `on`: any day of the month; today where it is not said. In a school class a lesson is an hour.
/// Refuses `not_found`; as the second lock (account_absences).
Result<MissedHours> open_missed_hours(Reader& reader, const Standing& standing, StudyGroupId id,
                                      std::optional<Date> on, Instant now);

/// The same on paper; a draft until the month is over.
Result<TableForm> open_missed_hours_form(Reader& reader, const Standing& standing, StudyGroupId id,
                                         std::optional<Date> on, Instant now);

}  // namespace letopis
