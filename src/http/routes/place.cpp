#include "http/routes/place.h"

#include <charconv>

namespace letopis::http {

std::optional<std::size_t> parameter_index(std::string_view pattern, std::string_view name) {
    std::size_t index = 0;
    for (std::size_t open = pattern.find('{'); open != std::string_view::npos;
         open = pattern.find('{', open + 1)) {
        const std::size_t close = pattern.find('}', open);
        std::string_view word = pattern.substr(open + 1, close - open - 1);
        if (word.ends_with('*')) word.remove_suffix(1);
        if (word == name) return index;
        ++index;
    }
    return std::nullopt;
}

bool detail::parse_text(std::string_view text, std::int64_t& value) {
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    return error == std::errc{} && end == text.data() + text.size();
}

Refusal detail::bad_parameter(std::string_view name, std::string_view words) {
    std::string detail = name.empty() ? "" : "«" + std::string{name} + "»: ";
    detail += words;
    return {.code = RefusalCode::malformed_request,
            .field = std::string{name},
            .detail = std::move(detail)};
}

}  // namespace letopis::http
