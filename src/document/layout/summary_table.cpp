#include "document/layout/summary_table.h"

#include <algorithm>

#include "base/check.h"
#include "document/layout/fitting.h"
#include "document/layout/sheet_flow.h"

namespace letopis {

namespace {

constexpr double row_height = 4;
constexpr double least_subject = 6.2;  ///< Narrower columns are hard to follow with a finger.
constexpr double greatest_subject = 9.5;
constexpr double least_name = 46;
constexpr double least_decision = 28;
constexpr double least_period = 18;
constexpr double greatest_period = 34;
constexpr double least_head = 26;
constexpr double head_step = 2;
constexpr double value_padding = 0.4;  ///< On each side of a value.

/// What the head may grow to for the sake of larger type: steps of bold_ladder, mm.
struct HeadChoice {
    std::size_t steps;
    double greatest_height;
};
/// Where something smaller would be needed, the paper is larger.
constexpr HeadChoice legible_heads[] = {{1, 34}, {2, 38}, {3, 46}};
/// On the largest paper.
constexpr HeadChoice possible_heads[] = {{1, 34}, {2, 38}, {3, 46}, {4, 60}};
constexpr Style least_value_style = plain_ladder[2];

/// Results of the year stand out from those of periods.
bool is_of_the_year(const SummarySheetRow& row) {
    return row.title.starts_with("Годовая") || row.title.starts_with("Экзаменационная") ||
           row.title.starts_with("Итоговая");
}

double widest_period(Typesetter& typesetter, const SummarySheet& sheet) {
    double widest = least_period;
    for (const SummarySheetStudent& student : sheet.students)
        for (const SummarySheetRow& row : student.rows)
            widest = std::max(widest, typesetter.set_line(row.title, bold_ladder[0]).width() +
                                          2 * cell_side_padding + 0.2);
    return std::min(widest, greatest_period);
}

/// The widest word that must stand in a subject's column.
double widest_value(Typesetter& typesetter, const SummarySheet& sheet) {
    double widest = 0;
    for (const SummarySheetStudent& student : sheet.students)
        for (const SummarySheetRow& row : student.rows)
            for (const std::string& value : row.values)
                widest = std::max(widest, typesetter.widest_word(value, least_value_style));
    return widest + 2 * value_padding;
}

bool titles_fit(Typesetter& typesetter, const SummarySheet& sheet, double subject, double head,
                Ladder ladder) {
    return std::all_of(sheet.subjects.begin(), sheet.subjects.end(), [&](const std::string& title) {
        return fits_lines(typesetter, title, ladder, head - 2 * cell_side_padding,
                          subject - 2 * cell_edge_padding);
    });
}

/// The lowest head in which every title fits, in the largest type for which there is one; 0 for
/// none.
double head_height(Typesetter& typesetter, const SummarySheet& sheet, double subject,
                   std::span<const HeadChoice> choices) {
    for (const HeadChoice& choice : choices) {
        const Ladder ladder = Ladder{bold_ladder}.first(choice.steps);
        for (double head = least_head; head <= choice.greatest_height; head += head_step)
            if (titles_fit(typesetter, sheet, subject, head, ladder)) return head;
    }
    return 0;
}

SummaryColumns columns_on(const Paper& paper, const SummarySheet& sheet, double period) {
    SummaryColumns columns{.paper = paper, .period = period};
    const double width = paper.width - margins.left - margins.right;
    const double room = width - columns.number - period - least_name - least_decision;
    const auto count = static_cast<double>(std::max<std::size_t>(sheet.subjects.size(), 1));
    columns.subject = std::min(room / count, greatest_subject);
    const double spare = room - columns.subject * static_cast<double>(sheet.subjects.size());
    columns.name = least_name + spare / 2;
    columns.decision = least_decision + spare / 2;
    return columns;
}

std::vector<double> widths_of(const SummaryColumns& columns, std::size_t subject_count) {
    std::vector<double> widths{columns.number, columns.name, columns.period};
    widths.insert(widths.end(), subject_count, columns.subject);
    widths.push_back(columns.decision);
    return widths;
}

GridCell head_cell(Typesetter& typesetter, std::string_view title, int column, double width,
                   double height) {
    return {.column = column,
            .role = CellRole::column_head,
            .align = Align::centre,
            .texts = {fit_lines(typesetter, title, bold_ladder, width - 2 * cell_side_padding,
                                height - 2 * cell_edge_padding, Align::centre)}};
}

/// Name in bold; birth date and file number; what became of him.
std::vector<TextBlock> name_texts(Typesetter& typesetter, const SummarySheetStudent& student,
                                  double width, double height) {
    std::vector<TextBlock> texts{
        fit_lines(typesetter, student.full_name, bold_ladder, width, height)};
    std::string details = student.birth_date;
    if (!student.personal_no.empty())
        details += (details.empty() ? "л. д. № " : ", л. д. № ") + student.personal_no;
    for (const std::string& line : {details, student.note})
        if (!line.empty())
            texts.push_back(fit_lines(typesetter, line, narrow_ladder, width,
                                      std::max(height - height_of(texts), 0.0)));
    return texts;
}

/// The cells that all rows of a student share.
std::vector<GridCell> shared_cells(Typesetter& typesetter, const SummarySheetStudent& student,
                                   const SummaryColumns& columns, int row_count) {
    const double height = row_count * row_height - 2 * cell_edge_padding;
    const GridCell shared{.row_span = row_count, .rise = Rise::top};
    GridCell number = shared;
    number.align = Align::centre;
    number.texts = {typesetter.set_line(std::to_string(student.number), plain_ladder[0])};
    GridCell name = shared;
    name.column = 1;
    name.role = CellRole::row_head;
    name.texts = name_texts(typesetter, student, columns.name - 2 * cell_side_padding, height);
    GridCell decision = shared;
    decision.texts = {fit_lines(typesetter, student.decision, plain_ladder,
                                columns.decision - 2 * cell_side_padding, height)};
    return {number, name, decision};
}

GridCell period_cell(Typesetter& typesetter, const SummarySheetRow& row, int index, double width) {
    const Ladder ladder = is_of_the_year(row) ? Ladder{bold_ladder} : Ladder{plain_ladder};
    return {.row = index,
            .column = 2,
            .role = CellRole::row_head,
            .texts = {fit_line(typesetter, row.title, ladder, width - 2 * cell_side_padding)}};
}

void add_values(Typesetter& typesetter, const SummarySheetRow& row, int index, double width,
                std::vector<GridCell>& cells) {
    const Ladder ladder = is_of_the_year(row) ? Ladder{bold_ladder} : Ladder{plain_ladder};
    for (std::size_t i = 0; i < row.values.size(); ++i) {
        GridCell cell{.row = index, .column = static_cast<int>(i) + 3, .align = Align::centre};
        cell.texts = {fit_lines(typesetter, row.values[i], ladder, width - 2 * value_padding,
                                row_height, Align::centre)};
        cells.push_back(std::move(cell));
    }
}

}  // namespace

SummaryColumns plan_columns(Typesetter& typesetter, const SummarySheet& sheet) {
    const double period = widest_period(typesetter, sheet);
    const double least = std::max(least_subject, widest_value(typesetter, sheet));
    SummaryColumns columns = columns_on(a4_landscape, sheet, period);
    columns.head_height = head_height(typesetter, sheet, columns.subject, legible_heads);
    if (columns.subject >= least && columns.head_height > 0) return columns;

    columns = columns_on(a3_landscape, sheet, period);
    columns.head_height = head_height(typesetter, sheet, columns.subject, possible_heads);
    if (columns.head_height == 0) columns.head_height = possible_heads[3].greatest_height;
    return columns;
}

Grid summary_head(Typesetter& typesetter, const SummarySheet& sheet,
                  const SummaryColumns& columns) {
    const double height = columns.head_height;
    Grid grid{.widths = widths_of(columns, sheet.subjects.size()), .heights = {height}};
    grid.cells = {head_cell(typesetter, "№ п/п", 0, columns.number, height),
                  head_cell(typesetter, "Фамилия, имя, отчество\n(дата рождения, № личного дела)",
                            1, columns.name, height),
                  head_cell(typesetter, "Период", 2, columns.period, height)};
    int column = 3;
    for (const std::string& subject : sheet.subjects) {
        GridCell cell = head_cell(typesetter, subject, column++, height, columns.subject);
        cell.turn = Turn::upward;
        cell.align = Align::left;
        cell.texts = {fit_lines(typesetter, subject, bold_ladder, height - 2 * cell_side_padding,
                                columns.subject - 2 * cell_edge_padding)};
        grid.cells.push_back(std::move(cell));
    }
    grid.cells.push_back(head_cell(typesetter,
                                   "Решение педагогического совета\n(дата и № протокола)", column,
                                   columns.decision, height));
    return grid;
}

Grid student_block(Typesetter& typesetter, const SummarySheetStudent& student,
                   const SummaryColumns& columns) {
    LETOPIS_CHECK(!student.rows.empty(), "a student of a summary sheet has a row of results");
    const int row_count = static_cast<int>(student.rows.size());
    const std::size_t subject_count = student.rows.front().values.size();
    Grid grid{.widths = widths_of(columns, subject_count),
              .heights = std::vector<double>(student.rows.size(), row_height)};
    auto shared = shared_cells(typesetter, student, columns, row_count);
    for (int row = 0; row < row_count; ++row) {
        const SummarySheetRow& results = student.rows[static_cast<std::size_t>(row)];
        LETOPIS_CHECK(results.values.size() == subject_count, "each row has a value per subject");
        if (row == 0) grid.cells.insert(grid.cells.end(), {shared[0], shared[1]});
        grid.cells.push_back(period_cell(typesetter, results, row, columns.period));
        add_values(typesetter, results, row, columns.subject, grid.cells);
        if (row == 0) {
            shared[2].column = static_cast<int>(subject_count) + 3;
            grid.cells.push_back(shared[2]);
        }
    }
    grid.make_room();
    return grid;
}

}  // namespace letopis
