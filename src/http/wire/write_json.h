#pragma once
// Writing JSON by description: a described struct is written as it is (base/describe.h). Ids and
// dates are texts, instants whole microseconds, enumerators their names, absence is null.

#include <concepts>
#include <optional>
#include <string>
#include <vector>

#include "base/describe.h"
#include "base/id.h"
#include "base/time.h"
#include "http/wire/json_writer.h"

namespace letopis::http {

namespace detail {
void write_id(JsonWriter& out, const IdBytes& bytes);
template <NamedEnum Enum>
inline constexpr auto names_on_the_wire = names_of(Enum{});
}  // namespace detail

inline void write_value(JsonWriter& out, const std::string& value) { out.text(value); }
inline void write_value(JsonWriter& out, bool value) { out.boolean(value); }
void write_value(JsonWriter& out, Date value);
void write_value(JsonWriter& out, Week value);
void write_value(JsonWriter& out, TimeOfDay value);
inline void write_value(JsonWriter& out, Instant value) { out.integer(value.micros); }

template <std::signed_integral Number>
void write_value(JsonWriter& out, Number value) {
    out.integer(value);
}
template <class Kind>
void write_value(JsonWriter& out, const Id<Kind>& value) {
    detail::write_id(out, value.bytes());
}
template <NamedEnum Enum>
void write_value(JsonWriter& out, Enum value) {
    out.text(detail::names_on_the_wire<Enum>[static_cast<std::size_t>(value)]);
}

template <Described Struct>
void write_value(JsonWriter& out, const Struct& value);
template <class Item>
void write_value(JsonWriter& out, const std::vector<Item>& items);

template <class Value>
void write_value(JsonWriter& out, const std::optional<Value>& value) {
    if (value) {
        write_value(out, *value);
    } else {
        out.null();
    }
}

template <class Item>
void write_value(JsonWriter& out, const std::vector<Item>& items) {
    out.begin_array();
    for (const Item& item : items) write_value(out, item);
    out.end_array();
}

namespace detail {
struct FieldWriter {
    JsonWriter& out;
    template <class Value>
    void field(std::string_view name, const Value& value) {
        out.key(name);
        write_value(out, value);
    }
};
}  // namespace detail

template <Described Struct>
void write_value(JsonWriter& out, const Struct& value) {
    out.begin_object();
    detail::FieldWriter visitor{out};
    describe(visitor, value);
    out.end_object();
}

/// The whole JSON text of a described value.
template <Described Struct>
std::string write_json(const Struct& value) {
    JsonWriter out;
    write_value(out, value);
    return out.take();
}

}  // namespace letopis::http
