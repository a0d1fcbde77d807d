#include "app/attendance/attendance_forms.h"

#include <array>
#include <initializer_list>

#include "ports/gathering/school_year.h"

namespace letopis {
namespace {

std::vector<FormColumn> who() {
    return {{.title = "№", .width = 7, .align = centred},
            {.title = "Фамилия, имя обучающегося", .width = 40, .share = 1}};
}

void add_counts(std::vector<FormColumn>& columns, const std::string& group, int width,
                std::initializer_list<const char*> titles) {
    for (const char* title : titles)
        columns.push_back({.group = group,
                           .title = title,
                           .width = width,
                           .align = centred,
                           .turn = turned_upward});
}

std::array<int, 7> month_counts(const AttendanceTotals& totals) {
    return {totals.missed, totals.ill,      totals.excused, totals.without_reason,
            totals.days,   totals.ill_days, totals.late};
}

std::array<int, 5> span_counts(const AttendanceTotals& totals) {
    return {totals.days, totals.ill_days, totals.missed, totals.ill, totals.without_reason};
}

constexpr std::size_t columns_of_span = 5;
constexpr std::size_t lessons_of_span = 2;  ///< The column «уроков всего».

FormTable month_table(const AttendanceRegister& view) {
    FormTable table{.columns = who(), .empty = "В списке класса никого нет."};
    for (const Date day : view.days)
        table.columns.push_back({.group = "Дни месяца: пропущено уроков",
                                 .title = std::to_string(day.day()),
                                 .width = 5,
                                 .align = centred});
    add_counts(table.columns, "Уроков", 7,
               {"всего", "по болезни", "по уваж. причине", "без уваж. причины"});
    add_counts(table.columns, "Дней", 7, {"всего", "по болезни"});
    add_counts(table.columns, "", 7, {"Опозданий"});
    int number = 0;
    for (const AttendanceRegisterRow& one : view.rows) {
        FormRow row{std::to_string(++number), one.name};
        row.insert(row.end(), one.cells.begin(), one.cells.end());
        for (const int count : month_counts(one.totals)) row.push_back(few_text(count));
        table.rows.push_back(std::move(row));
    }
    FormRow all{"", "Итого по классу"};
    all.resize(all.size() + view.days.size());
    for (const int count : month_counts(view.totals)) all.push_back(std::to_string(count));
    table.totals.push_back(std::move(all));
    return table;
}

/// "94,53 %" without its sign, which the row's own words have.
std::string bare_percent(const std::string& text) { return text.substr(0, text.find(' ')); }

FormTable year_table(const AttendanceSummary& view) {
    FormTable table{.columns = who(), .empty = "В списке класса никого нет."};
    for (const AttendanceSpan& span : view.spans)
        add_counts(table.columns, span.title, 8,
                   {"дней всего", "дней по болезни", "уроков всего", "уроков по болезни",
                    "уроков без уваж. причины"});
    int number = 0;
    for (const AttendanceSummaryRow& one : view.rows) {
        FormRow row{std::to_string(++number), one.name};
        for (const AttendanceTotals& totals : one.totals)
            for (const int count : span_counts(totals)) row.push_back(few_text(count));
        table.rows.push_back(std::move(row));
    }
    FormRow all{"", "Итого по классу"};
    FormRow each{"", "Среднее на одного обучающегося"};
    FormRow attended{"", "% посещаемости"};
    for (const AttendanceSpan& span : view.spans) {
        for (const int count : span_counts(span.totals)) all.push_back(std::to_string(count));
        const std::size_t place = each.size() + lessons_of_span;
        each.resize(each.size() + columns_of_span);
        each[place] = span.missed_each;
        attended.resize(attended.size() + columns_of_span);
        attended[place] = bare_percent(span.attended);
    }
    table.totals = {std::move(all), std::move(each), std::move(attended)};
    return table;
}

}  // namespace

TableForm missed_lessons_form(const AttendanceRegister& view, ProgrammeFamily family,
                              const FormFacts& facts) {
    const std::string month = month_and_year(view.days.front());
    TableForm form{
        .name = "Пропущенные уроки " + view.study_group_title + ", " + month,
        .edition = edition_of(view.days.back(), facts.today),
        .organization_full_name = facts.organization_full_name,
        .title = "СВЕДЕНИЯ О КОЛИЧЕСТВЕ УРОКОВ, ПРОПУЩЕННЫХ ОБУЧАЮЩИМИСЯ",
        .family = family,
        .class_title = view.study_group_title,
        .period = month + " года",
        .tables = {month_table(view)},
        .notes = {view.letters.absent + " — без уважительной причины, " + view.letters.ill +
                  " — по болезни, " + view.letters.excused +
                  " — по уважительной причине. День считается пропущенным, если пропущены все его "
                  "уроки."},
        .signatures = {{FormSigner::lead, view.class_teacher}}};
    if (!view.attended.empty())
        form.notes.insert(form.notes.begin(), "Посещаемость: " + view.attended);
    return form;
}

TableForm attendance_summary_form(const AttendanceSummary& view, ProgrammeFamily family,
                                  const FormFacts& facts) {
    return {
        .name = "Сводная ведомость учёта посещаемости " + view.study_group_title + ", " +
                view.school_year_title,
        .organization_full_name = facts.organization_full_name,
        .title = "СВОДНАЯ ВЕДОМОСТЬ УЧЁТА ПОСЕЩАЕМОСТИ",
        .family = family,
        .class_title = view.study_group_title,
        .period = view.school_year_title + " учебный год",
        .lines = {"По состоянию на " + facts.today.russian()},
        .tables = {year_table(view)},
        .notes = {"День считается пропущенным, если пропущены все его уроки."},
        .signatures = {{FormSigner::lead, view.class_teacher}, {FormSigner::deputy, facts.deputy}}};
}

Result<TableForm> open_missed_lessons_form(Reader& reader, const Standing& standing,
                                           StudyGroupId id, std::optional<Date> on, Instant now) {
    LETOPIS_TRY(view, open_attendance_register(reader, standing, id, on, now));
    LETOPIS_TRY(group, find_study_group(reader, id));
    LETOPIS_TRY(facts, gather_form_facts(reader, standing, now));
    return missed_lessons_form(view, group.family, facts);
}

Result<TableForm> open_attendance_summary_form(Reader& reader, const Standing& standing,
                                               StudyGroupId id, Instant now) {
    LETOPIS_TRY(view, open_attendance_summary(reader, standing, id, now));
    LETOPIS_TRY(group, find_study_group(reader, id));
    LETOPIS_TRY(facts, gather_form_facts(reader, standing, now));
    return attendance_summary_form(view, group.family, facts);
}

}  // namespace letopis
