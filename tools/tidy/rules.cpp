#include "rules.h"

#include <array>

namespace letopis::tools {

std::span<const Rule> all_rules() {
    static constexpr auto rules = std::to_array<Rule>({
        {"floors", check_floors},
        {"circles", check_circles},
        {"sizes", check_sizes},
        {"names", check_names},
        {"types", check_types},
        {"glossary", check_glossary},
        {"calls", check_calls},
        {"leftovers", check_leftovers},
        {"build_lists", check_build_lists},
        {"sql", check_sql},
        {"frozen", check_frozen},
        {"packages", check_packages},
        {"web_texts", check_web_texts},
        {"hosts", check_hosts},
        {"markdown", check_markdown},
        {"citations", check_citations},
        {"decisions", check_decisions},
    });
    return rules;
}

}  // namespace letopis::tools
