#include "domain/lessons/usual_weights.h"

#include <charconv>

#include "domain/calendar/policy_list.h"

namespace letopis {
namespace {

int number_in(const std::string& text) {
    int number = 0;
    std::from_chars(text.data(), text.data() + text.size(), number);
    return number;
}

}  // namespace

std::string weight_policy(WorkType type) { return "weight." + std::string{enum_name(type)}; }

std::vector<UsualWeight> changed_weights(std::span<const PolicyValue> set, Date on) {
    std::vector<UsualWeight> changed;
    for (const PolicyValue& value : set) {
        // Most schools set none, and the list of policies need not be asked.
        if (!value.key.starts_with("weight.")) continue;
        for (const auto name : names_of(WorkType{})) {
            const auto type = *parse_enum<WorkType>(name);
            if (weight_policy(type) != value.key) continue;
            std::erase_if(changed, [&](const UsualWeight& one) { return one.work_type == type; });
            const int weight = number_in(policy_value_on(set, value.key, on));
            if (weight != default_weight_hundredths(type)) changed.push_back({type, weight});
        }
    }
    return changed;
}

}  // namespace letopis
