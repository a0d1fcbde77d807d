#pragma once
// Fulfilment of the programme (выполнение программы): lessons of a course between two days, as the
// timetable has them and as they were given (JRN-07, CUR-01).

#include <span>
#include <string>
#include <vector>

#include "domain/calendar/policies.h"
#include "domain/lessons/lessons.h"

namespace letopis {

/// Invariant: due <= planned; given + unrecorded are lessons that have begun.
struct LessonCount {
    int planned = 0;      ///< By the timetable, cancelled ones included; extra ones are not.
    int due = 0;          ///< Of them, those whose time has come.
    int given = 0;        ///< Held, and the topic is recorded; extra ones included.
    int unrecorded = 0;   ///< Held without a topic: not given until it is recorded.
    int cancelled = 0;    ///< Of the planned ones.
    int extra = 0;        ///< Given beyond the timetable.
    int substituted = 0;  ///< Given by a substitute.
    bool operator==(const LessonCount&) const = default;

    /// Lessons that nobody held and that no extra lesson makes up for; 0 where there are none.
    int lost() const { return due > given + unrecorded ? due - given - unrecorded : 0; }
};
LETOPIS_DESCRIBE(LessonCount, planned, due, given, unrecorded, cancelled, extra, substituted)

/// Both days inclusive. A lesson counts as held when it has begun and is not cancelled; an extra
/// lesson that was given up counts for nothing.
LessonCount count_lessons(std::span<const Lesson> lessons, Date from, Date to, Instant now);

/// From how many lost lessons in a year the weekly check makes a remark (CUR-01): the policy
/// control.lag_lessons.
int lag_to_remark(std::span<const PolicyValue> policies, Date on);

/// Why lessons fell out, one for each cancelled lesson whose time has come.
std::vector<std::string> cancellation_reasons(std::span<const Lesson> lessons, Date from, Date to,
                                              Instant now);

}  // namespace letopis
