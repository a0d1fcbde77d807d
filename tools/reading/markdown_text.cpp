#include "reading/markdown_text.h"

#include <cctype>
#include <filesystem>

#include "base/text.h"

namespace letopis::tools {

namespace {

std::string trimmed(std::string_view text) {
    const auto from = text.find_first_not_of(" \t");
    if (from == std::string_view::npos) return {};
    return std::string(text.substr(from, text.find_last_not_of(" \t") - from + 1));
}

std::string without_code(std::string_view line) {
    std::string out{line};
    for (auto open = out.find('`'); open != std::string::npos; open = out.find('`', open)) {
        const auto close = out.find('`', open + 1);
        if (close == std::string::npos) break;
        for (auto at = open; at <= close; ++at) out[at] = ' ';
    }
    return out;
}

void add_heading(Page& page, int number, std::string_view line) {
    const auto level = line.find_first_not_of('#');
    if (level == 0 || level == std::string_view::npos || level > 6 || line[level] != ' ') return;
    page.headings.push_back(
        {.line = number, .level = static_cast<int>(level), .text = trimmed(line.substr(level))});
}

void add_links(Page& page, int number, std::string_view line) {
    for (auto at = line.find("]("); at != std::string_view::npos; at = line.find("](", at + 1)) {
        const auto close = line.find(')', at);
        if (close == std::string_view::npos) return;
        page.links.push_back(
            {.line = number, .target = std::string(line.substr(at + 2, close - at - 2))});
    }
}

void add_row(Page& page, int number, std::string_view line) {
    if (!line.starts_with('|') || line.find_first_not_of("|-: ") == std::string_view::npos) return;
    TableRow row{.line = number, .under = {}, .cells = {}};
    if (!page.headings.empty()) row.under = page.headings.back().text;
    line.remove_prefix(1);
    for (auto bar = line.find('|'); bar != std::string_view::npos; bar = line.find('|')) {
        row.cells.push_back(trimmed(line.substr(0, bar)));
        line.remove_prefix(bar + 1);
    }
    page.rows.push_back(std::move(row));
}

}  // namespace

Page read_page(std::string_view markdown) {
    Page page;
    int number = 0;
    bool in_code = false;
    for (const auto line : lines_of(markdown)) {
        ++number;
        if (trimmed(line).starts_with("```")) in_code = !in_code;
        if (in_code) continue;
        add_heading(page, number, line);
        add_links(page, number, without_code(line));
        add_row(page, number, line);
    }
    return page;
}

std::vector<std::string> quoted_code(std::string_view text) {
    std::vector<std::string> pieces;
    for (auto open = text.find('`'); open != std::string_view::npos;) {
        const auto close = text.find('`', open + 1);
        if (close == std::string_view::npos) break;
        pieces.emplace_back(text.substr(open + 1, close - open - 1));
        open = text.find('`', close + 1);
    }
    return pieces;
}

std::string anchor_of(std::string_view heading) {
    std::string anchor;
    for (const char c : fold_for_search(heading)) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == ' ') anchor += '-';
        if (std::isalnum(byte) != 0 || c == '-' || c == '_' || byte >= 0xD0) anchor += c;
        if (byte >= 0x80 && byte < 0xC0 && !anchor.empty() &&
            static_cast<unsigned char>(anchor.back()) >= 0xD0)
            anchor += c;  // The second byte of a Cyrillic letter.
    }
    return anchor;
}

std::string target_path(const SourceFile& page, std::string_view target) {
    target = target.substr(0, target.find('#'));
    if (target.empty()) return page.path;
    const auto folder = std::filesystem::path(page.folder());
    auto path = (folder / target).lexically_normal().generic_string();
    if (path.ends_with('/')) path.pop_back();
    return path;
}

}  // namespace letopis::tools
