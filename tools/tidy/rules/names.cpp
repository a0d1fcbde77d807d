#include <algorithm>
#include <array>

#include "reading/lexing.h"
#include "rules.h"

namespace letopis::tools {

namespace {

/// Words that tell the reader nothing about the school. A "service worker" is a thing of the web
/// platform and has no other name.
std::string empty_word_in(std::string_view name) {
    static constexpr auto banned =
        std::to_array<std::string_view>({"manager", "helper", "helpers", "util", "utils", "utility",
                                         "service", "data", "info", "common", "misc"});
    const auto words = words_of_name(name);
    for (std::size_t i = 0; i < words.size(); ++i) {
        const bool is_platform =
            words[i] == "service" && i + 1 < words.size() && words[i + 1] == "worker";
        if (!is_platform && std::find(banned.begin(), banned.end(), words[i]) != banned.end())
            return words[i];
    }
    return {};
}

}  // namespace

Findings check_names(const Tree& tree) {
    Findings findings;
    for (const auto& [path, file] : tree) {
        const bool is_code = file.is_cpp() || file.is_typescript();
        if (!is_code) continue;
        if (const auto word = empty_word_in(file.stem()); !word.empty())
            findings.push_back({path, 0, "file name says '" + word + "': name what it does"});
        for (const auto& type : type_names_of(lex(file.text).code))
            if (const auto word = empty_word_in(type.name); !word.empty())
                findings.push_back(
                    {path, type.line, type.name + " says '" + word + "': name what it is"});
    }
    return findings;
}

}  // namespace letopis::tools
