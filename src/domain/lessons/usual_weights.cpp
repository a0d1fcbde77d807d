#include "domain/lessons/usual_weights.h"

#include "domain/calendar/policy_list.h"

namespace letopis {

std::string weight_policy(WorkType type) { return "weight." + std::string{enum_name(type)}; }

std::vector<UsualWeight> usual_weights(std::span<const PolicyValue> set, Date on) {
    std::vector<UsualWeight> weights;
    for (const auto name : names_of(WorkType{})) {
        const auto type = *parse_enum<WorkType>(name);
        weights.push_back({type, policy_number_on(set, weight_policy(type), on)
                                     .value_or(default_weight_hundredths(type))});
    }
    return weights;
}

}  // namespace letopis
