#pragma once
// Policies that are text: letters of attendance, lists of subjects and of abbreviations. Each is
// read with its date where it is used (policy_value_on).

#include <span>
#include <string_view>

namespace letopis {

struct TextPolicy {
    std::string_view key;
    std::string_view usual;
    bool (*fits)(std::string_view value);
    std::string_view remedy;  ///< Said where it does not.
};
std::span<const TextPolicy> text_policies();
/// Null where the key is of no such policy.
const TextPolicy* text_policy(std::string_view key);

}  // namespace letopis
