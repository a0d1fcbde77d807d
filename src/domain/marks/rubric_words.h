#pragma once
// Points in words (баллы словами): for the family, the history of a cell and the log (ASM-14).

#include <span>
#include <string>

#include "domain/marks/rubrics.h"

namespace letopis {

/// "75 %", "66,6 %": tenths, cut off: no border is shown that was not reached.
std::string percent_words(const Rubric& rubric, std::span<const int> points);

/// "Понимание 3 из 4, Ход решения 5 из 6 — 80 %"; only the points, "3, 5", where their number is
/// not that of the criteria.
std::string points_words(const Rubric& rubric, std::span<const int> points);

}  // namespace letopis
