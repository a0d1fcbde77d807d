#pragma once
// Contingent (контингент) of a group of additional education (ADE-05) and what absences come to in
// hours and in a month (VOC-07, e.10).

#include <optional>
#include <span>

#include "domain/attendance/attendance.h"
#include "domain/calendar/policies.h"
#include "domain/classes/classes.h"
#include "domain/marks/marks.h"

namespace letopis {

/// Academic hours (академические часы) of pairs: a pair is two.
int hours_of_pairs(int pairs);

/// Absences without a valid reason: «н», neither ill nor excused.
int missed_without_reason(std::span<const AttendanceStatus> of_month);
/// e.10: from how much of a month's study time absence is systematic, in percent, unless the local
/// act says another.
constexpr int systematic_absence_percent = 30;
/// absence.systematic_percent on that day.
int systematic_percent_on(std::span<const PolicyValue> set, Date on);
/// Систематические пропуски: that share itself is one. A month without lessons has none.
bool is_systematic_absence(int lessons_of_month, int missed_without_reason,
                           int from_percent = systematic_absence_percent);

/// Students of the group on a day, each once however often he came and left.
int student_count(std::span<const Enrolment> enrolments, Date on);
/// Наполняемость: students on the day over the places of the group; nothing without places.
/// May exceed 1.
std::optional<Fraction> occupancy(int capacity, std::span<const Enrolment> enrolments, Date on);
/// Сохранность контингента: of those on the list at the start, the share still there at the end.
/// Newcomers do not count. Nothing if the list was empty at the start.
std::optional<Fraction> retained_share(std::span<const Enrolment> enrolments, Date starts_on,
                                       Date ends_on);

}  // namespace letopis
