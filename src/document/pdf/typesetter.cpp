#include "document/pdf/typesetter.h"

#include <pango/pangocairo.h>
#include <pango/pangofc-fontmap.h>

#include <algorithm>
#include <array>
#include <cstring>

#include "base/text.h"

namespace letopis {

void detail::ObjectEnd::operator()(void* object) const { g_object_unref(object); }
void detail::FontDescriptionEnd::operator()(PangoFontDescription* description) const {
    pango_font_description_free(description);
}

namespace {

double millimetres(int pango_units) {
    return static_cast<double>(pango_units) / PANGO_SCALE / points_per_millimetre;
}

struct FaceName {
    const char* families;  ///< In order of preference.
    PangoWeight weight;
};

FaceName name_of(Face face) {
    static constexpr std::array<FaceName, face_count> names{{
        {"PT Serif,DejaVu Sans", PANGO_WEIGHT_NORMAL},
        {"PT Serif,DejaVu Sans", PANGO_WEIGHT_BOLD},
        {"PT Sans,DejaVu Sans", PANGO_WEIGHT_NORMAL},
        {"PT Sans,DejaVu Sans", PANGO_WEIGHT_BOLD},
        {"PT Sans Narrow,DejaVu Sans", PANGO_WEIGHT_NORMAL},
        {"PT Sans Narrow,DejaVu Sans", PANGO_WEIGHT_BOLD},
    }};
    return names[static_cast<std::size_t>(face)];
}

PangoAlignment alignment_of(Align align) {
    switch (align) {
        case Align::centre:
            return PANGO_ALIGN_CENTER;
        case Align::right:
            return PANGO_ALIGN_RIGHT;
        case Align::left:
            break;
    }
    return PANGO_ALIGN_LEFT;
}

/// Letters stand where the outlines say, not where a screen has pixels.
void forget_the_screen(PangoContext* context) {
    cairo_font_options_t* options = cairo_font_options_create();
    cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE);
    cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF);
    cairo_font_options_set_antialias(options, CAIRO_ANTIALIAS_GRAY);
    pango_cairo_context_set_font_options(context, options);
    cairo_font_options_destroy(options);
    pango_context_set_round_glyph_positions(context, FALSE);
    pango_cairo_context_set_resolution(context, 72);  // A point is a point.
    pango_context_set_language(context, pango_language_from_string("ru"));
}

void append(std::string& text, char32_t character) {
    std::array<char, 6> bytes{};
    const int count = g_unichar_to_utf8(character, bytes.data());
    text.append(bytes.data(), static_cast<std::size_t>(count));
}

bool is_plain(char32_t c) {  // Printable ASCII and Russian letters: every face has them.
    return (c >= U' ' && c <= U'~') || (c >= U'А' && c <= U'я') || c == U'Ё' || c == U'ё';
}

}  // namespace

TextBlock::TextBlock(PangoLayout* layout, double size_points)
    : layout_{layout}, size_points_{size_points} {
    PangoRectangle extents;
    pango_layout_get_extents(layout, nullptr, &extents);
    width_ = millimetres(extents.width);
    const int column = pango_layout_get_width(layout);
    measure_ = column < 0 ? width_ : millimetres(column);
    height_ = millimetres(extents.height);
    baseline_ = millimetres(pango_layout_get_baseline(layout));
    line_count_ = pango_layout_get_line_count(layout);
}

TextBlock::TextBlock(const TextBlock& other) { *this = other; }

TextBlock& TextBlock::operator=(const TextBlock& other) {
    if (this == &other) return *this;
    layout_.reset(other.empty() ? nullptr : PANGO_LAYOUT(g_object_ref(other.layout_.get())));
    width_ = other.width_;
    measure_ = other.measure_;
    height_ = other.height_;
    baseline_ = other.baseline_;
    size_points_ = other.size_points_;
    line_count_ = other.line_count_;
    return *this;
}

Typesetter::Typesetter(const FontShelf& shelf)
    : shelf_{shelf}, font_map_{pango_cairo_font_map_new_for_font_type(CAIRO_FONT_TYPE_FT)} {
    pango_fc_font_map_set_config(PANGO_FC_FONT_MAP(font_map_.get()), shelf.config());
    context_.reset(pango_font_map_create_context(font_map_.get()));
    forget_the_screen(context_.get());
}

TextBlock Typesetter::set_line(std::string_view text, Style style) {
    return set(text, style, -1, Align::left);
}

TextBlock Typesetter::set_lines(std::string_view text, Style style, double width, Align align) {
    return set(text, style, width, align);
}

double Typesetter::widest_word(std::string_view text, Style style) {
    double widest = 0;
    for (const std::string_view word : split(text, ' '))
        widest = std::max(widest, set_line(word, style).width());
    return widest;
}

TextBlock Typesetter::set(std::string_view text, Style style, double width, Align align) {
    if (text.empty()) return {};
    const int millipoints = static_cast<int>(style.size_points * 1000 + 0.5);
    const int units =
        width < 0 ? -1 : static_cast<int>(width * points_per_millimetre * PANGO_SCALE);
    std::string key = std::to_string(static_cast<int>(style.face)) + ' ' +
                      std::to_string(millipoints) + ' ' + std::to_string(units) + ' ' +
                      std::to_string(static_cast<int>(align)) + ' ';
    key += text;
    const auto found = set_already_.find(key);
    if (found != set_already_.end()) return found->second;

    PangoLayout* layout = pango_layout_new(context_.get());
    pango_layout_set_font_description(layout, description_of(style));
    pango_layout_set_width(layout, units);
    pango_layout_set_wrap(layout, PANGO_WRAP_WORD_CHAR);
    pango_layout_set_alignment(layout, alignment_of(align));
    const std::string words = printable(text);
    pango_layout_set_text(layout, words.data(), static_cast<int>(words.size()));
    return set_already_.emplace(std::move(key), TextBlock{layout, style.size_points}).first->second;
}

std::string Typesetter::printable(std::string_view text) const {
    std::string words;
    words.reserve(text.size());
    const char* end = text.data() + text.size();
    for (const char* at = text.data(); at < end;) {
        const char32_t character = g_utf8_get_char_validated(at, end - at);
        const bool valid = g_unichar_validate(character);
        at = valid ? g_utf8_next_char(at) : at + 1;
        if (valid && (is_plain(character) || character == U'\n' || shelf_.covers(character)))
            append(words, character);
        else
            append(words, valid && g_unichar_isspace(character) ? U' ' : U'\uFFFD');
    }
    return words;
}

PangoFontDescription* Typesetter::description_of(Style style) {
    const int units = static_cast<int>(style.size_points * PANGO_SCALE + 0.5);
    auto& kept =
        descriptions_[std::to_string(static_cast<int>(style.face)) + ' ' + std::to_string(units)];
    if (!kept) {
        const FaceName name = name_of(style.face);
        kept.reset(pango_font_description_new());
        pango_font_description_set_family(kept.get(), name.families);
        pango_font_description_set_weight(kept.get(), name.weight);
        pango_font_description_set_size(kept.get(), units);
    }
    return kept.get();
}

}  // namespace letopis
