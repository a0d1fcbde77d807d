#include "domain/marks/certificate.h"

#include <algorithm>
#include <array>

#include "domain/marks/means.h"

namespace letopis {
namespace {

/// Numbers whose mean is a mark.
class NumberTotals {
public:
    void add(int number) {
        sum_ += number;
        ++count_;
    }
    bool empty() const { return count_ == 0; }
    /// …,5 up. There is at least one number.
    ResultValue rounded() const {
        Policies mathematical;
        mathematical.period_strategy = PeriodStrategy::math;
        mathematical.lowest_mark = 1;
        return round_mean(Scale::five_point, {.num = sum_, .den = count_}, mathematical);
    }

private:
    std::int64_t sum_ = 0;
    std::int64_t count_ = 0;
};

NumberTotals totals_of_numbers(std::span<const ResultValue> results) {
    NumberTotals totals;
    for (const ResultValue result : results)
        if (const auto number = numeric(result)) totals.add(*number);
    return totals;
}

}  // namespace

std::span<const ResultRules> usual_result_rules() {
    static constexpr std::array<ResultRules, 4> rules{
        {{.grade = 9, .valid_from_year = 2014, .strategy = ResultStrategy::mean_with_exam},
         {.grade = 9, .valid_from_year = 2021, .strategy = ResultStrategy::mean_with_exam},
         {.grade = 11, .valid_from_year = 2014, .strategy = ResultStrategy::mean_of_all},
         {.grade = 11, .valid_from_year = 2021, .strategy = ResultStrategy::mean_of_all}}};
    return rules;
}

std::optional<ResultRules> result_rules_of(std::span<const ResultRules> known, int grade,
                                           int exam_year) {
    std::optional<ResultRules> latest;
    for (const ResultRules& rules : known) {
        if (rules.grade != grade || exam_year < rules.valid_from_year) continue;
        if (!latest || latest->valid_from_year <= rules.valid_from_year) latest = rules;
    }
    return latest;
}

std::optional<ResultValue> certificate_mark(const ResultRules& rules,
                                            const SubjectResults& results) {
    const bool of_level = rules.strategy == ResultStrategy::mean_of_all;
    const std::vector<ResultValue>& counted = of_level ? results.of_level : results.annual;
    if (counted.empty() ||
        std::find(counted.begin(), counted.end(), ResultValue::not_attested) != counted.end())
        return std::nullopt;
    NumberTotals totals = totals_of_numbers(counted);
    if (totals.empty()) return counted.back();
    const bool examined = rules.strategy == ResultStrategy::mean_with_exam && results.exam;
    if (!examined) return totals.rounded();
    const auto exam = numeric(*results.exam);
    if (!exam) return std::nullopt;
    if (rules.courses == CourseStrategy::rounded_together)
        totals = totals_of_numbers(std::array{totals.rounded()});
    totals.add(*exam);
    return totals.rounded();
}

}  // namespace letopis
