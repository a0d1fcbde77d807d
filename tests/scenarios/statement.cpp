#include "scenarios/statement.h"

#include <algorithm>

#include "base/text.h"

namespace letopis::scenarios {
namespace {

struct Token {
    std::string text;
    bool quoted = false;
};

struct Tokens {
    std::vector<Token> tokens;
    std::string error;
};

/// Words apart by spaces; "…" is one word; # begins a comment.
Tokens tokens_of(std::string_view line) {
    Tokens found;
    std::size_t at = 0;
    while (at < line.size()) {
        if (line[at] == ' ' || line[at] == '\t') {
            ++at;
        } else if (line[at] == '#') {
            break;
        } else if (line[at] == '"') {
            const std::size_t end = line.find('"', at + 1);
            if (end == std::string_view::npos) return {.error = "кавычка не закрыта"};
            found.tokens.push_back({std::string{line.substr(at + 1, end - at - 1)}, true});
            at = end + 1;
        } else {
            const std::size_t end = std::min(line.find_first_of(" \t", at), line.size());
            found.tokens.push_back({std::string{line.substr(at, end - at)}});
            at = end;
        }
    }
    return found;
}

std::vector<std::string> words_in(std::vector<Token>::const_iterator from,
                                  std::vector<Token>::const_iterator to) {
    std::vector<std::string> words;
    for (auto token = from; token != to; ++token) words.push_back(token->text);
    return words;
}

std::string joined(const std::vector<std::string>& words) {
    std::string text;
    for (const std::string& word : words) {
        if (!text.empty()) text += ' ';
        text += word;
    }
    return text;
}

/// Words, then ": value", or "-> expectation".
Statement statement_of(int line, const std::vector<Token>& tokens) {
    Statement statement{.line = line};
    const auto is_arrow = [](const Token& token) { return !token.quoted && token.text == "->"; };
    const auto is_colon = [](const Token& token) {
        return !token.quoted && token.text.ends_with(':');
    };
    const auto arrow = std::find_if(tokens.begin(), tokens.end(), is_arrow);
    const auto colon = std::find_if(tokens.begin(), arrow, is_colon);
    statement.words = words_in(tokens.begin(), colon == arrow ? arrow : colon);
    if (colon != arrow) {
        const std::string last = colon->text.substr(0, colon->text.size() - 1);
        if (!last.empty()) statement.words.push_back(last);
        statement.value = joined(words_in(colon + 1, arrow));
    }
    if (arrow != tokens.end()) statement.expectation = words_in(arrow + 1, tokens.end());
    return statement;
}

void add_evidence(const Statement& statement, std::vector<std::string>& evidence) {
    for (std::string_view id : split(*statement.value, ',')) evidence.push_back(squeeze_spaces(id));
}

}  // namespace

ReadScenario read_scenario(std::string name, std::string_view text) {
    ReadScenario read{.scenario = {.name = std::move(name)}};
    Scenario& scenario = read.scenario;
    int number = 0;
    for (const std::string_view line : split(text, '\n')) {
        ++number;
        if (scenario.about.empty() && line.starts_with("# ")) scenario.about = line.substr(2);
        const Tokens found = tokens_of(line);
        if (!found.error.empty()) {
            read.error = "строка " + std::to_string(number) + ": " + found.error;
            return read;
        }
        if (found.tokens.empty()) continue;
        Statement statement = statement_of(number, found.tokens);
        if (statement.words.size() == 1 && statement.words[0] == "evidence" && statement.value)
            add_evidence(statement, scenario.evidence);
        else
            scenario.statements.push_back(std::move(statement));
    }
    if (scenario.about.empty()) read.error = "нет первой строки «# о чём этот сценарий»";
    if (scenario.evidence.empty()) read.error = "нет строки «evidence: …»";
    return read;
}

std::string_view Words::peek() const {
    return empty() ? std::string_view{} : std::string_view{statement_.words[next_]};
}

std::string Words::take(std::string_view what) {
    if (empty()) {
        blame("не хватает слова: " + std::string{what});
        return {};
    }
    return statement_.words[next_++];
}

bool Words::take_if(std::string_view word) {
    if (empty() || peek() != word) return false;
    ++next_;
    return true;
}

void Words::blame(std::string fault) {
    if (fault_.empty()) fault_ = std::move(fault);
}

}  // namespace letopis::scenarios
