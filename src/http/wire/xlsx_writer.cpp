#include "http/wire/xlsx_writer.h"

#include <sys/mman.h>
#include <unistd.h>
#include <xlsxwriter.h>

#include <algorithm>
#include <memory>

namespace letopis::http {
namespace {

/// A file that lies in memory and has a path all the same: the library writes to nothing else.
class MemoryFile {
public:
    MemoryFile() : descriptor_{memfd_create("letopis-table", MFD_CLOEXEC)} {}
    MemoryFile(const MemoryFile&) = delete;
    MemoryFile& operator=(const MemoryFile&) = delete;
    ~MemoryFile() {
        if (is_open()) close(descriptor_);
    }

    bool is_open() const { return descriptor_ >= 0; }
    std::string path() const { return "/proc/self/fd/" + std::to_string(descriptor_); }
    Result<std::string> read_all() const {
        std::string bytes;
        char part[64 * 1024];
        for (;;) {
            const auto count =
                pread(descriptor_, part, sizeof part, static_cast<off_t>(bytes.size()));
            if (count < 0) return Fault{.what = "a table could not be read back from memory"};
            if (count == 0) return bytes;
            bytes.append(part, static_cast<std::size_t>(count));
        }
    }

private:
    int descriptor_;
};

struct WorkbookEnd {
    void operator()(lxw_workbook* workbook) const { lxw_workbook_free(workbook); }
};

struct Formats {
    lxw_format* head = nullptr;
    lxw_format* plain = nullptr;
    lxw_format* two_decimals = nullptr;
    lxw_format* percent = nullptr;
    lxw_format* date = nullptr;
    lxw_format* moment = nullptr;
};

enum class Weight { plain, bold };

Formats formats_of(lxw_workbook* workbook, Weight weight) {
    const auto format = [&](const char* number) {
        lxw_format* one = workbook_add_format(workbook);
        if (weight == Weight::bold) format_set_bold(one);
        format_set_align(one, LXW_ALIGN_VERTICAL_TOP);
        if (number != nullptr) format_set_num_format(one, number);
        return one;
    };
    Formats formats{.head = format(nullptr),
                    .plain = format(nullptr),
                    .two_decimals = format("0.00"),
                    .percent = format("0.00%"),
                    .date = format("dd.mm.yyyy"),
                    .moment = format("dd.mm.yyyy hh:mm:ss")};
    format_set_text_wrap(formats.head);
    format_set_border(formats.head, LXW_BORDER_THIN);
    return formats;
}

/// Writes one cell; keeps the first thing that went wrong.
class CellWriting {
public:
    CellWriting(lxw_worksheet* sheet, const Formats& formats) : sheet_{sheet}, formats_{&formats} {}

    void use(const Formats& formats) { formats_ = &formats; }
    void write(std::size_t row, std::size_t column, const ListCell& cell) {
        row_ = static_cast<lxw_row_t>(row);
        column_ = static_cast<lxw_col_t>(column);
        const lxw_error error = std::visit(*this, cell);
        if (error_ == LXW_NO_ERROR) error_ = error;
    }
    void write_head(std::size_t column, const std::string& title) {
        const auto at = static_cast<lxw_col_t>(column);
        const lxw_error error =
            worksheet_write_string(sheet_, 0, at, title.c_str(), formats_->head);
        if (error_ == LXW_NO_ERROR) error_ = error;
    }
    lxw_error error() const { return error_; }

    lxw_error operator()(const std::string& text) const {
        if (text.empty()) return LXW_NO_ERROR;
        return worksheet_write_string(sheet_, row_, column_, text.c_str(), formats_->plain);
    }
    lxw_error operator()(const ListNumber& number) const {
        return worksheet_write_number(sheet_, row_, column_, number.value, format_of(number.look));
    }
    lxw_error operator()(Date on) const {
        lxw_datetime when{on.year(), on.month(), on.day(), 0, 0, 0};
        return worksheet_write_datetime(sheet_, row_, column_, &when, formats_->date);
    }
    lxw_error operator()(Instant at) const {
        const Date on = moscow_date(at);
        const std::int64_t seconds = (at + moscow_offset).micros / Span::seconds(1).micros;
        const int minutes = moscow_time(at).minutes;
        lxw_datetime when{on.year(),    on.month(),   on.day(),
                          minutes / 60, minutes % 60, static_cast<double>(seconds % 60)};
        return worksheet_write_datetime(sheet_, row_, column_, &when, formats_->moment);
    }

private:
    lxw_format* format_of(NumberLook look) const {
        switch (look) {
            case NumberLook::two_decimals:
                return formats_->two_decimals;
            case NumberLook::percent:
                return formats_->percent;
            case NumberLook::general:
                break;
        }
        return formats_->plain;
    }

    lxw_worksheet* sheet_;
    const Formats* formats_;
    lxw_row_t row_ = 0;
    lxw_col_t column_ = 0;
    lxw_error error_ = LXW_NO_ERROR;
};

void set_for_paper(lxw_worksheet* sheet) {
    constexpr std::uint8_t a4 = 9;
    worksheet_set_landscape(sheet);
    worksheet_set_paper(sheet, a4);
    worksheet_fit_to_pages(sheet, 1, 0);
    worksheet_repeat_rows(sheet, 0, 0);
}

lxw_error add_sheet(lxw_workbook* workbook, const ListSheet& list, const Formats& plain,
                    const Formats& bold) {
    lxw_worksheet* sheet = workbook_add_worksheet(workbook, list.title.c_str());
    if (sheet == nullptr) return LXW_ERROR_PARAMETER_VALIDATION;
    CellWriting writing{sheet, bold};
    for (std::size_t i = 0; i < list.columns.size(); ++i) {
        const auto at = static_cast<lxw_col_t>(i);
        worksheet_set_column(sheet, at, at, list.columns[i].width, nullptr);
        writing.write_head(i, list.columns[i].title);
    }
    worksheet_freeze_panes(sheet, 1, static_cast<lxw_col_t>(list.fixed_columns));
    set_for_paper(sheet);
    std::size_t row = 0;
    const auto add = [&](const std::vector<ListRow>& rows) {
        for (const ListRow& cells : rows) {
            ++row;
            for (std::size_t i = 0; i < cells.size(); ++i) writing.write(row, i, cells[i]);
        }
    };
    writing.use(plain);
    add(list.rows);
    writing.use(bold);
    add(list.totals);
    return writing.error();
}

/// Without these the file would bear the moment of its making.
void set_properties(lxw_workbook* workbook, const std::string& name) {
    constexpr std::time_t always = 1'577'836'800;  // 2020-01-01 00:00 UTC
    std::string title = name;
    std::string author = "Летопись";
    lxw_doc_properties properties{};
    properties.title = title.data();
    properties.author = author.data();
    properties.created = always;
    workbook_set_properties(workbook, &properties);
}

Fault failed(lxw_error error) {
    return Fault{.what = std::string{"a table was not made: "} + lxw_strerror(error)};
}

}  // namespace

Result<std::string> xlsx_of(const ListBook& book) {
    const MemoryFile file;
    if (!file.is_open()) return Fault{.what = "no memory for a table"};
    std::unique_ptr<lxw_workbook, WorkbookEnd> workbook{workbook_new(file.path().c_str())};
    if (!workbook) return Fault{.what = "no memory for a table"};
    set_properties(workbook.get(), book.name);
    const Formats plain = formats_of(workbook.get(), Weight::plain);
    const Formats bold = formats_of(workbook.get(), Weight::bold);
    for (const ListSheet& sheet : book.sheets)
        if (const auto error = add_sheet(workbook.get(), sheet, plain, bold); error != LXW_NO_ERROR)
            return failed(error);
    // Closing frees it, whether it succeeds or not.
    if (const auto error = workbook_close(workbook.release()); error != LXW_NO_ERROR)
        return failed(error);
    return file.read_all();
}

}  // namespace letopis::http
