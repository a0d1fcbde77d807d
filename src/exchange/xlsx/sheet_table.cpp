#include "exchange/xlsx/sheet_table.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <cstdio>

#include "base/limits.h"
#include "base/text.h"
#include "exchange/csv/table_building.h"
#include "exchange/problem.h"
#include "exchange/xlsx/workbook.h"
#include "exchange/xlsx/xml_walk.h"

namespace letopis {
namespace {

constexpr std::size_t latin_letters = 26;
constexpr std::size_t most_columns = 200;
/// Of all rows together: a small file must not become a great table.
constexpr std::size_t most_cells = 2'000'000;
constexpr int minutes_a_day = 24 * 60;

std::string cell_place(std::size_t column) { return "столбец " + sheet_column(column); }

/// "AB12": column 27, row 12; nothing for what is no place of a cell.
struct CellPlace {
    std::size_t column = 0;
    int row = 0;
};
std::optional<CellPlace> cell_place_of(std::string_view reference) {
    std::size_t at = 0;
    std::size_t column = 0;
    for (; at < reference.size() && 'A' <= reference[at] && reference[at] <= 'Z' && at < 3; ++at)
        column = column * latin_letters + static_cast<std::size_t>(reference[at] - 'A' + 1);
    int row = 0;
    const char* const end = reference.data() + reference.size();
    const auto [after, error] = std::from_chars(reference.data() + at, end, row);
    if (at == 0 || error != std::errc{} || after != end || row < 1) return std::nullopt;
    return CellPlace{column - 1, row};
}

/// The day that a spreadsheet counts so; it believes that there was a 29 February 1900.
std::optional<Date> day_of(long number, const Workbook& book) {
    constexpr long last = 2'958'465;  // 31.12.9999
    constexpr long never_was = 60;
    if (number < 1 || last < number) return std::nullopt;
    if (book.counts_from_1904()) return Date{1904, 1, 1}.plus_days(static_cast<int>(number));
    if (number == never_was) return std::nullopt;
    const Date zero = number < never_was ? Date{1899, 12, 31} : Date{1899, 12, 30};
    return zero.plus_days(static_cast<int>(number));
}

/// Takes the cells of a sheet one by one.
class SheetListener : public XmlListener {
public:
    SheetListener(const Workbook& book, TableBuilding& building, Problems& problems)
        : book_{book}, building_{building}, problems_{problems} {}

    void begin(std::string_view name, const XmlAttributes& attributes) override {
        is_value_ = name == "v" || name == "t";
        if (name == "row") {
            const auto place = cell_place_of("A" + std::string{attributes.of("r")});
            row_ = {.line = place ? place->row : row_.line + 1, .cells = {}};
            column_ = 0;
        }
        if (name == "c") begin_cell(attributes);
        if (name == "f" && is_cell_)
            problems_.add(row_.line, ImportRule::computed_cell, cell_place(cell_column_));
        if (name == "rPh") ++readings_;
        if (name == "mergeCell") see_merged(attributes.of("ref"));
    }

    void end(std::string_view name) override {
        is_value_ = false;
        if (name == "rPh") --readings_;
        if (name == "c") end_cell();
        if (name != "row") return;
        auto taken = building_.take(std::move(row_));
        row_ = {.line = row_.line, .cells = {}};
        if (!taken) stop(taken.error().refusal());
    }

    void text(std::string_view piece) override {
        if (is_value_ && is_cell_ && readings_ == 0) value_ += piece;
    }

    const std::optional<Refusal>& refusal() const { return refusal_; }

private:
    void stop(Refusal refusal) {
        refusal_ = std::move(refusal);
        has_enough_ = true;
    }

    void begin_cell(const XmlAttributes& attributes) {
        const auto place = cell_place_of(attributes.of("r"));
        cell_column_ = place ? place->column : column_;
        column_ = cell_column_ + 1;
        type_ = attributes.of("t");
        style_ = 0;
        const std::string_view style = attributes.of("s");
        std::from_chars(style.data(), style.data() + style.size(), style_);
        value_.clear();
        is_cell_ = true;
    }

    void end_cell() {
        is_cell_ = false;
        if (value_.empty()) return;
        if (cell_column_ >= most_columns)
            return problems_.add(
                row_.line, ImportRule::ragged_row,
                cell_place(cell_column_) + ": он правее " + std::to_string(most_columns) + "-го");
        if (row_.cells.size() <= cell_column_) {
            cells_ += cell_column_ + 1 - row_.cells.size();
            if (cells_ > most_cells)
                return stop(import_refusal(row_.line, ImportRule::too_many_rows));
            row_.cells.resize(cell_column_ + 1);
        }
        row_.cells[cell_column_] = words();
    }

    /// What a person sees in the cell.
    std::string words() {
        if (type_ == "s") {
            std::size_t index = 0;
            const char* const end = value_.data() + value_.size();
            const auto [after, error] = std::from_chars(value_.data(), end, index);
            const std::string* const text =
                error == std::errc{} && after == end ? book_.shared_text(index) : nullptr;
            if (text != nullptr) return *text;
            problems_.add(row_.line, ImportRule::xlsx_broken, cell_place(cell_column_));
            return {};
        }
        if (type_ == "e") {
            problems_.add(
                row_.line, ImportRule::cell_error,
                cell_place(cell_column_) + ": " + std::string{first_code_points(value_, 30)});
            return {};
        }
        if (type_ == "b") return value_ == "1" ? "да" : "нет";
        if (type_ == "d") return day_words();
        if (type_.empty() || type_ == "n") return number_words();
        return value_;  // Of one cell alone: inlineStr, str.
    }

    /// "2012-09-01T00:00:00".
    std::string day_words() const {
        const auto day = Date::parse(value_.substr(0, 10));
        const bool is_day = day && (value_.size() == 10 || value_.substr(10, 6) == "T00:00");
        return is_day ? day->russian() : value_;
    }

    std::string number_words() {
        double number = 0;
        const char* const end = value_.data() + value_.size();
        const auto [after, error] = std::from_chars(value_.data(), end, number);
        if (error != std::errc{} || after != end || !std::isfinite(number)) return value_;
        const CellNumber kind = book_.number_of_style(style_);
        if (kind != CellNumber::plain)
            if (const std::string moment = moment_words(number, kind); !moment.empty())
                return moment;
        constexpr double exact = 1e15;  // A spreadsheet keeps fifteen digits.
        if (std::abs(number) >= exact) {
            problems_.add(row_.line, ImportRule::long_number, cell_place(cell_column_));
            return {};
        }
        std::array<char, 32> digits{};
        const auto written =
            std::floor(number) == number
                ? std::to_chars(digits.data(), digits.data() + digits.size(),
                                static_cast<long long>(number))
                : std::to_chars(digits.data(), digits.data() + digits.size(), number);
        return {digits.data(), written.ptr};
    }

    /// Empty for what is no day.
    std::string moment_words(double number, CellNumber kind) const {
        const double whole = std::floor(number);
        constexpr double greatest = 1e7;
        if (number < 0 || greatest < number) return {};
        const int minutes = static_cast<int>(std::lround((number - whole) * minutes_a_day));
        std::array<char, 16> clock{};
        std::snprintf(clock.data(), clock.size(), "%02d:%02d", minutes / 60 % 24, minutes % 60);
        if (kind == CellNumber::time && whole == 0) return clock.data();
        const auto day = day_of(static_cast<long>(whole), book_);
        if (!day) return {};
        return day->russian() + (minutes == 0 ? "" : std::string{" "} + clock.data());
    }

    /// Beside the table they harm nobody.
    void see_merged(std::string_view range) {
        const std::size_t colon = range.find(':');
        if (colon == std::string_view::npos) return;
        const auto from = cell_place_of(range.substr(0, colon));
        const auto to = cell_place_of(range.substr(colon + 1));
        const TableRow& header = building_.header();
        if (!from || !to || header.cells.empty()) return;
        if (to->row < header.line || building_.last_line() < from->row ||
            header.cells.size() <= from->column)
            return;
        problems_.add(from->row, ImportRule::merged_cells, std::string{range});
    }

    const Workbook& book_;
    TableBuilding& building_;
    Problems& problems_;
    TableRow row_;
    std::size_t column_ = 0;
    bool is_cell_ = false;
    bool is_value_ = false;
    int readings_ = 0;
    std::size_t cell_column_ = 0;
    std::size_t style_ = 0;
    std::string type_;
    std::string value_;
    std::size_t cells_ = 0;
    std::optional<Refusal> refusal_;
};

}  // namespace

std::string sheet_column(std::size_t column) {
    std::string name;
    for (std::size_t left = column + 1; left > 0; left = (left - 1) / latin_letters)
        name.insert(name.begin(), static_cast<char>('A' + (left - 1) % latin_letters));
    return name;
}

Result<std::vector<std::string>> sheets_of(ByteView file) {
    std::vector<std::string> titles;
    if (!is_packed(file)) return titles;
    LETOPIS_TRY(book, Workbook::open(file));
    for (const NamedSheet& sheet : book.sheets()) titles.push_back(sheet.title);
    return titles;
}

Result<Table> read_sheet(ByteView file, const std::string& sheet, Progress& progress) {
    if (file.size() > limits::import_file_bytes)
        return import_refusal(0, ImportRule::file_too_large);
    LETOPIS_TRY(book, Workbook::open(file));
    LETOPIS_TRY(named, book.sheet(sheet));
    LETOPIS_TRY_DONE(book.read_shared(file));
    LETOPIS_TRY(xml, book.unpacked(file, named.part));
    Problems problems{named.title};
    TableBuilding building{problems, cell_place, RowEnds::where_it_is_empty};
    SheetListener listener{book, building, problems};
    LETOPIS_TRY_DONE(walk_xml(xml, named.part, listener));
    if (listener.refusal()) return *listener.refusal();
    progress.at(file.size(), file.size());
    if (building.header().cells.empty() && book.sheets().size() > 1) {
        std::vector<std::string> others;
        for (const NamedSheet& one : book.sheets())
            if (one.part != named.part) others.push_back(quoted(one.title));
        return import_refusal(0, ImportRule::empty_sheet,
                              quoted(named.title) + "; есть ещё: " + joined(others, ", "));
    }
    LETOPIS_TRY(table, std::move(building).finish());
    table.sheet = named.title;
    return table;
}

}  // namespace letopis
