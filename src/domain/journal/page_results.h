#pragma once
// Results on the page of a journal: what is proposed to a teacher and what she has confirmed.

#include <unordered_map>
#include <vector>

#include "domain/classes/membership.h"
#include "domain/journal/course_marks.h"
#include "domain/journal/page.h"

namespace letopis {

/// Results of a course, student by student. Refers to the facts and cells it was made from: they
/// outlive it.
class PageResults {
public:
    PageResults(const PageFacts& facts, const CellsByStudent& cells, Date today);

    /// Appends those of the periods that have begun, or have a mark already, and of the year.
    void append(const Member& member, int student_index, std::vector<PageResult>& results) const;

private:
    std::vector<PeriodMark> marks_of(StudentId student) const;
    std::vector<StudyMode> modes_of(StudentId student) const;

    const PageFacts& facts_;
    const CellsByStudent& cells_;
    Date today_;
    std::vector<Period> taught_;
    std::unordered_map<StudentId, std::vector<PeriodMark>> period_marks_;
    std::unordered_map<StudentId, AnnualMark> annual_marks_;
    std::unordered_map<StudentId, std::vector<StudyMode>> study_modes_;
};

}  // namespace letopis
