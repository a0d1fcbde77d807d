#include <algorithm>
#include <cctype>
#include <map>
#include <set>

#include "reading/lexing.h"
#include "reading/markdown_text.h"
#include "reading/sql_text.h"
#include "rules.h"

namespace letopis::tools {

namespace {

constexpr std::string_view page_path = "docs/glossary.md";
constexpr std::string_view forbidden_part = "Words we do not use";

struct Glossary {
    std::set<std::string> words;                   ///< Every word of every name in it.
    std::map<std::string, std::string> forbidden;  ///< Word → what to say.
};

/// "policies" → "policy", "marks" → "mark": the glossary lists one form.
std::string singular(const std::string& word) {
    if (word.ends_with("ies")) return word.substr(0, word.size() - 3) + "y";
    if (word.ends_with("s") && !word.ends_with("ss")) return word.substr(0, word.size() - 1);
    return word;
}

Glossary read_glossary(std::string_view text) {
    Glossary glossary;
    for (const auto& row : read_page(text).rows) {
        const auto names =
            row.cells.empty() ? std::vector<std::string>{} : quoted_code(row.cells.front());
        for (const auto& name : names) {
            if (row.under == forbidden_part && row.cells.size() > 1)
                glossary.forbidden[name] = row.cells[1];
            else
                for (const auto& word : words_of_name(name)) glossary.words.insert(singular(word));
        }
    }
    return glossary;
}

void check_domain_types(const Glossary& glossary, const SourceFile& file, Findings& findings) {
    for (const auto& type : type_names_of(lex(file.text).code)) {
        if (type.name.size() == 1) continue;  // A template's parameter.
        for (const auto& word : words_of_name(type.name))
            if (!glossary.words.contains(singular(word)))
                findings.push_back(
                    {file.path, type.line,
                     type.name + ": '" + word + "' is not in " + std::string(page_path)});
    }
}

/// Every identifier of the code, each once.
std::map<std::string, std::size_t> identifiers_of(std::string_view code) {
    std::map<std::string, std::size_t> identifiers;
    const auto is_part = [](char c) {
        return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_';
    };
    for (std::size_t at = 0; at < code.size();) {
        auto end = at;
        while (end < code.size() && is_part(code[end])) ++end;
        if (end > at) identifiers.try_emplace(std::string(code.substr(at, end - at)), at);
        at = end + 1;
    }
    return identifiers;
}

void check_words(const Glossary& glossary, const SourceFile& file, Findings& findings) {
    const std::string code = file.ends_with(".sql") ? sql_code(file.text) : lex(file.text).code;
    for (const auto& [name, at] : identifiers_of(code))
        for (const auto& word : words_of_name(name))
            if (const auto bad = glossary.forbidden.find(word); bad != glossary.forbidden.end())
                findings.push_back({file.path, line_at(code, at),
                                    name + ": not '" + word + "' but " + bad->second});
}

}  // namespace

Findings check_glossary(const Tree& tree) {
    const auto page = tree.find(std::string(page_path));
    if (page == tree.end()) return {{std::string(page_path), 0, "the glossary is missing"}};
    const Glossary glossary = read_glossary(page->second.text);
    Findings findings;
    for (const auto& [path, file] : tree) {
        if (file.under("src/domain") && file.ends_with(".h") && !file.is_test())
            check_domain_types(glossary, file, findings);
        const bool is_code = file.is_cpp() || file.is_typescript() || file.ends_with(".sql");
        if (is_code && (file.under("src") || file.under("web/src")))
            check_words(glossary, file, findings);
    }
    return findings;
}

}  // namespace letopis::tools
