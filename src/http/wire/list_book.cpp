#include "http/wire/list_book.h"

#include <charconv>

#include "http/wire/csv_writer.h"

namespace letopis::http {
namespace {

/// "94,53 %" -> 94.53.
double value_of(std::string_view russian) {
    std::string text{russian.substr(0, russian.find(' '))};
    if (const auto comma = text.find(','); comma != std::string::npos) text[comma] = '.';
    double value = 0;
    std::from_chars(text.data(), text.data() + text.size(), value);
    return value;
}

struct CellText {
    std::string operator()(const std::string& text) const { return text; }
    std::string operator()(const ListNumber& number) const { return number.text; }
    std::string operator()(Date on) const { return on.russian(); }
    std::string operator()(Instant at) const { return moscow_text(at); }
};

void add_row(CsvWriter& table, const ListRow& row) {
    std::vector<std::string> cells;
    for (const ListCell& cell : row) cells.push_back(std::visit(CellText{}, cell));
    table.row(cells);
}

}  // namespace

ListNumber whole(std::int64_t number) {
    return {.value = static_cast<double>(number), .text = std::to_string(number)};
}

ListNumber hours(int hundredths) {
    std::string text = std::to_string(hundredths / 100);
    if (const int rest = hundredths % 100; rest != 0) {
        text += rest < 10 ? ",0" : ",";
        text += std::to_string(rest % 10 == 0 ? rest / 10 : rest);
    }
    return {.value = hundredths / 100.0, .text = std::move(text)};
}

ListCell decimal(std::string_view russian) {
    if (russian.empty()) return std::string{};
    return ListNumber{
        .value = value_of(russian), .text = std::string{russian}, .look = NumberLook::two_decimals};
}

ListCell percent(std::string_view russian) {
    if (russian.empty()) return std::string{};
    return ListNumber{.value = value_of(russian) / 100,
                      .text = std::string{russian},
                      .look = NumberLook::percent};
}

ListCell date_cell(const std::optional<Date>& date) { return date ? ListCell{*date} : ListCell{}; }

std::string csv_of(const ListBook& book) {
    CsvWriter table;
    bool is_first = true;
    for (const ListSheet& sheet : book.sheets) {
        if (!is_first) table.row(std::vector<std::string>{});
        is_first = false;
        std::vector<std::string> head;
        for (const ListColumn& column : sheet.columns) head.push_back(column.title);
        table.row(head);
        for (const ListRow& row : sheet.rows) add_row(table, row);
        for (const ListRow& row : sheet.totals) add_row(table, row);
    }
    return table.take();
}

}  // namespace letopis::http
