#pragma once
// ListBook: a list to take away for a spreadsheet, described once and written as CSV or as XLSX.

#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "base/time.h"

namespace letopis::http {

enum class NumberLook { general, two_decimals, percent };

/// A number, and how Russian text has it.
struct ListNumber {
    double value = 0;
    std::string text;
    NumberLook look = NumberLook::general;
    bool operator==(const ListNumber&) const = default;
};

/// Words are only ever words: what looks like a formula stays text. An Instant is shown as Moscow
/// time; "" is an empty cell.
using ListCell = std::variant<std::string, ListNumber, Date, Instant>;
using ListRow = std::vector<ListCell>;  ///< As many cells as columns, or fewer.

struct ListColumn {
    std::string title;
    int width = 10;  ///< In characters.
};

struct ListSheet {
    std::string title;  ///< Of the sheet's tab, 31 characters at most, none of []:*?/\.
    std::vector<ListColumn> columns;
    std::vector<ListRow> rows;
    std::vector<ListRow> totals;  ///< Stand out below the rows; notes too.
    int fixed_columns = 0;        ///< Stay in sight beside the head while one scrolls.
};

struct ListBook {
    std::string name;  ///< Of the file, without its ending.
    std::vector<ListSheet> sheets;
};

ListNumber whole(std::int64_t number);
/// 150 is "1,5".
ListNumber hours(int hundredths);
/// "1,25": as a number with two decimals. An empty text gives an empty cell.
ListCell decimal(std::string_view russian);
/// "94,53 %": the same for a share.
ListCell percent(std::string_view russian);

/// Without a date an empty cell.
ListCell date_cell(const std::optional<Date>& date);

/// Sheets one after the other, an empty line between them.
std::string csv_of(const ListBook& book);

}  // namespace letopis::http
