#pragma once
// open_presence: «Явка», who is there today, by class and by school (ATT-05).

#include <optional>
#include <string>
#include <vector>

#include "domain/access/access.h"
#include "ports/gathering/attendance_totals.h"
#include "ports/reader.h"

namespace letopis {

/// What is known of students at the first lesson of their day.
/// Invariant: listed = present + ill + excused + without_reason + unknown + without_lesson.
struct PresenceCount {
    int listed = 0;
    int present = 0;  ///< The late ones too.
    int late = 0;
    int ill = 0;
    int excused = 0;
    int without_reason = 0;
    int unannounced = 0;     ///< Of those without reason: no notice from the family, no document.
    int noticed = 0;         ///< Families that gave notice of this day, come what may.
    int unknown = 0;         ///< Nobody has looked yet.
    int without_lesson = 0;  ///< No lesson of theirs has begun: a free day, or the morning.
    bool operator==(const PresenceCount&) const = default;
};
LETOPIS_DESCRIBE(PresenceCount, listed, present, late, ill, excused, without_reason, unannounced,
                 noticed, unknown, without_lesson)

struct AwayStudent {
    StudentId student_id;
    std::string name;
    std::string letter;
    bool unannounced = false;
    bool operator==(const AwayStudent&) const = default;
};
LETOPIS_DESCRIBE(AwayStudent, student_id, name, letter, unannounced)

struct ClassPresence {
    StudyGroupId study_group_id;
    std::string study_group_title;
    PresenceCount count;
    AttendanceTotals lessons;       ///< All lessons of the day so far.
    std::vector<AwayStudent> away;  ///< From the first lesson.
    int untaken = 0;                ///< Lessons at which nobody has looked who is there.
    bool operator==(const ClassPresence&) const = default;
};
LETOPIS_DESCRIBE(ClassPresence, study_group_id, study_group_title, count, lessons, away, untaken)

/// A lesson whose roll is not taken and where nothing stands.
struct UntakenRoll {
    LessonId lesson_id;
    CourseId course_id;
    int slot_no = 1;
    std::string study_group_title;
    std::string subject_title;
    std::string teacher;
    bool operator==(const UntakenRoll&) const = default;
};
LETOPIS_DESCRIBE(UntakenRoll, lesson_id, course_id, slot_no, study_group_title, subject_title,
                 teacher)

struct PresenceView {
    Date on;
    Date today;
    std::vector<ClassPresence> classes;  ///< With lessons that day or without, in order.
    PresenceCount count;
    AttendanceTotals lessons;
    std::string attended;
    int untaken_count = 0;
    std::vector<UntakenRoll> untaken;  ///< At most limits::untaken_rolls_on_page.
    bool operator==(const PresenceView&) const = default;
};
LETOPIS_DESCRIBE(PresenceView, on, today, classes, count, lessons, attended, untaken_count, untaken)

/// School classes and vocational groups of the year of that day. Refuses as the second lock
/// (keep_excuses, about the school); `not_found` in a school without years.
Result<PresenceView> open_presence(Reader& reader, const Standing& standing, std::optional<Date> on,
                                   Instant now);

}  // namespace letopis
