#pragma once
// Tables as people bring them: CSV from Excel, LibreOffice or a database (RFC 4180 and its
// neighbours), a sheet of an XLSX workbook (xlsx/sheet_table.h), and CSV as we give it away.

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/bytes.h"
#include "base/describe.h"
#include "base/progress.h"
#include "base/result.h"

namespace letopis {

LETOPIS_ENUM(TextEncoding, utf_8, windows_1251)

struct TableRow {
    int line = 0;                    ///< Where the row begins, from 1; of a sheet, its number.
    std::vector<std::string> cells;  ///< UTF-8, as many as the header has.
};

/// Header and rows; every row is as long as the header.
struct Table {
    std::string sheet;  ///< Of a workbook; empty: it was CSV.
    TextEncoding encoding = TextEncoding::utf_8;
    char separator = ';';
    TableRow header;
    std::vector<TableRow> rows;
};

/// Reads UTF-8 (with or without a mark) or windows-1251; separators ; , tab (or as "sep=" says);
/// quotes, line breaks inside them, CRLF. Rows of empty cells are passed over. Refuses
/// `import_rejected` with the lines: another encoding, zero bytes, over-long lines and cells,
/// quotes left open, ragged rows, formulas. A workbook, known by its bytes and not by its name, is
/// read by read_sheet.
Result<Table> read_table(ByteView file, Progress& progress, const std::string& sheet = {});

/// A cell that a spreadsheet would run: it begins with = + - @ and is no signed number or phone.
bool is_formula(std::string_view cell);

/// CSV with a UTF-8 mark, semicolons and CRLF, as Excel in Russian opens it. Cells that a
/// spreadsheet would run get an apostrophe before them.
std::string write_table(std::span<const std::vector<std::string>> rows);

}  // namespace letopis
