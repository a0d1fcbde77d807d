// tidy ROOT [RULE…]: holds the tree against the rules of the house, all of them or those named.
// Prints "path:line: rule: words" for each broken one; the exit code is 0 when none is.

#include <algorithm>
#include <cstdio>
#include <span>
#include <string_view>

#include "rules.h"

namespace {

using namespace letopis::tools;

bool is_asked_for(std::string_view rule, std::span<char*> names) {
    return names.empty() ||
           std::any_of(names.begin(), names.end(), [&](const char* name) { return rule == name; });
}

int print_findings(std::string_view rule, const Findings& findings) {
    for (const auto& finding : findings)
        std::printf("%s:%d: %.*s: %s\n", finding.path.c_str(), finding.line,
                    static_cast<int>(rule.size()), rule.data(), finding.words.c_str());
    return static_cast<int>(findings.size());
}

}  // namespace

int main(int argc, char** argv) {
    if (argc < 2) {
        std::fputs("usage: tidy ROOT [RULE…]\n", stderr);
        return 2;
    }
    const Tree tree = read_tree(argv[1]);
    const std::span<char*> names{argv + 2, static_cast<std::size_t>(argc) - 2};
    int count = 0;
    for (const auto& rule : all_rules())
        if (is_asked_for(rule.name, names)) count += print_findings(rule.name, rule.check(tree));
    std::printf("tidy: %zu files, %d findings\n", tree.size(), count);
    return count == 0 ? 0 : 1;
}
