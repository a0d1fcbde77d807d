#include <string>

#include "reading/lexing.h"
#include "rules.h"

namespace letopis::tools {

namespace {

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
        const std::string code = script_code(file.text);
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

}  // namespace letopis::tools
