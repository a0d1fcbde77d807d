#pragma once
// A sheet of a workbook as a table: the same cells, under the same rules, as a table of CSV
// (csv/table.h).

#include <string>
#include <vector>

#include "exchange/csv/table.h"

namespace letopis {

/// Titles of the sheets that are not hidden; none of a table that is no workbook. Refuses as
/// read_sheet.
Result<std::vector<std::string>> sheets_of(ByteView file);

/// The sheet of this title; the first where none is named. Days are words as in CSV ("01.09.2012");
/// a number is its digits. Refuses `import_rejected`, naming sheet, row and column: not_xlsx,
/// xlsx_broken, file_too_large, unknown_sheet; a computed cell, one with an error, a merged one in
/// the table, a number whose digits the spreadsheet has lost; and as read_table.
Result<Table> read_sheet(ByteView file, const std::string& sheet, Progress& progress);

/// "A", "AB": the column as a spreadsheet calls it, from 0.
std::string sheet_column(std::size_t column);

}  // namespace letopis
