#include <set>

#include "reading/markdown_text.h"
#include "rules.h"

namespace letopis::tools {

namespace {

constexpr std::string_view packages_page = "docs/dependencies.md";
constexpr std::size_t page_columns = 4;  // Package, why, licence, alternatives refused.

struct Package {
    std::string name;
    std::string path;
    int line = 0;
};

/// tools/debian-packages.txt: "name   # reason", groups in [brackets].
std::vector<Package> debian_packages(const Tree& tree) {
    std::vector<Package> packages;
    const auto list = tree.find("tools/debian-packages.txt");
    if (list == tree.end()) return packages;
    int number = 0;
    for (const auto line : lines_of(list->second.text)) {
        ++number;
        const auto name = line.substr(0, line.find_first_of(" #["));
        if (!name.empty())
            packages.push_back({.name = std::string(name), .path = list->first, .line = number});
    }
    return packages;
}

/// Names inside `"key": { … }` of a package.json.
void add_npm_packages(const SourceFile& file, std::string_view key,
                      std::vector<Package>& packages) {
    const auto at = file.text.find("\"" + std::string(key) + "\"");
    if (at == std::string::npos) return;
    const auto close = file.text.find('}', at);
    bool is_name = true;
    for (auto open = file.text.find('"', file.text.find('{', at)); open < close;
         is_name = !is_name) {
        const auto end = file.text.find('"', open + 1);
        if (is_name)
            packages.push_back({.name = file.text.substr(open + 1, end - open - 1),
                                .path = file.path,
                                .line = line_at(file.text, open)});
        open = file.text.find('"', end + 1);
    }
}

std::vector<Package> all_packages(const Tree& tree) {
    auto packages = debian_packages(tree);
    for (const auto& [path, file] : tree) {
        if (file.name() != "package.json" || !file.under("web")) continue;
        for (const std::string_view key : {"dependencies", "devDependencies"})
            add_npm_packages(file, key, packages);
    }
    return packages;
}

/// The lock names packages and digests; where to fetch them is the developer's own setting.
void check_locks(const Tree& tree, Findings& findings) {
    for (const auto& [path, file] : tree)
        if (file.name() == "package-lock.json")
            if (const auto at = file.text.find("\"resolved\": \"http"); at != std::string::npos)
                findings.push_back({path, line_at(file.text, at), "the lock names a registry"});
}

}  // namespace

Findings check_packages(const Tree& tree) {
    Findings findings;
    check_locks(tree, findings);
    const auto page = tree.find(std::string(packages_page));
    if (page == tree.end()) return {{std::string(packages_page), 0, "the list is missing"}};
    std::set<std::string> explained;
    std::set<std::string> used;
    const auto packages = all_packages(tree);
    for (const auto& package : packages) used.insert(package.name);
    for (const auto& row : read_page(page->second.text).rows) {
        const auto names = quoted_code(row.cells.empty() ? "" : row.cells.front());
        for (const auto& name : names) {
            explained.insert(name);
            if (!used.contains(name))
                findings.push_back({page->first, row.line, name + ": nothing uses it"});
        }
        for (const auto& cell : row.cells)
            if (cell.empty() || row.cells.size() != page_columns)
                findings.push_back({page->first, row.line, "a row says why, licence, refused"});
    }
    for (const auto& package : packages)
        if (!explained.contains(package.name))
            findings.push_back({package.path, package.line,
                                package.name + ": no row in " + std::string(packages_page)});
    return findings;
}

}  // namespace letopis::tools
