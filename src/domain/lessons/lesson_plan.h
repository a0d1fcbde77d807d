#pragma once
// Lesson plans (календарно-тематическое планирование, КТП): what a course will teach, hour by
// hour, and how that meets the lessons that are really held (JRN-21, JRN-06, CUR-01).

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "base/result.h"
#include "domain/lessons/lessons.h"

namespace letopis {

/// Строка КТП: a topic that takes one lesson or several in a row.
struct LessonPlanItem {
    std::string section;                        ///< "Дроби"
    std::string title;                          ///< "Сложение дробей"
    int hours = 1;                              ///< Lessons it takes.
    WorkType work_type = WorkType::class_work;  ///< Control work and the like; else class work.
    std::string homework;                       ///< Proposed with the topic.
    bool operator==(const LessonPlanItem&) const = default;
};
LETOPIS_DESCRIBE(LessonPlanItem, section, title, hours, work_type, homework)

/// КТП of one course.
struct LessonPlan {
    CourseId course_id;
    std::vector<LessonPlanItem> items;
    std::string reason;       ///< Of its last change: why it was condensed or shifted.
    EntryIndex version = -1;  ///< Last entry about it.
    bool operator==(const LessonPlan&) const = default;
};
LETOPIS_DESCRIBE(LessonPlan, course_id, items, reason, version)

// --- Entries -----------------------------------------------------------------------------

/// The whole plan as it now is; a later one replaces it.
struct LessonPlanKept {
    CourseId course_id;
    std::vector<LessonPlanItem> items;
    std::string reason;
    bool operator==(const LessonPlanKept&) const = default;
};
LETOPIS_DESCRIBE(LessonPlanKept, course_id, items, reason)

// --- Rules -------------------------------------------------------------------------------

/// What the teacher wants the plan to be.
struct KeepLessonPlan {
    CourseId course_id;
    EntryIndex expected_version = -1;  ///< The plan he saw; -1: none.
    std::vector<LessonPlanItem> items;
    std::string reason;
    bool operator==(const KeepLessonPlan&) const = default;
};
LETOPIS_DESCRIBE(KeepLessonPlan, course_id, expected_version, items, reason)

/// Refuses `plan_changed` when another plan stands; `invalid_value` naming the line and the field
/// ("items[3].title") for an empty title, hours out of 1 to 20, no lines, too many lines or hours;
/// `text_too_long`; and `invalid_value` at `reason` when a plan by which lessons have been given
/// gets other hours without a word of why (condensing, «уплотнение»).
Result<LessonPlanKept> decide_keep_lesson_plan(const std::optional<LessonPlan>& known,
                                               const KeepLessonPlan& command, int given_lessons);

/// One lesson of the year with the line of the plan that falls to it.
struct PlannedLesson {
    LessonId lesson_id;              ///< Nil: the year has no lesson left for it.
    int item = -1;                   ///< Index of the line; -1: the plan has ended.
    int hour = 1;                    ///< Which of the line's hours.
    std::optional<Date> planned_on;  ///< By the timetable alone, as if nothing were cancelled.
    std::optional<Date> lesson_on;   ///< By the lessons that are really held.
    bool given = false;              ///< Held, and its topic is recorded.
    bool operator==(const PlannedLesson&) const = default;
};

/// Lays the plan over the lessons of the year, in order: each hour of the plan gets the next lesson
/// that is not cancelled, so that what follows a lost lesson moves by itself. Then lessons for
/// which the plan has no line, and lines for which the year has no lesson.
std::vector<PlannedLesson> lay_plan(std::span<const LessonPlanItem> items,
                                    std::span<const Lesson> lessons, Instant now);

/// Выполнение плана on a day.
struct PlanProgress {
    int planned_hours = 0;    ///< Hours of the whole plan.
    int due_hours = 0;        ///< That should have been given by the timetable alone.
    int given_hours = 0;      ///< Given and recorded.
    int lost_lessons = 0;     ///< Cancelled.
    int missing_lessons = 0;  ///< Hours for which the year has no lesson left: to be condensed.
    int spare_lessons = 0;    ///< Lessons that the plan leaves empty.
    bool operator==(const PlanProgress&) const = default;
};
LETOPIS_DESCRIBE(PlanProgress, planned_hours, due_hours, given_hours, lost_lessons, missing_lessons,
                 spare_lessons)
PlanProgress progress_of(std::span<const LessonPlanItem> items, std::span<const Lesson> lessons,
                         Instant now);

/// "Контрольная работа № 2. Дроби": works of one type are numbered through the course (JRN-06).
/// Class work has no prefix.
std::string planned_topic(std::span<const LessonPlanItem> items, int item);

}  // namespace letopis
