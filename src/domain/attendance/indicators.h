#pragma once
// Attendance indicators (requirements e.10).

#include <cstdint>
#include <span>

#include "domain/attendance/attendance.h"
#include "domain/marks/marks.h"

namespace letopis {

/// Пропущенный день: three lessons or more (prevention work), or all lessons (reports).
enum class MissedDayPolicy { three_lessons, all_lessons };

/// Whether a day with these lessons is a missed one (E-13).
bool is_missed_day(int lessons, int missed, MissedDayPolicy policy);

/// Share of student-lessons attended, as an exact fraction of 1 (E-12). `student_lessons` > 0.
Fraction attended_share(std::int64_t student_lessons, std::int64_t absences);

/// "94,53 %": two decimals, half up.
std::string percent_text(const Fraction& share);

}  // namespace letopis
