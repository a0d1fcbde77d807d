#pragma once
// open_rubrics: the rubrics of one course, those in use and those taken out of it (ASM-14).

#include <string>
#include <vector>

#include "app/rubrics/rubric_view.h"
#include "domain/access/access.h"
#include "domain/lessons/lessons.h"
#include "ports/reader.h"

namespace letopis {

/// A lesson lately held, whose works may be assessed by criteria.
struct LessonToAssess {
    LessonId lesson_id;
    Date lesson_on;
    int slot_no = 1;
    std::string topic;
    std::vector<std::string> works;
    int assessed = 0;  ///< Works of students with points.
    bool operator==(const LessonToAssess&) const = default;
};
LETOPIS_DESCRIBE(LessonToAssess, lesson_id, lesson_on, slot_no, topic, works, assessed)

/// Рубрики курса.
struct CourseRubrics {
    CourseId course_id;
    std::string subject_title;
    std::string study_group_title;
    Scale scale = Scale::five_point;  ///< Rubrics are of those with a mean.
    bool is_closed = false;
    bool may_keep = false;
    std::vector<RubricView> rubrics;      ///< In use, as they were stated; then retired ones.
    std::vector<LessonToAssess> lessons;  ///< The latest first; of who may write them.
    bool operator==(const CourseRubrics&) const = default;
};
LETOPIS_DESCRIBE(CourseRubrics, course_id, subject_title, study_group_title, scale, is_closed,
                 may_keep, rubrics, lessons)

/// Refuses `not_found` for an unknown course; as the second lock (read_journal).
Result<CourseRubrics> open_rubrics(Reader& reader, const Standing& standing, CourseId course_id,
                                   Instant now);

}  // namespace letopis
