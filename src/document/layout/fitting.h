#pragma once
// Words of any length in a place of given width: smaller and narrower type first, more lines last.
// Nothing is ever clipped and nothing ever runs into its neighbour.

#include <span>
#include <string_view>

#include "document/pdf/typesetter.h"

namespace letopis {

/// The styles to try, the most legible first.
using Ladder = std::span<const Style>;

inline constexpr Style plain_ladder[] = {
    {Face::sans, 8}, {Face::narrow, 8}, {Face::narrow, 7}, {Face::narrow, 6}};
inline constexpr Style bold_ladder[] = {
    {Face::sans_bold, 8}, {Face::narrow_bold, 8}, {Face::narrow_bold, 7}, {Face::narrow_bold, 6}};
/// For notes, which are there for whoever looks closer.
inline constexpr Ladder narrow_ladder = Ladder{plain_ladder}.subspan(1);

/// One line at the first step at which it is no wider than `width`; lines at the last step when
/// there is none.
TextBlock fit_line(Typesetter& typesetter, std::string_view text, Ladder ladder, double width,
                   Align align = Align::left);

/// Lines at the first step at which they are no taller than `height` and no word is broken; at the
/// last step, as tall as they need, when there is none.
TextBlock fit_lines(Typesetter& typesetter, std::string_view text, Ladder ladder, double width,
                    double height, Align align = Align::left);

/// Whether `fit_lines` keeps to the height without breaking a word.
bool fits_lines(Typesetter& typesetter, std::string_view text, Ladder ladder, double width,
                double height);

}  // namespace letopis
