#include "entry/canonical_reader.h"

#include <algorithm>
#include <charconv>
#include <limits>

#include "base/limits.h"
#include "base/text.h"

namespace letopis {
namespace {

/// Walks over one value after another without looking into strings.
class Scanner {
public:
    explicit Scanner(std::string_view text) : text_{text} {}

    /// A backslash may be the last byte: what it would escape then lies beyond the end.
    bool at_end() const { return at_ >= text_.size(); }
    bool take(char c) {
        if (at_end() || text_[at_] != c) return false;
        ++at_;
        return true;
    }
    std::optional<std::string_view> take_string() {
        const std::size_t begin = at_;
        if (!take('"')) return std::nullopt;
        // Most words have no escape: then the next quote ends them.
        at_ = std::min(text_.find('"', at_), text_.size());
        if (text_.substr(begin, at_ - begin).find('\\') != std::string_view::npos) {
            at_ = begin + 1;
            while (!at_end() && text_[at_] != '"') at_ += text_[at_] == '\\' ? 2 : 1;
        }
        if (at_ >= text_.size()) return std::nullopt;
        ++at_;
        return text_.substr(begin, at_ - begin);
    }
    std::optional<std::string_view> take_value(std::size_t depth = 0) {
        const std::size_t begin = at_;
        if (at_end() || depth > limits::json_depth || !skip_value(depth)) return std::nullopt;
        return text_.substr(begin, at_ - begin);
    }

private:
    bool skip_value(std::size_t depth) {
        if (text_[at_] == '"') return take_string().has_value();
        if (take('{')) return skip_list('}', depth, true);
        if (take('[')) return skip_list(']', depth, false);
        const std::size_t begin = at_;
        while (!at_end() && text_[at_] != ',' && text_[at_] != ']' && text_[at_] != '}') ++at_;
        return at_ > begin;
    }
    bool skip_list(char close, std::size_t depth, bool named) {
        if (take(close)) return true;
        do {
            if (named && !(take_string() && take(':'))) return false;
            if (!take_value(depth + 1)) return false;
        } while (take(','));
        return take(close);
    }

    std::string_view text_;
    std::size_t at_ = 0;
};

std::optional<int> hex_digit(char c) {
    if (c >= '0' && c <= '9') return c - '0';
    if (c >= 'a' && c <= 'f') return c - 'a' + 10;
    return std::nullopt;
}

/// Resolves the escape whose letter stands at `at`; moves `at` behind it.
std::optional<char> escaped(std::string_view body, std::size_t& at) {
    static constexpr std::string_view letters = "\"\\btnfr";
    static constexpr std::string_view meant = "\"\\\b\t\n\f\r";
    if (at >= body.size()) return std::nullopt;
    const char letter = body[at++];
    if (const auto found = letters.find(letter); found != std::string_view::npos)
        return meant[found];
    if (letter != 'u' || body.substr(at, 2) != "00" || body.size() < at + 4) return std::nullopt;
    const auto high = hex_digit(body[at + 2]);
    const auto low = hex_digit(body[at + 3]);
    at += 4;
    if (!high || !low || *high > 1) return std::nullopt;
    return static_cast<char>(*high * 16 + *low);
}

/// Neither a quote, nor a backslash, nor a control character.
bool is_plain(char c) { return static_cast<unsigned char>(c) >= 0x20 && c != '"' && c != '\\'; }

}  // namespace

std::optional<std::string_view> plain_word(JsonSlice text) {
    if (text.size() < 2 || text.front() != '"' || text.back() != '"') return std::nullopt;
    const std::string_view body = text.substr(1, text.size() - 2);
    if (!std::all_of(body.begin(), body.end(), is_plain)) return std::nullopt;
    return body;
}

std::optional<std::vector<JsonMember>> object_members(JsonSlice text) {
    Scanner scanner{text};
    std::vector<JsonMember> members;
    members.reserve(8);
    if (!scanner.take('{')) return std::nullopt;
    if (!scanner.take('}')) {
        do {
            const auto name = scanner.take_string();
            if (!name || !scanner.take(':')) return std::nullopt;
            const auto value = scanner.take_value(1);
            if (!value) return std::nullopt;
            members.push_back({name->substr(1, name->size() - 2), *value});
        } while (scanner.take(','));
        if (!scanner.take('}')) return std::nullopt;
    }
    if (!scanner.at_end()) return std::nullopt;
    return members;
}

std::optional<std::vector<JsonSlice>> array_elements(JsonSlice text) {
    Scanner scanner{text};
    std::vector<JsonSlice> elements;
    if (!scanner.take('[')) return std::nullopt;
    if (!scanner.take(']')) {
        do {
            const auto value = scanner.take_value(1);
            if (!value) return std::nullopt;
            elements.push_back(*value);
        } while (scanner.take(','));
        if (!scanner.take(']')) return std::nullopt;
    }
    if (!scanner.at_end()) return std::nullopt;
    return elements;
}

std::optional<std::string> string_value(JsonSlice text) {
    if (text.size() < 2 || text.front() != '"' || text.back() != '"') return std::nullopt;
    const std::string_view body = text.substr(1, text.size() - 2);
    std::string value;
    value.reserve(body.size());
    for (std::size_t at = 0; at < body.size();) {
        const auto plain =
            std::find_if_not(body.begin() + static_cast<std::ptrdiff_t>(at), body.end(), is_plain);
        const auto stop = static_cast<std::size_t>(plain - body.begin());
        value.append(body, at, stop - at);
        at = stop;
        if (at == body.size()) break;
        if (body[at++] != '\\') return std::nullopt;
        const auto meant = escaped(body, at);
        if (!meant) return std::nullopt;
        value += *meant;
    }
    if (!is_clean_text(value)) return std::nullopt;
    return value;
}

std::optional<std::int64_t> integer_value(JsonSlice text) {
    const std::string_view digits = text.starts_with('-') ? text.substr(1) : text;
    if (digits.empty() || (digits.size() > 1 && digits[0] == '0') || text == "-0")
        return std::nullopt;
    std::int64_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc{} || end != text.data() + text.size()) return std::nullopt;
    return value;
}

void CanonicalReader::read(JsonSlice text, Date& value) {
    const auto word = plain_word(text);
    take(word ? Date::parse(*word) : std::nullopt, value);
}

void CanonicalReader::read(JsonSlice text, TimeOfDay& value) {
    const auto word = plain_word(text);
    take(word ? TimeOfDay::parse(*word) : std::nullopt, value);
}

IdBytes CanonicalReader::read_id(JsonSlice text) {
    IdBytes bytes{};
    const auto word = plain_word(text);
    take(word ? parse_id_bytes(*word) : std::nullopt, bytes);
    return bytes;
}

std::size_t CanonicalReader::read_choice(JsonSlice text, std::span<const std::string_view> names) {
    const auto word = plain_word(text);
    const auto found = word ? std::find(names.begin(), names.end(), *word) : names.end();
    if (found != names.end()) return static_cast<std::size_t>(found - names.begin());
    fail();
    return 0;
}

void CanonicalReader::read_members(JsonSlice text, const std::vector<Member>& members,
                                   void* object) {
    const auto given = object_members(text);
    if (!given) return fail();
    for (const Member& member : members) {
        const auto found = std::find_if(given->begin(), given->end(), [&](const JsonMember& one) {
            return one.name == member.name;
        });
        if (found == given->end()) {
            fail();
            place_ = std::string{member.name} + ".";
            return;
        }
        member.deed(*this, found->value, member.of(object));
        if (failed_) {
            place_.insert(0, std::string{member.name} + ".");
            return;
        }
    }
    if (members.size() != given->size()) fail();
}

void CanonicalReader::read(JsonSlice text, int& value) {
    const auto number = integer_value(text);
    if (!number || *number < std::numeric_limits<int>::min() ||
        *number > std::numeric_limits<int>::max())
        return fail();
    value = static_cast<int>(*number);
}

void CanonicalReader::read(JsonSlice text, bool& value) {
    if (text != "true" && text != "false") return fail();
    value = text == "true";
}

}  // namespace letopis
