#pragma once
// The typefaces documents are set in, and nothing else.
//
// 1. A face comes from the program itself (CMakeLists.txt pins each by its SHA-256): fonts that are
//    or are not installed on the machine change nothing, and there is no configuration to go wrong.
// 2. Fontconfig and cairo know files only by path, so each face stands in a sealed file in memory.
//    Its descriptor is never closed: cairo remembers faces by path as long as the process lives,
//    and a path that came to mean another face would print wrong letters.

#include <memory>

#include "base/result.h"

struct _FcConfig;
struct _FcCharSet;

namespace letopis {

namespace detail {
struct FontConfigEnd {
    void operator()(_FcConfig* config) const;
};
struct CharacterSetEnd {
    void operator()(_FcCharSet* characters) const;
};
}  // namespace detail

/// Шрифты: PT Sans, PT Sans Narrow, PT Serif (made for Russian official papers, free to embed),
/// and DejaVu Sans for signs that they lack (arrows and angles in topics of lessons).
class FontShelf {
public:
    /// Lays out the faces. Takes some milliseconds: open one, keep it.
    static Result<FontShelf> open();

    /// Whether some face has a glyph for this character.
    bool covers(char32_t character) const;
    _FcConfig* config() const { return config_.get(); }

private:
    FontShelf() = default;
    std::unique_ptr<_FcConfig, detail::FontConfigEnd> config_;
    std::unique_ptr<_FcCharSet, detail::CharacterSetEnd> characters_;
};

}  // namespace letopis
