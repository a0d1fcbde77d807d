#include "domain/marks/forecast.h"

#include <algorithm>

namespace letopis {
namespace {

constexpr int greatest_mark = 5;

std::string outcome(const WorkResult& row) {
    return std::string{result_text(row.result)} + " (средний балл " + mean_text(row.mean) + ")";
}

std::string with_mark(const WorkResult& row) { return "с отметкой " + std::to_string(row.mark); }

/// Where there is no forecast yet: what the best and the lowest mark would give.
std::string first_forecast(const std::string& work, const std::vector<WorkResult>& rows) {
    std::string text = work;
    for (const WorkResult& row : rows)
        text += (row.mark == greatest_mark ? " " : ", ") + with_mark(row) + " даст прогноз " +
                std::string{result_text(row.result)};
    return text + ".";
}

}  // namespace

std::vector<WorkResult> forecast_of_work(const MarkTotals& totals, int weight_hundredths,
                                         const Policies& policies) {
    std::vector<WorkResult> rows;
    for (int mark = greatest_mark; mark >= policies.lowest_mark; --mark) {
        MarkTotals then = totals;
        then.weighted_sum += static_cast<std::int64_t>(mark) * weight_hundredths;
        then.weight += weight_hundredths;
        const auto mean = then.mean();
        if (!mean) return {};
        rows.push_back({.mark = mark, .mean = *mean, .result = round_mean(*mean, policies)});
    }
    return rows;
}

std::string forecast_text(const MarkTotals& totals, const ScheduledWork& work,
                          const Policies& policies) {
    const std::string named =
        std::string{work_type_title(work.work_type)} + " " + work.held_on.russian();
    const auto rows = forecast_of_work(totals, work.weight_hundredths, policies);
    if (work.weight_hundredths == 0 || rows.empty())
        return named + " не влияет на прогноз: вес работы 0.";
    const auto mean = totals.mean();
    if (!mean) return first_forecast(named, rows);

    const auto before = numeric(round_mean(*mean, policies));
    // Rows go from the best mark down: the last that raises is the least, the first that lowers
    // is the greatest.
    const auto raises = std::find_if(rows.rbegin(), rows.rend(), [&](const WorkResult& row) {
        return numeric(row.result) > before;
    });
    const auto lowers = std::find_if(rows.begin(), rows.end(), [&](const WorkResult& row) {
        return numeric(row.result) < before;
    });
    std::string text = named;
    if (raises != rows.rend())
        text += " " + with_mark(*raises) + " повысит прогноз до " + outcome(*raises);
    if (lowers != rows.end())
        text += (raises != rows.rend() ? ", " : " ") + with_mark(*lowers) + " понизит прогноз до " +
                outcome(*lowers);
    if (raises == rows.rend() && lowers == rows.end())
        text += " не изменит прогноз: останется " + std::to_string(*before);
    return text + ".";
}

}  // namespace letopis
