#include "domain/calendar/policies.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <vector>

namespace letopis {
namespace {

/// A numeric policy: its key, its range, its unit, and where it lives.
struct NumericPolicy {
    std::string_view key;
    int least;
    int greatest;
    int Policies::*member;
};
constexpr std::array<NumericPolicy, 7> numeric_policies{{
    {"lock.lesson_edit_days", 0, 366, &Policies::edit_days},
    {"lock.unlock_hours", 1, 336, &Policies::unlock_hours},
    {"correction.reason_required", 0, 720, &Policies::reason_required_after_hours},
    {"point.max_days", 1, 60, &Policies::pending_days},
    {"period.threshold", 50, 70, &Policies::period_threshold_hundredths},
    {"period.confirm_days", 0, 60, &Policies::confirm_days},
    {"scale.lowest", 1, 2, &Policies::lowest_mark},
}};

std::optional<int> number_of(std::string_view text) {
    int number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc{} || end != text.data() + text.size()) return std::nullopt;
    return number;
}

constexpr std::string_view missed_share_key = "attest.na_missed_share";
constexpr int greatest_denominator = 100;

/// "2/3": a part of the whole, neither nothing nor all of it.
bool apply_missed_share(Policies& policies, std::string_view value) {
    const std::size_t slash = value.find('/');
    if (slash == std::string_view::npos) return false;
    const auto num = number_of(value.substr(0, slash));
    const auto den = number_of(value.substr(slash + 1));
    if (!num || !den || *num < 1 || *num >= *den || *den > greatest_denominator) return false;
    policies.not_attested_missed_num = *num;
    policies.not_attested_missed_den = *den;
    return true;
}

Refusal wrong(std::string_view key, std::string_view remedy) {
    return Refusal{.code = RefusalCode::invalid_value,
                   .field = std::string{key},
                   .detail = std::string{remedy}};
}

/// Sets one value; false when the key or the value is not known.
bool apply(Policies& policies, std::string_view key, std::string_view value) {
    for (const NumericPolicy& policy : numeric_policies) {
        if (policy.key != key) continue;
        const auto number = number_of(value);
        if (!number || *number < policy.least || *number > policy.greatest) return false;
        policies.*policy.member = *number;
        return true;
    }
    if (key == missed_share_key) return apply_missed_share(policies, value);
    if (key == "marks.pending") {
        if (value == "remove")
            policies.pending = PendingPolicy::remove;
        else if (value == "count_as_two")
            policies.pending = PendingPolicy::count_as_two;
        else
            return false;
        return true;
    }
    if (key == "period.strategy") {
        if (value == "threshold")
            policies.period_strategy = PeriodStrategy::threshold;
        else if (value == "math")
            policies.period_strategy = PeriodStrategy::math;
        else
            return false;
        return true;
    }
    if (key == "annual.strategy") {
        if (value == "mean_math")
            policies.annual_strategy = AnnualStrategy::mean_math;
        else if (value == "mean_tie_last")
            policies.annual_strategy = AnnualStrategy::mean_tie_last;
        else
            return false;
        return true;
    }
    return false;
}

}  // namespace

Policies policies_on(std::span<const PolicyValue> set, Date on) {
    Policies policies;
    std::vector<const PolicyValue*> in_force;
    for (const PolicyValue& value : set)
        if (value.valid_from <= on) in_force.push_back(&value);
    std::stable_sort(in_force.begin(), in_force.end(), [](const auto* one, const auto* other) {
        return one->valid_from < other->valid_from;
    });
    for (const PolicyValue* value : in_force) apply(policies, value->key, value->value);
    return policies;
}

Result<Done> check_policy(std::string_view key, std::string_view value) {
    Policies scratch;
    if (apply(scratch, key, value)) return Done{};
    for (const NumericPolicy& policy : numeric_policies)
        if (policy.key == key)
            return wrong(key, "Укажите целое число от " + std::to_string(policy.least) + " до " +
                                  std::to_string(policy.greatest) + ".");
    if (key == missed_share_key)
        return wrong(key, "Укажите долю пропущенных уроков дробью меньше единицы, например 2/3.");
    return wrong(key, "Такого параметра или такого значения нет.");
}

}  // namespace letopis
