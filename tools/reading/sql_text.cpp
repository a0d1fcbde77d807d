#include "reading/sql_text.h"

#include <algorithm>
#include <array>
#include <cctype>

#include "reading/tree.h"

namespace letopis::tools {

namespace {

std::string upper(std::string_view text) {
    std::string out{text};
    for (char& c : out) c = static_cast<char>(std::toupper(static_cast<unsigned char>(c)));
    return out;
}

std::string_view trimmed(std::string_view text) {
    const auto from = text.find_first_not_of(" \t\r\n(");
    return from == std::string_view::npos ? std::string_view{} : text.substr(from);
}

std::string first_word(std::string_view text) {
    text = trimmed(text);
    const auto end = std::find_if(text.begin(), text.end(), [](char c) {
        return std::isalnum(static_cast<unsigned char>(c)) == 0 && c != '_';
    });
    return {text.begin(), end};
}

bool is_comment_line(std::string_view line) { return trimmed(line).starts_with("--"); }

/// Where the parenthesis opened at `open` closes.
std::size_t closing(std::string_view code, std::size_t open) {
    int depth = 0;
    for (auto at = open; at < code.size(); ++at) {
        if (code[at] == '(') ++depth;
        if (code[at] == ')' && --depth == 0) return at;
    }
    return code.size();
}

bool is_constraint(std::string_view word) {
    static constexpr auto words = std::to_array<std::string_view>(
        {"PRIMARY", "FOREIGN", "UNIQUE", "CHECK", "CONSTRAINT", "REFERENCES"});
    return std::find(words.begin(), words.end(), upper(word)) != words.end();
}

/// Columns begin at the parenthesis and after each comma that stands in no inner one.
std::vector<SqlColumn> columns_of(std::string_view text, std::string_view code, std::size_t open,
                                  std::size_t close) {
    const auto lines = lines_of(text);
    std::vector<SqlColumn> columns;
    int depth = 0;
    for (auto at = open; at < close; ++at) {
        if (code[at] == '(') ++depth;
        if (code[at] == ')') --depth;
        const bool begins = (at == open) || (code[at] == ',' && depth == 1);
        if (!begins) continue;
        const auto name_at = code.find_first_not_of(" \t\r\n", at + 1);
        if (name_at >= close) continue;
        const std::string name = first_word(code.substr(name_at, close - name_at));
        if (is_constraint(name)) continue;
        const auto line = static_cast<std::size_t>(line_at(code, name_at));
        const bool own = lines[line - 1].find("--") != std::string_view::npos;
        const bool above = line >= 2 && is_comment_line(lines[line - 2]);
        columns.push_back(
            {.line = static_cast<int>(line), .name = name, .commented = own || above});
    }
    return columns;
}

}  // namespace

std::string sql_code(std::string_view text) {
    std::string out{text};
    const auto blank = [&](std::size_t from, std::size_t to) {
        for (auto at = from; at < std::min(to, out.size()); ++at)
            if (out[at] != '\n') out[at] = ' ';
    };
    for (std::size_t at = 0; at < text.size();) {
        std::size_t end = at + 1;
        if (text.substr(at, 2) == "--") {
            end = std::min(text.find('\n', at), text.size());
            blank(at, end);
        } else if (text.substr(at, 2) == "/*") {
            end = std::min(text.find("*/", at + 2), text.size() - 2) + 2;
            blank(at, end);
        } else if (text[at] == '\'') {
            end = std::min(text.find('\'', at + 1), text.size() - 1) + 1;
            blank(at, end);
        }
        at = end;
    }
    return out;
}

std::vector<std::string> sql_comments(std::string_view text) {
    std::vector<std::string> comments;
    for (const auto line : lines_of(text))
        if (const auto at = line.find("-- "); at != std::string_view::npos)
            comments.emplace_back(line.substr(at + 3));
    return comments;
}

bool looks_like_sql(std::string_view literal) {
    struct Shape {
        std::string_view first;
        std::string_view companion;
    };
    static constexpr auto shapes = std::to_array<Shape>({{"SELECT ", " FROM "},
                                                         {"INSERT ", " INTO "},
                                                         {"REPLACE ", " INTO "},
                                                         {"UPDATE ", " SET "},
                                                         {"DELETE ", " FROM "},
                                                         {"CREATE ", " TABLE "},
                                                         {"CREATE ", " INDEX "},
                                                         {"CREATE ", " TRIGGER "},
                                                         {"DROP ", " TABLE "},
                                                         {"DROP ", " INDEX "},
                                                         {"ALTER ", " TABLE "},
                                                         {"WITH ", " SELECT "}});
    const auto text = trimmed(literal);
    const std::string loud = upper(text);
    return std::any_of(shapes.begin(), shapes.end(), [&](const Shape& shape) {
        return text.starts_with(shape.first) ||
               (loud.starts_with(shape.first) && loud.find(shape.companion) != std::string::npos);
    });
}

std::vector<SqlTable> sql_tables(std::string_view text) {
    const std::string code = sql_code(text);
    const std::string loud = upper(code);
    const auto lines = lines_of(text);
    std::vector<SqlTable> tables;
    for (auto at = loud.find("CREATE TABLE"); at != std::string::npos;
         at = loud.find("CREATE TABLE", at + 1)) {
        const auto open = code.find('(', at);
        if (open == std::string::npos) break;
        const auto close = closing(code, open);
        const auto end = std::min(code.find(';', close), code.size());
        const auto line = static_cast<std::size_t>(line_at(code, at));
        std::string name = code.substr(at, open - at);
        name.erase(name.find_last_not_of(" \t\r\n") + 1);
        tables.push_back({.line = static_cast<int>(line),
                          .name = name.substr(name.find_last_of(" \t\r\n") + 1),
                          .commented = line >= 2 && is_comment_line(lines[line - 2]),
                          .strict = find_word(std::string_view(loud).substr(close, end - close),
                                              "STRICT") != std::string_view::npos,
                          .columns = columns_of(text, code, open, close)});
    }
    return tables;
}

}  // namespace letopis::tools
