#include <algorithm>
#include <set>

#include "base/text.h"
#include "reading/markdown_text.h"
#include "rules.h"

namespace letopis::tools {

namespace {

bool is_elsewhere(std::string_view target) {
    return target.starts_with("https://") || target.starts_with("http://") ||
           target.starts_with("mailto:");
}

bool is_in(const Tree& tree, const std::string& path) {
    if (path.empty() || tree.contains(path)) return true;
    const auto below = tree.lower_bound(path + "/");
    return below != tree.end() && below->first.starts_with(path + "/");
}

bool has_anchor(const SourceFile& file, std::string_view anchor) {
    const auto wanted = fold_for_search(anchor);
    const auto headings = read_page(file.text).headings;
    return std::any_of(headings.begin(), headings.end(),
                       [&](const Heading& heading) { return anchor_of(heading.text) == wanted; });
}

void check_title(const SourceFile& file, const Page& page, Findings& findings) {
    const auto titles = std::count_if(page.headings.begin(), page.headings.end(),
                                      [](const Heading& heading) { return heading.level == 1; });
    if (titles != 1 || page.headings.front().level != 1 || page.headings.front().line != 1)
        findings.push_back({file.path, 1, "a page begins with its one title"});
}

void check_links(const Tree& tree, const SourceFile& file, const Page& page, Findings& findings) {
    for (const auto& link : page.links) {
        if (is_elsewhere(link.target)) continue;
        const auto path = target_path(file, link.target);
        const auto hash = link.target.find('#');
        if (!is_in(tree, path))
            findings.push_back({file.path, link.line, link.target + ": leads nowhere"});
        else if (hash != std::string::npos && tree.contains(path) &&
                 !has_anchor(tree.at(path), std::string_view(link.target).substr(hash + 1)))
            findings.push_back({file.path, link.line, link.target + ": no such heading"});
    }
}

}  // namespace

Findings check_markdown(const Tree& tree) {
    Findings findings;
    std::set<std::string> linked;
    for (const auto& [path, file] : tree) {
        if (!file.ends_with(".md")) continue;
        const Page page = read_page(file.text);
        check_title(file, page, findings);
        check_links(tree, file, page, findings);
        for (const auto& link : page.links)
            if (const auto target = target_path(file, link.target); target != path)
                linked.insert(target);
    }
    for (const auto& [path, file] : tree)
        if (file.ends_with(".md") && file.under("docs") && !linked.contains(path))
            findings.push_back({path, 0, "no page links to it: nobody will find it"});
    return findings;
}

}  // namespace letopis::tools
