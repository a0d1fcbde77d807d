#pragma once
// Usual weights of works (обычные веса видов работ, ASM-03): the local act may set others than
// those of requirements e.2, each from its date. A work keeps the weight it was given.

#include <span>
#include <string>
#include <vector>

#include "domain/calendar/policies.h"
#include "domain/lessons/lessons.h"

namespace letopis {

struct UsualWeight {
    WorkType work_type = WorkType::class_work;
    int weight_hundredths = 100;
    bool operator==(const UsualWeight&) const = default;
};
LETOPIS_DESCRIBE(UsualWeight, work_type, weight_hundredths)

/// "weight.control_work": the policy of a type. The year's final work has none: it weighs nothing
/// in a period.
std::string weight_policy(WorkType type);

/// What is in force on that day otherwise than default_weight_hundredths says, by type.
std::vector<UsualWeight> changed_weights(std::span<const PolicyValue> set, Date on);

}  // namespace letopis
