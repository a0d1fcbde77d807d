#pragma once
// Writes canonical JSON (docs/formats/entry.md): one spelling for one value.
//
// The subset of RFC 8785 that entries use: objects with keys in code point order, arrays, strings,
// integers, true, false, null. No fractions: marks and means are integers.

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/describe.h"
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
    void write(std::int64_t value) { text_ += std::to_string(value); }
    void write(int value) { text_ += std::to_string(value); }
    void write(Date value) { write(value.iso()); }
    void write(TimeOfDay value) { write(value.text()); }
    void write(Instant value) { write(value.micros); }
    template <class Kind>
    void write(const Id<Kind>& value) {
        text_ += '"';
        text_ += value.text();
        text_ += '"';
    }
    template <NamedEnum E>
    void write(E value) {
        text_ += '"';
        text_ += enum_name(value);
        text_ += '"';
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
        Fields fields{*this};
        describe(fields, value);
        fields.finish();
    }

private:
    static constexpr std::size_t most_fields = 32;

    /// Writes the members in the order described, then puts them in order of their names.
    class Fields {
    public:
        explicit Fields(CanonicalWriter& writer) : writer_{writer}, begin_{writer.text_.size()} {}

        template <class T>
        void field(std::string_view name, const T& value) {
            const std::size_t at = writer_.text_.size();
            writer_.text_ += '"';
            writer_.text_ += name;
            writer_.text_ += "\":";
            writer_.write(value);
            members_.at(count_++) = {name, at, writer_.text_.size() - at};
        }
        void finish() {
            const auto end = members_.begin() + static_cast<std::ptrdiff_t>(count_);
            std::sort(members_.begin(), end,
                      [](const Member& one, const Member& other) { return one.name < other.name; });
            std::string ordered = "{";
            ordered.reserve(writer_.text_.size() - begin_ + count_ + 2);
            for (auto member = members_.begin(); member != end; ++member) {
                if (member != members_.begin()) ordered += ',';
                ordered.append(writer_.text_, member->begin, member->size);
            }
            ordered += '}';
            writer_.text_.replace(begin_, std::string::npos, ordered);
        }

    private:
        struct Member {
            std::string_view name;
            std::size_t begin = 0;
            std::size_t size = 0;
        };
        CanonicalWriter& writer_;
        std::size_t begin_;
        std::size_t count_ = 0;
        std::array<Member, most_fields> members_;
    };

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
