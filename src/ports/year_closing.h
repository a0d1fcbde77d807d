#pragma once
// What the closing of a whole school year is counted from (JRN-15): questions about all its courses
// at once, where a question for each would be asked thousands of times.

#include <vector>

#include "base/result.h"
#include "domain/journal/counting/closing_counts.h"

namespace letopis {

/// What a Reader is asked as well. Courses are those of the year's groups;
/// rows come in any order but where it is said.
class YearClosingReader {
public:
    virtual ~YearClosingReader() = default;

    virtual Result<std::vector<CourseId>> closed_courses(SchoolYearId id) = 0;
    /// Periods of courses that are closed.
    virtual Result<std::vector<CoursePeriod>> closed_periods(SchoolYearId id) = 0;
    /// Periods that have begun by that day, of each course that is not closed those in which a
    /// lesson is not cancelled, be it held yet or not.
    virtual Result<std::vector<CoursePeriod>> taught_periods(SchoolYearId id, Date begun_by) = 0;
    /// Of any course; both dates inclusive.
    virtual Result<std::vector<LackingLesson>> lacking_lessons(Date from, Date to) = 0;
    virtual Result<std::vector<PendingCell>> pending_cells(Date from, Date to) = 0;
    /// Results of periods in the courses that are not closed.
    virtual Result<std::vector<GivenResult>> period_results(SchoolYearId id) = 0;
    /// The same of the year.
    virtual Result<std::vector<GivenResult>> annual_results(SchoolYearId id) = 0;
    /// Everybody who was ever on a list.
    virtual Result<std::vector<ListStay>> list_stays(SchoolYearId id) = 0;
    /// Those that stand and overlap the dates, both inclusive, in the order they were stated.
    virtual Result<std::vector<StudyMode>> study_modes(Date from, Date to) = 0;
    /// Courses in which somebody's attestation is deferred, of any year.
    virtual Result<std::vector<CourseId>> deferred_courses() = 0;
};

}  // namespace letopis
