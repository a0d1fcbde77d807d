#pragma once
// Setting text: from words to lines of known size. Nothing is drawn here, so a layout can measure
// everything before it knows how many sheets there will be.

#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>

#include "document/pdf/font_shelf.h"
#include "document/pdf/measures.h"

struct _PangoLayout;
struct _PangoFontMap;
struct _PangoContext;
struct _PangoFontDescription;

namespace letopis {

/// Начертание.
enum class Face { serif, serif_bold, sans, sans_bold, narrow, narrow_bold };
inline constexpr int face_count = 6;

/// Гарнитура и кегль.
struct Style {
    Face face = Face::sans;
    double size_points = 8;
    bool operator==(const Style&) const = default;
};

enum class Align { left, centre, right };

namespace detail {
/// Owns one reference of a GObject.
struct ObjectEnd {
    void operator()(void* object) const;
};
template <class T>
using Object = std::unique_ptr<T, ObjectEnd>;
struct FontDescriptionEnd {
    void operator()(_PangoFontDescription* description) const;
};
}  // namespace detail

/// Text that has been set: its lines, its size. Copies share the lines.
class TextBlock {
public:
    TextBlock() = default;
    TextBlock(_PangoLayout* layout, double size_points);
    TextBlock(const TextBlock& other);
    TextBlock& operator=(const TextBlock& other);
    TextBlock(TextBlock&&) noexcept = default;
    TextBlock& operator=(TextBlock&&) noexcept = default;
    ~TextBlock() = default;

    double width() const { return width_; }  ///< Of the longest line, mm.
    /// Of the column that the lines were set to; of the line where there was none.
    double measure() const { return measure_; }
    double height() const { return height_; }  ///< mm
    int line_count() const { return line_count_; }
    /// From the top to the base line of the first line, mm.
    double baseline() const { return baseline_; }
    double size_points() const { return size_points_; }
    bool empty() const { return layout_ == nullptr; }
    _PangoLayout* layout() const { return layout_.get(); }

private:
    detail::Object<_PangoLayout> layout_;
    double width_ = 0;
    double measure_ = 0;
    double height_ = 0;
    double baseline_ = 0;
    double size_points_ = 0;
    int line_count_ = 0;
};

/// Наборщик. One document, one thread.
class Typesetter {
public:
    explicit Typesetter(const FontShelf& shelf);
    Typesetter(const Typesetter&) = delete;
    Typesetter& operator=(const Typesetter&) = delete;

    /// One line, however long.
    TextBlock set_line(std::string_view text, Style style);
    /// Lines of at most `width` mm. Breaks between words; inside a word only where one word is
    /// wider than the line.
    TextBlock set_lines(std::string_view text, Style style, double width,
                        Align align = Align::left);
    /// Width in mm of the widest word.
    double widest_word(std::string_view text, Style style);

private:
    TextBlock set(std::string_view text, Style style, double width, Align align);
    /// Without control characters; with � for a character that no face has.
    std::string printable(std::string_view text) const;
    _PangoFontDescription* description_of(Style style);

    const FontShelf& shelf_;
    detail::Object<_PangoFontMap> font_map_;
    detail::Object<_PangoContext> context_;
    std::unordered_map<std::string, TextBlock> set_already_;
    std::unordered_map<std::string,
                       std::unique_ptr<_PangoFontDescription, detail::FontDescriptionEnd>>
        descriptions_;
};

}  // namespace letopis
