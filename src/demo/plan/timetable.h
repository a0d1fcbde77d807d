#pragma once
// Timetable (расписание): a place in the week for each lesson of each class.
//
// Invariants of what place_lessons returns:
//   1. A class has its lessons one after another from the first, no window between them, and no
//      more on a day than its grade may have (СП 2.4.3648-20).
//   2. A teacher is in one place at a time; both halves of a divided class are taught at once.
//   3. A subject stands once a day, doubled lessons on end; what may not come first does not.

#include <optional>
#include <vector>

#include "demo/plan/staff.h"

namespace letopis::demo {

/// A place of one course.
struct CoursePlace {
    std::size_t course = 0;  ///< Index in the courses given.
    int weekday = 1;
    int slot_no = 1;
};

/// Places for all lessons of these courses: found for general classes, as the content fixes them
/// for the others. Nothing when none were found, which another stream of chance may cure.
std::optional<std::vector<CoursePlace>> place_lessons(const std::vector<TaughtCourse>& courses,
                                                      const std::vector<GroupLine>& shape,
                                                      Chance& chance);

/// The first lesson of the second shift is rung with this lesson of the first.
inline constexpr int second_shift_begins = 5;

/// The class that learns in the second shift: the first that may (СП 2.4.3648-20, 3.4.15: not the
/// 1st, the 5th and the last ones). `shape.size()` where there is none.
std::size_t shifted_class(const std::vector<GroupLine>& shape);

/// Puts the lessons of each day of the class in such an order that none of its teachers is
/// elsewhere in that hour. Leaves a day as it is when there is no such order.
void move_to_second_shift(const std::vector<TaughtCourse>& courses, std::size_t group,
                          std::vector<CoursePlace>& places);

}  // namespace letopis::demo
