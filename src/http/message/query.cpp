#include "http/message/query.h"

#include <algorithm>

#include "base/limits.h"
#include "base/text.h"

namespace letopis::http {
namespace {

int hex_digit(char c) {
    if (c >= '0' && c <= '9') return c - '0';
    if (c >= 'a' && c <= 'f') return c - 'a' + 10;
    if (c >= 'A' && c <= 'F') return c - 'A' + 10;
    return -1;
}

std::optional<std::string> percent_decoded(std::string_view text) {
    std::string out;
    out.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '+') {
            out += ' ';
        } else if (text[i] != '%') {
            out += text[i];
        } else {
            if (i + 2 >= text.size()) return std::nullopt;
            const int high = hex_digit(text[i + 1]);
            const int low = hex_digit(text[i + 2]);
            if (high < 0 || low < 0) return std::nullopt;
            out += static_cast<char>(high * 16 + low);
            i += 2;
        }
    }
    if (!is_clean_text(out)) return std::nullopt;
    return out;
}

Refusal bad_query(std::string_view name) {
    return {.code = RefusalCode::malformed_request,
            .field = is_clean_text(name) ? std::string{name} : std::string{},
            .detail = "Строка запроса после «?» составлена неверно."};
}

std::string_view trimmed(std::string_view text) {
    while (!text.empty() && (text.front() == ' ' || text.front() == '\t')) text.remove_prefix(1);
    while (!text.empty() && (text.back() == ' ' || text.back() == '\t')) text.remove_suffix(1);
    return text;
}

}  // namespace

Result<std::vector<QueryValue>> parse_query(std::string_view query) {
    std::vector<QueryValue> values;
    if (query.empty()) return values;
    for (const std::string_view pair : split(query, '&')) {
        const auto equals = pair.find('=');
        auto name = percent_decoded(pair.substr(0, equals));
        auto value = equals == std::string_view::npos ? std::optional<std::string>{std::in_place}
                                                      : percent_decoded(pair.substr(equals + 1));
        if (!name || name->empty() || !value) return bad_query(name.value_or(""));
        const bool twice = std::any_of(values.begin(), values.end(),
                                       [&](const auto& known) { return known.name == *name; });
        if (twice || values.size() == limits::query_parameters) return bad_query(*name);
        values.push_back({.name = *std::move(name), .value = *std::move(value)});
    }
    return values;
}

std::optional<std::string_view> find_cookie(std::string_view header, std::string_view name) {
    std::optional<std::string_view> found;
    while (!header.empty()) {
        const auto end = header.find(';');
        const std::string_view pair = trimmed(header.substr(0, end));
        header.remove_prefix(end == std::string_view::npos ? header.size() : end + 1);
        const auto equals = pair.find('=');
        if (equals == std::string_view::npos || pair.substr(0, equals) != name) continue;
        if (found) return std::nullopt;
        found = pair.substr(equals + 1);
    }
    return found;
}

std::string percent_encoded(std::string_view text) {
    static constexpr std::string_view digits = "0123456789ABCDEF";
    std::string out;
    for (const char c : text) {
        const bool unreserved = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
                                (c >= '0' && c <= '9') || c == '-' || c == '.' || c == '_' ||
                                c == '~';
        if (unreserved) {
            out += c;
        } else {
            const auto byte = static_cast<unsigned char>(c);
            out += '%';
            out += digits[byte >> 4];
            out += digits[byte & 15];
        }
    }
    return out;
}

}  // namespace letopis::http
