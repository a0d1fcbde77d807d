#pragma once
// Place (место): the described struct that a route's path and query are read into. A member whose
// name stands in the pattern as {name} comes from the path; any other from the query.

#include <array>
#include <optional>
#include <string_view>
#include <vector>

#include "base/describe.h"
#include "base/id.h"
#include "base/result.h"
#include "base/time.h"
#include "http/message/query.h"

namespace letopis::http {

/// A route without parameters.
struct Nowhere {};
LETOPIS_DESCRIBE(Nowhere)

/// Where in the path each {name} of a pattern was found, in order.
struct PathMatch {
    static constexpr std::size_t most_parameters = 3;
    struct Span {
        std::size_t begin = 0;
        std::size_t size = 0;
    };
    std::array<Span, most_parameters> spans{};
    std::size_t count = 0;
    bool is_rest = false;  ///< By a "{name*}".
};

/// Position of {name} among the pattern's parameters.
std::optional<std::size_t> parameter_index(std::string_view pattern, std::string_view name);

namespace detail {

inline bool parse_text(std::string_view text, std::string& value) {
    value = text;
    return true;
}
bool parse_text(std::string_view text, std::int64_t& value);
template <NamedEnum Value>
bool parse_text(std::string_view text, Value& value) {
    const auto parsed = parse_enum<Value>(text);
    if (parsed) value = *parsed;
    return parsed.has_value();
}
template <class Value>
requires(!NamedEnum<Value>) bool parse_text(std::string_view text, Value& value) {
    const auto parsed = Value::parse(text);
    if (parsed) value = *parsed;
    return parsed.has_value();
}
template <class Value>
bool parse_text(std::string_view text, std::optional<Value>& value) {
    return parse_text(text, value.emplace());
}

template <class Value>
inline constexpr bool may_be_absent = false;
template <class Value>
inline constexpr bool may_be_absent<std::optional<Value>> = true;

Refusal bad_parameter(std::string_view name, std::string_view words);

struct PlaceReader {
    std::string_view pattern;
    std::string_view path;
    const PathMatch& match;
    const std::vector<QueryValue>& query;
    std::size_t taken = 0;
    Result<Done> outcome = Done{};

    template <class Value>
    void field(std::string_view name, Value& value) {
        if (!outcome) return;
        if (const auto index = parameter_index(pattern, name)) {
            const auto [begin, size] = match.spans[*index];
            // What has no true id does not exist.
            if (!parse_text(path.substr(begin, size), value)) outcome = RefusalCode::not_found;
            return;
        }
        for (const QueryValue& given : query) {
            if (given.name != name) continue;
            ++taken;
            if (!parse_text(given.value, value))
                outcome = bad_parameter(name, "Недопустимое значение.");
            return;
        }
        if (!may_be_absent<Value>) outcome = bad_parameter(name, "Параметр обязателен.");
    }
};

}  // namespace detail

/// What becomes of query parameters that the place does not have. A page keeps its own state there.
enum class StrayParameters { refused, left_to_the_page };

/// Refuses `not_found` for a path parameter of the wrong form, `malformed_request` for a missing,
/// wrong or stray query parameter.
template <Described Place>
Result<Place> read_place(std::string_view pattern, std::string_view path, const PathMatch& match,
                         std::string_view query, StrayParameters stray) {
    LETOPIS_TRY(values, parse_query(query));
    Place place;
    detail::PlaceReader reader{.pattern = pattern, .path = path, .match = match, .query = values};
    describe(reader, place);
    LETOPIS_TRY_DONE(std::move(reader.outcome));
    if (stray == StrayParameters::refused && reader.taken != values.size())
        return detail::bad_parameter("", "В адресе есть неизвестный параметр.");
    return place;
}

}  // namespace letopis::http
