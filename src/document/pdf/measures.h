#pragma once
// Measures on paper. Everything in document/ is in millimetres from the upper left corner of the
// sheet, except sizes of type, which are points; cairo's points are seen only inside pdf/.

namespace letopis {

inline constexpr double points_per_millimetre = 72.0 / 25.4;

/// A rectangle on a sheet.
struct Box {
    double x = 0;
    double y = 0;
    double width = 0;
    double height = 0;
    double right() const { return x + width; }
    double bottom() const { return y + height; }
};

/// Лист бумаги.
struct Paper {
    double width = 210;
    double height = 297;
    bool operator==(const Paper&) const = default;
};
inline constexpr Paper a4_portrait{.width = 210, .height = 297};
inline constexpr Paper a4_landscape{.width = 297, .height = 210};
inline constexpr Paper a3_landscape{.width = 420, .height = 297};

}  // namespace letopis
