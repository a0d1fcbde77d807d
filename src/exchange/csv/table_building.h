#pragma once
// A table row by row, whatever file it stands in: the first row that says something is the header,
// every other one is as long.

#include <string>

#include "exchange/csv/table.h"
#include "exchange/problem.h"

namespace letopis {

/// Whether a row may end before the header does: a sheet does not keep empty cells.
enum class RowEnds { with_the_header, where_it_is_empty };

class TableBuilding {
public:
    /// How a column is named in a refusal, from 0: "столбец 3".
    using ColumnWords = std::string (*)(std::size_t column);
    TableBuilding(Problems& problems, ColumnWords column_words, RowEnds row_ends)
        : problems_{problems}, column_words_{column_words}, row_ends_{row_ends} {}

    /// Rows of empty cells are passed over. Adds to the problems what is wrong with a cell or with
    /// the row's length. Refuses too_many_rows.
    Result<Done> take(TableRow row);

    const TableRow& header() const { return table_.header; }
    std::size_t row_count() const { return table_.rows.size(); }
    int last_line() const;

    /// Refuses all that was wrong, and a table without a header.
    Result<Table> finish() &&;

private:
    void check_cells(TableRow& row);
    void fit_to_header(TableRow& row);

    Problems& problems_;
    ColumnWords column_words_;
    RowEnds row_ends_;
    Table table_;
};

}  // namespace letopis
