#include <cctype>

#include "rules.h"

namespace letopis::tools {

namespace {

bool is_path(char c) {
    return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '/' || c == '_' || c == '-' ||
           c == '.';
}

/// "docs/adr/0002" cites docs/adr/0002-….md; any other path is cited whole.
bool stands(const Tree& tree, const std::string& cited) {
    const auto at = tree.lower_bound(cited);
    if (at == tree.end() || !at->first.starts_with(cited)) return false;
    const char next = at->first[cited.size()];
    return next == '\0' || next == '/' || (cited.starts_with("docs/adr/") && next == '-');
}

}  // namespace

Findings check_citations(const Tree& tree) {
    static constexpr std::string_view docs = "docs/";
    Findings findings;
    for (const auto& [path, file] : tree) {
        if (file.ends_with(".md") || file.is_test()) continue;  // Pages have a rule of their own.
        for (auto at = find_word(file.text, docs); at != std::string::npos;
             at = find_word(file.text, docs, at + 1)) {
            if (at > 0 && (is_path(file.text[at - 1]))) continue;
            auto end = at;
            while (end < file.text.size() && is_path(file.text[end])) ++end;
            while (std::isalnum(static_cast<unsigned char>(file.text[end - 1])) == 0) --end;
            const auto cited = file.text.substr(at, end - at);
            if (!stands(tree, cited))
                findings.push_back({path, line_at(file.text, at), cited + ": no such page"});
        }
    }
    return findings;
}

}  // namespace letopis::tools
