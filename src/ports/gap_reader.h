#pragma once
// What is not done in time beside topics, homework and marks (ORD-1.4.1-a, requirements f.1, f.2):
// questions about a whole school. What an answer costs grows with the omissions, not with lessons.

#include <cstdint>
#include <vector>

#include "base/result.h"
#include "domain/journal/overdue/overdue_rows.h"
#include "domain/lessons/lessons.h"

namespace letopis {

/// What a Reader is asked as well. Each answer holds at most `limit` rows; dates are inclusive.
class GapReader {
public:
    virtual ~GapReader() = default;

    /// Lessons, not cancelled and not studied alone, whose roll nobody took and at which nobody's
    /// attendance was ever recorded; by date and place in the day.
    virtual Result<std::vector<Lesson>> lessons_without_roll(Date from, Date to,
                                                             std::int64_t limit) = 0;
    /// The same of those that one person holds (Lesson::held_by).
    virtual Result<std::vector<Lesson>> lessons_without_roll_of_teacher(EmployeeId id, Date from,
                                                                        Date to,
                                                                        std::int64_t limit) = 0;
    /// Days of absences («н») that no document of any status covers, at lessons that are not
    /// cancelled; student by student in the order of their ids, each by date.
    virtual Result<std::vector<UnexplainedDay>> unexplained_days(Date from, Date to,
                                                                 std::int64_t limit) = 0;
    /// Of lessons of these days, not cancelled: «•» whose last day is before `due_before`; by date
    /// and place in the day, then by student.
    virtual Result<std::vector<OverduePoint>> overdue_points(Date from, Date to, Date due_before,
                                                             std::int64_t limit) = 0;
    virtual Result<std::vector<OverduePoint>> overdue_points_of_course(CourseId id, Date from,
                                                                       Date to, Date due_before,
                                                                       std::int64_t limit) = 0;
    /// Courses that have a lesson in the period and have closed neither it nor themselves, in which
    /// students who are on the list that day have no result of it; those who learn away from their
    /// class that day and whose attestation is deferred are not asked about. In the order of ids.
    virtual Result<std::vector<LackingResults>> lacking_results(PeriodId id, Date on,
                                                                std::int64_t limit) = 0;
    /// Courses of the year's groups, not closed, that have a lesson by that day and no plan; in the
    /// order of ids.
    virtual Result<std::vector<LackingPlan>> lacking_plans(SchoolYearId id, Date by,
                                                           std::int64_t limit) = 0;
    /// Courses of a subject in that year, not closed, that have a lesson between these days and
    /// recorded a briefing at none; in the order of ids.
    virtual Result<std::vector<LackingBriefing>> lacking_briefings(SubjectId id, SchoolYearId year,
                                                                   Date from, Date to,
                                                                   std::int64_t limit) = 0;
};

}  // namespace letopis
