#pragma once
// Counts of marks at the end of a period (накопляемость на конец периода, ASM-07).

#include <string>
#include <vector>

#include "domain/journal/closing.h"

namespace letopis {

/// Who of those that were on the list from the first lesson of the period to its last day has fewer
/// marks than e.5 asks for, in order of the list; where fewer lessons took place, so many are
/// enough. Not asked of who has a result that is no mark, whose attestation is deferred, or who for
/// any part of the period is exempt from the subject (ATT-07) or learns otherwise than with the
/// class (JRN-23); nor where there is no mean.
std::vector<FewMarks> few_marks_of(const PeriodFacts& facts, Date today);

/// "Иванов Иван: отметок 2 при минимуме 3": what closing only warns of. Nothing where it waits:
/// gaps_of_period has them then.
std::vector<std::string> few_marks_notes(const PeriodFacts& facts, Date today);

}  // namespace letopis
