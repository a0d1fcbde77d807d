#pragma once
// Marks of a student who moved to another class in the middle of a period (E-21): they count in
// the mean of the matching courses there, and where they come from stays visible.

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "domain/journal/course_marks.h"

namespace letopis {

/// A course of the class that the student left. Refers to its lessons and cells.
struct LeftCourse {
    CourseTitle title;
    std::span<const Lesson> lessons;
    std::span<const Cell> cells;
};

/// Внешняя отметка: given in `origin_course_id`, it counts in `course_id`.
struct PlacedMark {
    CourseId course_id;
    CourseId origin_course_id;
    Date lesson_on;
    std::string origin;  ///< "7 «А», 06.11.2026, Контрольная работа"
    WeighedMark mark;
    bool operator==(const PlacedMark&) const = default;
};

/// The course of the new class with the same subject and scale; nothing where there is none, or
/// several (subgroups): then a person says which.
std::optional<CourseId> matching_course(const CourseTitle& left,
                                        std::span<const CourseTitle> joined);

/// The marks that go along: of the period in which he moved, from lessons of days on which he was
/// on the list he left; by course, then in order of the lessons. Courses without a match give none.
std::vector<PlacedMark> carried_marks(const Enrolment& left, std::span<const LeftCourse> courses,
                                      std::span<const CourseTitle> joined, const Period& period);

/// What one student brings to one course.
struct BroughtMarks {
    StudentId student_id;
    std::vector<PlacedMark> marks;
};

/// What the carried marks of a period add to the numbers of one course.
MarkTotals with_carried_marks(const MarkTotals& own, std::span<const PlacedMark> carried,
                              CourseId course_id, const Period& period, Date on,
                              const CountingRules& rules);
/// The same, of those that the student brought.
MarkTotals with_brought_marks(const MarkTotals& own, std::span<const BroughtMarks> brought,
                              StudentId student_id, CourseId course_id, const Period& period,
                              Date on, const CountingRules& rules);

}  // namespace letopis
