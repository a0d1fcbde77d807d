#pragma once
// Counts of what keeps journals from closing (closing.h), for an overview of a whole school: the
// same rules, from rows that say no more than is counted, and without a word for each gap.

#include <map>
#include <optional>
#include <span>
#include <vector>

#include "domain/journal/closing.h"

namespace letopis {

/// A student on the list of a group, once.
struct ListStay {
    StudyGroupId study_group_id;
    StudentId student_id;
    Date enrolled_on;
    std::optional<Date> left_on;  ///< The last day.
    bool operator==(const ListStay&) const = default;

    bool covers(Date on) const { return enrolled_on <= on && (!left_on || on <= *left_on); }
};
LETOPIS_DESCRIBE(ListStay, study_group_id, student_id, enrolled_on, left_on)

/// A lesson, not cancelled, whose record lacks a topic, homework or marks.
struct LackingLesson {
    CourseId course_id;
    Date lesson_on;
    bool lacks_topic = false;
    bool lacks_homework = false;  ///< Neither homework is said nor that there is none.
    bool operator==(const LackingLesson&) const = default;
};
LETOPIS_DESCRIBE(LackingLesson, course_id, lesson_on, lacks_topic, lacks_homework)

/// A cell with a «точка», of a lesson that is not cancelled; once, however many it has.
struct PendingCell {
    CourseId course_id;
    LessonId lesson_id;
    StudentId student_id;
    Date lesson_on;
    bool operator==(const PendingCell&) const = default;
};
LETOPIS_DESCRIBE(PendingCell, course_id, lesson_id, student_id, lesson_on)

struct CoursePeriod {
    CourseId course_id;
    PeriodId period_id;
    bool operator==(const CoursePeriod&) const = default;
};
LETOPIS_DESCRIBE(CoursePeriod, course_id, period_id)

/// That somebody has a confirmed result in a course.
struct GivenResult {
    CourseId course_id;
    StudentId student_id;
    PeriodId period_id;  ///< Nil: of the year.
    bool operator==(const GivenResult&) const = default;
};
LETOPIS_DESCRIBE(GivenResult, course_id, student_id, period_id)

/// A course and what was read of it.
struct CourseRows {
    SubjectKind kind = SubjectKind::subject;
    Scale scale = Scale::five_point;
    std::span<const ListStay> stays;  ///< On its group's list; those of a student side by side.
    std::vector<PeriodId> closed;     ///< Its periods that are closed …
    std::vector<PeriodId> taught;     ///< … and in which a lesson is not cancelled.
    std::vector<LackingLesson> lacking;
    std::vector<PendingCell> pending;
    std::vector<GivenResult> results;  ///< Of periods.
    std::vector<GivenResult> annual;
    int open_appeals = 0;

    bool is_closed(PeriodId id) const;
};

using GapCounts = std::map<GapKind, int>;
/// But `period_not_over`, which is nobody's omission.
GapCounts counts_of(std::span<const Gap> gaps);

/// As many as gaps_of_period names, but `period_not_over` and `few_marks`. `excused`: those of whom
/// no mark of the period is asked for, since they learn elsewhere or their attestation is deferred.
GapCounts count_gaps_of_period(const CourseRows& course, const Period& period,
                               std::span<const StudentId> excused, Date today);
/// As many as gaps_of_course names. `periods`: all of the course; `excused`: of the year.
GapCounts count_gaps_of_course(const CourseRows& course, std::span<const Period> periods,
                               std::span<const StudentId> excused);

}  // namespace letopis
