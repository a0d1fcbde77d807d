#pragma once
// Counts of marks at the end of a period (накопляемость на конец периода, ASM-07).

#include <string>
#include <vector>

#include "domain/journal/closing.h"

namespace letopis {

/// Who of those that were on the list from the first lesson of the period to its last day has fewer
/// marks than e.5 asks for, in order of the list; where fewer lessons took place, so many are
/// enough. Not asked of who has a result that is no mark, whose attestation is deferred, or who
/// learns otherwise than with the class for any part of it (JRN-23); nor where there is no mean.
std::vector<FewMarks> few_marks_of(const PeriodFacts& facts, PeriodKind kind, Date today);

/// "Иванов Иван: отметок 2 при минимуме 3"
std::vector<std::string> few_marks_notes(std::span<const FewMarks> all);

}  // namespace letopis
