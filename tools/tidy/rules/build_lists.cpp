#include <algorithm>
#include <optional>
#include <set>

#include "floors.h"
#include "reading/cmake_lists.h"
#include "rules.h"

namespace letopis::tools {

namespace {

/// The build list that answers for a source: the nearest one above it.
const SourceFile* list_above(const Tree& tree, const SourceFile& file) {
    for (auto folder = file.folder(); !folder.empty();) {
        if (const auto list = tree.find(folder + "/CMakeLists.txt"); list != tree.end())
            return &list->second;
        const auto slash = folder.rfind('/');
        folder = slash == std::string::npos ? "" : folder.substr(0, slash);
    }
    return nullptr;
}

/// The keyword a source is named under; "" under none; nothing where it is not named.
std::optional<std::string> keyword_of(const SourceFile& list, const SourceFile& file) {
    const auto name = file.path.substr(list.folder().size() + 1);
    for (const auto& call : cmake_calls_of(list.text)) {
        if (std::find(call.arguments.begin(), call.arguments.end(), name) == call.arguments.end())
            continue;
        for (const std::string_view keyword : {"TESTS", "FUZZERS", "SOURCES"}) {
            const auto named = call.list_of(keyword);
            if (std::find(named.begin(), named.end(), name) != named.end())
                return call.command + " " + std::string(keyword);
        }
        return "";
    }
    return std::nullopt;
}

void check_source(const Tree& tree, const SourceFile& file, Findings& findings) {
    const auto* list = list_above(tree, file);
    const auto keyword = list == nullptr ? std::nullopt : keyword_of(*list, file);
    if (!keyword)
        return findings.push_back({file.path, 0, "no CMakeLists.txt builds it: list or delete it"});
    if (file.name().ends_with("_test.cpp") && *keyword == "letopis_room SOURCES")
        findings.push_back({file.path, 0, "a test among SOURCES: list it under TESTS"});
    if (file.name().ends_with("_fuzz.cpp") && *keyword != "letopis_room FUZZERS")
        findings.push_back({file.path, 0, "a fuzzer is listed under FUZZERS"});
}

/// All files that some other file includes or imports.
std::set<std::string> included_files(const Tree& tree) {
    std::set<std::string> included;
    for (const auto& [path, file] : tree)
        for (const auto& look : looks_of(file, tree)) included.insert(look.target);
    return included;
}

/// Pages and build settings name the scripts they start with.
bool is_named_by_a_page(const Tree& tree, const SourceFile& source) {
    return std::any_of(tree.begin(), tree.end(), [&](const auto& entry) {
        const SourceFile& file = entry.second;
        const bool starts_scripts = file.ends_with(".html") ||
                                    file.name().find(".config.") != std::string::npos ||
                                    file.ends_with(".mjs") || file.name() == "package.json";
        return starts_scripts && file.under("web") &&
               file.text.find(source.name()) != std::string::npos;
    });
}

}  // namespace

Findings check_build_lists(const Tree& tree) {
    Findings findings;
    const auto included = included_files(tree);
    for (const auto& [path, file] : tree) {
        const bool is_ours = file.under("src") || file.under("tests") || file.under("tools");
        if (is_ours && file.ends_with(".cpp")) check_source(tree, file, findings);
        if (is_ours && file.ends_with(".h") && !included.contains(path))
            findings.push_back({path, 0, "nothing includes it: use or delete it"});
        if (file.under("web/src") && file.is_typescript() && !file.is_test() &&
            !included.contains(path) && !is_named_by_a_page(tree, file))
            findings.push_back({path, 0, "nothing imports it: use or delete it"});
    }
    return findings;
}

}  // namespace letopis::tools
