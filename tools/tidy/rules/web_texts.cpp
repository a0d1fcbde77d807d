#include <algorithm>
#include <string>

#include "rules.h"

namespace letopis::tidy {

namespace {

/// TypeScript without its comments; length and lines stay.
std::string without_comments(std::string_view text) {
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

bool is_cyrillic(std::string_view text, std::size_t at) {
    const auto byte = static_cast<unsigned char>(text[at]);
    return byte == 0xD0 || byte == 0xD1;
}

/// Signs of the journal ("н", "незачёт") are notation, not text, and belong to the model. A longer
/// word there, and any word elsewhere, is read by a person and belongs to web/text/ru.json.
int longest_sign(const SourceFile& file) { return file.under("web/src/model") ? 7 : 0; }

}  // namespace

Findings check_web_texts(const Tree& tree) {
    Findings findings;
    for (const auto& [path, file] : tree) {
        if (!file.is_typescript() || !file.under("web/src") || file.is_test()) continue;
        const std::string code = without_comments(file.text);
        int letters = 0;
        for (std::size_t at = 0; at < code.size(); ++at) {
            if (is_cyrillic(code, at) && at + 1 < code.size()) {
                ++letters;
                ++at;
            } else if (code[at] != ' ') {
                letters = 0;
            }
            if (letters == longest_sign(file) + 1)
                findings.push_back({path, line_at(code, at),
                                    "Russian words in code: they belong to web/text/ru.json"});
        }
    }
    return findings;
}

}  // namespace letopis::tidy
