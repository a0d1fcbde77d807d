#pragma once
// Reads canonical JSON in one pass, from the first byte to the last, and nothing else: members in
// order of their names, one spelling for each value. What it reads is canonical, so there is no
// need to write it again and compare; what it does not read it does not explain: that is
// CanonicalReader's work. A school's ledger is read whole by every check and every rebuild.

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/describe.h"
#include "base/id.h"
#include "base/limits.h"
#include "base/time.h"

namespace letopis {

class QuickReader {
public:
    explicit QuickReader(std::string_view text) : rest_{text} {}

    /// Whether everything was read.
    bool at_end() const { return rest_.empty(); }
    /// Takes exactly these bytes.
    bool take(std::string_view bytes) {
        if (!rest_.starts_with(bytes)) return false;
        rest_.remove_prefix(bytes.size());
        return true;
    }

    // Each reads one value; false leaves the reader somewhere inside it.
    bool read(std::string& value);
    bool read(std::int64_t& value);
    bool read(int& value);
    bool read(bool& value);
    bool read(Instant& value) { return read(value.micros); }
    bool read(Date& value) { return parse(value); }
    bool read(TimeOfDay& value) { return parse(value); }
    template <class Kind>
    bool read(Id<Kind>& value) {
        // Great letters in hex would be another spelling.
        const auto word = take_word();
        if (!word || std::ranges::any_of(*word, [](char c) { return c >= 'A' && c <= 'F'; }))
            return false;
        const auto id = Id<Kind>::parse(*word);
        if (id) value = *id;
        return id.has_value();
    }
    template <NamedEnum E>
    bool read(E& value) {
        const auto word = take_word();
        const auto found = word ? parse_enum<E>(*word) : std::nullopt;
        if (found) value = *found;
        return found.has_value();
    }
    template <class T>
    bool read(std::optional<T>& value) {
        value.reset();
        return take("null") || read(value.emplace());
    }
    template <class T>
    bool read(std::vector<T>& values) {
        values.clear();
        const Deeper level{depth_};
        if (!take("[") || depth_ > limits::json_depth) return false;
        if (take("]")) return true;
        do {
            if (!read(values.emplace_back())) return false;
        } while (take(","));
        return take("]");
    }
    template <Described T>
    bool read(T& value) {
        const Deeper level{depth_};
        if (depth_ > limits::json_depth) return false;
        const auto& order = fields_in_order<T>();
        char before = '{';
        for (const Field& field : order) {
            if (rest_.empty() || rest_.front() != before || !rest_.substr(1).starts_with('"'))
                return false;
            rest_.remove_prefix(2);
            if (!take(field.name) || !take("\":")) return false;
            OneField one{*this, field.position};
            describe(one, value);
            if (!one.done) return false;
            before = ',';
        }
        return (!order.empty() || take("{")) && take("}");
    }

private:
    struct Deeper {
        explicit Deeper(std::size_t& level) : depth{level} { ++depth; }
        ~Deeper() { --depth; }
        Deeper(const Deeper&) = delete;
        Deeper& operator=(const Deeper&) = delete;
        std::size_t& depth;
    };

    /// A field by its name, with its place in the description.
    struct Field {
        std::string_view name;
        std::size_t position = 0;
    };
    struct Collect {
        template <class T>
        void field(std::string_view name, T&) {
            fields.push_back({name, fields.size()});
        }
        std::vector<Field> fields;
    };
    template <Described T>
    static const std::vector<Field>& fields_in_order() {
        static const std::vector<Field> order = [] {
            Collect collect;
            T value{};
            describe(collect, value);
            std::ranges::sort(collect.fields, {}, &Field::name);
            return std::move(collect.fields);
        }();
        return order;
    }
    /// Reads the one field that stands at this place of the description.
    struct OneField {
        QuickReader& reader;
        std::size_t position;
        bool done = false;

        template <class T>
        void field(std::string_view, T& value) {
            if (position-- == 0) done = reader.read(value);
        }
    };

    /// The text between two quotes, if nothing in it is escaped.
    std::optional<std::string_view> take_word();
    template <class T>
    bool parse(T& value) {
        const auto word = take_word();
        const auto found = word ? T::parse(*word) : std::nullopt;
        if (found) value = *found;
        return found.has_value();
    }

    std::string_view rest_;
    std::size_t depth_ = 0;
};

}  // namespace letopis
