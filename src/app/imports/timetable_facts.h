#pragma once
// What a loaded timetable stated, course by course: read from its entries, to take it back.

#include <map>
#include <set>
#include <vector>

#include "ports/reader.h"

namespace letopis {

/// Of one course.
struct LoadedCourse {
    std::set<LessonId> lessons;
    std::vector<TimetableSlotPlaced> slots;
    std::vector<CourseTeacher> teachers;
};

struct TimetableFacts {
    PersonId actor_id;
    EntryIndex last_entry = -1;
    std::map<CourseId, LoadedCourse> courses;
    bool is_empty() const { return courses.empty(); }
    /// «Только нагрузка»: it brought no lesson.
    bool is_load() const;
};

/// Nothing of an import that is a list of people. Refuses `not_found` for a command that is not
/// known.
Result<TimetableFacts> read_timetable_facts(Reader& reader, CommandId import_id);

/// Whether the command brought lessons that were not there: neither a load nor a teacher who was
/// given by hand. False for a command that is not known.
Result<bool> is_timetable(Reader& reader, CommandId command_id);

/// How many of its lessons are there still.
Result<int> standing_lessons(Reader& reader, const TimetableFacts& facts);

/// Courses of a load whose teachers still stand by it, with these alone: not those who were taken
/// off since, even where a later load has said the same again.
Result<std::map<CourseId, std::vector<CourseTeacher>>> standing_load(Reader& reader,
                                                                     const TimetableFacts& facts);

/// No day of the school's life is outside these.
inline const Date first_day_of_all{1900, 1, 1};
inline const Date last_day_of_all{2200, 1, 1};

}  // namespace letopis
