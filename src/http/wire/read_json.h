#pragma once
// Reading JSON by description: exactly the members of the struct, each once. A member of an
// optional may be absent or null; nothing else may. Unknown members are refused: a misspelt name
// must not pass for something left out.

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/describe.h"
#include "base/described/members.h"
#include "base/id.h"
#include "base/time.h"
#include "http/wire/json_reader.h"

namespace letopis::http {

Result<Done> read_value(JsonReader& in, std::string& value);
Result<Done> read_value(JsonReader& in, bool& value);
Result<Done> read_value(JsonReader& in, int& value);
Result<Done> read_value(JsonReader& in, std::int64_t& value);
Result<Done> read_value(JsonReader& in, Instant& value);
Result<Done> read_value(JsonReader& in, Date& value);
Result<Done> read_value(JsonReader& in, TimeOfDay& value);

namespace detail {

Result<IdBytes> read_id(JsonReader& in);
/// Which of the names stands there.
Result<std::size_t> read_choice(JsonReader& in, std::span<const std::string_view> names);
template <NamedEnum Enum>
inline constexpr auto choices = names_of(Enum{});

/// What is done with a member: whether it has to come, and how it is read.
struct ReadMember {
    enum class Need { required, optional } need;
    Result<Done> (*read)(JsonReader& in, void* value);
};

template <class Value>
inline constexpr auto need_of = ReadMember::Need::required;
template <class Value>
inline constexpr auto need_of<std::optional<Value>> = ReadMember::Need::optional;

struct Reading {
    template <class Value>
    static ReadMember for_a() {
        return {need_of<Value>, [](JsonReader& in, void* value) {
                    return read_value(in, *static_cast<Value*>(value));
                }};
    }
};

/// Reads an object: each member that has to come, none twice, no other.
Result<Done> read_members(JsonReader& in, const std::vector<MemberOf<ReadMember>>& members,
                          void* object);

}  // namespace detail

template <class Kind>
Result<Done> read_value(JsonReader& in, Id<Kind>& value) {
    LETOPIS_TRY(bytes, detail::read_id(in));
    value = Id<Kind>{bytes};
    return Done{};
}
template <NamedEnum Enum>
Result<Done> read_value(JsonReader& in, Enum& value) {
    LETOPIS_TRY(position, detail::read_choice(in, detail::choices<Enum>));
    value = static_cast<Enum>(position);
    return Done{};
}

template <Described Struct>
Result<Done> read_value(JsonReader& in, Struct& value) {
    static const auto members = members_of<detail::Reading, Struct>();
    return detail::read_members(in, members, &value);
}
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
