#pragma once
// Reads canonical JSON back into described structs, strictly: every member that is described, no
// other, each of its type. Whether the spelling is the canonical one is for the caller to compare.

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/describe.h"
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
    void read(JsonSlice text, Date& value) { parse<Date>(text, value); }
    void read(JsonSlice text, TimeOfDay& value) { parse<TimeOfDay>(text, value); }
    void read(JsonSlice text, Instant& value) { read(text, value.micros); }
    template <class Kind>
    void read(JsonSlice text, Id<Kind>& value) {
        parse<Id<Kind>>(text, value);
    }
    template <NamedEnum E>
    void read(JsonSlice text, E& value) {
        const auto name = plain_word(text);
        take(name ? parse_enum<E>(*name) : std::nullopt, value);
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
        auto members = object_members(text);
        if (!members) return fail();
        Fields fields{*this, *members};
        describe(fields, value);
        if (!failed_ && fields.count() != members->size()) fail();
    }

private:
    class Fields {
    public:
        Fields(CanonicalReader& reader, const std::vector<JsonMember>& members)
            : reader_{reader}, members_{members} {}

        template <class T>
        void field(std::string_view name, T& value) {
            if (reader_.failed_) return;
            ++count_;
            for (const JsonMember& member : members_) {
                if (member.name != name) continue;
                reader_.read(member.value, value);
                if (reader_.failed_) reader_.place_.insert(0, std::string{name} + ".");
                return;
            }
            reader_.fail();
            reader_.place_ = std::string{name} + ".";
        }
        std::size_t count() const { return count_; }

    private:
        CanonicalReader& reader_;
        const std::vector<JsonMember>& members_;
        std::size_t count_ = 0;
    };

    void fail() { failed_ = true; }
    template <class T, class Value>
    void take(std::optional<T> found, Value& value) {
        if (found)
            value = *std::move(found);
        else
            fail();
    }
    template <class T>
    void parse(JsonSlice text, T& value) {
        const auto word = plain_word(text);
        take(word ? T::parse(*word) : std::optional<T>{}, value);
    }

    bool failed_ = false;
    std::string place_;
};

}  // namespace letopis
