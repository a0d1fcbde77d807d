#pragma once
// Forecast with a work to come (прогноз, «что будет, если», SVC-12, E-20): by the same formula as
// the period mark.

#include <optional>
#include <string>
#include <vector>

#include "domain/lessons/lessons.h"
#include "domain/marks/means.h"

namespace letopis {

/// Запланированная работа.
struct ScheduledWork {
    WorkType work_type = WorkType::control_work;
    Date held_on;
    int weight_hundredths = 0;
};

/// What one mark for the work would make of the period.
struct WorkResult {
    int mark = 5;
    Fraction mean;
    ResultValue result = ResultValue::five;
    bool operator==(const WorkResult&) const = default;
};

/// One row for each mark of the scale, from 5 down to the lowest of the policies; of points, five
/// about the present forecast, or the five best where there is none. Empty where the weight of the
/// work is 0 and no other mark has a weight, and of a scale without a mean.
std::vector<WorkResult> forecast_of_work(Scale scale, const MarkTotals& totals,
                                         int weight_hundredths, const Policies& policies);

/// Further marks of one weight that are missing to a mark for the period: so many, each at least
/// `mark`.
struct MarksNeeded {
    int count = 1;
    int mark = 5;
    bool operator==(const MarksNeeded&) const = default;
};
/// Nobody is told to wait for more marks than this.
inline constexpr int most_needed = 5;
/// The fewest that propose `target`, and the least of them that do; with CONTROL_GUARD as marks of
/// no control work. Nothing where even most_needed of the best are too few, or the scale has no
/// mean.
std::optional<MarksNeeded> marks_needed(Scale scale, const MarkTotals& totals, int target,
                                        int weight_hundredths, const Policies& policies);
/// "До 3 не хватает: одна отметка не ниже 4 (вес 1)." "До 5 не хватит и 5 отметок 5 (вес 1)."
std::string needed_text(Scale scale, const MarkTotals& totals, int target, int weight_hundredths,
                        const Policies& policies);

/// For the family, in Russian: the least mark that raises the forecast, and the greatest that
/// lowers it. "Контрольная работа 12.10.2026 с отметкой 5 повысит прогноз до 4 (средний балл
/// 3,67)." Says so where no mark would change it.
std::string forecast_text(Scale scale, const MarkTotals& totals, const ScheduledWork& work,
                          const Policies& policies);

}  // namespace letopis
