#include "document/layout/grid.h"

#include <algorithm>
#include <numeric>

namespace letopis {

namespace {

constexpr double shade_grey = 0.87;
/// Height of a capital letter of PT Sans over its size.
constexpr double capital_height = 0.7;

double sum(const std::vector<double>& sizes, int count) {
    return std::accumulate(sizes.begin(), sizes.begin() + count, 0.0);
}

Scope scope_of(CellRole role) {
    switch (role) {
        case CellRole::column_head:
            return Scope::column;
        case CellRole::row_head:
            return Scope::row;
        case CellRole::value:
            break;
    }
    return Scope::none;
}

/// Where the lines of a text begin, from the beginning of the cell.
double along_of(const TextBlock& text, Align align, double length) {
    switch (align) {
        case Align::centre:
            return (length - text.measure()) / 2;
        case Align::right:
            return length - text.measure() - cell_side_padding;
        case Align::left:
            break;
    }
    return cell_side_padding;
}

/// One line stands so that its capitals are in the middle, whatever its face: the figures of a row
/// share a base line.
double top_of_middle(const std::vector<TextBlock>& texts, double room) {
    if (texts.size() == 1 && texts.front().line_count() == 1) {
        const TextBlock& line = texts.front();
        const double capital = capital_height * line.size_points() / points_per_millimetre;
        return (room + capital) / 2 - line.baseline();
    }
    return (room - height_of(texts)) / 2;
}

void draw_texts(Canvas& canvas, const GridCell& cell, const Box& box, double edge_padding) {
    const bool upward = cell.turn == Turn::upward;
    const double length = upward ? box.height : box.width;
    const double room = upward ? box.width : box.height;
    double across = cell.rise == Rise::top ? edge_padding : top_of_middle(cell.texts, room);
    for (const TextBlock& text : cell.texts) {
        const double along = along_of(text, cell.align, length);
        if (upward)
            canvas.text_upward(text, box.x + across, box.bottom() - along);
        else
            canvas.text(text, box.x + along, box.y + across);
        across += text.height();
    }
}

void draw_cell(Canvas& canvas, const GridCell& cell, const Box& box, double edge_padding) {
    const OpenElement element{canvas,
                              cell.role == CellRole::value ? Tag::value_cell : Tag::head_cell,
                              ElementAttributes{.scope = scope_of(cell.role),
                                                .row_span = cell.row_span,
                                                .column_span = cell.column_span}};
    draw_texts(canvas, cell, box, edge_padding);
}

/// The number of the cell that covers each place of the grid; -1 for none.
class Cover {
public:
    explicit Cover(const Grid& grid)
        : columns_{static_cast<int>(grid.widths.size())},
          owner_(grid.widths.size() * grid.heights.size(), -1) {
        for (std::size_t i = 0; i < grid.cells.size(); ++i) {
            const GridCell& cell = grid.cells[i];
            for (int row = cell.row; row < cell.row + cell.row_span; ++row)
                for (int column = cell.column; column < cell.column + cell.column_span; ++column)
                    owner_[place(row, column)] = static_cast<int>(i);
        }
    }
    bool same(int row_a, int column_a, int row_b, int column_b) const {
        return owner_[place(row_a, column_a)] == owner_[place(row_b, column_b)];
    }

private:
    std::size_t place(int row, int column) const {
        return static_cast<std::size_t>(row) * static_cast<std::size_t>(columns_) +
               static_cast<std::size_t>(column);
    }
    int columns_;
    std::vector<int> owner_;
};

/// Rules between rows, joined where they meet, and left out inside a cell.
void add_level_rules(const Grid& grid, const Cover& cover, double x, double y,
                     std::vector<Line>& lines) {
    const int rows = static_cast<int>(grid.heights.size());
    const int columns = static_cast<int>(grid.widths.size());
    for (int row = 1; row < rows; ++row) {
        const double level = y + grid.row_at(row);
        for (int from = 0; from < columns;) {
            int to = from;
            while (to < columns && !cover.same(row - 1, to, row, to)) ++to;
            if (to > from)
                lines.push_back({x + grid.column_at(from), level, x + grid.column_at(to), level});
            from = std::max(to, from + 1);
        }
    }
}

void add_upright_rules(const Grid& grid, const Cover& cover, double x, double y,
                       std::vector<Line>& lines) {
    const int rows = static_cast<int>(grid.heights.size());
    const int columns = static_cast<int>(grid.widths.size());
    for (int column = 1; column < columns; ++column) {
        const double upright = x + grid.column_at(column);
        for (int from = 0; from < rows;) {
            int to = from;
            while (to < rows && !cover.same(to, column - 1, to, column)) ++to;
            if (to > from)
                lines.push_back({upright, y + grid.row_at(from), upright, y + grid.row_at(to)});
            from = std::max(to, from + 1);
        }
    }
}

void draw_frame(Canvas& canvas, const Box& box, double weight_points) {
    const std::vector<Line> frame{{box.x, box.y, box.right(), box.y},
                                  {box.x, box.bottom(), box.right(), box.bottom()},
                                  {box.x, box.y, box.x, box.bottom()},
                                  {box.right(), box.y, box.right(), box.bottom()}};
    canvas.rules(frame, weight_points);
}

Box moved(Box box, double x, double y) {
    box.x += x;
    box.y += y;
    return box;
}

}  // namespace

double Grid::width() const { return sum(widths, static_cast<int>(widths.size())); }
double Grid::height() const { return sum(heights, static_cast<int>(heights.size())); }
double Grid::column_at(int column) const { return sum(widths, column); }
double Grid::row_at(int row) const { return sum(heights, row); }

Box Grid::box_of(const GridCell& cell) const {
    Box box{.x = column_at(cell.column), .y = row_at(cell.row)};
    box.width = column_at(cell.column + cell.column_span) - box.x;
    box.height = row_at(cell.row + cell.row_span) - box.y;
    return box;
}

double height_of(const std::vector<TextBlock>& texts) {
    double height = 0;
    for (const TextBlock& text : texts) height += text.height();
    return height;
}

void Grid::make_room() {
    for (const int wanted_span : {1, 2}) {  // First single rows, then what spans them.
        for (const GridCell& cell : cells) {
            if (cell.turn == Turn::upward || (cell.row_span == 1) != (wanted_span == 1)) continue;
            const double lack = height_of(cell.texts) + 2 * edge_padding - box_of(cell).height;
            for (int row = cell.row; lack > 0 && row < cell.row + cell.row_span; ++row)
                heights[static_cast<std::size_t>(row)] += lack / cell.row_span;
        }
    }
}

void draw_grid(Canvas& canvas, const Grid& grid, double x, double y, GridRules rules) {
    std::vector<Box> shades;
    for (const GridCell& cell : grid.cells)
        if (cell.shade == Shade::light) shades.push_back(moved(grid.box_of(cell), x, y));
    canvas.fill(shades, shade_grey);

    auto cell = grid.cells.begin();
    for (int row = 0; row < static_cast<int>(grid.heights.size()); ++row) {
        const OpenElement element{canvas, Tag::row};
        for (; cell != grid.cells.end() && cell->row == row; ++cell)
            draw_cell(canvas, *cell, moved(grid.box_of(*cell), x, y), grid.edge_padding);
    }

    std::vector<Line> lines;
    const Cover cover{grid};
    add_level_rules(grid, cover, x, y, lines);
    add_upright_rules(grid, cover, x, y, lines);
    canvas.rules(lines, rules.inner);
    draw_frame(canvas, {x, y, grid.width(), grid.height()}, rules.frame);
}

}  // namespace letopis
