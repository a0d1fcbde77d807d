#pragma once
// Reads canonical JSON in one pass, from the first byte to the last, and nothing else: members in
// order of their names, one spelling for each value. What it reads is canonical, so there is no
// need to write it again and compare; what it does not read it does not explain: that is
// CanonicalReader's work. A school's ledger is read whole by every check and every rebuild.

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/describe.h"
#include "base/described/members.h"
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
    bool read(Date& value);
    bool read(TimeOfDay& value);
    template <class Kind>
    bool read(Id<Kind>& value) {
        const auto bytes = read_id();
        if (bytes) value = Id<Kind>{*bytes};
        return bytes.has_value();
    }
    template <NamedEnum E>
    bool read(E& value) {
        const auto found = read_choice(names_of_enum<E>);
        if (found) value = static_cast<E>(*found);
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
        static const std::vector<Member> members = members_by_name<Reading, T>();
        return read_members(members, &value);
    }

private:
    struct Deeper {
        explicit Deeper(std::size_t& level) : depth{level} { ++depth; }
        ~Deeper() { --depth; }
        Deeper(const Deeper&) = delete;
        Deeper& operator=(const Deeper&) = delete;
        std::size_t& depth;
    };

    /// Reads into a value of the type it was made for.
    using Read = bool (*)(QuickReader& reader, void* value);
    using Member = MemberOf<Read>;
    struct Reading {
        template <class T>
        static Read for_a() {
            return [](QuickReader& reader, void* value) {
                return reader.read(*static_cast<T*>(value));
            };
        }
    };
    template <NamedEnum E>
    static constexpr auto names_of_enum = names_of(E{});

    /// The text between two quotes, if nothing in it is escaped.
    std::optional<std::string_view> take_word();
    std::optional<IdBytes> read_id();
    /// Which of the names stands there.
    std::optional<std::size_t> read_choice(std::span<const std::string_view> names);
    /// Members in order of their names.
    bool read_members(const std::vector<Member>& members, void* object);

    std::string_view rest_;
    std::size_t depth_ = 0;
};

}  // namespace letopis
