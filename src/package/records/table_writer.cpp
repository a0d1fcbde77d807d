#include "package/records/table_writer.h"

#include <algorithm>

namespace letopis {

bool is_plain_cell(std::string_view text) {
    if (text.empty()) return true;
    if (std::string_view{"=+-@"}.find(text.front()) != std::string_view::npos) return false;
    return std::ranges::none_of(text, [](char c) {
        return static_cast<unsigned char>(c) < 0x20 || c == '"' || c == ',' || c == '\\';
    });
}

std::string csv_cell(std::string_view text) {
    std::string cell{text};
    if (!cell.empty() && std::string_view{"=+-@\t\r"}.find(cell.front()) != std::string_view::npos)
        cell.insert(cell.begin(), '\'');
    if (cell.find_first_of(",\"\r\n") == std::string::npos) return cell;
    for (std::size_t at = cell.find('"'); at != std::string::npos; at = cell.find('"', at + 2))
        cell.insert(at, 1, '"');
    return '"' + cell + '"';
}

}  // namespace letopis
