#pragma once
// The table of F-03: some columns of some students, as much as stands on one sheet.

#include <span>
#include <vector>

#include "document/layout/grid.h"
#include "document/pdf/typesetter.h"
#include "domain/statements/statements.h"

namespace letopis {

/// A run of columns that stand on one sheet: [begin, end).
struct ColumnRun {
    std::size_t begin = 0;
    std::size_t end = 0;
    std::size_t count() const { return end - begin; }
    bool operator==(const ColumnRun&) const = default;
};

/// Shares the columns out evenly, at most `per_sheet` on each; the result of a period stays on the
/// sheet of its last lesson (JRN-10), even above that number.
std::vector<ColumnRun> share_columns(const std::vector<MarksColumn>& columns, int per_sheet);

/// Part of F-03. Every part has the columns of number and name (PRT-06).
class MarksTable {
public:
    MarksTable(Typesetter& typesetter, const MarksPage& page, ColumnRun run, double width);

    /// Months over days over kinds of work; results stand beside them over the whole height.
    Grid head() const;
    /// A row for each student, of `row_height` mm or taller where a name needs it.
    Grid body(std::span<const MarksPageStudent> students, double row_height) const;

private:
    std::vector<double> widths() const;
    const MarksColumn& column(std::size_t place) const { return page_.columns[run_.begin + place]; }
    GridCell title_cell(std::string_view title, int at, double width) const;
    GridCell result_cell(std::size_t place, double height) const;
    GridCell month_cell(std::size_t place, std::size_t span) const;
    GridCell value_cell(const MarksPageStudent& student, int row, std::size_t place) const;
    void add_months_and_results(Grid& grid) const;
    void add_days(Grid& grid) const;
    void add_works(Grid& grid) const;
    void add_student(Grid& grid, const MarksPageStudent& student, int row) const;

    Typesetter& typesetter_;
    const MarksPage& page_;
    ColumnRun run_;
    double column_width_ = 0;
    double name_width_ = 0;
};

}  // namespace letopis
