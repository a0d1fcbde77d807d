#pragma once
// Writes canonical JSON (docs/formats/entry.md): one spelling for one value.
//
// The subset of RFC 8785 that entries use: objects with keys in code point order, arrays, strings,
// integers, true, false, null. No fractions: marks and means are integers.

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/describe.h"
#include "base/described/members.h"
#include "base/id.h"
#include "base/time.h"

namespace letopis {

/// Appends values to one text.
class CanonicalWriter {
public:
    std::string take() { return std::move(text_); }
    void reserve(std::size_t bytes) { text_.reserve(bytes); }

    void raw(std::string_view json) { text_ += json; }
    void write(std::string_view value);
    void write(const std::string& value) { write(std::string_view{value}); }
    void write(bool value) { text_ += value ? "true" : "false"; }
    void write(std::int64_t value);
    void write(int value) { write(std::int64_t{value}); }
    void write(Date value);
    void write(TimeOfDay value);
    void write(Instant value) { write(value.micros); }
    template <class Kind>
    void write(const Id<Kind>& value) {
        write_id(value.bytes());
    }
    template <NamedEnum E>
    void write(E value) {
        write_word(names_of_enum<E>[static_cast<std::size_t>(value)]);
    }
    template <class T>
    void write(const std::optional<T>& value) {
        if (value)
            write(*value);
        else
            text_ += "null";
    }
    template <class T>
    void write(const std::vector<T>& values) {
        text_ += '[';
        bool first = true;
        for (const T& value : values) {
            if (!first) text_ += ',';
            first = false;
            write(value);
        }
        text_ += ']';
    }
    template <Described T>
    void write(const T& value) {
        static const std::vector<Member> members = members_by_name<Writing, T>();
        write_members(members, &value);
    }

private:
    /// Writes a value of the type it was made for.
    using Write = void (*)(CanonicalWriter& writer, const void* value);
    using Member = MemberOf<Write>;
    struct Writing {
        template <class T>
        static Write for_a() {
            return [](CanonicalWriter& writer, const void* value) {
                writer.write(*static_cast<const T*>(value));
            };
        }
    };
    template <NamedEnum E>
    static constexpr auto names_of_enum = names_of(E{});

    void write_id(const IdBytes& bytes);
    /// A text that needs no escapes.
    void write_word(std::string_view word);
    void write_members(const std::vector<Member>& members, const void* object);

    std::string text_;
};

/// Canonical JSON of any described struct: the data of a printed form is hashed over this.
template <class T>
std::string canonical_json(const T& value) {
    CanonicalWriter writer;
    writer.write(value);
    return writer.take();
}

}  // namespace letopis
