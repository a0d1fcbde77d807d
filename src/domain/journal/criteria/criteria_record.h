#pragma once
// Assessing by criteria (оценивание по критериям, ASM-14): the points that a work was given become
// the mark of its cell, by the rules by which any mark is recorded (cell_record.h).

#include <optional>
#include <string>
#include <vector>

#include "domain/journal/cell_record.h"
#include "domain/marks/rubrics.h"

namespace letopis {

struct AssessByCriteria {
    LessonId lesson_id;
    StudentId student_id;
    int work_no = 1;
    EntryIndex rubric = -1;
    std::vector<int> points;         ///< In the order of the rubric's criteria.
    EntryIndex base_version = -1;    ///< Of the cell, as of RecordCell.
    EntryIndex points_version = -1;  ///< Of the points that the teacher saw; -1: of none.
    CorrectionReason reason_code = CorrectionReason::none;
    std::string reason;
    bool operator==(const AssessByCriteria&) const = default;
};

/// What the decision needs besides CellFacts.
struct CriteriaFacts {
    CellFacts cell;
    Rubric rubric;
    std::optional<CriteriaPoints> standing;  ///< Of the first part of the work.
};

/// The points follow the mark that they gave; alone, where that mark stands already.
struct CriteriaEntries {
    CellEntries cell;
    std::optional<CriteriaAssessed> assessed;
    bool empty() const { return cell.empty() && !assessed; }
};

/// The mark goes to the first part of the work; attendance and the second part stay as they are.
/// Nothing to record when mark and points read so already. Refuses `not_found` at `rubric` for one
/// of another course; the lock; `version_conflict` also when the points changed since
/// points_version; `student_not_enrolled`; as decide_record_cell; `invalid_value` at `rubric` for
/// a course that is not marked by five points and for a retired rubric, unless the work was
/// assessed by it; then as rubric_mark.
Result<CriteriaEntries> decide_assess_by_criteria(const CriteriaFacts& facts,
                                                  const AssessByCriteria& command, Instant now);

}  // namespace letopis
