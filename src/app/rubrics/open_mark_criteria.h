#pragma once
// open_mark_criteria: by which criteria the marks of one lesson were given to one student, for him
// and his family (ASM-14, DRY-02).

#include <string>
#include <vector>

#include "domain/access/access.h"
#include "domain/marks/rubrics.h"
#include "ports/reader.h"

namespace letopis {

struct CriterionPoints {
    std::string title;
    int points = 0;
    int most = 1;
    bool operator==(const CriterionPoints&) const = default;
};
LETOPIS_DESCRIBE(CriterionPoints, title, points, most)

struct MarkByCriteria {
    EntryIndex mark_entry = -1;  ///< Of the mark that stands, as in DiaryMark; -1: none does.
    int work_no = 1;
    std::string rubric_title;
    std::vector<CriterionPoints> criteria;
    std::string percent;    ///< "75 %"
    RubricBorders borders;  ///< Zeros of a scale of points: they say nothing there.
    std::string by_points;  ///< The mark that the points gave: "4".
    bool differs = false;   ///< The mark that stands is another: it was corrected since.
    bool operator==(const MarkByCriteria&) const = default;
};
LETOPIS_DESCRIBE(MarkByCriteria, mark_entry, work_no, rubric_title, criteria, percent, borders,
                 by_points, differs)

struct MarkCriteria {
    StudentId student_id;
    LessonId lesson_id;
    std::vector<MarkByCriteria> marks;  ///< By work; none where nothing was assessed so.
    bool operator==(const MarkCriteria&) const = default;
};
LETOPIS_DESCRIBE(MarkCriteria, student_id, lesson_id, marks)

/// Refuses as the second lock (read_diary); `not_found` for an unknown lesson.
Result<MarkCriteria> open_mark_criteria(Reader& reader, const Standing& standing,
                                        StudentId student_id, LessonId lesson_id, Instant now);

}  // namespace letopis
