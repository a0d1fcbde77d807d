#pragma once
// Reads canonical JSON back into described structs, strictly: every member that is described, no
// other, each of its type. Whether the spelling is the canonical one is for the caller to compare.

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/describe.h"
#include "base/described/members.h"
#include "base/id.h"
#include "base/result.h"
#include "base/time.h"

namespace letopis {

/// A value inside a text, not yet looked into.
using JsonSlice = std::string_view;

/// A member of an object: its name as written (names of ours need no escapes), its value.
struct JsonMember {
    std::string_view name;
    JsonSlice value;
};

/// Takes an object apart. Nothing if `text` is not exactly one object of that form, or deeper than
/// limits::json_depth.
std::optional<std::vector<JsonMember>> object_members(JsonSlice text);
/// Takes an array apart; the same.
std::optional<std::vector<JsonSlice>> array_elements(JsonSlice text);
/// The text of a string that has no escapes, where it lies: ids, dates, names of enumerators.
std::optional<std::string_view> plain_word(JsonSlice text);
/// The text of a string with its escapes resolved; nothing unless well-formed UTF-8.
std::optional<std::string> string_value(JsonSlice text);
/// An integer without leading zeros or plus; nothing beyond 64 bits.
std::optional<std::int64_t> integer_value(JsonSlice text);

/// Fills values from slices. After the first failure `failed_at` names the place.
class CanonicalReader {
public:
    bool failed() const { return failed_; }
    /// "body.place.work_no"
    const std::string& failed_at() const { return place_; }

    void read(JsonSlice text, std::string& value) { take(string_value(text), value); }
    void read(JsonSlice text, std::int64_t& value) { take(integer_value(text), value); }
    void read(JsonSlice text, int& value);
    void read(JsonSlice text, bool& value);
    void read(JsonSlice text, Date& value);
    void read(JsonSlice text, TimeOfDay& value);
    void read(JsonSlice text, Instant& value) { read(text, value.micros); }
    template <class Kind>
    void read(JsonSlice text, Id<Kind>& value) {
        value = Id<Kind>{read_id(text)};
    }
    template <NamedEnum E>
    void read(JsonSlice text, E& value) {
        value = static_cast<E>(read_choice(text, names_of_enum<E>));
    }
    template <class T>
    void read(JsonSlice text, std::optional<T>& value) {
        if (text == "null") {
            value.reset();
            return;
        }
        value.emplace();
        read(text, *value);
    }
    template <class T>
    void read(JsonSlice text, std::vector<T>& values) {
        const auto elements = array_elements(text);
        values.clear();
        if (!elements) return fail();
        values.resize(elements->size());
        for (std::size_t i = 0; i < elements->size() && !failed_; ++i)
            read((*elements)[i], values[i]);
    }
    template <Described T>
    void read(JsonSlice text, T& value) {
        static const std::vector<Member> members = members_of<Reading, T>();
        read_members(text, members, &value);
    }

private:
    /// Reads into a value of the type it was made for.
    using Read = void (*)(CanonicalReader& reader, JsonSlice text, void* value);
    using Member = MemberOf<Read>;
    struct Reading {
        template <class T>
        static Read for_a() {
            return [](CanonicalReader& reader, JsonSlice text, void* value) {
                reader.read(text, *static_cast<T*>(value));
            };
        }
    };
    template <NamedEnum E>
    static constexpr auto names_of_enum = names_of(E{});

    void fail() { failed_ = true; }
    /// Zeros where it fails.
    IdBytes read_id(JsonSlice text);
    /// Which of the names stands there; 0 where it fails.
    std::size_t read_choice(JsonSlice text, std::span<const std::string_view> names);
    void read_members(JsonSlice text, const std::vector<Member>& members, void* object);
    template <class T, class Value>
    void take(std::optional<T> found, Value& value) {
        if (found)
            value = *std::move(found);
        else
            fail();
    }

    bool failed_ = false;
    std::string place_;
};

}  // namespace letopis
