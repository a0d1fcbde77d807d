#include "domain/journal/correction_signs.h"

#include <algorithm>

#include "domain/calendar/policy_list.h"
#include "domain/marks/scales.h"

namespace letopis {
namespace {

/// How good it is; nothing for what cannot be compared. A fail, and «н/а», are below every mark.
std::optional<int> rank(std::monostate) { return std::nullopt; }
std::optional<int> rank(AttendanceStatus) { return std::nullopt; }
std::optional<int> rank(ResultValue value) {
    if (value == ResultValue::fail || value == ResultValue::not_attested) return 0;
    if (value == ResultValue::pass) return 3;
    return rank_on_scale(value);
}
std::optional<int> rank(MarkValue value) {
    if (value == MarkValue::fail) return 0;
    if (value == MarkValue::pass) return 3;
    const auto result = result_of(value);
    return result ? rank(*result) : std::nullopt;
}
std::optional<int> rank(const CorrectedValue& value) {
    return std::visit([](const auto& one) { return rank(one); }, value);
}

bool is_mass(const CorrectionFacts& facts) {
    if (!facts.period || facts.last_week_correction_count < facts.limits.mass_corrections)
        return false;
    const Date on = moscow_date(facts.made_at);
    const bool is_in_time = on <= facts.period->ends_on || !facts.period_closed_at ||
                            facts.made_at < *facts.period_closed_at;
    return is_in_time && last_week_begins(*facts.period, facts.limits) <= on;
}

bool is_raised_after_closing(const CorrectionFacts& facts) {
    if (!facts.period || !is_raised(facts.was, facts.became)) return false;
    Instant over = moscow_instant(facts.period->ends_on.plus_days(1), {});
    if (facts.period_closed_at) over = std::min(over, *facts.period_closed_at);
    return facts.made_at >= over;
}

bool is_by_another(const CorrectionFacts& facts) {
    return !facts.made_by.is_nil() && !facts.recorded_by.is_nil() &&
           facts.made_by != facts.recorded_by;
}

struct TextOf {
    std::string operator()(std::monostate) const { return {}; }
    std::string operator()(MarkValue value) const { return std::string{mark_text(value)}; }
    std::string operator()(AttendanceStatus status) const {
        return std::string{attendance_letter(status)};
    }
    std::string operator()(ResultValue value) const { return std::string{result_text(value)}; }
};

}  // namespace

std::string corrected_text(const CorrectedValue& value) { return std::visit(TextOf{}, value); }

bool is_raised(const CorrectedValue& was, const CorrectedValue& became) {
    const auto before = rank(was);
    if (!before) return false;
    constexpr int satisfactory = 3;
    if (std::holds_alternative<std::monostate>(became)) return *before < satisfactory;
    const auto after = rank(became);
    return after && *before < *after;
}

SignLimits sign_limits(std::span<const PolicyValue> set, Date on) {
    SignLimits limits;
    limits.mass_corrections =
        policy_number_on(set, "signs.mass_corrections", on).value_or(limits.mass_corrections);
    limits.last_week_days =
        policy_number_on(set, "signs.last_week_days", on).value_or(limits.last_week_days);
    return limits;
}

Date last_week_begins(const Period& period, const SignLimits& limits) {
    return period.ends_on.plus_days(1 - limits.last_week_days);
}

bool is_guardian_on(std::span<const Guardianship> guardianships, PersonId person, StudentId student,
                    Date on) {
    return std::any_of(guardianships.begin(), guardianships.end(), [&](const Guardianship& one) {
        return one.guardian_id == person && one.student_id == student && one.valid_from <= on &&
               (!one.valid_to || on <= *one.valid_to);
    });
}

std::vector<CorrectionSign> correction_signs(const CorrectionFacts& facts) {
    std::vector<CorrectionSign> signs;
    if (is_mass(facts)) signs.push_back(CorrectionSign::mass_before_closing);
    if (is_raised_after_closing(facts)) signs.push_back(CorrectionSign::raised_after_closing);
    if (is_by_another(facts)) signs.push_back(CorrectionSign::by_another_person);
    if (facts.of_own_child) signs.push_back(CorrectionSign::own_child);
    return signs;
}

}  // namespace letopis
