#include "document/layout/journal_front.h"

#include "base/check.h"
#include "document/layout/group_words.h"
#include "document/layout/numerals.h"
#include "document/layout/table_form.h"

namespace letopis {

namespace {

constexpr Style organization_style{Face::serif, 14};
constexpr Style title_style{Face::serif_bold, 28};
constexpr Style group_style{Face::serif_bold, 20};
constexpr Style year_style{Face::serif, 16};
constexpr Style line_style{Face::serif, 12};
constexpr double down_to_title = 68;
constexpr double gap = 6;
constexpr double line_gap = 3;
constexpr double down_to_lines = 52;

std::string_view title_of(ProgrammeFamily family) {
    switch (family) {
        case ProgrammeFamily::general:
            break;
        case ProgrammeFamily::vocational:
            return "ЖУРНАЛ УЧЕБНЫХ ЗАНЯТИЙ";
        case ProgrammeFamily::additional:
            return "ЖУРНАЛ УЧЁТА РАБОТЫ ОБЪЕДИНЕНИЯ";
    }
    return "КЛАССНЫЙ ЖУРНАЛ";
}

std::string or_blank(const std::string& text, std::string_view blank) {
    return text.empty() ? std::string{blank} : text;
}

std::string sheets_text(const SheetSpan& span) {
    if (span.from == span.to) return std::to_string(span.from);
    return std::to_string(span.from) + "–" + std::to_string(span.to);
}

}  // namespace

std::vector<Sheet> lay_out_cover(Typesetter& typesetter, const JournalCover& cover) {
    SheetFlow flow;
    flow.start_sheet(a4_portrait);
    const auto centred = [&](Tag tag, std::string_view text, Style style) {
        flow.place_centred(tag, typesetter.set_lines(text, style, flow.width(), Align::centre));
        flow.move_down(gap);
    };
    const auto line = [&](const std::string& text) {
        flow.place(Tag::paragraph, typesetter.set_lines(text, line_style, flow.width()));
        flow.move_down(line_gap);
    };
    centred(Tag::paragraph, cover.organization_full_name, organization_style);
    flow.move_down(down_to_title);
    centred(Tag::heading, title_of(cover.family), title_style);
    centred(Tag::paragraph, of_group(cover.family, cover.class_title), group_style);
    centred(Tag::paragraph, cover.school_year_title + " учебный год", year_style);
    flow.move_down(down_to_lines);
    line(lead_called(cover.family) + ": " + or_blank(cover.lead, "________________________"));
    line("Начат: " + cover.began_on +
         " · Окончен: " + or_blank(cover.ended_on, "«____» ______________ 20____ г."));
    line("Хранить: 5 лет (сводные ведомости — 25 лет) · Индекс дела: ________");
    line(
        "Журнал вёлся в электронном виде на основании приказа от «____» ______________ 20____ г. "
        "№ ________");
    return flow.finish();
}

std::vector<Sheet> lay_out_contents(Typesetter& typesetter, const JournalFront& front,
                                    const std::vector<SheetSpan>& spans) {
    LETOPIS_CHECK(spans.size() == front.courses.size(), "each course has its sheets");
    FormTable table{
        .columns = {{.title = "№ п/п", .width = 12, .align = FormAlign::centre},
                    {.title = "Наименование предмета (раздела)", .width = 70, .share = 2},
                    {.title = "Учитель (Фамилия И. О.)", .width = 50, .share = 1},
                    {.title = "Листы", .width = 28, .align = FormAlign::centre}},
        .empty = "Предметов нет."};
    for (std::size_t i = 0; i < spans.size(); ++i)
        table.rows.push_back({std::to_string(i + 1), front.courses[i].subject,
                              front.courses[i].teachers, sheets_text(spans[i])});
    for (const std::string& part : front.apart)
        table.rows.push_back({std::to_string(table.rows.size() + 1), part, "", "отдельно"});
    return lay_out_table_form(typesetter,
                              {.name = "Содержание",
                               .edition = front.edition,
                               .paper = FormPaper::portrait,
                               .organization_full_name = front.cover.organization_full_name,
                               .title = "СОДЕРЖАНИЕ",
                               .family = front.cover.family,
                               .class_title = front.cover.class_title,
                               .period = front.cover.school_year_title + " учебный год",
                               .tables = {std::move(table)}});
}

std::vector<Sheet> lay_out_binding(Typesetter& typesetter, const JournalFront& front,
                                   std::size_t sheet_count) {
    const int count = static_cast<int>(sheet_count);
    const std::string figures = std::to_string(count);
    FormTable table{.columns = {{.title = "Особенности физического состояния и формирования дела",
                                 .width = 110,
                                 .share = 1},
                                {.title = "Номера листов", .width = 50}}};
    constexpr int lines_to_fill = 4;
    for (int i = 0; i < lines_to_fill; ++i) table.rows.push_back({"", ""});
    return lay_out_table_form(
        typesetter,
        {.name = "Лист-заверитель",
         .edition = front.edition,
         .paper = FormPaper::portrait,
         .organization_full_name = front.cover.organization_full_name,
         .title = "ЛИСТ-ЗАВЕРИТЕЛЬ ДЕЛА № ________",
         .family = front.cover.family,
         .class_title = front.cover.class_title,
         .period = front.cover.school_year_title + " учебный год",
         .lines = {"В деле прошнуровано, пронумеровано и скреплено печатью " + figures + " (" +
                       number_in_words(count) + ") " +
                       std::string{noun_after(count, "лист", "листа", "листов")} + ", с № 1 по № " +
                       figures + ", в том числе:",
                   "литерные номера листов ____________________; пропущенные номера листов "
                   "____________________;",
                   "+ листов внутренней описи ________."},
         .tables = {std::move(table)},
         .notes = {"Этот лист в число листов дела не входит.        М. П."},
         .signatures = {{FormSigner::deputy, ""}, {FormSigner::director, ""}}});
}

std::string journal_front_title(const JournalCover& cover) {
    return journal_called(cover.family) + ", " + group_called(cover.family, cover.class_title) +
           ", " + cover.school_year_title + " учебный год";
}

}  // namespace letopis
