#pragma once
// What a student's attendance comes to (ATT-06, requirements e.10).

#include <span>
#include <string>

#include "domain/attendance/attendance.h"
#include "domain/attendance/study_modes.h"

namespace letopis {

/// Invariant: missed = ill + excused + without_reason <= lessons.
struct AttendanceTotals {
    int lessons = 0;  ///< Held, while he was on the list.
    int missed = 0;
    int ill = 0;
    int excused = 0;
    int without_reason = 0;
    int late = 0;
    int days = 0;           ///< All lessons of the day missed (policy B of e.10).
    int ill_days = 0;       ///< All of them by illness.
    int long_days = 0;      ///< Three lessons of the day missed, or more (policy A).
    int ill_long_days = 0;  ///< Three or more by illness.
    bool operator==(const AttendanceTotals&) const = default;
};
LETOPIS_DESCRIBE(AttendanceTotals, lessons, missed, ill, excused, without_reason, late, days,
                 ill_days, long_days, ill_long_days)

/// Whether what stands for him at a lesson of that day counts: «н» does not on a day on which he
/// learns elsewhere by an order that came later (JRN-23). `modes`: his.
bool is_counted(AttendanceStatus status, std::span<const StudyMode> modes, Date on);

/// Adds what stood at all lessons of one student's day.
void add_day(std::span<const AttendanceStatus> day, AttendanceTotals& totals);
void add(const AttendanceTotals& other, AttendanceTotals& totals);

/// "94,53 %" (E-12); empty where no lesson was held.
std::string attended_text(const AttendanceTotals& totals);

}  // namespace letopis
