#include "domain/marks/forecast.h"

#include <algorithm>

#include "base/text.h"

namespace letopis {
namespace {

/// Of a scale of points nobody reads a row for each of them.
constexpr std::size_t most_rows = 5;

std::string outcome(const WorkResult& row) {
    return std::string{result_text(row.result)} + " (средний балл " + mean_text(row.mean) + ")";
}

/// "1", "0,5", "2,25"
std::string weight_words(int hundredths) {
    std::string words = mean_text({.num = hundredths, .den = 100});
    while (words.back() == '0') words.pop_back();
    if (words.back() == ',') words.pop_back();
    return words;
}

std::string with_mark(const WorkResult& row) { return "с отметкой " + std::to_string(row.mark); }

/// Where there is no forecast yet: what the best marks, of five points each, would give.
std::string first_forecast(const std::string& work, const std::vector<WorkResult>& rows) {
    std::string text = work;
    for (const WorkResult& row : rows)
        text += (&row == &rows.front() ? " " : ", ") + with_mark(row) + " даст прогноз " +
                std::string{result_text(row.result)};
    return text + ".";
}

/// A row for each mark of the scale, from the best down.
std::vector<WorkResult> all_rows(Scale scale, const MarkTotals& totals, int weight_hundredths,
                                 const Policies& policies) {
    std::vector<WorkResult> rows;
    for (const ScaleValue& value : scale_values(scale, policies)) {
        const auto mark = counted(value.mark);
        if (!mark) return {};
        MarkTotals then = totals;
        then.weighted_sum += static_cast<std::int64_t>(*mark) * weight_hundredths;
        then.weight += weight_hundredths;
        const auto mean = then.mean();
        if (!mean) return {};
        rows.push_back(
            {.mark = *mark, .mean = *mean, .result = round_mean(scale, *mean, policies)});
    }
    return rows;
}

}  // namespace

std::vector<WorkResult> forecast_of_work(Scale scale, const MarkTotals& totals,
                                         int weight_hundredths, const Policies& policies) {
    auto rows = all_rows(scale, totals, weight_hundredths, policies);
    if (rows.size() <= most_rows) return rows;
    const auto mean = totals.mean();
    const int about = mean ? *counted(round_mean(scale, *mean, policies)) : rows.front().mark;
    const auto place = static_cast<std::size_t>(rows.front().mark - about);
    const std::size_t above = std::min(place, most_rows / 2);
    const std::size_t first = std::min(place - above, rows.size() - most_rows);
    const auto from = rows.begin() + static_cast<std::ptrdiff_t>(first);
    return {from, from + most_rows};
}

std::optional<MarksNeeded> marks_needed(Scale scale, const MarkTotals& totals, int target,
                                        int weight_hundredths, const Policies& policies) {
    if (!has_mean(scale)) return std::nullopt;
    const int best = grading_scale(scale).greatest;
    for (int count = 1; count <= most_needed; ++count) {
        for (int mark = target; mark <= best; ++mark) {
            MarkTotals then = totals;
            then.weighted_sum += static_cast<std::int64_t>(mark) * weight_hundredths * count;
            then.weight += static_cast<std::int64_t>(weight_hundredths) * count;
            const auto proposed = propose_period_mark(scale, then, policies);
            const auto number = proposed ? counted(*proposed) : std::nullopt;
            if (number && *number >= target) return MarksNeeded{.count = count, .mark = mark};
        }
    }
    return std::nullopt;
}

std::string needed_text(Scale scale, const MarkTotals& totals, int target, int weight_hundredths,
                        const Policies& policies) {
    const int best = grading_scale(scale).greatest;
    const std::string weight = " (вес " + weight_words(weight_hundredths) + ").";
    const auto needed = marks_needed(scale, totals, target, weight_hundredths, policies);
    const std::string to = "До " + std::to_string(target);
    if (!needed)
        return to + " не хватит и " + std::to_string(most_needed) + " отметок " +
               std::to_string(best) + weight;
    const std::string mark =
        (needed->mark == best ? " " : " не ниже ") + std::to_string(needed->mark);
    if (needed->count == 1) return to + " не хватает: одна отметка" + mark + weight;
    return to + " не хватает: " + std::to_string(needed->count) + " " +
           std::string{plural(needed->count, "отметка", "отметки", "отметок")} + mark + weight;
}

std::string forecast_text(Scale scale, const MarkTotals& totals, const ScheduledWork& work,
                          const Policies& policies) {
    const std::string named =
        std::string{work_type_title(work.work_type)} + " " + work.held_on.russian();
    const auto rows = all_rows(scale, totals, work.weight_hundredths, policies);
    if (work.weight_hundredths == 0 || rows.empty())
        return named + " не влияет на прогноз: вес работы 0.";
    const auto mean = totals.mean();
    if (!mean)
        return first_forecast(named,
                              forecast_of_work(scale, totals, work.weight_hundredths, policies));

    const auto before = counted(round_mean(scale, *mean, policies));
    // Rows go from the best mark down: the last that raises is the least, the first that lowers
    // is the greatest.
    const auto raises = std::find_if(rows.rbegin(), rows.rend(), [&](const WorkResult& row) {
        return counted(row.result) > before;
    });
    const auto lowers = std::find_if(rows.begin(), rows.end(), [&](const WorkResult& row) {
        return counted(row.result) < before;
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
