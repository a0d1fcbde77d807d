#include "reading/cmake_lists.h"

#include <algorithm>
#include <cctype>

#include "reading/tree.h"

namespace letopis::tools {

namespace {

bool is_space(char c) { return std::isspace(static_cast<unsigned char>(c)) != 0; }

/// Comments become spaces; the length and the lines stay.
std::string without_comments(std::string_view text) {
    std::string out{text};
    bool in_comment = false;
    for (char& c : out) {
        if (c == '#') in_comment = true;
        if (c == '\n') in_comment = false;
        if (in_comment) c = ' ';
    }
    return out;
}

std::vector<std::string> words_of(std::string_view text) {
    std::vector<std::string> words;
    std::string word;
    for (const char c : text) {
        if (!is_space(c) && c != '"') {
            word += c;
            continue;
        }
        if (!word.empty()) words.push_back(word);
        word.clear();
    }
    if (!word.empty()) words.push_back(word);
    return words;
}

bool is_keyword(std::string_view word) {
    return word.size() > 1 && std::all_of(word.begin(), word.end(), [](char c) {
               return (c >= 'A' && c <= 'Z') || c == '_';
           });
}

}  // namespace

std::vector<std::string> CMakeCall::list_of(std::string_view keyword) const {
    const auto at = std::find(arguments.begin(), arguments.end(), keyword);
    if (at == arguments.end()) return {};
    return {at + 1, std::find_if(at + 1, arguments.end(), is_keyword)};
}

std::vector<CMakeCall> cmake_calls_of(std::string_view text) {
    const std::string code = without_comments(text);
    std::vector<CMakeCall> calls;
    std::size_t from = 0;
    for (auto open = code.find('('); open != std::string::npos; open = code.find('(', from)) {
        auto close = open + 1;
        for (int depth = 1; close < code.size() && depth > 0; ++close) {
            if (code[close] == '(') ++depth;
            if (code[close] == ')') --depth;
        }
        const auto before = words_of(std::string_view(code).substr(from, open - from));
        const auto inside = std::string_view(code).substr(open + 1, close - open - 2);
        if (!before.empty())
            calls.push_back({.command = before.back(),
                             .arguments = words_of(inside),
                             .line = line_at(code, open)});
        from = close;
    }
    return calls;
}

}  // namespace letopis::tools
