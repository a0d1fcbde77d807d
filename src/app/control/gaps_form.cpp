#include "app/control/gaps_form.h"

namespace letopis {
namespace {

constexpr std::size_t lines_on_paper = 1'000;

std::string place_of(const GapLine& line) {
    std::string place = line.study_group_title;
    if (line.subject_title.empty()) return place;
    if (!place.empty()) place += ", ";
    return place + line.subject_title;
}

}  // namespace

std::string gap_words(const GapLine& line) {
    std::string words{debt_title(line.debt)};
    if (line.debt == DebtKind::marks || line.debt == DebtKind::period_marks)
        words += ": не хватает " + std::to_string(line.count);
    if (is_owed_by_class_teacher(line.debt))
        words += ": " + line.student + ", уроков — " + std::to_string(line.count);
    if (line.debt == DebtKind::point) words += ": " + line.student;
    return words;
}

TableForm gaps_form(const GapsView& view, const FormFacts& facts) {
    FormTable table{.columns = {{.title = "№", .width = 10, .align = centred},
                                {.title = "Дата", .width = 20, .align = centred},
                                {.title = "Класс, предмет", .width = 56, .share = 1},
                                {.title = "Чего нет", .width = 64, .share = 1},
                                {.title = "Кто отвечает", .width = 40},
                                {.title = "Срок истёк", .width = 30, .align = centred},
                                {.title = "Основание", .width = 46, .share = 1}},
                    .empty = "Просроченных записей нет."};
    int number = 0;
    for (const GapLine& line : view.gaps)
        table.rows.push_back({std::to_string(++number), line.on.russian(), place_of(line),
                              gap_words(line), line.teacher.empty() ? "вакансия" : line.teacher,
                              moscow_date(line.due_at).russian(),
                              line.clause.empty() ? "срок по умолчанию" : line.clause});
    TableForm form{.name = "Долги по ведению журнала на " + facts.today.russian(),
                   .organization_full_name = facts.organization_full_name,
                   .title = "ДОЛГИ ПО ВЕДЕНИЮ ЖУРНАЛА",
                   .lines = {"По состоянию на " + facts.today.russian() + ", всего — " +
                             std::to_string(view.gap_count)},
                   .tables = {std::move(table)},
                   .signatures = {{FormSigner::deputy, facts.deputy}}};
    if (view.gaps.size() < static_cast<std::size_t>(view.gap_count))
        form.notes.push_back("Здесь " + std::to_string(view.gaps.size()) +
                             " самых давних; остальные — в панели долгов.");
    return form;
}

Result<TableForm> open_gaps_form(Reader& reader, const Standing& standing, GapSearch search,
                                 Instant now) {
    search.most_lines = lines_on_paper;
    LETOPIS_TRY(view, open_gaps(reader, standing, search, now));
    LETOPIS_TRY(facts, gather_form_facts(reader, standing, now));
    return gaps_form(view, facts);
}

}  // namespace letopis
