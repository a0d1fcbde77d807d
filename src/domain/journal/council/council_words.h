#pragma once
// The council's usual decisions and words (решения педагогического совета, ASM-11): one place for
// what stands in the last column of the summary sheet unless the council says otherwise.

#include <span>
#include <string>

#include "domain/classes/classes.h"
#include "domain/journal/journal.h"
#include "domain/marks/marks.h"
#include "domain/people/people.h"

namespace letopis {

/// What is decided as a rule about a student with these annual marks: transfer, or graduation from
/// grades 9 and 11; with an annual "2", «незач.» or «н/а», a conditional transfer (E-22), but
/// another year at the end of a level, which nobody leaves without having mastered it. Marks in
/// points are brought as what they stand for (scales.h).
CouncilDecisionKind usual_decision(const StudyGroup& study_group,
                                   std::span<const AnnualMark> annual_marks);

/// «переведён в 6 класс», «окончила школу по программе основного общего образования», «переведён
/// на 3 курс», «программа освоена»: by the programme, the grade and the student's sex.
std::string usual_words(CouncilDecisionKind kind, const StudyGroup& study_group, Sex sex);

/// Whether this decision exists for this group: a school graduates from grades 9, 11 and 12 only.
bool is_possible(CouncilDecisionKind kind, const StudyGroup& study_group);

/// «начальное общее образование», «среднее профессиональное образование»: what the group studies.
std::string_view programme_level(const StudyGroup& study_group);

}  // namespace letopis
