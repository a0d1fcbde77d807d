#pragma once
// Marks of one cell as a diary shows them.

#include <vector>

#include "domain/diary/diary.h"

namespace letopis {

/// One for each work that carries marks, in order of the works. `comment` is left to the caller.
std::vector<DiaryMark> diary_marks(const Lesson& lesson, const Cell& cell, Scale scale,
                                   const Policies& policies);

/// The student's own cell of a lesson; null for an untouched one.
const Cell* cell_of(const DiaryCourse& course, const Lesson& lesson, StudentId student);

}  // namespace letopis
