#pragma once
// Practice on paper (F-29): the sheet of a course, and the attestation sheet of one student.

#include "app/practice/open_practice.h"
#include "ports/gathering/form_facts.h"

namespace letopis {

/// "Студент: ____ / Алова Вера /": who signs for no post of the college has a line of the text.
std::string practice_signature(const std::string& of, const std::string& name);

/// F-29. Signed by the teacher and the deputy; a draft while somebody has no attestation sheet.
TableForm practice_sheet_form(const PracticeSheet& sheet, const FormFacts& facts);

/// Аттестационный лист of one line of the sheet. What is not known is left to be written by hand.
TableForm attestation_sheet_form(const PracticeSheet& sheet, const PracticeLine& line,
                                 const FormFacts& facts);

/// As `open_practice`.
Result<TableForm> open_practice_form(Reader& reader, const Standing& standing, CourseId course_id,
                                     Instant now);
/// As `open_practice`; refuses `not_found` also for an assignment that does not stand.
Result<TableForm> open_attestation_sheet_form(Reader& reader, const Standing& standing,
                                              EntryIndex assignment, Instant now);

}  // namespace letopis
