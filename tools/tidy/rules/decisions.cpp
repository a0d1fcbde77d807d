#include <algorithm>
#include <array>
#include <cstdlib>

#include "reading/markdown_text.h"
#include "rules.h"

namespace letopis::tools {

namespace {

constexpr std::size_t page_lines = 80;

void check_record(const SourceFile& file, Findings& findings) {
    static constexpr auto parts = std::to_array<std::string_view>(
        {"Context", "Decision", "Consequences", "Alternatives refused"});
    const Page page = read_page(file.text);
    for (const auto part : parts)
        if (std::none_of(page.headings.begin(), page.headings.end(),
                         [&](const Heading& heading) { return heading.text == part; }))
            findings.push_back({file.path, 0, "no part '" + std::string(part) + "'"});
    for (const std::string_view word : {"\nDate: ", "\nStatus: "})
        if (file.text.find(word) == std::string::npos)
            findings.push_back({file.path, 0, "no line '" + std::string(word.substr(1)) + "…'"});
    if (lines_of(file.text).size() > page_lines)
        findings.push_back({file.path, 0, "longer than one page: a decision fits on one"});
}

}  // namespace

Findings check_decisions(const Tree& tree) {
    Findings findings;
    int last = 0;
    for (const auto& [path, file] : tree) {
        if (file.folder() != "docs/adr" || !file.ends_with(".md") || file.name() == "README.md")
            continue;
        if (std::atoi(file.name().c_str()) != ++last || file.name().find('-') != 4)
            findings.push_back({path, 0, "decisions are numbered 0001-words.md, without gaps"});
        check_record(file, findings);
    }
    return findings;
}

}  // namespace letopis::tools
