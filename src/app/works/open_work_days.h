#pragma once
// open_work_days: on which days of a period a course can have a control work, and what keeps one
// from the others, before anything is planned (ASM-12).

#include <optional>
#include <string>
#include <vector>

#include "domain/access/access.h"
#include "domain/lessons/planned_works.h"
#include "ports/reader.h"

namespace letopis {

/// A day with a lesson of the course.
struct WorkDay {
    Date on;
    std::vector<int> slot_nos;            ///< Of its lessons that day.
    std::vector<WorkConflict> conflicts;  ///< Empty: the day is free.
    bool is_forbidden = false;            ///< No reason helps: the day is taken.
    bool operator==(const WorkDay&) const = default;
};
LETOPIS_DESCRIBE(WorkDay, on, slot_nos, conflicts, is_forbidden)

struct WorkDays {
    CourseId course_id;
    std::string subject_title;
    std::string study_group_title;
    int min_interval_days = 0;
    std::vector<WorkDay> days;  ///< From today on.
    bool operator==(const WorkDays&) const = default;
};
LETOPIS_DESCRIBE(WorkDays, course_id, subject_title, study_group_title, min_interval_days, days)

/// Without a period, the one of the course that lasts today or comes next. Refuses `not_found`; as
/// the second lock (plan_works).
Result<WorkDays> open_work_days(Reader& reader, const Standing& standing, CourseId course_id,
                                std::optional<PeriodId> period_id, Instant now);

}  // namespace letopis
