#include "document/layout/marks_table.h"

#include <algorithm>
#include <array>
#include <utility>

#include "base/check.h"
#include "document/layout/fitting.h"

namespace letopis {

namespace {

constexpr double number_width = 7;
constexpr double least_name = 44;
constexpr double greatest_column = 12;
constexpr double month_row = 4.6;
constexpr double day_row = 4.6;
constexpr double work_row = 15;
constexpr double least_head = 20;
constexpr double value_padding = 0.3;

/// A month over one or two columns is written short.
std::string short_month(const std::string& month) {
    static constexpr auto forms =
        std::to_array<std::pair<std::string_view, std::string_view>>({{"январь", "янв."},
                                                                      {"февраль", "фев."},
                                                                      {"апрель", "апр."},
                                                                      {"август", "авг."},
                                                                      {"сентябрь", "сен."},
                                                                      {"октябрь", "окт."},
                                                                      {"ноябрь", "ноя."},
                                                                      {"декабрь", "дек."}});
    for (const auto& [whole, brief] : forms)
        if (month == whole) return std::string{brief};
    return month;
}

bool has_works(const MarksPage& page) {
    return std::any_of(page.columns.begin(), page.columns.end(),
                       [](const MarksColumn& column) { return !column.work.empty(); });
}

GridCell head_cell(int row, std::size_t place) {
    return {.row = row,
            .column = static_cast<int>(place) + 2,
            .role = CellRole::column_head,
            .align = Align::centre};
}

}  // namespace

std::vector<ColumnRun> share_columns(const std::vector<MarksColumn>& columns, int per_sheet) {
    const std::size_t count = columns.size();
    const auto most = static_cast<std::size_t>(per_sheet);
    const std::size_t sheets = std::max<std::size_t>(1, (count + most - 1) / most);
    const std::size_t share = (count + sheets - 1) / sheets;
    std::vector<ColumnRun> runs;
    for (std::size_t begin = 0; begin < count;) {
        std::size_t end = std::min(begin + share, count);
        while (end < count && columns[end].is_result) ++end;
        runs.push_back({begin, end});
        begin = end;
    }
    if (runs.empty()) runs.push_back({});
    return runs;
}

MarksTable::MarksTable(Typesetter& typesetter, const MarksPage& page, ColumnRun run, double width)
    : typesetter_{typesetter}, page_{page}, run_{run} {
    const auto count = static_cast<double>(std::max<std::size_t>(run_.count(), 1));
    column_width_ = std::min((width - number_width - least_name) / count, greatest_column);
    name_width_ = width - number_width - column_width_ * static_cast<double>(run_.count());
}

Grid MarksTable::head() const {
    const bool works = has_works(page_);
    Grid grid{.widths = widths(), .heights = {month_row, day_row}};
    grid.heights.push_back(works ? work_row : least_head - month_row - day_row);
    grid.cells = {title_cell("№ п/п", 0, number_width),
                  title_cell("Фамилия, имя обучающегося", 1, name_width_)};
    add_months_and_results(grid);
    add_days(grid);
    add_works(grid);
    return grid;
}

Grid MarksTable::body(std::span<const MarksPageStudent> students, double row_height) const {
    Grid grid{.widths = widths(), .heights = std::vector<double>(students.size(), row_height)};
    int row = 0;
    for (const MarksPageStudent& student : students) add_student(grid, student, row++);
    grid.make_room();
    return grid;
}

std::vector<double> MarksTable::widths() const {
    std::vector<double> widths{number_width, name_width_};
    widths.insert(widths.end(), run_.count(), column_width_);
    return widths;
}

GridCell MarksTable::title_cell(std::string_view title, int at, double width) const {
    return {.column = at,
            .row_span = 3,
            .role = CellRole::column_head,
            .align = Align::centre,
            .texts = {fit_lines(typesetter_, title, bold_ladder, width - 2 * cell_side_padding,
                                work_row, Align::centre)}};
}

GridCell MarksTable::result_cell(std::size_t place, double height) const {
    GridCell cell = head_cell(0, place);
    cell.row_span = 3;
    cell.turn = Turn::upward;
    cell.texts = {fit_lines(typesetter_, column(place).title, bold_ladder,
                            height - 2 * cell_side_padding, column_width_, Align::centre)};
    return cell;
}

GridCell MarksTable::month_cell(std::size_t place, std::size_t span) const {
    GridCell cell = head_cell(0, place);
    cell.column_span = static_cast<int>(span);
    const double room = column_width_ * static_cast<double>(span) - 2 * value_padding;
    const std::string& month = column(place).month;
    const bool whole = typesetter_.set_line(month, bold_ladder[2]).width() <= room;
    cell.texts = {fit_line(typesetter_, whole ? month : short_month(month), bold_ladder, room,
                           Align::centre)};
    return cell;
}

void MarksTable::add_months_and_results(Grid& grid) const {
    for (std::size_t from = 0; from < run_.count();) {
        if (column(from).is_result) {
            grid.cells.push_back(result_cell(from++, grid.height()));
            continue;
        }
        std::size_t to = from;
        while (to < run_.count() && !column(to).is_result && column(to).month == column(from).month)
            ++to;
        grid.cells.push_back(month_cell(from, to - from));
        from = to;
    }
}

void MarksTable::add_days(Grid& grid) const {
    for (std::size_t place = 0; place < run_.count(); ++place) {
        if (column(place).is_result) continue;
        GridCell cell = head_cell(1, place);
        cell.texts = {fit_line(typesetter_, column(place).title, plain_ladder,
                               column_width_ - 2 * value_padding, Align::centre)};
        grid.cells.push_back(std::move(cell));
    }
}

void MarksTable::add_works(Grid& grid) const {
    for (std::size_t place = 0; place < run_.count(); ++place) {
        if (column(place).is_result) continue;
        GridCell cell = head_cell(2, place);
        cell.turn = Turn::upward;
        cell.align = Align::left;
        cell.texts = {fit_lines(typesetter_, column(place).work, narrow_ladder,
                                grid.heights[2] - 2 * cell_side_padding, column_width_)};
        grid.cells.push_back(std::move(cell));
    }
}

void MarksTable::add_student(Grid& grid, const MarksPageStudent& student, int row) const {
    LETOPIS_CHECK(student.cells.size() == page_.columns.size(),
                  "a student has a cell in each column");
    grid.cells.push_back(
        {.row = row,
         .align = Align::centre,
         .texts = {typesetter_.set_line(std::to_string(student.number), plain_ladder[0])}});
    grid.cells.push_back({.row = row,
                          .column = 1,
                          .role = CellRole::row_head,
                          .texts = {fit_line(typesetter_, student.name, plain_ladder,
                                             name_width_ - 2 * cell_side_padding)}});
    for (std::size_t place = 0; place < run_.count(); ++place)
        grid.cells.push_back(value_cell(student, row, place));
}

GridCell MarksTable::value_cell(const MarksPageStudent& student, int row, std::size_t place) const {
    const std::size_t index = run_.begin + place;
    const Ladder ladder = column(place).is_result ? Ladder{bold_ladder} : Ladder{plain_ladder};
    const bool shaded = std::find(student.shaded.begin(), student.shaded.end(),
                                  static_cast<int>(index)) != student.shaded.end();
    return {.row = row,
            .column = static_cast<int>(place) + 2,
            .align = Align::centre,
            .shade = shaded ? Shade::light : Shade::none,
            .texts = {fit_line(typesetter_, student.cells[index], ladder,
                               column_width_ - 2 * value_padding, Align::centre)}};
}

}  // namespace letopis
