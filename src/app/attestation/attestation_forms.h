#pragma once
// Attestation on paper: F-27 (exam or credit sheet), F-28 (summary sheet of a group), F-30
// (card of a student).

#include "app/attestation/open_exam_sheet.h"
#include "app/attestation/open_group_sheet.h"
#include "app/attestation/open_study_record.h"
#include "ports/gathering/form_facts.h"

namespace letopis {

/// F-27. What is known stands in it; ticket, record book and the examiner's signature are written
/// by hand. Who is not admitted has the reasons in his row. Signed by the teacher and the deputy.
TableForm exam_sheet_form(const ExamSheet& sheet, ProgrammeFamily family, const FormFacts& facts);

/// F-28. Columns stand under credits, exams, course works, practice and the rest. Signed by the
/// curator and the deputy.
TableForm group_sheet_form(const GroupSheet& sheet, ProgrammeFamily family, const FormFacts& facts);

/// F-30. A table for each semester, then practice, final attestation and what goes to the diploma.
/// Signed by the deputy.
TableForm study_record_form(const StudyRecord& record, const FormFacts& facts);

/// The sheet as `open_exam_sheet` gives it, as a form; refuses as it does.
Result<TableForm> open_exam_sheet_form(Reader& reader, const Standing& standing, CourseId course_id,
                                       std::optional<PeriodId> period_id, Instant now);
/// As `open_group_sheet`.
Result<TableForm> open_group_sheet_form(Reader& reader, const Standing& standing, StudyGroupId id,
                                        std::optional<PeriodId> period_id, Instant now);
/// As `open_study_record`.
Result<TableForm> open_study_record_form(Reader& reader, const Standing& standing,
                                         StudentId student_id, Instant now);

}  // namespace letopis
