#pragma once
// What stands around a course's lessons: the lessons of its classes, and the control works planned
// there. Read once, for one day or for a whole term.

#include <span>
#include <vector>

#include "domain/lessons/planned_works.h"
#include "ports/reader.h"

namespace letopis {

/// Окружение курса between two days.
struct CourseSurroundings {
    CourseTitle title;
    std::vector<Lesson>
        lessons;  ///< Of the curriculum; of the classes and their subgroups, not cancelled.
    std::vector<PlanFacts::Standing> works;  ///< Also those an interval before and after.
    int min_interval_days = 0;               ///< By the local act on the first of the days.

    PlanFacts facts_on(Date on) const;
    /// Days of the course's own lessons, in order, each once.
    std::vector<Date> own_days() const;
};

/// The classes whose students sit in the group: itself, or those a subgroup draws from.
std::vector<StudyGroupId> classes_of_group(const StudyGroup& group);

/// works.interval_days on that day: between two control works of one subject.
int work_interval_days(std::span<const PolicyValue> set, Date on);

/// Both dates inclusive.
Result<CourseSurroundings> gather_surroundings(Reader& reader, CourseTitle title, Date from,
                                               Date to);

/// Refuses `class_closed` and `course_closed`: nothing is planned where nothing is written.
Result<Done> check_open_for_planning(Reader& reader, const CourseTitle& title);

}  // namespace letopis
