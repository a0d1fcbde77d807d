#pragma once
// The schedule of assessment procedures (график оценочных процедур, ASM-12, F-15): control works
// that families see in advance; not two on one day for a class, not too often in one subject, not
// at the first or the last lesson of a day.

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/describe.h"
#include "base/id.h"
#include "base/result.h"
#include "base/time.h"
#include "domain/classes/classes.h"
#include "domain/lessons/lessons.h"

namespace letopis {

/// Уровень оценочной процедуры.
LETOPIS_ENUM(AssessmentLevel, school, region, federation)
/// "школа", "регион", "федерация".
std::string_view assessment_level_title(AssessmentLevel level);

/// Запланированная работа as it stands now.
struct PlannedWork {
    CourseId course_id;
    Date planned_on;
    std::string title;  ///< "Контрольная работа № 2 «Дроби»"
    AssessmentLevel level = AssessmentLevel::school;
    std::string reason;  ///< Why it stands closer than the rules advise; else empty.
    PersonId planned_by;
    Instant planned_at;
    EntryIndex entry_index = -1;  ///< The entry that planned it: its identity.
    bool is_removed = false;
    bool operator==(const PlannedWork&) const = default;
};
LETOPIS_DESCRIBE(PlannedWork, course_id, planned_on, title, level, reason, planned_by, planned_at,
                 entry_index, is_removed)

// --- Entries -----------------------------------------------------------------------------

struct WorkPlanned {
    CourseId course_id;
    Date planned_on;
    std::string title;
    AssessmentLevel level = AssessmentLevel::school;
    std::string reason;
    bool operator==(const WorkPlanned&) const = default;
};
LETOPIS_DESCRIBE(WorkPlanned, course_id, planned_on, title, level, reason)

struct PlannedWorkRemoved {
    EntryIndex planned_work = -1;  ///< The entry that planned it.
    CourseId course_id;
    std::string reason;
    bool operator==(const PlannedWorkRemoved&) const = default;
};
LETOPIS_DESCRIBE(PlannedWorkRemoved, planned_work, course_id, reason)

// --- Rules -------------------------------------------------------------------------------

struct PlanWork {
    CourseId course_id;
    Date planned_on;
    std::string title;
    AssessmentLevel level = AssessmentLevel::school;
    std::string reason;
    bool operator==(const PlanWork&) const = default;
};
LETOPIS_DESCRIBE(PlanWork, course_id, planned_on, title, level, reason)

/// What keeps a work from a day: `day_taken` always, the others unless a reason is given.
LETOPIS_ENUM(WorkConflictKind, no_lesson, day_taken, too_soon, first_or_last_lesson)
struct WorkConflict {
    WorkConflictKind kind = WorkConflictKind::day_taken;
    std::string words;  ///< "В этот день у класса уже есть работа: алгебра, «Дроби»."
    bool operator==(const WorkConflict&) const = default;
};
LETOPIS_DESCRIBE(WorkConflict, kind, words)

/// What is known about a day of a course's groups.
struct PlanFacts {
    CourseTitle title;
    std::vector<Lesson> lessons;           ///< Of the course on that day; cancelled ones are none.
    std::vector<Lesson> lessons_of_class;  ///< Of the class and its subgroups on that day.
    struct Standing {
        PlannedWork work;
        CourseTitle title;
    };
    std::vector<Standing>
        works;                   ///< Of the same classes, near that day; removed ones do not count.
    int min_interval_days = 18;  ///< Between two works of one subject (2.5 weeks).
};

/// In the order of WorkConflictKind; empty: the day is free.
std::vector<WorkConflict> work_conflicts(const PlanFacts& facts, const PlanWork& command);

/// Refuses what has been closed by the caller's check; `text_too_long`; `invalid_value` at
/// `planned_on` for a day before today or without a lesson of the course, at `title` without one;
/// `work_day_taken` for a second work of the class on that day; `invalid_value` at `reason` when
/// another conflict stands and no reason is given, with the conflicts as items.
Result<WorkPlanned> decide_plan_work(const PlanFacts& facts, const PlanWork& command, Date today);

/// Nothing when it was removed before. Refuses `text_too_long`; `invalid_value` at `reason` without
/// one, at `planned_work` for one whose day has passed.
Result<std::optional<PlannedWorkRemoved>> decide_remove_planned_work(const PlannedWork& work,
                                                                     const std::string& reason,
                                                                     Date today);

}  // namespace letopis
