#pragma once
// Reading JSON by description: exactly the members of the struct, each once. A member of an
// optional may be absent or null; nothing else may. Unknown members are refused: a misspelt name
// must not pass for something left out.

#include <concepts>
#include <limits>
#include <optional>
#include <string>
#include <vector>

#include "base/describe.h"
#include "base/id.h"
#include "base/time.h"
#include "http/wire/json_reader.h"

namespace letopis::http {

inline Result<Done> read_value(JsonReader& in, std::string& value) {
    LETOPIS_TRY(text, in.text());
    value = std::move(text);
    return Done{};
}
inline Result<Done> read_value(JsonReader& in, bool& value) {
    LETOPIS_TRY(truth, in.boolean());
    value = truth;
    return Done{};
}
template <std::signed_integral Number>
Result<Done> read_value(JsonReader& in, Number& value) {
    LETOPIS_TRY(number, in.integer());
    if (number < std::numeric_limits<Number>::min() || number > std::numeric_limits<Number>::max())
        return in.refuse("Число вне допустимых пределов.");
    value = static_cast<Number>(number);
    return Done{};
}
inline Result<Done> read_value(JsonReader& in, Instant& value) {
    return read_value(in, value.micros);
}

namespace detail {
/// Text of a fixed form: `parse` gives nothing for any other.
template <class Value, class Parse>
Result<Done> read_form(JsonReader& in, Value& value, Parse parse, std::string_view words) {
    LETOPIS_TRY(text, in.text());
    const auto parsed = parse(text);
    if (!parsed) return in.refuse(words);
    value = *parsed;
    return Done{};
}
}  // namespace detail

inline Result<Done> read_value(JsonReader& in, Date& value) {
    return detail::read_form(in, value, Date::parse, "Ожидалась дата вида 2026-09-01.");
}
inline Result<Done> read_value(JsonReader& in, TimeOfDay& value) {
    return detail::read_form(in, value, TimeOfDay::parse, "Ожидалось время вида 08:30.");
}
template <class Kind>
Result<Done> read_value(JsonReader& in, Id<Kind>& value) {
    return detail::read_form(in, value, Id<Kind>::parse, "Ожидался идентификатор (UUID).");
}
template <NamedEnum Enum>
Result<Done> read_value(JsonReader& in, Enum& value) {
    return detail::read_form(in, value, parse_enum<Enum>, "Такого значения нет в перечне.");
}

template <Described Struct>
Result<Done> read_value(JsonReader& in, Struct& value);
template <class Item>
Result<Done> read_value(JsonReader& in, std::vector<Item>& items);

template <class Value>
Result<Done> read_value(JsonReader& in, std::optional<Value>& value) {
    LETOPIS_TRY(null, in.is_null());
    if (null) {
        value.reset();
        return Done{};
    }
    return read_value(in, value.emplace());
}

template <class Item>
Result<Done> read_value(JsonReader& in, std::vector<Item>& items) {
    return in.array([&]() -> Result<Done> { return read_value(in, items.emplace_back()); });
}

namespace detail {

template <class T>
inline constexpr bool is_optional = false;
template <class T>
inline constexpr bool is_optional<std::optional<T>> = true;

/// Reads the member whose key has just come, and remembers which have come.
struct MemberReader {
    JsonReader& in;
    std::string_view key;
    std::uint64_t& seen;
    std::uint64_t place = 1;
    bool known = false;
    Result<Done> outcome = Done{};

    template <class Value>
    void field(std::string_view name, Value& value) {
        if (name == key) {
            known = true;
            outcome = (seen & place) == 0 ? read_value(in, value)
                                          : Result<Done>{in.refuse("Поле повторяется.")};
            seen |= place;
        }
        place <<= 1;
    }
};

/// Refuses the first member that had to come and did not.
struct MissingMember {
    JsonReader& in;
    std::uint64_t seen;
    std::uint64_t place = 1;
    Result<Done> outcome = Done{};

    template <class Value>
    void field(std::string_view name, const Value&) {
        if (!is_optional<Value> && (seen & place) == 0 && outcome)
            outcome = in.refuse_member(name, "Поле обязательно.");
        place <<= 1;
    }
};

}  // namespace detail

template <Described Struct>
Result<Done> read_value(JsonReader& in, Struct& value) {
    std::uint64_t seen = 0;
    LETOPIS_TRY_DONE(in.object([&](std::string_view key) -> Result<Done> {
        detail::MemberReader reader{.in = in, .key = key, .seen = seen};
        describe(reader, value);
        if (!reader.known) return in.refuse("Неизвестное поле.");
        return std::move(reader.outcome);
    }));
    detail::MissingMember missing{.in = in, .seen = seen};
    describe(missing, value);
    return std::move(missing.outcome);
}

/// Reads the whole text as one described value.
template <Described Struct>
Result<Struct> read_json(std::string_view json) {
    JsonReader in{json};
    Struct value;
    LETOPIS_TRY_DONE(read_value(in, value));
    LETOPIS_TRY_DONE(in.end());
    return value;
}

}  // namespace letopis::http
