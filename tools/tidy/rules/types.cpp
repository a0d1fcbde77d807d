#include <map>
#include <sstream>

#include "rules.h"

namespace letopis::tools {

namespace {

/// The type that a line at the left margin begins to define: "struct Problem {"; else empty.
std::string type_defined_on(std::string_view line) {
    if (!line.ends_with('{')) return {};
    for (const std::string_view word : {"struct ", "class ", "enum class "}) {
        if (!line.starts_with(word)) continue;
        line.remove_prefix(word.size());
        if (line.starts_with("[[")) line.remove_prefix(line.find("]] ") + 3);
        return std::string{line.substr(0, line.find_first_of(" :{<"))};
    }
    return {};
}

}  // namespace

// Two types of one name in one namespace are two files' secret until one program links both: then
// either's functions stand for both, as the linker likes.
Findings check_types(const Tree& tree) {
    Findings findings;
    std::map<std::string, std::string> home_of;
    for (const auto& [path, file] : tree) {
        if (!file.is_cpp() || !path.ends_with(".h")) continue;
        std::istringstream lines{file.text};
        std::string space;
        int number = 0;
        for (std::string line; std::getline(lines, line); ++number) {
            if (line.starts_with("namespace ")) space = line;
            const std::string type = type_defined_on(line);
            if (type.empty()) continue;
            const auto [home, is_new] = home_of.emplace(space + type, path);
            if (!is_new && home->second != path)
                findings.push_back({path, number + 1, type + " is also a type of " + home->second});
        }
    }
    return findings;
}

}  // namespace letopis::tools
