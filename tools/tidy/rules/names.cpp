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

/// The name of a bool parameter that begins at `at`; empty where none does.
std::string bool_parameter_at(std::string_view code, std::size_t at) {
    const auto before = code.find_last_not_of(" \n", at - 1);
    const auto name = code.find_first_not_of(' ', at + 4);
    if (before == std::string_view::npos || (code[before] != '(' && code[before] != ',')) return {};
    const auto end = code.find_first_of(" ,)=\n", name);
    const auto next = code.find_first_not_of(" \n", end);
    if (next == std::string_view::npos ||
        std::string_view(",)=").find(code[next]) == std::string_view::npos)
        return {};
    return std::string(code.substr(name, end - name));
}

/// `open(path, true)` says nothing. A bool that is itself what is written is called `value`.
void check_bool_parameters(const SourceFile& file, const std::string& code, Findings& findings) {
    for (auto at = find_word(code, "bool"); at != std::string::npos;
         at = find_word(code, "bool", at + 1)) {
        const auto name = at == 0 ? "" : bool_parameter_at(code, at);
        if (!name.empty() && name != "value")
            findings.push_back({file.path, line_at(code, at),
                                "bool " + name + ": an enum of two words says what is meant"});
    }
}

}  // namespace

Findings check_names(const Tree& tree) {
    Findings findings;
    for (const auto& [path, file] : tree) {
        const bool is_code = file.is_cpp() || file.is_typescript();
        if (!is_code) continue;
        if (const auto word = empty_word_in(file.stem()); !word.empty())
            findings.push_back({path, 0, "file name says '" + word + "': name what it does"});
        const std::string code = lex(file.text).code;
        if (file.ends_with(".h") && !file.is_test()) check_bool_parameters(file, code, findings);
        for (const auto& type : type_names_of(code))
            if (const auto word = empty_word_in(type.name); !word.empty())
                findings.push_back(
                    {path, type.line, type.name + " says '" + word + "': name what it is"});
    }
    return findings;
}

}  // namespace letopis::tools
