#pragma once
// Schemas of the wire types for OpenAPI 3.1, by the same descriptions that write and read them.

#include <array>
#include <concepts>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/describe.h"
#include "base/described/members.h"
#include "base/id.h"
#include "base/time.h"

namespace letopis::http {

/// Which way a type travels. In a reply every member stands; in a request an optional one may be
/// left out.
enum class Direction { request, reply };

namespace detail {
struct Shape;
}

/// Collects components/schemas. Every schema is compact JSON.
class SchemaBook {
public:
    /// The schema of a value of this type: inline, or a reference to its component.
    template <class Value>
    std::string schema(Direction direction);
    std::string schema(const detail::Shape& shape, Direction direction);

    const std::map<std::string, std::string>& components() const { return components_; }

private:
    /// Keeps the component and returns a reference to it.
    std::string keep(std::string_view name, const std::string& schema);

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

/// Lists the members of a described struct: for each its name and its shape.
class PropertyLister {
public:
    PropertyLister(SchemaBook& book, Direction direction) : book_{book}, direction_{direction} {}

    template <class Value>
    void field(std::string_view name, const Value&);
    /// The schema of the struct.
    std::string schema() const;

private:
    void add(std::string_view name, const Shape& shape);

    SchemaBook& book_;
    Direction direction_;
    std::string properties_;
    std::string required_;
};

/// What a schema is made from: constant data for each type, so that the work is compiled once, not
/// for each of a thousand types.
struct Shape {
    enum class Kind { inline_type, enumeration, optional, list, described } kind;
    std::string_view text{};                         ///< The schema, or the name of the component.
    std::span<const std::string_view> names{};       ///< Of an enumeration.
    const Shape* inner = nullptr;                    ///< Of an optional or a list.
    void (*list)(PropertyLister& lister) = nullptr;  ///< Of a described struct.
};

template <Described Struct>
void list_properties(PropertyLister& lister) {
    const Unmade<Struct> place;
    describe(lister, place.value);
}

template <NamedEnum Enum>
inline constexpr auto enumerators = names_of(Enum{});

template <class Value>
constexpr Shape make_shape();
template <class Value>
inline constexpr Shape shape_of = make_shape<Value>();

template <class Value>
constexpr Shape make_shape() {
    if constexpr (InlineSchema<Value>) {
        return {.kind = Shape::Kind::inline_type, .text = Inline<Value>::schema};
    } else if constexpr (NamedEnum<Value>) {
        return {.kind = Shape::Kind::enumeration,
                .text = type_name_of(static_cast<const Value*>(nullptr)),
                .names = enumerators<Value>};
    } else if constexpr (Wrapped<Value>::kind == 1) {
        return {.kind = Shape::Kind::optional, .inner = &shape_of<typename Wrapped<Value>::Inner>};
    } else if constexpr (Wrapped<Value>::kind == 2) {
        return {.kind = Shape::Kind::list, .inner = &shape_of<typename Wrapped<Value>::Inner>};
    } else {
        return {.kind = Shape::Kind::described,
                .text = type_name_of(static_cast<const Value*>(nullptr)),
                .list = &list_properties<Value>};
    }
}

template <class Value>
void PropertyLister::field(std::string_view name, const Value&) {
    add(name, shape_of<Value>);
}

}  // namespace detail

template <class Value>
std::string SchemaBook::schema(Direction direction) {
    return schema(detail::shape_of<Value>, direction);
}

}  // namespace letopis::http
