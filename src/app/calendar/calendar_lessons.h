#pragma once
// Lessons by the calendar: which lessons the timetable of one day gives another, and which of them
// would be in each other's way.

#include <map>
#include <string>
#include <vector>

#include "domain/lessons/placing.h"
#include "ports/gathering/calendar/class_bells.h"
#include "ports/gathering/known_names.h"

namespace letopis {

/// Asks once about each course, what is closed around it, and each group's bells. Lives for one
/// look.
class CalendarReading {
public:
    explicit CalendarReading(Reader& reader) : reader_{reader}, names_{reader}, bells_{reader} {}

    Reader& reader() { return reader_; }
    Result<const CourseTitle*> title_of(CourseId id) { return names_.title_of(id); }
    Result<std::string> name_of(PersonId id) { return names_.name_of(id); }
    Result<const std::vector<BellSlot>*> bells_of(const StudyGroup& group, Date on) {
        return bells_.of(group, on);
    }
    ClassBells& bells() { return bells_; }
    /// What of the schedule is closed around a course on a day; nothing where all is open.
    Result<std::optional<RefusalCode>> closed_on(CourseId id, Date on);
    /// "5 «А», Алгебра, 3-й урок".
    Result<std::string> words_of(const Lesson& lesson);
    Result<std::vector<GroupLesson>> with_groups(std::vector<Lesson> lessons);

private:
    Reader& reader_;
    KnownNames names_;
    ClassBells bells_;
    std::map<std::pair<CourseId, Date>, std::optional<RefusalCode>> closed_;
};

/// The lessons that the timetable of `as_on` (its weekday and week) gives `day_on`, without ids:
/// of every course whose lessons go on around `as_on`, at the hours of its group's bells that day
/// (as its lesson of `as_on` has where no bell rings for it), held by whoever teaches it then.
Result<std::vector<Lesson>> lessons_by_timetable(CalendarReading& reading, const SchoolYear& year,
                                                 Date day_on, Date as_on);

/// Two lessons that cannot both stand, and why.
struct Clash {
    Lesson lesson;
    Lesson other;
    RefusalCode why = RefusalCode::group_busy;
};

/// Of lessons of one day: each of `fresh` against the rest of them and against `standing`
/// (cancelled ones do not count, nor do those merged with each other). All have ids. In the order
/// of `fresh`, at most one of each.
std::vector<Clash> clashes_among(const std::vector<GroupLesson>& fresh,
                                 const std::vector<GroupLesson>& standing);

}  // namespace letopis
