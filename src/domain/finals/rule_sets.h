#pragma once
// Rule sets of certificate marks (наборы правил отметок в аттестат, LAW-10, e.7; «keep as rule-set
// data»): each has a number and an exam year from which it is valid; what the orders leave to the
// school stands in its local act (the policy certificate.mathematics), dated as every policy. A
// certificate keeps the rules of its exam year, whatever comes later.

#include <optional>
#include <span>
#include <string_view>

#include "domain/calendar/policies.h"
#include "domain/marks/certificate.h"

namespace letopis {

/// The policy: how algebra, geometry and probability meet the one exam in mathematics.
inline constexpr std::string_view mathematics_policy = "certificate.mathematics";

/// The rules for a grade in an exam year, with what the school's local act says on the last day of
/// that school year. Nothing where the grade has no certificate or the year is before all rules.
std::optional<ResultRules> rules_in_force(int grade, Date year_ends_on,
                                          std::span<const PolicyValue> policies);

/// "Набор правил № 2": which of the sets of its grade these rules are; 0 for none of them.
int rule_set_no(const ResultRules& rules);

/// "приказ Минпросвещения России от 05.10.2020 № 546"
std::string_view rule_set_basis(const ResultRules& rules);

}  // namespace letopis
