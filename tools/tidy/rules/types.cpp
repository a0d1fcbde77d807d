#include <map>
#include <sstream>
#include <vector>

#include "rules.h"

namespace letopis::tools {

namespace {

constexpr std::string_view enum_macro = "LETOPIS_ENUM(";

/// The type that a line at the left margin begins to define: "struct Problem {"; else empty. What
/// is defined inside another type, or for one argument of a template, has a name of its own.
std::string type_defined_on(std::string_view line) {
    if (line.starts_with(enum_macro)) {
        line.remove_prefix(enum_macro.size());
        return std::string{line.substr(0, line.find_first_of(",)"))};
    }
    if (!line.ends_with('{')) return {};
    for (const std::string_view word : {"struct ", "class ", "enum class "}) {
        if (!line.starts_with(word)) continue;
        line.remove_prefix(word.size());
        if (line.starts_with("[[")) line.remove_prefix(line.find("]] ") + 3);
        const std::size_t end = line.find_first_of(" :{<");
        const std::string_view rest = line.substr(end);
        if (rest.starts_with("::") || rest.starts_with("<")) return {};
        return std::string{line.substr(0, end)};
    }
    return {};
}

/// The namespaces that are open at the left margin, outermost first; "" is an unnamed one.
class Namespaces {
public:
    void read(std::string_view line) {
        constexpr std::string_view word = "namespace ";
        if (line.starts_with(word) && line.ends_with('{')) {
            line.remove_prefix(word.size());
            line.remove_suffix(1);
            while (line.ends_with(' ')) line.remove_suffix(1);
            open_.emplace_back(line);
        } else if (line.starts_with("}  // namespace") && !open_.empty()) {
            open_.pop_back();
        }
    }
    /// What is in an unnamed one is its file's alone.
    bool is_shared() const {
        for (const std::string& one : open_)
            if (one.empty()) return false;
        return true;
    }
    std::string path() const {
        std::string all;
        for (const std::string& one : open_) all += one + "::";
        return all;
    }

private:
    std::vector<std::string> open_;
};

}  // namespace

// Two types of one name in one namespace are two files' secret until one program links both: then
// either's functions stand for both, as the linker likes. It does not matter whether a header or a
// source defines them. Tests are programs of their own; what they share stands in headers.
Findings check_types(const Tree& tree) {
    Findings findings;
    std::map<std::string, std::string> home_of;
    for (const auto& [path, file] : tree) {
        if (!file.is_cpp() || (file.is_test() && !path.ends_with(".h"))) continue;
        std::istringstream lines{file.text};
        Namespaces spaces;
        int number = 0;
        for (std::string line; std::getline(lines, line); ++number) {
            spaces.read(line);
            const std::string type = type_defined_on(line);
            if (type.empty() || !spaces.is_shared()) continue;
            const auto [home, is_new] = home_of.emplace(spaces.path() + type, path);
            if (!is_new && home->second != path)
                findings.push_back({path, number + 1, type + " is also a type of " + home->second});
        }
    }
    return findings;
}

}  // namespace letopis::tools
