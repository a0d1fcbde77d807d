#include "domain/marks/means.h"

#include <algorithm>
#include <array>
#include <numeric>

#include "domain/marks/period_rules.h"

namespace letopis {
namespace {

constexpr int greatest_mark = 5;

/// Results of the year as numbers: marks as they are, a pass as 1 and a fail as 0.
std::optional<int> countable(Scale scale, ResultValue value) {
    if (has_mean(scale)) return counted(value);
    if (value == ResultValue::pass) return 1;
    if (value == ResultValue::fail) return 0;
    return std::nullopt;
}

ResultValue of_countable(Scale scale, int number) {
    if (has_mean(scale)) return counted_result(scale, number);
    return number == 1 ? ResultValue::pass : ResultValue::fail;
}

/// The mean of numbers as a whole one. An exact half goes up, or towards the last number.
int rounded_mean(std::span<const int> numbers, AnnualStrategy strategy) {
    const int count = static_cast<int>(numbers.size());
    const int sum = std::accumulate(numbers.begin(), numbers.end(), 0);
    const int below = sum / count;
    const bool exact_half = 2 * (sum - below * count) == count;
    if (exact_half && strategy == AnnualStrategy::mean_tie_last)
        return numbers.back() <= below ? below : below + 1;
    return (2 * sum + count) / (2 * count);
}

/// Of THRESHOLD and MATH, in hundredths.
int threshold_of(const Policies& policies) {
    constexpr int mathematical = 50;
    return policies.period_strategy == PeriodStrategy::math ? mathematical
                                                            : policies.period_threshold_hundredths;
}

std::vector<int> borders_of_points(Scale scale, const Policies& policies) {
    constexpr int mathematical = 50;
    const int threshold = policies.period_strategy == PeriodStrategy::percent_borders
                              ? mathematical
                              : threshold_of(policies);
    const GradingScale& one = grading_scale(scale);
    std::vector<int> borders;
    for (int number = one.least + 1; number <= one.greatest; ++number)
        borders.push_back((number - 1) * 100 + threshold);
    return borders;
}

Fraction in_lowest_terms(std::int64_t num, std::int64_t den) {
    const std::int64_t common = std::gcd(num, den);
    return {.num = num / common, .den = den / common};
}

/// What stood before the work was done again, where it is a number too.
std::int64_t doubled_mark(const WeighedMark& mark, int number, CorrectionStrategy rework) {
    const auto before = mark.reworked_from ? counted(*mark.reworked_from) : std::nullopt;
    if (!before) return std::int64_t{2} * number;
    const Fraction counted = counted_after_rework(*before, number, rework);
    return 2 * counted.num / counted.den;
}

}  // namespace

CountingRules counting_rules(Scale scale, const Policies& policies) {
    return {.pending = policies.pending,
            .rework = policies.rework,
            .overdue_as = overdue_number(scale, policies)};
}

std::optional<Fraction> MarkTotals::mean() const {
    if (weight == 0) return std::nullopt;
    return in_lowest_terms(2 * weighted_sum + halves, 2 * weight);
}

std::optional<Fraction> MarkTotals::control_mean() const {
    if (control_weight == 0) return std::nullopt;
    return in_lowest_terms(control_sum, control_weight);
}

MarkTotals MarkTotals::operator+(const MarkTotals& added) const {
    return {.weighted_sum = weighted_sum + added.weighted_sum,
            .weight = weight + added.weight,
            .mark_count = mark_count + added.mark_count,
            .passes = passes + added.passes,
            .fails = fails + added.fails,
            .pending = pending + added.pending,
            .overdue = overdue + added.overdue,
            .halves = halves + added.halves,
            .control_sum = control_sum + added.control_sum,
            .control_weight = control_weight + added.control_weight};
}

MarkTotals total_of(std::span<const WeighedMark> marks, Date on, const CountingRules& rules) {
    MarkTotals totals;
    for (const WeighedMark& mark : marks) {
        auto number = counted(mark.value);
        if (mark.value == MarkValue::pending) {
            const bool overdue = mark.due_on && *mark.due_on < on;
            if (!overdue || rules.pending != PendingPolicy::count_as_two) {
                ++totals.pending;
                continue;
            }
            ++totals.overdue;
            number = rules.overdue_as;
        }
        ++totals.mark_count;
        if (mark.value == MarkValue::pass) ++totals.passes;
        if (mark.value == MarkValue::fail) ++totals.fails;
        if (!number) continue;
        // Twice the mark: of a mark and its rework the half may be left.
        const std::int64_t doubled = doubled_mark(mark, *number, rules.rework);
        const std::int64_t weighed = doubled * mark.weight_hundredths;
        totals.weighted_sum += weighed / 2;
        totals.halves += weighed % 2;
        totals.weight += mark.weight_hundredths;
        if (!mark.is_of_control_work) continue;
        totals.control_sum += weighed;
        totals.control_weight += std::int64_t{2} * mark.weight_hundredths;
    }
    return totals;
}

int lowest_number(Scale scale, const Policies& policies) {
    return is_of_points(scale) ? grading_scale(scale).least : policies.lowest_mark;
}

ResultValue round_mean(Scale scale, const Fraction& mean, const Policies& policies) {
    int mark = lowest_number(scale, policies);
    for (const int border : mark_borders(scale, policies)) {
        if (mean.num * 100 < mean.den * border) break;
        ++mark;
    }
    return counted_result(scale, mark);
}

std::vector<int> mark_borders(Scale scale, const Policies& policies) {
    if (is_of_points(scale)) return borders_of_points(scale, policies);
    if (scale != Scale::five_point) return {};
    const bool by_percent = policies.period_strategy == PeriodStrategy::percent_borders;
    const int threshold = threshold_of(policies);
    const ScaleRules& percent = policies.percent_borders;
    std::vector<int> borders;
    for (int mark = policies.lowest_mark + 1; mark <= greatest_mark; ++mark) {
        const int of_share = mark == 5   ? percent.five_percent
                             : mark == 4 ? percent.four_percent
                             : mark == 3 ? percent.three_percent
                                         : 0;
        const int border = by_percent ? of_share * greatest_mark : (mark - 1) * 100 + threshold;
        borders.push_back(borders.empty() ? border : std::max(border, borders.back()));
    }
    return borders;
}

std::optional<ResultValue> propose_period_mark(Scale scale, const MarkTotals& totals,
                                               const Policies& policies) {
    switch (scale) {
        case Scale::no_marks:
            return ResultValue::mastered;
        case Scale::levels:
        case Scale::letters:
            return std::nullopt;
        case Scale::pass_fail: {
            const int failed = totals.fails + totals.overdue;
            if (totals.passes + failed == 0) return std::nullopt;
            return totals.passes >= failed ? ResultValue::pass : ResultValue::fail;
        }
        case Scale::five_point:
        case Scale::seven_point:
        case Scale::ten_point:
        case Scale::twelve_point:
        case Scale::hundred_point:
            break;
    }
    if (policies.period_strategy == PeriodStrategy::control_guard)
        return guarded_by_control_mean(scale, totals, policies);
    const auto mean = totals.mean();
    if (!mean) return std::nullopt;
    return round_mean(scale, *mean, policies);
}

std::optional<ResultValue> propose_annual_mark(Scale scale, std::span<const ResultValue> results,
                                               AnnualStrategy strategy,
                                               std::optional<ResultValue> final_work) {
    if (scale == Scale::no_marks) return ResultValue::mastered;
    if (scale == Scale::levels || scale == Scale::letters) return std::nullopt;
    if (has_mean(scale) && strategy == AnnualStrategy::half_year_with_final)
        return annual_with_control_work(results, final_work);
    if (has_mean(scale) && strategy == AnnualStrategy::interim_attestation)
        return annual_with_interim_attestation(results, final_work);
    std::vector<int> attested;
    std::size_t not_attested = 0;
    for (const ResultValue result : results) {
        if (const auto number = countable(scale, result)) attested.push_back(*number);
        if (result == ResultValue::not_attested) ++not_attested;
    }
    // Of credits alone there is nothing to average: the last of them is the year's (e.8).
    if (attested.empty() && not_attested == 0)
        for (auto result = results.rbegin(); result != results.rend(); ++result)
            if (*result == ResultValue::pass || *result == ResultValue::fail) return *result;
    // e.6: the rest are averaged if at least two thirds of the year is attested.
    const std::size_t counted = attested.size() + not_attested;
    if (attested.empty() || attested.size() * 3 < counted * 2) return std::nullopt;
    return of_countable(scale, rounded_mean(attested, strategy));
}

ResultValue final_mark(ResultValue annual, std::optional<ResultValue> exam) {
    const auto year = numeric(annual);
    const auto examined = exam ? numeric(*exam) : std::nullopt;
    if (!year || !examined) return annual;
    return counted_result(Scale::five_point,
                          rounded_mean(std::array{*year, *examined}, AnnualStrategy::mean_math));
}

int minimum_marks(int weekly_hours_hundredths, PeriodKind kind, const MinimumMarks& by_act) {
    constexpr int two_hours = 200;
    constexpr int three_hours = 300;
    const MinimumRow& row = weekly_hours_hundredths < two_hours     ? by_act.one_hour
                            : weekly_hours_hundredths < three_hours ? by_act.two_hours
                                                                    : by_act.three_hours;
    switch (kind) {
        case PeriodKind::quarter:
            return row.quarter;
        case PeriodKind::trimester:
            return row.trimester;
        case PeriodKind::half_year:
        case PeriodKind::semester:
            break;
    }
    return row.half_year;
}

bool may_be_not_attested(const AttestationFacts& facts, const Policies& policies) {
    const bool missed_too_much = facts.missed_lessons * policies.not_attested_missed_den >
                                 facts.held_lessons * policies.not_attested_missed_num;
    return missed_too_much && facts.mark_count < facts.minimum;
}

std::string mean_text(const Fraction& mean) {
    const std::int64_t hundredths = (mean.num * 200 + mean.den) / (mean.den * 2);
    const std::string cents = std::to_string(hundredths % 100);
    return std::to_string(hundredths / 100) + (cents.size() < 2 ? ",0" : ",") + cents;
}

}  // namespace letopis
