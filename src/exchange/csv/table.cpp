#include "exchange/csv/table.h"

#include <algorithm>
#include <array>
#include <optional>

#include "base/limits.h"
#include "base/text.h"
#include "exchange/csv/encoding.h"
#include "exchange/csv/table_building.h"
#include "exchange/problem.h"
#include "exchange/xlsx/packed_files.h"
#include "exchange/xlsx/sheet_table.h"

namespace letopis {
namespace {

constexpr std::size_t progress_step = 256;

/// "sep=;" in the first line, as Excel writes it.
std::optional<char> said_separator(std::string_view text) {
    if (text.size() < 5 || fold_for_search(text.substr(0, 4)) != "sep=") return std::nullopt;
    const char separator = text[4];
    const bool ends = text.size() == 5 || text[5] == '\r' || text[5] == '\n';
    if (!ends || (separator != ';' && separator != ',' && separator != '\t')) return std::nullopt;
    return separator;
}

/// The sign that parts the first line most often, quotes aside.
char likely_separator(std::string_view text) {
    constexpr std::array<char, 3> separators = {';', '\t', ','};
    std::array<std::size_t, 3> counts{};
    bool quoted = false;
    for (const char c : text) {
        if (c == '"') quoted = !quoted;
        if (quoted) continue;
        if (c == '\n' || c == '\r') break;
        for (std::size_t i = 0; i < separators.size(); ++i) counts[i] += c == separators[i] ? 1 : 0;
    }
    return separators[static_cast<std::size_t>(std::max_element(counts.begin(), counts.end()) -
                                               counts.begin())];
}

std::string column_place(std::size_t column) { return "столбец " + std::to_string(column + 1); }

/// The container of Office before 2007, and of today's files under a password.
bool is_old_book(ByteView file) {
    constexpr std::array<std::uint8_t, 8> mark{0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1};
    return file.size() >= mark.size() && std::equal(mark.begin(), mark.end(), file.begin());
}

/// Takes rows off the text one by one.
class RowReader {
public:
    RowReader(std::string_view text, char separator, int line, Problems& problems)
        : text_{text}, separator_{separator}, line_{line}, problems_{problems} {}

    bool at_end() const { return at_ >= text_.size(); }
    std::size_t at() const { return at_; }

    TableRow next() {
        TableRow row{.line = line_, .cells = {}};
        for (;;) {
            row.cells.push_back(cell());
            if (at_end()) return row;
            if (text_[at_] == separator_) {
                ++at_;
                if (!at_end()) continue;
                row.cells.emplace_back();  // The file ends behind a separator.
                return row;
            }
            end_line();
            return row;
        }
    }

private:
    bool ends_cell() const {
        return at_end() || text_[at_] == separator_ || text_[at_] == '\n' || text_[at_] == '\r';
    }

    void end_line() {
        if (text_[at_] == '\r') ++at_;
        if (!at_end() && text_[at_] == '\n') ++at_;
        ++line_;
    }

    std::string cell() {
        std::string value;
        if (!at_end() && text_[at_] == '"')
            value = quoted_cell();
        else
            while (!ends_cell()) value += text_[at_++];
        if (value.size() > limits::import_text_bytes) {
            problems_.add(line_, ImportRule::text_too_long);
            value.clear();
        }
        return value;
    }

    std::string quoted_cell() {
        std::string value;
        const int opened = line_;
        for (++at_; !at_end(); ++at_) {
            const char c = text_[at_];
            if (c == '"' && at_ + 1 < text_.size() && text_[at_ + 1] == '"') {
                value += '"';
                ++at_;
            } else if (c == '"') {
                ++at_;
                if (!ends_cell()) problems_.add(line_, ImportRule::stray_quote);
                while (!ends_cell()) ++at_;
                return value;
            } else if (c != '\r') {
                line_ += c == '\n' ? 1 : 0;
                value += c;
            }
        }
        problems_.add(opened, ImportRule::unclosed_quote);
        return value;
    }

    std::string_view text_;
    char separator_;
    int line_;
    Problems& problems_;
    std::size_t at_ = 0;
};

}  // namespace

bool is_formula(std::string_view cell) {
    const std::size_t first = cell.find_first_not_of(" \t\r\n");
    if (first == std::string_view::npos) return false;
    const char sign = cell[first];
    if (sign == '=' || sign == '@') return true;
    if (sign != '+' && sign != '-') return false;
    // "-5", "+7 (495) 123-45-67" and a lone dash are values.
    return cell.find_first_not_of("0123456789 ()-.,", first + 1) != std::string_view::npos;
}

Result<Table> read_table(ByteView file, Progress& progress, const std::string& sheet) {
    if (is_packed(file)) return read_sheet(file, sheet, progress);
    if (is_old_book(file))
        return import_refusal(0, ImportRule::not_xlsx, "это XLS прежних лет или файл под паролем");
    LETOPIS_TRY(decoded, decode_text(file));
    std::string_view text = decoded.text;
    char separator = ';';
    int line = 1;
    if (const auto said = said_separator(text)) {
        separator = *said;
        text.remove_prefix(std::min(text.find('\n'), text.size() - 1) + 1);
        line = 2;
    } else {
        separator = likely_separator(text);
    }
    Problems problems;
    TableBuilding building{problems, column_place, RowEnds::with_the_header};
    RowReader reader{text, separator, line, problems};
    while (!reader.at_end()) {
        LETOPIS_TRY_DONE(building.take(reader.next()));
        if (building.row_count() % progress_step == 0) progress.at(reader.at(), text.size());
    }
    progress.at(text.size(), text.size());
    LETOPIS_TRY(table, std::move(building).finish());
    table.encoding = decoded.encoding;
    table.separator = separator;
    return table;
}

std::string write_table(std::span<const std::vector<std::string>> rows) {
    std::string text = "\xEF\xBB\xBF";
    for (const std::vector<std::string>& row : rows) {
        for (std::size_t i = 0; i < row.size(); ++i) {
            if (i > 0) text += ';';
            const bool runs =
                is_formula(row[i]) || row[i].starts_with('\t') || row[i].starts_with('\r');
            const std::string cell = (runs ? "'" : "") + row[i];
            if (cell.find_first_of(";,\t\"\r\n") == std::string::npos) {
                text += cell;
                continue;
            }
            text += '"';
            for (const char c : cell) text += c == '"' ? std::string{"\"\""} : std::string{c};
            text += '"';
        }
        text += "\r\n";
    }
    return text;
}

}  // namespace letopis
