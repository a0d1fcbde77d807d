#pragma once
// A part of a table that stays together on one sheet: its head, or the rows of one student.

#include <vector>

#include "document/pdf/canvas.h"
#include "document/pdf/typesetter.h"

namespace letopis {

enum class CellRole { column_head, row_head, value };
/// Which way the lines of a cell run.
enum class Turn { level, upward };
/// Where the text stands between the upper and the lower edge.
enum class Rise { middle, top };
enum class Shade { none, light };

/// Клетка таблицы, perhaps over several rows and columns.
struct GridCell {
    int row = 0;
    int column = 0;
    int row_span = 1;
    int column_span = 1;
    CellRole role = CellRole::value;
    Turn turn = Turn::level;
    Rise rise = Rise::middle;
    Align align = Align::left;
    Shade shade = Shade::none;
    std::vector<TextBlock> texts;  ///< One under the other.
};

inline constexpr double cell_side_padding = 1.0;   ///< mm
inline constexpr double cell_edge_padding = 0.15;  ///< Where rows are to be low.

/// Rows and columns of known size with their cells.
/// Invariant: `cells` stand in the order of reading: by row, then by column.
struct Grid {
    std::vector<double> widths;   ///< Of the columns, mm.
    std::vector<double> heights;  ///< Of the rows, mm.
    std::vector<GridCell> cells;
    double edge_padding = cell_edge_padding;  ///< Above and below the text of a cell.

    double width() const;
    double height() const;
    /// Where the column begins, from the left edge.
    double column_at(int column) const;
    double row_at(int row) const;
    Box box_of(const GridCell& cell) const;
    /// Makes rows taller until each cell's text has room: a spanning cell stretches all its rows.
    void make_room();
};

/// The height of texts that stand one under the other.
double height_of(const std::vector<TextBlock>& texts);

/// Толщина линеек, points.
struct GridRules {
    double frame = 0.6;
    double inner = 0.25;
};

/// Draws the grid with its upper left corner at (x, y): each row as an element with its cells as
/// elements; the rules and shades are artifacts.
void draw_grid(Canvas& canvas, const Grid& grid, double x, double y, GridRules rules = {});

}  // namespace letopis
