#include "domain/finals/rule_sets.h"

#include "domain/calendar/policy_list.h"

namespace letopis {
namespace {

/// The orders on certificates: № 546 is in force, in place of № 115, since 1 January 2021.
constexpr int first_year_of_546 = 2021;

}  // namespace

std::optional<ResultRules> rules_in_force(int grade, Date year_ends_on,
                                          std::span<const PolicyValue> policies) {
    auto rules = result_rules_of(usual_result_rules(), grade, year_ends_on.year());
    if (!rules || rules->strategy != ResultStrategy::mean_with_exam) return rules;
    rules->courses =
        policy_value_on(policies, mathematics_policy, year_ends_on) == "each_beside_exam"
            ? CourseStrategy::each_beside_exam
            : CourseStrategy::rounded_together;
    return rules;
}

int rule_set_no(const ResultRules& rules) {
    int number = 0;
    for (const ResultRules& one : usual_result_rules()) {
        if (one.grade != rules.grade) continue;
        ++number;
        if (one.valid_from_year == rules.valid_from_year) return number;
    }
    return 0;
}

std::string_view rule_set_basis(const ResultRules& rules) {
    return rules.valid_from_year < first_year_of_546
               ? "приказ Минобрнауки России от 14.02.2014 № 115"
               : "приказ Минпросвещения России от 05.10.2020 № 546";
}

}  // namespace letopis
