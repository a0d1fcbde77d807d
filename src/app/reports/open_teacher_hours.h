#pragma once
// open_teacher_hours: учёт часов (VOC-08, F-14 for a year): what a teacher gave of each discipline
// by month and by period, against the plan. It counts as the month's sheet does: lessons that were
// held and recorded; a pair of a vocational group is two hours.

#include <optional>
#include <string>
#include <vector>

#include "domain/access/access.h"
#include "domain/statements/table_form.h"
#include "ports/reader.h"

namespace letopis {

/// Hours in a period of the course: a semester, a quarter.
struct HoursOfPeriod {
    std::string title;
    int hours = 0;
    bool operator==(const HoursOfPeriod&) const = default;
};
LETOPIS_DESCRIBE(HoursOfPeriod, title, hours)

/// Invariants: the months' sum is `own`; own + by_others + remaining = plan where there is a plan.
struct YearOfCourse {
    CourseId course_id;
    std::string subject_title;
    std::string study_group_title;
    bool is_his = true;       ///< Else he gave it as a substitute: it has no plan here.
    std::vector<int> months;  ///< Hours he gave in each of TeacherHours::months.
    std::vector<HoursOfPeriod> periods;
    int plan = 0;        ///< Hours of the year by the curriculum; by the timetable without one.
    int own = 0;         ///< Given by him.
    int by_others = 0;   ///< Given by a substitute, or by who taught it before or after him.
    int remaining = 0;   ///< Less than 0: more was given than planned.
    int unrecorded = 0;  ///< Hours he held without a topic: not given until it is recorded.
    bool operator==(const YearOfCourse&) const = default;
};
LETOPIS_DESCRIBE(YearOfCourse, course_id, subject_title, study_group_title, is_his, months, periods,
                 plan, own, by_others, remaining, unrecorded)

struct HoursYear {
    SchoolYearId school_year_id;
    std::string title;
    bool operator==(const HoursYear&) const = default;
};
LETOPIS_DESCRIBE(HoursYear, school_year_id, title)

/// Учёт часов преподавателя.
struct TeacherHours {
    EmployeeId teacher_id;
    std::string teacher;  ///< In full.
    SchoolYearId school_year_id;
    std::string school_year_title;
    std::vector<HoursYear> school_years;  ///< To choose from, the latest first.
    Date today;
    std::vector<Date> months;           ///< First days, September to August.
    std::vector<YearOfCourse> courses;  ///< By subject, then by group; substitutions last.
    std::vector<int> month_totals;
    int plan = 0;
    int own = 0;
    int by_others = 0;
    int remaining = 0;
    int unrecorded = 0;
    bool operator==(const TeacherHours&) const = default;
};
LETOPIS_DESCRIBE(TeacherHours, teacher_id, teacher, school_year_id, school_year_title, school_years,
                 today, months, courses, month_totals, plan, own, by_others, remaining, unrecorded)

struct TeacherHoursSearch {
    std::optional<EmployeeId> teacher_id;        ///< Nothing: of who asks.
    std::optional<SchoolYearId> school_year_id;  ///< Nothing: today's.
};

/// His own to each teacher; of anybody as the second lock says (read_school). Refuses `not_found`
/// for an unknown person or year.
Result<TeacherHours> open_teacher_hours(Reader& reader, const Standing& standing,
                                        const TeacherHoursSearch& search, Instant now);

/// The same on paper.
Result<TableForm> open_teacher_hours_form(Reader& reader, const Standing& standing,
                                          const TeacherHoursSearch& search, Instant now);

}  // namespace letopis
