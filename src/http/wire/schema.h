#pragma once
// Schemas of the wire types for OpenAPI 3.1, by the same descriptions that write and read them.

#include <concepts>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "base/check.h"
#include "base/describe.h"
#include "base/id.h"
#include "base/time.h"

namespace letopis::http {

/// Which way a type travels. In a reply every member stands; in a request an optional one may be
/// left out.
enum class Direction { request, reply };

/// Collects components/schemas. Every schema is compact JSON.
class SchemaBook {
public:
    /// The schema of a value of this type: inline, or a reference to its component.
    template <class Value>
    std::string schema(Direction direction);

    const std::map<std::string, std::string>& components() const { return components_; }

private:
    template <Described Struct>
    std::string described(Direction direction);
    template <NamedEnum Enum>
    std::string enumeration();
    /// Keeps the component and returns a reference to it.
    std::string keep(std::string_view name, const std::string& schema) {
        const auto known = components_.emplace(name, schema).first;
        LETOPIS_CHECK(known->second == schema,
                      "a type with optional members travels one way only, and names are unique");
        return R"({"$ref":"#/components/schemas/)" + known->first + "\"}";
    }

    std::map<std::string, std::string> components_;
};

namespace detail {

template <class Value>
struct Inline;  // Types that are not components.

template <>
struct Inline<std::string> {
    static constexpr auto schema = R"({"type":"string"})";
};
template <>
struct Inline<bool> {
    static constexpr auto schema = R"({"type":"boolean"})";
};
template <>
struct Inline<int> {
    static constexpr auto schema = R"({"type":"integer","format":"int32"})";
};
template <>
struct Inline<std::int64_t> {
    static constexpr auto schema = R"({"type":"integer","format":"int64"})";
};
template <>
struct Inline<Date> {
    static constexpr auto schema = R"({"type":"string","format":"date"})";
};
template <>
struct Inline<TimeOfDay> {
    static constexpr auto schema = R"({"type":"string","pattern":"^[0-2][0-9]:[0-5][0-9]$"})";
};
template <>
struct Inline<Week> {
    static constexpr auto schema = R"({"type":"string","pattern":"^[0-9]{4}-W[0-5][0-9]$"})";
};
template <>
struct Inline<Instant> {
    static constexpr auto schema =
        R"({"type":"integer","format":"int64","description":"Microseconds since 1970, UTC."})";
};
template <class Kind>
struct Inline<Id<Kind>> {
    static constexpr auto schema = R"({"type":"string","format":"uuid"})";
};

template <class Value>
concept InlineSchema = requires {
    Inline<Value>::schema;
};

template <class Value>
struct Wrapped {
    static constexpr auto kind = 0;
};
template <class Value>
struct Wrapped<std::optional<Value>> {
    static constexpr auto kind = 1;
    using Inner = Value;
};
template <class Value>
struct Wrapped<std::vector<Value>> {
    static constexpr auto kind = 2;
    using Inner = Value;
};

struct PropertyLister {
    SchemaBook& book;
    Direction direction;
    std::string properties{};
    std::string required{};

    template <class Value>
    void field(std::string_view name, const Value&) {
        const std::string quoted = "\"" + std::string{name} + "\"";
        properties += (properties.empty() ? "" : ",") + quoted + ":";
        properties += book.schema<Value>(direction);
        if (direction == Direction::request && Wrapped<Value>::kind == 1) return;
        required += (required.empty() ? "" : ",") + quoted;
    }
};

}  // namespace detail

template <NamedEnum Enum>
std::string SchemaBook::enumeration() {
    std::string names;
    for (const std::string_view name : names_of(Enum{}))
        names.append(names.empty() ? "\"" : ",\"").append(name).append("\"");
    return keep(type_name_of(static_cast<const Enum*>(nullptr)),
                R"({"type":"string","enum":[)" + names + "]}");
}

template <Described Struct>
std::string SchemaBook::described(Direction direction) {
    detail::PropertyLister lister{.book = *this, .direction = direction};
    const Struct sample{};
    describe(lister, sample);
    return keep(type_name_of(static_cast<const Struct*>(nullptr)),
                R"({"type":"object","additionalProperties":false,"required":[)" + lister.required +
                    R"(],"properties":{)" + lister.properties + "}}");
}

template <class Value>
std::string SchemaBook::schema(Direction direction) {
    if constexpr (detail::InlineSchema<Value>) {
        return detail::Inline<Value>::schema;
    } else if constexpr (NamedEnum<Value>) {
        return enumeration<Value>();
    } else if constexpr (detail::Wrapped<Value>::kind == 1) {
        return R"({"anyOf":[)" + schema<typename detail::Wrapped<Value>::Inner>(direction) +
               R"(,{"type":"null"}]})";
    } else if constexpr (detail::Wrapped<Value>::kind == 2) {
        return R"({"type":"array","items":)" +
               schema<typename detail::Wrapped<Value>::Inner>(direction) + "}";
    } else {
        return described<Value>(direction);
    }
}

}  // namespace letopis::http
