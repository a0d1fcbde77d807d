#include "demo/texts/content_table.h"

#include <algorithm>
#include <charconv>

#include "base/check.h"

namespace letopis::demo {

std::optional<std::string_view> find_text(std::string_view name) {
    for (const EmbeddedText& text : demo_texts())
        if (text.name == name) return text.text;
    return std::nullopt;
}

std::vector<std::string_view> lines_of(std::string_view name) {
    const auto text = find_text(name);
    LETOPIS_CHECK(text, "the content has this file");
    std::vector<std::string_view> lines;
    for (const std::string_view line : parts_of(*text, "\n"))
        if (!line.empty() && !line.starts_with('#')) lines.push_back(line);
    return lines;
}

ContentRow::ContentRow(std::string_view line) : columns_{parts_of(line, "|")} {}

std::string_view ContentRow::column(std::size_t index) const {
    return index < columns_.size() ? columns_[index] : std::string_view{};
}

int ContentRow::number(std::size_t index) const {
    const std::string_view text = column(index);
    int number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    LETOPIS_CHECK(error == std::errc{} && end == text.data() + text.size(),
                  "a column of the content holds a number");
    return number;
}

bool ContentRow::says(std::size_t index, std::string_view word) const {
    const auto words = parts_of(column(index), " ");
    return std::find(words.begin(), words.end(), word) != words.end();
}

std::vector<ContentRow> table_of(std::string_view name) {
    std::vector<ContentRow> rows;
    for (const std::string_view line : lines_of(name)) rows.emplace_back(line);
    return rows;
}

std::string_view trimmed(std::string_view text) {
    constexpr std::string_view spaces = " \t\r\n";
    const auto first = text.find_first_not_of(spaces);
    if (first == std::string_view::npos) return {};
    return text.substr(first, text.find_last_not_of(spaces) - first + 1);
}

std::vector<std::string_view> parts_of(std::string_view text, std::string_view separator) {
    std::vector<std::string_view> parts;
    for (;;) {
        const auto end = text.find(separator);
        parts.push_back(trimmed(text.substr(0, end)));
        if (end == std::string_view::npos) return parts;
        text.remove_prefix(end + separator.size());
    }
}

}  // namespace letopis::demo
