#include "domain/marks/period_rules.h"

#include <algorithm>
#include <numeric>

#include "base/check.h"

namespace letopis {
namespace {

Fraction lowest_terms(std::int64_t num, std::int64_t den) {
    const std::int64_t common = std::gcd(num, den);
    return {.num = num / common, .den = den / common};
}

/// …,5 up, on the scale of the results it is the mean of.
ResultValue mathematical(const Fraction& mean, ResultValue like) {
    return counted_like(like, static_cast<int>((2 * mean.num + mean.den) / (2 * mean.den)));
}

/// Marks among results, in sum and number; nothing if the year may not be judged from them (e.6).
struct AttestedMarks {
    std::int64_t sum = 0;
    std::int64_t count = 0;
    ResultValue last = ResultValue::five;
};
std::optional<AttestedMarks> attested_marks(std::span<const ResultValue> results) {
    AttestedMarks marks;
    std::int64_t not_attested = 0;
    for (const ResultValue result : results) {
        if (result == ResultValue::not_attested) ++not_attested;
        const auto number = counted(result);
        if (!number) continue;
        marks.sum += *number;
        ++marks.count;
        marks.last = result;
    }
    if (marks.count == 0 || marks.count * 3 < (marks.count + not_attested) * 2) return std::nullopt;
    return marks;
}

}  // namespace

Fraction counted_after_rework(int first, int last, CorrectionStrategy strategy) {
    switch (strategy) {
        case CorrectionStrategy::last:
            break;
        case CorrectionStrategy::best:
            return {.num = std::max(first, last)};
        case CorrectionStrategy::mean_of_both:
            return lowest_terms(first + last, 2);
    }
    return {.num = last};
}

std::optional<Fraction> points_share(std::span<const WorkValue> criteria) {
    std::int64_t points = 0;
    std::int64_t greatest = 0;
    for (const WorkValue& criterion : criteria) {
        LETOPIS_CHECK(0 <= criterion.points && criterion.points <= criterion.greatest,
                      "a criterion gives no more than it has");
        points += criterion.points;
        greatest += criterion.greatest;
    }
    if (greatest == 0) return std::nullopt;
    return lowest_terms(points, greatest);
}

ResultValue mark_of_share(const Fraction& share, const ScaleRules& borders) {
    const auto reaches = [&](int percent) { return share.num * 100 >= share.den * percent; };
    if (reaches(borders.five_percent)) return ResultValue::five;
    if (reaches(borders.four_percent)) return ResultValue::four;
    return reaches(borders.three_percent) ? ResultValue::three : ResultValue::two;
}

std::optional<ResultValue> guarded_by_control_mean(Scale scale, const MarkTotals& all,
                                                   const Policies& policies) {
    const auto mean = all.mean();
    if (!mean) return std::nullopt;
    const ResultValue by_threshold = round_mean(scale, *mean, policies);
    const auto control_mean = all.control_mean();
    if (!control_mean) return by_threshold;
    const int highest = *counted(round_mean(scale, *control_mean, policies)) + level_step(scale);
    return counted_result(scale, std::min(*counted(by_threshold), highest));
}

std::optional<ResultValue> guarded_by_control_twos(const MarkTotals& all, int uncompensated_twos,
                                                   const Policies& policies) {
    const auto mean = all.mean();
    if (!mean) return std::nullopt;
    const ResultValue by_threshold = round_mean(Scale::five_point, *mean, policies);
    return by_threshold == ResultValue::five && uncompensated_twos > 0 ? ResultValue::four
                                                                       : by_threshold;
}

std::optional<Fraction> accumulation_index(int mark_count, int student_count, int held_lessons) {
    const std::int64_t places = static_cast<std::int64_t>(student_count) * held_lessons;
    if (places == 0) return std::nullopt;
    return lowest_terms(mark_count, places);
}

int control_works_without_marks(std::span<const int> mark_counts) {
    return static_cast<int>(std::count(mark_counts.begin(), mark_counts.end(), 0));
}

std::optional<ResultValue> annual_with_control_work(std::span<const ResultValue> half_years,
                                                    std::optional<ResultValue> control_work) {
    const auto marks = attested_marks(half_years);
    const auto work = control_work ? counted(*control_work) : std::nullopt;
    if (!marks || !work) return std::nullopt;
    return mathematical({.num = marks->sum + *work, .den = marks->count + 1}, marks->last);
}

std::optional<ResultValue> annual_with_interim_attestation(std::span<const ResultValue> periods,
                                                           std::optional<ResultValue> attestation) {
    const auto marks = attested_marks(periods);
    const auto attested = attestation ? counted(*attestation) : std::nullopt;
    if (!marks || !attested) return std::nullopt;
    return mathematical({.num = marks->sum + *attested * marks->count, .den = marks->count * 2},
                        marks->last);
}

std::optional<ResultValue> diploma_mark(std::span<const ResultValue> attestations,
                                        AttestationStrategy strategy) {
    if (attestations.empty()) return std::nullopt;
    const ResultValue last = attestations.back();
    if (last == ResultValue::not_attested) return std::nullopt;
    if (strategy == AttestationStrategy::last) return last;
    AttestedMarks marks;
    for (const ResultValue result : attestations) {
        if (result == ResultValue::not_attested) return std::nullopt;
        const auto number = numeric(result);
        if (!number) continue;
        marks.sum += *number;
        ++marks.count;
    }
    if (marks.count == 0) return last;
    return mathematical({.num = marks.sum, .den = marks.count}, ResultValue::five);
}

}  // namespace letopis
