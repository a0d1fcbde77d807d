#include "document/layout/content_page.h"

#include <algorithm>
#include <array>
#include <cstdlib>

#include "document/layout/closing_block.h"
#include "document/layout/fitting.h"
#include "document/layout/grid.h"

namespace letopis {

namespace {

constexpr std::string_view form_title = "Содержание уроков и домашние задания";
constexpr std::size_t column_count = 6;
constexpr auto column_titles = std::to_array<std::string_view>(
    {"№ урока", "Дата", "Кол-во часов", "Тема урока", "Домашнее задание", "Примечание"});
constexpr auto column_aligns = std::to_array<Align>(
    {Align::centre, Align::centre, Align::centre, Align::left, Align::left, Align::left});
constexpr double number_width = 11;
constexpr double date_width = 14;
constexpr double hours_width = 13;
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

std::vector<double> widths_of(double width) {
    const double rest = width - number_width - date_width - hours_width;
    const double note = rest * note_share;
    const double topic = rest * topic_share;
    return {number_width, date_width, hours_width, topic, rest - topic - note, note};
}

Grid head_grid(Typesetter& typesetter, const std::vector<double>& widths) {
    Grid grid{.widths = widths, .heights = {head_height}};
    for (std::size_t i = 0; i < column_count; ++i)
        grid.cells.push_back(
            {.column = static_cast<int>(i),
             .role = CellRole::column_head,
             .align = Align::centre,
             .texts = {fit_lines(typesetter, column_titles[i], bold_ladder,
                                 widths[i] - 2 * cell_side_padding, head_height, Align::centre)}});
    return grid;
}

Grid row_grid(Typesetter& typesetter, const ContentRow& row, const std::vector<double>& widths) {
    const std::array<std::string, column_count> texts{std::to_string(row.number),
                                                      row.lesson_on,
                                                      std::to_string(row.hours),
                                                      row.topic,
                                                      row.homework,
                                                      row.note};
    Grid grid{.widths = widths, .heights = {row_height}, .edge_padding = row_padding};
    for (std::size_t i = 0; i < column_count; ++i)
        grid.cells.push_back({.column = static_cast<int>(i),
                              .role = i == 0 ? CellRole::row_head : CellRole::value,
                              .rise = Rise::top,
                              .align = column_aligns[i],
                              .texts = {fit_lines(typesetter, texts[i], plain_ladder,
                                                  widths[i] - 2 * cell_side_padding, tallest_row,
                                                  column_aligns[i])}});
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
        const auto widths = widths_of(flow_.width());
        const Grid head = head_grid(typesetter_, widths);
        flow_.open(Tag::table);
        flow_.open(Tag::table_head);
        flow_.place(head, rules);
        flow_.close();
        flow_.open(Tag::table_body);
        for (const ContentRow& row : page_.rows) {
            const Grid grid = row_grid(typesetter_, row, widths);
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
        const SignatureLines line{
            typesetter_, {{"Учитель", signing_teacher(page_.teachers)}}, flow_.width()};
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
