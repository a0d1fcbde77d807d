#pragma once
// The list of policies (перечень параметров регламента): what a local act may decide, with defaults
// and ranges, for people who set them (requirements (f), ORD-4).

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "domain/calendar/policies.h"

namespace letopis {

/// Of a policy that is text: how much of it, and how many items of a list.
inline constexpr std::size_t policy_text_code_points = 4000;
inline constexpr std::size_t policy_list_items = 100;

/// One parameter. A whole number between two bounds, one of some words, a fraction ("2/3"), or
/// text: letters, or a list ("Русский язык; Литература").
struct KnownPolicy {
    std::string_view key;       ///< "entry.homework"
    std::string default_value;  ///< As it would be set.
    int least = 0;              ///< Of a number; both 0 where it is none.
    int greatest = 0;
    std::vector<std::string> choices;  ///< Of a word.
};

/// All, in the order in which a page shows them.
std::vector<KnownPolicy> known_policies();

/// The value in force on that day as it was set, or the default; of equal dates the later entry.
/// For what is not among `Policies`. A value that a newer program set is passed over.
std::string policy_value_on(std::span<const PolicyValue> set, std::string_view key, Date on);
/// The same of a whole number; nothing where no numeric policy has that key.
std::optional<int> policy_number_on(std::span<const PolicyValue> set, std::string_view key,
                                    Date on);
/// The clause of the local act that the value in force was set by; empty of the default.
std::string policy_clause_on(std::span<const PolicyValue> set, std::string_view key, Date on);

/// The items of a list as it is set, without empty ones: "a; b" is a and b.
std::vector<std::string> listed_items(std::string_view value);

}  // namespace letopis
