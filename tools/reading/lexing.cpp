#include "reading/lexing.h"

#include <algorithm>
#include <array>
#include <cctype>

#include "reading/tree.h"

namespace letopis::tools {

namespace {

bool is_identifier(char c) { return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_'; }

/// Walks a source once, copying code and blanking the rest.
class Lexer {
public:
    explicit Lexer(std::string_view source) : source_{source}, out_{.code = std::string(source)} {}

    Lexed run() {
        while (at_ < source_.size()) step();
        return std::move(out_);
    }

private:
    bool looking_at(std::string_view word) const { return source_.substr(at_).starts_with(word); }

    void step() {
        if (looking_at("//")) return blank(source_.find('\n', at_));
        if (looking_at("/*")) return blank(end_after("*/", at_ + 2));
        if (looking_at("R\"") && !after_identifier()) return raw_string();
        if (source_[at_] == '"') return string();
        if (source_[at_] == '\'' && !after_identifier()) return blank(end_of_quoted('\''));
        if (source_[at_] == '#' && at_line_start()) return preprocessor();
        ++at_;
    }

    bool after_identifier() const { return at_ > 0 && is_identifier(source_[at_ - 1]); }

    bool at_line_start() const {
        auto i = at_;
        while (i > 0 && (source_[i - 1] == ' ' || source_[i - 1] == '\t')) --i;
        return i == 0 || source_[i - 1] == '\n';
    }

    std::size_t end_after(std::string_view mark, std::size_t from) const {
        const auto found = source_.find(mark, from);
        return found == std::string_view::npos ? source_.size() : found + mark.size();
    }

    std::size_t end_of_quoted(char quote) const {
        auto i = at_ + 1;
        while (i < source_.size() && source_[i] != quote && source_[i] != '\n')
            i += source_[i] == '\\' ? 2 : 1;
        return std::min(i + 1, source_.size());
    }

    void keep_literal(std::size_t begin, std::size_t end) {
        out_.literals.push_back({.line = line_at(source_, at_),
                                 .text = std::string(source_.substr(begin, end - begin))});
    }

    void string() {
        const auto end = end_of_quoted('"');
        keep_literal(at_ + 1, end - 1);
        blank(end);
    }

    void raw_string() {
        const auto open = source_.find('(', at_);
        if (open == std::string_view::npos) return blank(source_.size());
        const auto mark = ")" + std::string(source_.substr(at_ + 2, open - at_ - 2)) + "\"";
        const auto end = end_after(mark, open);
        keep_literal(open + 1, end - mark.size());
        blank(end);
    }

    /// Includes and macros are no statements; a literal inside them still counts.
    void preprocessor() {
        auto end = at_;
        do {
            end = std::min(source_.find('\n', end + 1), source_.size());
        } while (end < source_.size() && source_[end - 1] == '\\');
        blank(end);
    }

    void blank(std::size_t end) {
        end = std::min(end, source_.size());
        for (; at_ < end; ++at_)
            if (source_[at_] != '\n') out_.code[at_] = ' ';
    }

    std::string_view source_;
    std::size_t at_ = 0;
    Lexed out_;
};

bool has_any(std::string_view statement, auto words) {
    return std::any_of(words.begin(), words.end(), [&](std::string_view word) {
        return find_word(statement, word) != std::string_view::npos;
    });
}

/// The statement without a leading `template <…>`, whose `class` declares no type.
std::string_view without_template(std::string_view statement) {
    const auto word = find_word(statement, "template");
    auto at = word == std::string_view::npos ? word : statement.find('<', word);
    if (at == std::string_view::npos) return statement;
    for (int depth = 0; at < statement.size(); ++at) {
        if (statement[at] == '<') ++depth;
        if (statement[at] == '>' && --depth == 0) break;
    }
    return statement.substr(std::min(at + 1, statement.size()));
}

/// What an opening brace outside of functions opens, judged by the statement before it.
enum class Brace { scope, function, initializer };

Brace kind_of_brace(std::string_view code, std::size_t at, std::string_view statement) {
    static constexpr auto scopes =
        std::to_array<std::string_view>({"namespace", "class", "struct", "union", "enum"});
    if (at > 0 && (is_identifier(code[at - 1]) || code[at - 1] == '>'))
        return Brace::initializer;  // clang-format sets a space before a body, none before this.
    statement = without_template(statement);
    const auto parameters = statement.find('(');
    if (parameters == std::string_view::npos) return Brace::scope;
    if (has_any(statement.substr(0, parameters), scopes)) return Brace::scope;
    const bool is_table = statement.find('=') < parameters &&
                          find_word(statement, "operator") == std::string_view::npos;
    return is_table ? Brace::initializer : Brace::function;
}

}  // namespace

Lexed lex(std::string_view source) { return Lexer{source}.run(); }

std::vector<FunctionSpan> functions_of(std::string_view code) {
    struct Open {
        Brace kind;
        std::size_t at;
    };
    std::vector<FunctionSpan> functions;
    std::vector<Open> open;
    std::size_t function_depth = 0;
    std::size_t statement_from = 0;
    for (std::size_t at = 0; at < code.size(); ++at) {
        if (code[at] == ';' && function_depth == 0) statement_from = at + 1;
        if (code[at] == '{') {
            const auto statement = code.substr(statement_from, at - statement_from);
            const Brace kind =
                function_depth > 0 ? Brace::scope : kind_of_brace(code, at, statement);
            open.push_back({.kind = kind, .at = at});
            if (kind == Brace::function) function_depth = open.size();
            if (kind == Brace::scope && function_depth == 0) statement_from = at + 1;
        }
        if (code[at] == '}' && !open.empty()) {
            const Open closed = open.back();
            if (open.size() == function_depth) {
                function_depth = 0;
                const int first = line_at(code, closed.at);
                functions.push_back(
                    {.first_line = first, .line_count = line_at(code, at) - first + 1});
            }
            open.pop_back();
            if (function_depth == 0 && closed.kind != Brace::initializer) statement_from = at + 1;
        }
    }
    return functions;
}

std::vector<TypeName> type_names_of(std::string_view code) {
    static constexpr auto words = std::to_array<std::string_view>(
        {"class ", "struct ", "enum ", "using ", "interface ", "type ", "LETOPIS_ENUM("});
    std::vector<TypeName> names;
    for (const auto word : words) {
        for (auto at = find_word(code, word); at != std::string_view::npos;
             at = find_word(code, word, at + 1)) {
            auto begin = at + word.size();
            auto end = begin;
            while (end < code.size() && is_identifier(code[end])) ++end;
            const std::string name{code.substr(begin, end - begin)};
            if (name.empty() || std::isupper(static_cast<unsigned char>(name[0])) == 0) continue;
            names.push_back({.line = line_at(code, at), .name = name});
        }
    }
    return names;
}

std::string script_code(std::string_view text) {
    std::string out{text};
    const auto blank_to = [&](std::size_t at, std::size_t end) {
        for (; at < end && at < out.size(); ++at)
            if (out[at] != '\n') out[at] = ' ';
        return at;
    };
    for (std::size_t at = 0; at < text.size();) {
        const char c = text[at];
        if (c == '"' || c == '\'' || c == '`') {
            auto end = at + 1;
            while (end < text.size() && text[end] != c && (c == '`' || text[end] != '\n'))
                end += text[end] == '\\' ? 2 : 1;
            at = end + 1;
        } else if (text.substr(at, 2) == "//") {
            at = blank_to(at, std::min(text.find('\n', at), text.size()));
        } else if (text.substr(at, 2) == "/*") {
            at = blank_to(at, std::min(text.find("*/", at + 2), text.size() - 2) + 2);
        } else {
            ++at;
        }
    }
    return out;
}

}  // namespace letopis::tools
