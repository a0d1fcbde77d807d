#pragma once
// What confirming a period's or a year's mark must know.

#include <algorithm>
#include <optional>
#include <vector>

#include "app/marks/result_state.h"
#include "domain/journal/results.h"
#include "ports/gathering/names.h"
#include "ports/reader.h"

namespace letopis {

/// Refuses `not_found` for a period that is not of the course's system.
Result<PeriodMarkFacts> gather_period_mark_facts(Reader& reader, const Course& course,
                                                 const ConfirmPeriodMark& confirm, Instant now);
Result<AnnualMarkFacts> gather_annual_mark_facts(Reader& reader, const Course& course,
                                                 const ConfirmAnnualMark& confirm, Instant now);

/// The student's mark of that course and period.
std::optional<PeriodMark> mark_of(const std::vector<PeriodMark>& marks, StudentId student_id,
                                  PeriodId period_id);
std::optional<AnnualMark> mark_of(const std::vector<AnnualMark>& marks, StudentId student_id);

/// A result as an answer; an empty one where none is confirmed.
template <class ResultMark>
Result<ResultState> result_state(Reader& reader, const std::optional<ResultMark>& mark) {
    if (!mark) return ResultState{};
    LETOPIS_TRY(name, short_name(reader, mark->recorded_by));
    return ResultState{.value = std::string{result_text(mark->value)},
                       .flag = mark->flag,
                       .reason = mark->reason,
                       .version = mark->entry_index,
                       .recorded_by_name = std::move(name),
                       .recorded_at = mark->recorded_at};
}

}  // namespace letopis
