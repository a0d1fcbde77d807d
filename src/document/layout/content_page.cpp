#include "document/layout/content_page.h"

#include <algorithm>
#include <cstdlib>

#include "document/layout/closing_block.h"
#include "document/layout/fitting.h"
#include "document/layout/grid.h"
#include "document/layout/group_words.h"

namespace letopis {

namespace {

constexpr std::string_view form_title = "Содержание уроков и домашние задания";
constexpr double number_width = 11;
constexpr double date_width = 14;
constexpr double hours_width = 13;
constexpr double kind_width = 26;
constexpr double note_share = 0.18;  ///< Of what is left.
constexpr double topic_share = 0.48;
constexpr double head_height = 8.5;
constexpr double row_height = 4.6;
constexpr double row_padding = 0.45;
constexpr double tallest_row = 60;  ///< Type gets smaller before a row gets taller.
constexpr double gap = 3;
constexpr double gap_between_periods = 1.5;
constexpr GridRules rules{.frame = 0.5, .inner = 0.25};
constexpr Style fulfilment_style{Face::serif, 10};

constexpr std::size_t plain_columns = 6;  ///< Of a page that does not say the kind of lesson.

struct ContentColumn {
    std::string_view title;
    Align align = Align::left;
    double width = 0;
};

/// A vocational group's page says what kind of lesson it was (F-26).
std::vector<ContentColumn> columns_of(ProgrammeFamily family, double width) {
    const bool has_kind = family == ProgrammeFamily::vocational;
    const double rest =
        width - number_width - date_width - hours_width - (has_kind ? kind_width : 0);
    const double note = rest * note_share;
    const double topic = rest * topic_share;
    std::vector<ContentColumn> columns{
        {has_kind ? "№ занятия" : "№ урока", Align::centre, number_width},
        {"Дата", Align::centre, date_width},
        {"Кол-во часов", Align::centre, hours_width}};
    if (has_kind) columns.push_back({"Вид занятия", Align::left, kind_width});
    columns.push_back({has_kind ? "Тема занятия" : "Тема урока", Align::left, topic});
    columns.push_back({"Домашнее задание", Align::left, rest - topic - note});
    columns.push_back({"Примечание", Align::left, note});
    return columns;
}

std::vector<double> widths_of(const std::vector<ContentColumn>& columns) {
    std::vector<double> widths;
    for (const ContentColumn& column : columns) widths.push_back(column.width);
    return widths;
}

Grid head_grid(Typesetter& typesetter, const std::vector<ContentColumn>& columns) {
    Grid grid{.widths = widths_of(columns), .heights = {head_height}};
    for (std::size_t i = 0; i < columns.size(); ++i)
        grid.cells.push_back({.column = static_cast<int>(i),
                              .role = CellRole::column_head,
                              .align = Align::centre,
                              .texts = {fit_lines(typesetter, columns[i].title, bold_ladder,
                                                  columns[i].width - 2 * cell_side_padding,
                                                  head_height, Align::centre)}});
    return grid;
}

Grid row_grid(Typesetter& typesetter, const ContentRow& row,
              const std::vector<ContentColumn>& columns) {
    std::vector<std::string> texts{std::to_string(row.number), row.lesson_on,
                                   std::to_string(row.hours)};
    if (columns.size() > plain_columns) texts.push_back(row.kind);
    texts.insert(texts.end(), {row.topic, row.homework, row.note});
    Grid grid{.widths = widths_of(columns), .heights = {row_height}, .edge_padding = row_padding};
    for (std::size_t i = 0; i < columns.size(); ++i)
        grid.cells.push_back({.column = static_cast<int>(i),
                              .role = i == 0 ? CellRole::row_head : CellRole::value,
                              .rise = Rise::top,
                              .align = columns[i].align,
                              .texts = {fit_lines(typesetter, texts[i], plain_ladder,
                                                  columns[i].width - 2 * cell_side_padding,
                                                  tallest_row, columns[i].align)}});
    grid.make_room();
    return grid;
}

/// Dates in the teachers' line mean that there were several: then who signs is written by hand.
std::string signing_teacher(const std::string& teachers) {
    return teachers.find_first_of("0123456789,;") == std::string::npos ? teachers : std::string{};
}

SubjectPage page_of(const ContentPage& page) {
    return {page.organization_full_name, page.class_title, page.family,
            page.school_year_title,      page.subject,     page.teachers};
}

class ContentLayout {
public:
    ContentLayout(SheetFlow& flow, Typesetter& typesetter, const ContentPage& page,
                  const JournalSetting& setting)
        : flow_{flow}, typesetter_{typesetter}, page_{page}, setting_{setting} {}

    void lay_out() {
        place_subject_heading(flow_, typesetter_, page_of(page_), form_title);
        if (!page_.rows.empty()) place_table();
        flow_.move_down(gap);
        for (const ProgrammeFulfilment& fulfilment : page_.fulfilment) place_fulfilment(fulfilment);
    }

private:
    void start_further_sheet() {
        flow_.start_sheet(setting_.paper, subject_running_head(page_of(page_), form_title));
    }

    void place_table() {
        const auto columns = columns_of(page_.family, flow_.width());
        const Grid head = head_grid(typesetter_, columns);
        flow_.open(Tag::table);
        flow_.open(Tag::table_head);
        flow_.place(head, rules);
        flow_.close();
        flow_.open(Tag::table_body);
        for (const ContentRow& row : page_.rows) {
            const Grid grid = row_grid(typesetter_, row, columns);
            if (!flow_.has_room(grid.height())) start_sheet_with_head(head);
            flow_.place(grid, rules);
        }
        flow_.close();
        flow_.close();
    }

    void start_sheet_with_head(const Grid& head) {
        start_further_sheet();
        flow_.repeat(head, rules);
    }

    void place_fulfilment(const ProgrammeFulfilment& fulfilment) {
        const TextBlock words =
            typesetter_.set_lines(fulfilment_text(fulfilment), fulfilment_style, flow_.width());
        const SignatureLines line{typesetter_,
                                  {{teacher_called(page_.family), signing_teacher(page_.teachers)}},
                                  flow_.width()};
        if (!flow_.has_room(words.height() + line.height())) start_further_sheet();
        flow_.place(Tag::paragraph, words);
        letopis::place(flow_, line);
        flow_.move_down(gap_between_periods);
    }

    SheetFlow& flow_;
    Typesetter& typesetter_;
    const ContentPage& page_;
    const JournalSetting& setting_;
};

}  // namespace

std::string fulfilment_text(const ProgrammeFulfilment& fulfilment) {
    const auto hours = [](int count) { return " — " + std::to_string(count) + " ч."; };
    std::string text = fulfilment.period + ": по плану" + hours(fulfilment.planned) + ", дано" +
                       hours(fulfilment.given) + ", ";
    text += fulfilment.deviation > 0   ? "опережение"
            : fulfilment.deviation < 0 ? "отставание"
                                       : "отставание/опережение";
    text += hours(std::abs(fulfilment.deviation));
    return fulfilment.conclusion.empty() ? text : text + "; " + fulfilment.conclusion + ".";
}

void lay_out_content_page(SheetFlow& flow, Typesetter& typesetter, const ContentPage& page,
                          const JournalSetting& setting) {
    ContentLayout{flow, typesetter, page, setting}.lay_out();
}

}  // namespace letopis
