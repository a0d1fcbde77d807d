#include "document/layout/fitting.h"

#include <optional>

namespace letopis {

namespace {

std::optional<TextBlock> try_lines(Typesetter& typesetter, std::string_view text, Ladder ladder,
                                   double width, double height, Align align) {
    for (const Style style : ladder) {
        if (typesetter.widest_word(text, style) > width) continue;
        TextBlock block = typesetter.set_lines(text, style, width, align);
        if (block.height() <= height) return block;
    }
    return std::nullopt;
}

}  // namespace

TextBlock fit_line(Typesetter& typesetter, std::string_view text, Ladder ladder, double width,
                   Align align) {
    for (const Style style : ladder) {
        TextBlock block = typesetter.set_line(text, style);
        if (block.width() <= width && block.line_count() <= 1) return block;
    }
    return typesetter.set_lines(text, ladder.back(), width, align);
}

TextBlock fit_lines(Typesetter& typesetter, std::string_view text, Ladder ladder, double width,
                    double height, Align align) {
    if (auto block = try_lines(typesetter, text, ladder, width, height, align)) return *block;
    return typesetter.set_lines(text, ladder.back(), width, align);
}

bool fits_lines(Typesetter& typesetter, std::string_view text, Ladder ladder, double width,
                double height) {
    return try_lines(typesetter, text, ladder, width, height, Align::left).has_value();
}

}  // namespace letopis
