#include "exchange/csv/table_building.h"

#include <algorithm>

#include "base/limits.h"
#include "base/text.h"

namespace letopis {
namespace {

bool all_empty(const TableRow& row) {
    return std::all_of(row.cells.begin(), row.cells.end(),
                       [](const std::string& cell) { return cell.empty(); });
}

}  // namespace

void TableBuilding::check_cells(TableRow& row) {
    for (std::size_t column = 0; column < row.cells.size(); ++column) {
        std::string& cell = row.cells[column];
        if (cell.size() > limits::import_text_bytes) {
            problems_.add(row.line, ImportRule::text_too_long, column_words_(column));
            cell.clear();
        }
        if (!is_clean_text(cell))
            problems_.add(row.line, ImportRule::control_character, column_words_(column));
        cell = squeeze_spaces(cell);  // First: a no-break space may hide the sign of a formula.
        if (is_formula(cell))
            problems_.add(row.line, ImportRule::formula_cell,
                          column_words_(column) + ": " + std::string{first_code_points(cell, 30)});
    }
}

/// Makes the row as long as the header: empty cells at its end may go.
void TableBuilding::fit_to_header(TableRow& row) {
    const std::size_t width = table_.header.cells.size();
    while (row.cells.size() > width && row.cells.back().empty()) row.cells.pop_back();
    if (row_ends_ == RowEnds::where_it_is_empty && row.cells.size() < width)
        row.cells.resize(width);
    if (row.cells.size() != width)
        problems_.add(
            row.line, ImportRule::ragged_row,
            "ячеек " + std::to_string(row.cells.size()) + ", столбцов " + std::to_string(width));
    row.cells.resize(width);
}

int TableBuilding::last_line() const {
    return table_.rows.empty() ? table_.header.line : table_.rows.back().line;
}

Result<Done> TableBuilding::take(TableRow row) {
    check_cells(row);
    if (all_empty(row)) return Done{};
    if (table_.header.cells.empty()) {
        while (!row.cells.empty() && row.cells.back().empty()) row.cells.pop_back();
        table_.header = std::move(row);
        return Done{};
    }
    if (table_.rows.size() >= limits::import_rows)
        return import_refusal(row.line, ImportRule::too_many_rows);
    fit_to_header(row);
    table_.rows.push_back(std::move(row));
    return Done{};
}

Result<Table> TableBuilding::finish() && {
    if (table_.header.cells.empty()) problems_.add(0, ImportRule::file_empty);
    if (!problems_.empty()) return problems_.refusal();
    return std::move(table_);
}

}  // namespace letopis
