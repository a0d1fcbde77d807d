#pragma once
// Early attestation (ASM-08) as those who confirm results need it.

#include <vector>

#include "domain/finals/early_attestation.h"
#include "ports/reader.h"

namespace letopis {

/// His, in all his classes of that year; without withdrawn ones.
Result<std::vector<EarlyAttestation>> early_attestations_of(Reader& reader, StudentId student_id,
                                                            SchoolYearId year_id);

/// Of everybody on the list of that course's group, in the classes they are at home in.
Result<std::vector<EarlyAttestation>> early_attestations_in_course(
    Reader& reader, const Course& course, const std::vector<ListedStudent>& listed);

}  // namespace letopis
