#pragma once
// open_work_schedule: график оценочных процедур of a class in a period (ASM-12): courses by weeks,
// with the works that are planned. Staff plan by it, families read it.

#include <optional>
#include <string>
#include <vector>

#include "domain/access/access.h"
#include "domain/lessons/planned_works.h"
#include "ports/reader.h"

namespace letopis {

/// A work as the schedule and the diary tell of it.
struct AnnouncedWork {
    EntryIndex planned_work = -1;
    CourseId course_id;
    std::string subject_title;
    std::string group_title;  ///< Of a subgroup; "" where the whole class writes.
    Date planned_on;
    std::string title;
    AssessmentLevel level = AssessmentLevel::school;
    std::string level_title;
    std::string reason;  ///< Why it stands closer than the rules advise; else "".
    std::string planned_by;
    Instant planned_at;
    bool may_remove = false;  ///< By who asks: its day has not passed.
    bool operator==(const AnnouncedWork&) const = default;
};
LETOPIS_DESCRIBE(AnnouncedWork, planned_work, course_id, subject_title, group_title, planned_on,
                 title, level, level_title, reason, planned_by, planned_at, may_remove)

struct CourseInSchedule {
    CourseId course_id;
    std::string subject_title;
    std::string group_title;  ///< Of a subgroup; "" for a course of the whole class.
    std::string teachers;
    bool may_plan = false;  ///< By who asks.
    bool operator==(const CourseInSchedule&) const = default;
};
LETOPIS_DESCRIBE(CourseInSchedule, course_id, subject_title, group_title, teachers, may_plan)

struct SchedulePeriod {
    PeriodId period_id;
    std::string title;
    Date starts_on;
    Date ends_on;
    bool operator==(const SchedulePeriod&) const = default;
};
LETOPIS_DESCRIBE(SchedulePeriod, period_id, title, starts_on, ends_on)

struct WorkSchedule {
    StudyGroupId study_group_id;
    std::string study_group_title;
    std::string school_year_title;
    Date today;
    std::vector<SchedulePeriod> periods;
    SchedulePeriod period;                  ///< The one shown.
    std::vector<Date> mondays;              ///< Of its weeks, in order: the columns.
    std::vector<CourseInSchedule> courses;  ///< By the curriculum: the rows.
    std::vector<AnnouncedWork> works;       ///< By day.
    bool operator==(const WorkSchedule&) const = default;
};
LETOPIS_DESCRIBE(WorkSchedule, study_group_id, study_group_title, school_year_title, today, periods,
                 period, mondays, courses, works)

/// Without a period, that of today, else the last begun. Refuses `not_found` for an unknown group
/// or period, for a subgroup and for a class without periods; else open to who may read the class,
/// teaches a course of it, studies in it or is guardian of who does, and refused to others as
/// read_class is.
Result<WorkSchedule> open_work_schedule(Reader& reader, const Standing& standing, StudyGroupId id,
                                        std::optional<PeriodId> period_id, Instant now);

}  // namespace letopis
