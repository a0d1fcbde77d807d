#pragma once
// open_attendance_summary: F-07, what a class missed in each period and in the year (ATT-06).

#include <string>
#include <vector>

#include "domain/access/access.h"
#include "ports/gathering/attendance_totals.h"
#include "ports/reader.h"

namespace letopis {

struct AttendanceSummaryRow {
    StudentId student_id;
    std::string name;
    std::vector<AttendanceTotals> totals;  ///< For each of AttendanceSummary::spans.
    bool operator==(const AttendanceSummaryRow&) const = default;
};
LETOPIS_DESCRIBE(AttendanceSummaryRow, student_id, name, totals)

/// A period, or the whole year, of the whole class.
struct AttendanceSpan {
    std::string title;  ///< "I четверть", "Учебный год"
    Date starts_on;
    Date ends_on;
    AttendanceTotals totals;
    std::string missed_each;  ///< Lessons missed by a student on average: "1,25".
    std::string attended;     ///< "94,53 %"
    bool operator==(const AttendanceSpan&) const = default;
};
LETOPIS_DESCRIBE(AttendanceSpan, title, starts_on, ends_on, totals, missed_each, attended)

struct AttendanceSummary {
    StudyGroupId study_group_id;
    std::string study_group_title;
    std::string school_year_title;
    std::string class_teacher;
    Date today;
    std::vector<AttendanceSpan> spans;  ///< The periods in order, then the year.
    std::vector<AttendanceSummaryRow> rows;
    bool operator==(const AttendanceSummary&) const = default;
};
LETOPIS_DESCRIBE(AttendanceSummary, study_group_id, study_group_title, school_year_title,
                 class_teacher, today, spans, rows)

/// Days of holidays between periods count in the year alone. Refuses `not_found`; as the second
/// lock (account_absences).
Result<AttendanceSummary> open_attendance_summary(Reader& reader, const Standing& standing,
                                                  StudyGroupId id, Instant now);

}  // namespace letopis
