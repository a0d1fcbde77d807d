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
    std::optional<Date> first_lesson_on;
    std::vector<TimetableSlotPlaced> slots;  ///< That began …
    std::vector<TimetableSlotPlaced> ended;  ///< … and, of a further version, that ended;
    std::vector<CourseTeacher> teachers;     ///< the same of who teaches.
    std::vector<CourseTeacherEnded> leaving;
};

struct TimetableFacts {
    PersonId actor_id;
    EntryIndex last_entry = -1;
    std::map<CourseId, LoadedCourse> courses;
    std::vector<LessonId> replaced;  ///< Lessons that went with a former version.
    bool is_empty() const { return courses.empty(); }
    /// «Только нагрузка»: it brought no lesson.
    bool is_load() const;
};

/// Why somebody's teaching ended with a version of the timetable.
inline constexpr std::string_view new_timetable_comment = "новое расписание";

/// Whether it took effect later than with the year (timetable_versions.h).
Result<bool> is_version(Reader& reader, const TimetableFacts& facts);
/// How many lessons of the former version its undoing would bring back.
Result<int> returning_lessons(Reader& reader, const TimetableFacts& facts);

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
