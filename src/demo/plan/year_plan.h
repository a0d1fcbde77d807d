#pragma once
// A school year as imports bring it (учебный год): the plans that import_timetable takes, made from
// classes, staff and places.

#include <string>
#include <vector>

#include "app/imports/import_people.h"
#include "app/imports/import_timetable.h"
#include "demo/people/population.h"
#include "demo/plan/school_calendar.h"
#include "demo/plan/staff.h"
#include "demo/plan/timetable.h"

namespace letopis::demo {

/// Everything that is decided before the first year begins.
struct SchoolPlans {
    int first_year = 0;  ///< In which the current school year begins.
    std::vector<GroupLine> shape;
    Staff staff;
    Population population;

    int first_year_of(TaughtYear year) const {
        return year == TaughtYear::current ? first_year : first_year - 1;
    }
    const std::vector<TaughtCourse>& courses(TaughtYear year) const { return staff.courses(year); }
};

/// "6 «А»", or "6 «А», группа 1" for a half.
std::string group_title_of(const SchoolPlans& plans, TaughtYear year, const TaughtCourse& course);

/// The calendar that a group, and each of its courses, follows.
YearOutline calendar_of(const SchoolPlans& plans, TaughtYear year, std::size_t group);

/// The year with its subjects, and nobody in it: what employees are imported into.
TimetableImport opening_of(const SchoolPlans& plans, TaughtYear year);

/// Classes, courses, timetable and lessons, calendar by calendar.
std::vector<TimetableImport> timetables_of(const SchoolPlans& plans, TaughtYear year,
                                           const std::vector<CoursePlace>& places);

/// Who is in the school when the year begins.
PeopleImport employees_of(const SchoolPlans& plans, TaughtYear year);
PeopleImport students_of(const SchoolPlans& plans, TaughtYear year);

}  // namespace letopis::demo
