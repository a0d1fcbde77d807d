#pragma once
// Which school year, period and group is meant.

#include <optional>
#include <span>

#include "ports/reader.h"

namespace letopis {

/// The last day on which a year's teaching, leading and studying counts: 31 August after it.
Date last_day_of(const SchoolYear& year);
/// The date itself while the year lasts; its last school day after it.
Date day_in(const SchoolYear& year, Date on);

/// Refuses `not_found`.
Result<SchoolYear> find_school_year(Reader& reader, SchoolYearId id);
/// The year of that date: the latest that has begun, else the first there is. Refuses `not_found`
/// in a school without years.
Result<SchoolYear> school_year_on(Reader& reader, Date on);

/// Refuses `not_found`.
Result<CourseTitle> find_course(Reader& reader, CourseId id);
Result<StudyGroup> find_study_group(Reader& reader, StudyGroupId id);
/// Periods of a system; none where the system is not known.
Result<std::vector<Period>> periods_of(Reader& reader, PeriodSystemId id);
/// The period a date lies in; nothing for holidays.
std::optional<Period> period_on(std::span<const Period> periods, Date on);
/// Index of the period to show first: that of the date, else the last one begun, else the first.
/// `periods` must not be empty.
std::size_t period_to_show(std::span<const Period> periods, Date on);

/// Where a result of another system stands among these periods, not empty: in the one in which its
/// own period ends. An association has half-years where the class has quarters.
std::size_t place_of_result(std::span<const Period> periods, const Period& other);
/// "высокий (I полугодие)": such a result is told with the name of its own period.
std::string result_of_period(ResultValue value, const Period& other);

/// Courses of a class and of the subgroups that draw from it, in order of the curriculum.
Result<std::vector<CourseTitle>> courses_of_class(Reader& reader, StudyGroupId id);
/// The groups the student is in on that date, school class or vocational group first.
Result<std::vector<StudyGroup>> groups_of_student(Reader& reader, StudentId id, Date on);

}  // namespace letopis
