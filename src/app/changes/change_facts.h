#pragma once
// What must be known before a lesson may be changed, and the names and titles that its views share.

#include <map>
#include <string>
#include <vector>

#include "domain/lessons/changes.h"
#include "ports/gathering/calendar/day_closures.h"
#include "ports/gathering/known_names.h"

namespace letopis {

/// Where a lesson of the course is to stand, with the lessons of the organisation at that time:
/// `place` says day, beginning and end; others cannot be in its way.
Result<LessonPlacement> gather_placement(Reader& reader, const Course& course, const Lesson& place);

/// Whether he teaches any course of that school year on that date.
Result<bool> teaches_in(Reader& reader, EmployeeId id, SchoolYearId year, Date on);

/// Whether a lesson of `group` is one of this class: its own, or of a subgroup that draws from it.
bool concerns(const StudyGroup& group, StudyGroupId class_id);

/// Whether a group is changed as a whole when the changes concern these classes: it is one of
/// them, or draws from them only.
bool is_covered(const StudyGroup& group, const std::vector<StudyGroupId>& classes);

/// Lessons of a class and of the subgroups that draw from it, by day and place in it; both dates
/// inclusive. Cancelled ones too.
Result<std::vector<Lesson>> lessons_of_class(Reader& reader, StudyGroupId class_id, Date from,
                                             Date to);

/// Asks once about each course and each person. Lives for one look.
class ChangeReading {
public:
    explicit ChangeReading(Reader& reader) : reader_{reader}, names_{reader} {}

    /// As KnownNames.
    Result<const CourseTitle*> title_of(CourseId id) { return names_.title_of(id); }
    Result<std::string> name_of(PersonId id) { return names_.name_of(id); }
    KnownNames& names() { return names_; }
    /// What has been closed around the lesson on its day.
    Result<Closures> closures_of(const Lesson& lesson);

private:
    Reader& reader_;
    KnownNames names_;
    std::map<std::pair<CourseId, Date>, Closures> closures_;
};

}  // namespace letopis
