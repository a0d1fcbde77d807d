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

/// "weight.control_work": the policy of a type. Two types have none: the year's final work weighs
/// nothing in a period, and class work is what every lesson begins with, without an entry
/// (docs/formats/entry.md): it weighs 100, and the others are heavier or lighter than it.
std::string weight_policy(WorkType type);

/// What a new work of each type weighs on that day.
std::vector<UsualWeight> usual_weights(std::span<const PolicyValue> set, Date on);

}  // namespace letopis
