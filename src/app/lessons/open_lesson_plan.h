#pragma once
// open_lesson_plan: the plan of a course beside its lessons, line by line: what was planned for
// which day, what was given, and how far the course lags (JRN-21, JRN-06, CUR-01).

#include <optional>
#include <string>
#include <vector>

#include "domain/access/access.h"
#include "domain/lessons/lesson_plan.h"
#include "ports/reader.h"

namespace letopis {

/// An hour of the plan and the lesson that falls to it.
struct LaidLesson {
    LessonId lesson_id;              ///< Nil: the year has no lesson left for it.
    int item = -1;                   ///< Index of the line; -1: the plan has ended.
    int hour = 1;                    ///< Which of the line's hours.
    std::optional<Date> planned_on;  ///< By the timetable alone, as if nothing were cancelled.
    std::optional<Date> lesson_on;
    int slot_no = 0;  ///< Of the lesson; 0 without one.
    std::string planned_topic;  ///< "Контрольная работа № 2. Дроби"; "" when the plan has ended.
    std::string topic;   ///< As it is recorded.
    bool held = false;   ///< Over, recorded or not.
    bool given = false;  ///< Held, and its topic is recorded.
    bool operator==(const LaidLesson&) const = default;
};
LETOPIS_DESCRIBE(LaidLesson, lesson_id, item, hour, planned_on, lesson_on, slot_no, planned_topic,
                 topic, held, given)

/// Потерянный урок.
struct LostLesson {
    Date lesson_on;
    int slot_no = 1;
    std::string reason;  ///< "карантин, приказ № 12"
    bool operator==(const LostLesson&) const = default;
};
LETOPIS_DESCRIBE(LostLesson, lesson_on, slot_no, reason)

struct LessonPlanView {
    CourseId course_id;
    std::string subject_title;
    std::string study_group_title;
    std::string school_year_title;
    std::string teachers;
    EntryIndex version = -1;  ///< -1: there is no plan yet.
    std::string reason;       ///< Of the last change of its hours.
    bool may_write = false;   ///< The asker teaches the course, and it is open.
    bool closed = false;      ///< The course or its class.
    std::vector<LessonPlanItem> items;
    std::vector<LaidLesson> lessons;
    std::vector<LostLesson> lost;
    PlanProgress progress;
    bool operator==(const LessonPlanView&) const = default;
};
LETOPIS_DESCRIBE(LessonPlanView, course_id, subject_title, study_group_title, school_year_title,
                 teachers, version, reason, may_write, closed, items, lessons, lost, progress)

/// A course without a plan is shown with its lessons and no lines. Refuses `not_found` for an
/// unknown course, and as the second lock (read_journal).
Result<LessonPlanView> open_lesson_plan(Reader& reader, const Standing& standing,
                                        CourseId course_id, Instant now);

}  // namespace letopis
