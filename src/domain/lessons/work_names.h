#pragma once
// What works are called (названия работ): in a diary, in a column, in a topic (JRN-06).

#include <map>
#include <span>
#include <string>
#include <utility>

#include "domain/lessons/lessons.h"

namespace letopis {

/// "Контрольная работа. Дроби"; the title alone where it says the type already.
std::string work_label(const Work& work);

/// Whether works of this type are numbered through the year of a course: control, practical,
/// laboratory works and the like (JRN-06).
bool is_numbered(WorkType type);

/// Numbers of the works of a course, each type counted for itself from 1: by lesson and work_no.
/// Cancelled lessons and types that are not numbered have none. `lessons` are of one course.
std::map<std::pair<LessonId, int>, int> number_works(std::span<const Lesson> lessons);

/// Lessons in order of the school: by date, place in the day, beginning.
bool is_earlier(const Lesson& one, const Lesson& other);

}  // namespace letopis
