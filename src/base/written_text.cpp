#include "base/written_text.h"

#include "base/text.h"

namespace letopis {
namespace {

/// Line by line with single spaces; what separates paragraphs stays.
std::string tidy_lines(std::string_view text) {
    std::string tidied;
    for (const std::string_view line : split(text, '\n')) tidied += squeeze_spaces(line) + '\n';
    const std::size_t first = tidied.find_first_not_of('\n');
    if (first == std::string::npos) return "";
    return tidied.substr(first, tidied.find_last_not_of('\n') - first + 1);
}

/// Windows ends its lines with two signs; the first of them is a control character.
std::string without_carriage_returns(std::string_view text) {
    std::string kept;
    for (const char c : text)
        if (c != '\r') kept.push_back(c);
    return kept;
}

}  // namespace

Result<std::string> written_text(std::string_view text, std::size_t most, std::string_view field) {
    const std::string kept = without_carriage_returns(text);
    if (!is_clean_text(kept))
        return Refusal{.code = RefusalCode::invalid_value,
                       .field = std::string{field},
                       .detail = "В тексте есть невидимые управляющие знаки: наберите его заново."};
    std::string tidied = tidy_lines(kept);
    const std::size_t count = code_point_count(tidied);
    if (count > most)
        return Refusal{.code = RefusalCode::text_too_long,
                       .field = std::string{field},
                       .detail = "Сейчас в нём " + std::to_string(count) + " " +
                                 std::string{plural(static_cast<std::int64_t>(count), "знак",
                                                    "знака", "знаков")} +
                                 ", можно не больше " + std::to_string(most) + "."};
    return tidied;
}

}  // namespace letopis
