#pragma once
// Results of scales of points and letters as marks of the five-point scale (ASM-01, e.9): for
// whoever asks what was passed, and for documents in which the law knows 2..5 alone.

#include <vector>

#include "domain/attendance/study_modes.h"
#include "domain/journal/attestation.h"
#include "domain/marks/marks.h"
#include "ports/reader.h"

namespace letopis {

/// Each result as as_five_point (scales.h) has it, by the scale of its course and by the policies
/// of the day on which it was given. Nothing is read where none is in points.
Result<Done> rate(Reader& reader, std::vector<PeriodMark>& marks);
Result<Done> rate(Reader& reader, std::vector<AnnualMark>& marks);
Result<Done> rate(Reader& reader, std::vector<HeldAttestation>& held);
Result<Done> rate(Reader& reader, std::vector<CarriedResult>& carried);

/// What was read, rated.
template <class Marks>
Result<Marks> rated(Reader& reader, Result<Marks> marks) {
    if (marks) LETOPIS_TRY_DONE(rate(reader, *marks));
    return marks;
}

}  // namespace letopis
