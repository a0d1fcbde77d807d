#include <algorithm>
#include <map>
#include <set>

#include "reading/lexing.h"
#include "rules.h"

namespace letopis::tools {

namespace {

// A ratchet, never raised: what does not fit is two things.
constexpr std::size_t source_lines = 400;
constexpr std::size_t test_lines = 800;
constexpr int function_lines = 60;
constexpr std::size_t columns = 100;
constexpr std::size_t folder_units = 20;  // A header and its source are one unit.

std::size_t code_points(std::string_view line) {
    return static_cast<std::size_t>(std::count_if(line.begin(), line.end(), [](char c) {
        return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U;
    }));
}

bool is_measured(const SourceFile& file) {
    // Written by a program.
    if (file.path == "web/src/api/schema.d.ts" || file.under("tests/frozen")) return false;
    return file.ends_with(".h") || file.ends_with(".cpp") || file.is_typescript() ||
           file.ends_with(".css") || file.ends_with(".sql") || file.ends_with(".cmake") ||
           file.ends_with(".mjs") || file.name() == "CMakeLists.txt" || file.path == "dev" ||
           (file.under("tools") && file.name().find('.') == std::string::npos);
}

void check_functions(const SourceFile& file, Findings& findings) {
    const Lexed lexed = lex(file.text);
    for (const auto& function : functions_of(lexed.code))
        if (function.line_count > function_lines)
            findings.push_back({file.path, function.first_line,
                                "a function of " + std::to_string(function.line_count) +
                                    " lines, at most " + std::to_string(function_lines)});
}

/// A folder with too many things in it wants rooms. Tests do not count: they follow their code.
void check_folders(const Tree& tree, Findings& findings) {
    std::map<std::string, std::set<std::string>> units;
    for (const auto& [path, file] : tree)
        if ((file.is_cpp() || file.is_typescript()) && !file.is_test())
            units[file.folder()].insert(file.stem());
    for (const auto& [folder, names] : units)
        if (names.size() > folder_units)
            findings.push_back({folder, 0,
                                std::to_string(names.size()) + " sources, at most " +
                                    std::to_string(folder_units) + ": give it rooms"});
}

}  // namespace

Findings check_sizes(const Tree& tree) {
    Findings findings;
    for (const auto& [path, file] : tree) {
        if (!is_measured(file)) continue;
        const auto lines = lines_of(file.text);
        const auto limit = file.is_test() ? test_lines : source_lines;
        if (lines.size() > limit)
            findings.push_back(
                {path, 0,
                 std::to_string(lines.size()) + " lines, at most " + std::to_string(limit)});
        for (std::size_t i = 0; i < lines.size(); ++i)
            if (code_points(lines[i]) > columns)
                findings.push_back({path, static_cast<int>(i) + 1, "more than 100 columns"});
        if (file.is_cpp()) check_functions(file, findings);
    }
    check_folders(tree, findings);
    return findings;
}

}  // namespace letopis::tools
