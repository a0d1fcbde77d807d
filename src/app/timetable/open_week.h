#pragma once
// open_timetable_week: the week of a class, a teacher or a room as the timetable has it on a day
// (CUR-06), and what may be put into it.

#include <optional>
#include <string>
#include <vector>

#include "base/describe.h"
#include "domain/access/access.h"
#include "domain/lessons/lessons.h"
#include "ports/reader.h"

namespace letopis {

/// Whose week is asked for; nobody: the first class.
struct WeekAsked {
    std::optional<StudyGroupId> study_group_id;
    std::optional<EmployeeId> teacher_id;
    std::optional<std::string> room_title;
    std::optional<Date> on;  ///< Nothing: today, or the nearest day of the year.
};

/// A place in force that day.
struct WeekPlace {
    TimetableSlot slot;
    std::string subject_title;
    StudyGroupId study_group_id;
    std::string group_title;
    std::string teachers;  ///< Short names; "" for a vacancy.
    std::string hours;     ///< "12:30–13:15" by the bells of its class; "" where none rings.
    Date valid_from;
    std::optional<Date> valid_to;
    bool is_activity = false;  ///< Beside the curriculum: kept on its own page.
    bool operator==(const WeekPlace&) const = default;
};
LETOPIS_DESCRIBE(WeekPlace, slot, subject_title, study_group_id, group_title, teachers, hours,
                 valid_from, valid_to, is_activity)

/// A course of the class or of a subgroup of it.
struct WeekCourse {
    CourseId course_id;
    std::string subject_title;
    std::string group_title;
    std::string teachers;
    int weekly_hours_hundredths = 0;  ///< Of the plan.
    int placed_hundredths = 0;        ///< In the week, the mean of both where it has two.
    bool operator==(const WeekCourse&) const = default;
};
LETOPIS_DESCRIBE(WeekCourse, course_id, subject_title, group_title, teachers,
                 weekly_hours_hundredths, placed_hundredths)

/// Whose week may be looked at.
struct WeekChoice {
    std::string id;  ///< Of the class or the teacher; of a room its title.
    std::string title;
    bool operator==(const WeekChoice&) const = default;
};
LETOPIS_DESCRIBE(WeekChoice, id, title)

LETOPIS_ENUM(WeekOf, study_group, teacher, room)

struct TimetableWeek {
    Date today;
    Date on;
    std::string year_title;
    Date year_starts_on;
    Date year_ends_on;
    WeekOf week_of = WeekOf::study_group;
    std::string id;
    std::string title;
    WeekParity parity = WeekParity::week_a;  ///< Of the week of `on`.
    std::vector<BellSlot> bells;             ///< That the class hears; of others the usual ones.
    std::vector<WeekPlace> places;           ///< By day and place.
    std::vector<WeekCourse> courses;         ///< Of a class, by the curriculum.
    std::vector<Date> changes_on;            ///< Days of the year on which its places change.
    std::vector<WeekChoice> classes;
    std::vector<WeekChoice> teachers;
    std::vector<WeekChoice> rooms;
    bool may_form = false;  ///< May add subjects and open courses.
    bool operator==(const TimetableWeek&) const = default;
};
LETOPIS_DESCRIBE(TimetableWeek, today, on, year_title, year_starts_on, year_ends_on, week_of, id,
                 title, parity, bells, places, courses, changes_on, classes, teachers, rooms,
                 may_form)

/// Of the year of `on`. Refuses as the second lock (keep_timetable); `not_found` in a school
/// without years and for a class of another year. A teacher or a room without places has an empty
/// week.
Result<TimetableWeek> open_timetable_week(Reader& reader, const Standing& standing,
                                          const WeekAsked& asked, Instant now);

}  // namespace letopis
