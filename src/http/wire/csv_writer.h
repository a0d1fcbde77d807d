#pragma once
// CsvWriter: a table for spreadsheets (таблица для электронных таблиц): UTF-8 with a byte order
// mark, semicolons, CRLF, as Russian spreadsheets open it by a double click.
//
// Invariants:
//   1. No cell is taken for a formula: one that begins with = + - @, a tab or a carriage return
//      gets an apostrophe before it.
//   2. A cell with a semicolon, a quote or a line break is quoted.

#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

namespace letopis::http {

/// One cell, made safe and quoted where that is needed.
std::string csv_cell(std::string_view text);

class CsvWriter {
public:
    CsvWriter();
    void row(std::initializer_list<std::string_view> cells);
    void row(const std::vector<std::string>& cells);
    /// Everything so far; the writer is used up.
    std::string take() { return std::move(text_); }

private:
    template <class Cells>
    void add_row(const Cells& cells);

    std::string text_;
};

}  // namespace letopis::http
