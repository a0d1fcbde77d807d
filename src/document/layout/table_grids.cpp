#include "document/layout/table_grids.h"

#include <algorithm>
#include <numeric>

#include "document/layout/fitting.h"
#include "document/layout/sheet_flow.h"

namespace letopis {

namespace {

constexpr double narrow_column = 9;  ///< Below it figures stand nearer to the rules.
constexpr double narrow_padding = 0.35;
constexpr double head_height = 6;
constexpr double least_upward_head = 14;
constexpr double greatest_upward_head = 34;
constexpr double head_step = 2;
constexpr Ladder upward_ladder = Ladder{bold_ladder}.first(2);  ///< While the head may grow.
constexpr double row_height = 5;
constexpr double row_padding = 0.5;
constexpr double tallest_row = 60;  ///< Type gets smaller before a row gets taller.

Align align_of(FormAlign align) {
    switch (align) {
        case FormAlign::centre:
            return Align::centre;
        case FormAlign::right:
            return Align::right;
        case FormAlign::left:
            break;
    }
    return Align::left;
}

double inner_width(double width) {
    return width - 2 * (width < narrow_column ? narrow_padding : cell_side_padding);
}

double least_width(const FormTable& table) {
    return std::accumulate(table.columns.begin(), table.columns.end(), 0.0,
                           [](double sum, const FormColumn& one) { return sum + one.width; });
}

double text_width(const Paper& paper) { return paper.width - margins.left - margins.right; }

bool has_groups(const FormTable& table) {
    return std::any_of(table.columns.begin(), table.columns.end(),
                       [](const FormColumn& column) { return !column.group.empty(); });
}

bool fits_upward(Typesetter& typesetter, const FormTable& table, const std::vector<double>& widths,
                 double height) {
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        const FormColumn& column = table.columns[i];
        if (column.turn == HeadTurn::upward &&
            !fits_lines(typesetter, column.title, upward_ladder, height - 2 * cell_side_padding,
                        widths[i] - 2 * cell_edge_padding))
            return false;
    }
    return true;
}

/// The lowest row of heads in which words that run upward have room.
double heads_height(Typesetter& typesetter, const FormTable& table,
                    const std::vector<double>& widths) {
    if (std::none_of(table.columns.begin(), table.columns.end(),
                     [](const FormColumn& one) { return one.turn == HeadTurn::upward; }))
        return head_height;
    double height = least_upward_head;
    while (height < greatest_upward_head && !fits_upward(typesetter, table, widths, height))
        height += head_step;
    return height;
}

class HeadDrawing {
public:
    HeadDrawing(Typesetter& typesetter, const FormTable& table, const std::vector<double>& widths)
        : typesetter_{typesetter}, table_{table}, widths_{widths} {}

    Grid draw() {
        const bool grouped = has_groups(table_);
        const double height = heads_height(typesetter_, table_, widths_);
        grid_.widths = widths_;
        grid_.heights =
            grouped ? std::vector<double>{head_height, height} : std::vector<double>{height};
        grid_.edge_padding = row_padding;
        if (grouped) add_upper_row();
        for (std::size_t i = 0; i < widths_.size(); ++i)
            if (!grouped || !table_.columns[i].group.empty()) add_head(i, grouped ? 1 : 0, 1);
        grid_.make_room();
        return std::move(grid_);
    }

private:
    void add_upper_row() {
        for (std::size_t i = 0; i < widths_.size();) {
            const std::string& group = table_.columns[i].group;
            std::size_t end = i + 1;
            if (group.empty()) {
                add_head(i, 0, 2);
            } else {
                while (end < widths_.size() && table_.columns[end].group == group) ++end;
                add_group(i, end);
            }
            i = end;
        }
    }

    void add_group(std::size_t from, std::size_t to) {
        const double width =
            std::accumulate(widths_.begin() + static_cast<std::ptrdiff_t>(from),
                            widths_.begin() + static_cast<std::ptrdiff_t>(to), 0.0);
        grid_.cells.push_back(
            {.column = static_cast<int>(from),
             .column_span = static_cast<int>(to - from),
             .role = CellRole::column_head,
             .align = Align::centre,
             .texts = {fit_lines(typesetter_, table_.columns[from].group, bold_ladder,
                                 inner_width(width), tallest_row, Align::centre)}});
    }

    void add_head(std::size_t i, int row, int row_span) {
        const FormColumn& column = table_.columns[i];
        const bool upward = column.turn == HeadTurn::upward;
        const double height = std::accumulate(grid_.heights.begin() + row,
                                              grid_.heights.begin() + row + row_span, 0.0);
        const double along = upward ? height - 2 * cell_side_padding : inner_width(widths_[i]);
        const double across = upward ? widths_[i] - 2 * cell_edge_padding : tallest_row;
        grid_.cells.push_back({.row = row,
                               .column = static_cast<int>(i),
                               .row_span = row_span,
                               .role = CellRole::column_head,
                               .turn = upward ? Turn::upward : Turn::level,
                               .align = upward ? Align::left : Align::centre,
                               .texts = {fit_lines(typesetter_, column.title, bold_ladder, along,
                                                   across, upward ? Align::left : Align::centre)}});
    }

    Typesetter& typesetter_;
    const FormTable& table_;
    const std::vector<double>& widths_;
    Grid grid_;
};

/// «№ 74», «11 «А»», «— 1» are not torn apart at the end of a line.
std::string bound(std::string text) {
    for (const auto& [loose, tight] :
         {std::pair{"№ ", "№\u00A0"}, std::pair{" «", "\u00A0«"}, std::pair{" — ", "\u00A0— "}})
        for (auto at = text.find(loose); at != std::string::npos; at = text.find(loose, at + 1))
            text.replace(at, std::string_view{loose}.size(), tight);
    return text;
}

}  // namespace

Paper paper_for(const TableForm& form) {
    const Paper wanted = form.paper == FormPaper::portrait ? a4_portrait : a4_landscape;
    double widest = 0;
    for (const FormTable& table : form.tables) widest = std::max(widest, least_width(table));
    for (const Paper& paper : {wanted, a4_landscape})
        if (widest <= text_width(paper)) return paper;
    return a3_landscape;
}

std::vector<double> widths_on(const FormTable& table, double width) {
    const double least = least_width(table);
    const double spare = std::max(width - least, 0.0);
    const double shrinking = least > width ? width / least : 1;
    const int shares =
        std::accumulate(table.columns.begin(), table.columns.end(), 0,
                        [](int sum, const FormColumn& one) { return sum + one.share; });
    std::vector<double> widths;
    for (const FormColumn& column : table.columns)
        widths.push_back(column.width * shrinking +
                         (shares > 0 ? spare * column.share / shares : 0));
    return widths;
}

Grid table_head(Typesetter& typesetter, const FormTable& table, const std::vector<double>& widths) {
    return HeadDrawing{typesetter, table, widths}.draw();
}

Grid table_row(Typesetter& typesetter, const FormTable& table, const FormRow& row,
               const std::vector<double>& widths, RowWeight weight) {
    const bool total = weight == RowWeight::total;
    Grid grid{.widths = widths, .heights = {row_height}, .edge_padding = row_padding};
    for (std::size_t i = 0; i < widths.size(); ++i) {
        const Align align = align_of(table.columns[i].align);
        grid.cells.push_back(
            {.column = static_cast<int>(i),
             .role = i == 0 ? CellRole::row_head : CellRole::value,
             .align = align,
             .shade = total ? Shade::light : Shade::none,
             .texts = {fit_lines(typesetter, bound(row[i]), total ? bold_ladder : plain_ladder,
                                 inner_width(widths[i]), tallest_row, align)}});
    }
    grid.make_room();
    return grid;
}

}  // namespace letopis
