#pragma once
// Versions of the timetable (версии расписания, CUR-06): which places are in force on a day, how
// those of a course change from a day on, and what becomes of its lessons. There is no entry
// "version": places begin and end, lessons nobody recorded go and come, recorded ones stay.

#include <set>
#include <span>
#include <string>
#include <vector>

#include "base/result.h"
#include "domain/lessons/changes.h"
#include "domain/lessons/lessons.h"

namespace letopis {

/// Whether the place is in force that day.
bool is_in_force(const TimetableSlotPlaced& place, Date on);
/// Places in force that day, in their order.
std::vector<TimetableSlot> in_force(std::span<const TimetableSlotPlaced> places, Date on);

/// Whether a next version may take effect on that day. Refuses `invalid_value` at
/// `takes_effect_on` for a day outside the year, for its first day (the first version has it), and
/// for one on which or after which these places change already.
Result<Done> check_takes_effect(const SchoolYear& year, std::span<const TimetableSlotPlaced> places,
                                Date on);

/// What is said of the places of one course.
struct TurnedPlaces {
    std::vector<TimetableSlotPlaced> ended;  ///< On the day before; taken back if they began then.
    std::vector<TimetableSlotPlaced> begun;  ///< Until further notice.
    std::size_t standing = 0;                ///< Are in both versions.
};
/// From that day on the course has `wanted` and no other places.
TurnedPlaces turn_places(std::span<const TimetableSlotPlaced> places,
                         std::span<const TimetableSlot> wanted, Date on);

/// What stands at lessons beside their own records.
struct LessonTraces {
    std::set<LessonId> with_cells;  ///< Marks, attendance, comments.
    std::set<Date> planned_works;   ///< Of the course.
};

/// Why the lesson is no mere place of the timetable: "записана тема". Empty where it is. A planned
/// work holds it too.
std::string trace_of(const Lesson& lesson, const LessonTraces& traces);

/// The day and the place in it by which a lesson stands in the timetable: a moved one, its old.
using TimetableHour = std::pair<Date, int>;
TimetableHour timetable_hour(const Lesson& lesson);

/// It happens once, by no place of the timetable: an extra lesson, a moved or a substituted one.
bool is_one_off(const Lesson& lesson);

/// Both are in one room at the same time, however its title is written.
bool share_room(const Lesson& one, const Lesson& other);

/// A lesson that stays beside the new version.
struct KeptLesson {
    Lesson lesson;
    std::string why;  ///< Russian.
};

/// Lessons of one course, each in one of the lists.
struct TurnedLessons {
    std::vector<Lesson> gone;      ///< To be cancelled for `timetable_replaced_reason`.
    std::vector<Lesson> come;      ///< Of the new version, to be scheduled.
    std::vector<KeptLesson> kept;  ///< That the new version has not, or has otherwise.
    std::size_t standing = 0;      ///< Are in both versions, or are cancelled already.
};
/// `standing`: from the day on. `coming`: what the new version has, their ids not looked at. A
/// lesson with another teacher, room or hour is another one. A moved lesson is that of its old
/// place; a planned work is content with any lesson of that day.
TurnedLessons turn_lessons(std::span<const Lesson> standing, std::span<const Lesson> coming,
                           const LessonTraces& traces);

}  // namespace letopis
