#include <string>
#include <vector>

#include "reading/lexing.h"
#include "rules.h"

namespace letopis::tools {

namespace {

bool is_cyrillic(std::string_view text, std::size_t at) {
    const auto byte = static_cast<unsigned char>(text[at]);
    return byte == 0xD0 || byte == 0xD1;
}

/// Where Russian begins that a person reads: any word outside the model; in the model, where signs
/// of the journal are notation ("н", "незачёт"), two words in a row.
std::vector<std::size_t> texts_in(std::string_view code, std::size_t words_of_text) {
    std::vector<std::size_t> texts;
    std::size_t words = 0;
    bool in_word = false;
    for (std::size_t at = 0; at < code.size(); ++at) {
        const bool letter = is_cyrillic(code, at);
        if (letter && !in_word && ++words == words_of_text) texts.push_back(at);
        if (!letter && code[at] != ' ') words = 0;
        if (letter) ++at;  // The second byte of the letter.
        in_word = letter;
    }
    return texts;
}

}  // namespace

Findings check_web_texts(const Tree& tree) {
    Findings findings;
    for (const auto& [path, file] : tree) {
        if (!file.is_typescript() || !file.under("web/src") || file.is_test()) continue;
        const std::string code = script_code(file.text);
        for (const auto at : texts_in(code, file.under("web/src/model") ? 2 : 1))
            findings.push_back({path, line_at(code, at),
                                "Russian words in code: they belong to web/text/ru.json"});
    }
    return findings;
}

}  // namespace letopis::tools
