#include "http/wire/csv_writer.h"

namespace letopis::http {

std::string csv_cell(std::string_view text) {
    constexpr std::string_view begins_formula = "=+-@\t\r";
    std::string cell;
    if (!text.empty() && begins_formula.find(text.front()) != std::string_view::npos) cell = "'";
    cell += text;
    if (cell.find_first_of(";\"\r\n") == std::string::npos) return cell;
    std::string quoted = "\"";
    for (const char c : cell) {
        if (c == '"') quoted += '"';
        quoted += c;
    }
    return quoted + '"';
}

CsvWriter::CsvWriter() : text_{"\xEF\xBB\xBF"} {}

template <class Cells>
void CsvWriter::add_row(const Cells& cells) {
    bool is_first = true;
    for (const std::string_view cell : cells) {
        if (!is_first) text_ += ';';
        is_first = false;
        text_ += csv_cell(cell);
    }
    text_ += "\r\n";
}

void CsvWriter::row(std::initializer_list<std::string_view> cells) { add_row(cells); }
void CsvWriter::row(const std::vector<std::string>& cells) { add_row(cells); }

}  // namespace letopis::http
