#pragma once
// open_setup (проверка готовности): what stands of the school, and what is missing before teachers
// can type marks and families read them.

#include <optional>
#include <string>
#include <vector>

#include "base/describe.h"
#include "domain/access/access.h"
#include "domain/calendar/calendar.h"
#include "ports/reader.h"

namespace letopis {

/// Чего не хватает. The first five keep anybody from working; the others are to be mended.
LETOPIS_ENUM(SetupGap, no_year, no_classes, no_courses, no_timetable, no_students,
             courses_without_teacher, classes_without_teacher, classes_without_students,
             students_without_guardian, subgroups_uncovered)

struct SetupCheck {
    SetupGap gap = SetupGap::no_year;
    int count = 0;
    std::vector<std::string> items;  ///< Russian; the first limits::readiness_items of them.
};
LETOPIS_DESCRIBE(SetupCheck, gap, count, items)

struct SetupView {
    std::string org_title;
    std::string year_title;  ///< Empty: no school year is open.
    std::optional<Date> year_starts_on;
    std::optional<Date> year_ends_on;
    int class_count = 0;
    int student_count = 0;
    int course_count = 0;
    int teacher_count = 0;
    std::vector<SetupCheck> checks;  ///< What is missing, worst first; empty: nothing.
    bool teachers_may_begin = false;
};
LETOPIS_DESCRIBE(SetupView, org_title, year_title, year_starts_on, year_ends_on, class_count,
                 student_count, course_count, teacher_count, checks, teachers_may_begin)

/// Of the year of that day. Refuses as the second lock (keep_people).
Result<SetupView> open_setup(Reader& reader, const Standing& standing, Instant now);

}  // namespace letopis
