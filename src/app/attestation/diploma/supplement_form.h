#pragma once
// The supplement of a diploma on paper: what is copied to the state's blank, for one student.

#include "app/attestation/diploma/open_diploma_supplement.h"
#include "ports/gathering/form_facts.h"

namespace letopis {

/// A table for each part, general education the first. A draft while a row has no result. Signed by
/// the deputy.
TableForm supplement_form(const GroupSupplement& group, const DiplomaSupplement& student,
                          const FormFacts& facts);

/// As `open_student_supplement`.
Result<TableForm> open_supplement_form(Reader& reader, const Standing& standing, StudyGroupId id,
                                       StudentId student_id, Instant now);

}  // namespace letopis
