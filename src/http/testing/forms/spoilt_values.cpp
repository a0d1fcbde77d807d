#include "http/testing/forms/spoilt_values.h"

#include <algorithm>
#include <cctype>

#include "domain/testing/sample_school.h"

namespace letopis::http::testing {
namespace {

bool is_id(const std::string& value) {
    constexpr std::size_t length = 38;
    return value.size() == length && std::count(value.begin(), value.end(), '-') == 4;
}

bool is_date(const std::string& value) {
    constexpr std::size_t length = 12;
    return value.size() == length && value[5] == '-' && value[8] == '-';
}

bool is_time(const std::string& value) {
    constexpr std::size_t length = 7;
    return value.size() == length && value[3] == ':';
}

/// One of a list.
bool is_word(const std::string& value) {
    return value.size() > 3 && std::all_of(value.begin() + 1, value.end() - 1, [](char one) {
               return one == '_' || std::islower(static_cast<unsigned char>(one)) != 0;
           });
}

std::string quoted(const std::string& text) { return "\"" + text + "\""; }

std::string long_text() {
    constexpr int signs = 3000;
    std::string text;
    for (int i = 0; i < signs; ++i) text += "ы";
    return text;
}

}  // namespace

std::vector<Leaf> leaves_of(const std::string& body) {
    std::vector<Leaf> leaves;
    std::string name;
    std::vector<std::string> around;
    std::optional<std::size_t> named_at;
    for (std::size_t at = 0; at < body.size();) {
        const char sign = body[at];
        if (std::string_view{"{}[],:"}.find(sign) != std::string_view::npos) {
            if (sign == '[' || sign == '{') {
                named_at.reset();
                around.push_back(name);
            }
            if (sign == ']' || sign == '}') around.pop_back();
            ++at;
            continue;
        }
        const std::size_t end =
            sign == '"' ? body.find('"', at + 1) + 1 : body.find_first_of(",}]", at);
        if (body[end] == ':') {
            name = body.substr(at + 1, end - at - 2);
            named_at = at;
        } else {
            leaves.push_back(
                {name, at, end - at, named_at, std::set(around.begin(), around.end())});
            named_at.reset();
        }
        at = end;
    }
    return leaves;
}

std::vector<Spoiling> spoilings_of(const Leaf& leaf, const std::string& value) {
    if (value == "true" || value == "false") return {{"type", "7"}};
    if (value == "null") return {{"type", "{}"}};
    if (value.front() != '"')
        return {{"type", quoted("x")}, {"low", "-1000000"}, {"high", "2000000000"}};
    std::vector<Spoiling> all{{"type", "7"}};
    if (is_id(value)) {
        all.push_back({"type", quoted("x")});
        if (leaf.name != "command_id")
            all.push_back({"other", quoted(letopis::testing::id_of<PersonId>(999).text())});
    } else if (is_date(value)) {
        for (const char* day : {"2026-02-30", "14.09.2026", ""})
            all.push_back({"type", quoted(day)});
        all.push_back({"past", quoted("1900-01-01")});
        all.push_back({"future", quoted("2199-12-31")});
    } else if (is_time(value)) {
        all.push_back({"type", quoted("25:00")});
    } else if (is_word(value)) {
        all.push_back({"type", quoted("no_such_word")});
    } else {
        all.push_back({"long", quoted(long_text())});
        all.push_back({"control", quoted("а\\u0007б")});
        if (value != quoted("")) all.push_back({"blank", quoted("  ")});
    }
    return all;
}

std::string with(const Leaf& leaf, const std::string& value, std::string body) {
    return body.replace(leaf.at, leaf.length, value);
}

std::optional<std::string> without(const Leaf& leaf, std::string body) {
    if (!leaf.named_at) return std::nullopt;
    const std::size_t end = leaf.at + leaf.length;
    const bool is_first = body[*leaf.named_at - 1] != ',';
    const bool is_last = body[end] != ',';
    const std::size_t from = is_first ? *leaf.named_at : *leaf.named_at - 1;
    return body.erase(from, (is_first && !is_last ? end + 1 : end) - from);
}

}  // namespace letopis::http::testing
