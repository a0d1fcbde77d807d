#pragma once
// Assessment (оценивание): which mark a student earns, and how many are asked in a lesson.

#include <string>

#include "demo/life/school_life.h"

namespace letopis::demo {

/// What the student shows in work of this type, in tenths of a mark; the same student shows much
/// the same in the same subject all year.
int shown_by(const SchoolLife& school, const CourseLife& course, std::size_t student,
             WorkType work_type, Chance& chance);

/// "5", "зач": what is typed for it.
std::string mark_text_for(Scale scale, int tenths);

/// "5/4" for works with two marks, else one.
std::string work_text_for(const SchoolLife& school, const CourseLife& course, std::size_t student,
                          WorkType work_type, Chance& chance);

/// How many students of this course are asked in a lesson that is no work of the whole class.
int asked_in_lesson(const CourseLife& course, Chance& chance);

/// How many marks the teacher wants everybody to have by the end of a period.
int wanted_marks(const CourseLife& course);

/// Whether the whole class writes such a work.
bool everybody_does(WorkType work_type);

}  // namespace letopis::demo
