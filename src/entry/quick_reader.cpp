#include "entry/quick_reader.h"

#include <algorithm>
#include <charconv>
#include <limits>

#include "base/text.h"

namespace letopis {
namespace {

/// The letter after a backslash; nothing for escapes that clean text does not need.
std::optional<char> meant_by(char letter) {
    switch (letter) {
        case '"':
        case '\\':
            return letter;
        case 't':
            return '\t';
        case 'n':
            return '\n';
        default:
            return std::nullopt;
    }
}

}  // namespace

std::optional<std::string_view> QuickReader::take_word() {
    if (!take("\"")) return std::nullopt;
    const std::size_t end = rest_.find('"');
    if (end == std::string_view::npos) return std::nullopt;
    const std::string_view word = rest_.substr(0, end);
    rest_.remove_prefix(end + 1);
    return word;
}

bool QuickReader::read(std::string& value) {
    value.clear();
    if (!take("\"")) return false;
    for (;;) {
        const std::size_t end = rest_.find_first_of("\"\\");
        if (end == std::string_view::npos) return false;
        // Tab and newline are clean, but have a spelling of their own.
        const std::string_view plain = rest_.substr(0, end);
        if (plain.find_first_of("\t\n") != std::string_view::npos) return false;
        value += plain;
        const bool closed = rest_[end] == '"';
        rest_.remove_prefix(end + 1);
        if (closed) return is_clean_text(value);
        const auto meant = rest_.empty() ? std::nullopt : meant_by(rest_.front());
        if (!meant) return false;
        value += *meant;
        rest_.remove_prefix(1);
    }
}

bool QuickReader::read(std::int64_t& value) {
    const char* const begin = rest_.data();
    const char* const last = begin + rest_.size();
    const auto [end, error] = std::from_chars(begin, last, value);
    if (error != std::errc{}) return false;
    const auto count = static_cast<std::size_t>(end - begin);
    const std::string_view digits = rest_.substr(rest_.front() == '-', count);
    // No leading zeros, and no zero below zero.
    if (digits.front() == '0' && count > 1) return false;
    rest_.remove_prefix(count);
    return true;
}

bool QuickReader::read(int& value) {
    std::int64_t number = 0;
    if (!read(number) || number < std::numeric_limits<int>::min() ||
        number > std::numeric_limits<int>::max())
        return false;
    value = static_cast<int>(number);
    return true;
}

bool QuickReader::read(bool& value) {
    value = rest_.starts_with('t');
    return take(value ? "true" : "false");
}

bool QuickReader::read(Date& value) {
    const auto word = take_word();
    const auto found = word ? Date::parse(*word) : std::nullopt;
    if (found) value = *found;
    return found.has_value();
}

bool QuickReader::read(TimeOfDay& value) {
    const auto word = take_word();
    const auto found = word ? TimeOfDay::parse(*word) : std::nullopt;
    if (found) value = *found;
    return found.has_value();
}

std::optional<IdBytes> QuickReader::read_id() {
    // Great letters in hex would be another spelling.
    const auto word = take_word();
    if (!word || std::ranges::any_of(*word, [](char c) { return c >= 'A' && c <= 'F'; }))
        return std::nullopt;
    return parse_id_bytes(*word);
}

std::optional<std::size_t> QuickReader::read_choice(std::span<const std::string_view> names) {
    const auto word = take_word();
    if (!word) return std::nullopt;
    for (std::size_t i = 0; i < names.size(); ++i)
        if (names[i] == *word) return i;
    return std::nullopt;
}

bool QuickReader::read_members(const std::vector<Member>& members, void* object) {
    const Deeper level{depth_};
    if (depth_ > limits::json_depth) return false;
    char before = '{';
    for (const Member& member : members) {
        if (rest_.empty() || rest_.front() != before || !rest_.substr(1).starts_with('"'))
            return false;
        rest_.remove_prefix(2);
        if (!take(member.name) || !take("\":") || !member.deed(*this, member.of(object)))
            return false;
        before = ',';
    }
    return (!members.empty() || take("{")) && take("}");
}

}  // namespace letopis
