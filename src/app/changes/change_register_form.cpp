#include "app/changes/change_register_form.h"

namespace letopis {
namespace {

const std::string& held_subject(const ChangedLesson& row) {
    return row.held_subject_title.empty() ? row.subject_title : row.held_subject_title;
}

FormTable lessons_of(const ChangeRegister& view) {
    FormTable table{
        .columns = {{.title = "Дата", .width = 18, .align = centred},
                    {.title = "Урок", .width = 10, .align = centred},
                    {.title = "Замещённый (ФИО)", .width = 31},
                    {.title = "Предмет", .width = 27, .share = 1},
                    {.title = "Класс", .width = 15, .align = centred},
                    {.title = "Причина (документ)", .width = 34, .share = 2},
                    {.title = "Заменяющий (ФИО)", .width = 31},
                    {.title = "Предмет", .width = 27, .share = 1},
                    {.title = "Вид", .width = 19},
                    {.title = "Коэф. (часы)", .width = 15, .align = centred},
                    {.title = "Подпись заменяющего", .width = 26}},
        .empty = "В этом месяце пропущенных и замещённых уроков нет.",
    };
    for (const ChangedLesson& row : view.rows) {
        const bool held = !row.substitute_id.is_nil();
        const std::string replaced =
            row.replaced.empty() && row.kind != ChangeKind::extra ? "вакансия" : row.replaced;
        table.rows.push_back(
            {row.lesson_on.russian(), std::to_string(row.slot_no), replaced,
             row.kind == ChangeKind::extra ? "" : row.subject_title, row.study_group_title,
             row.reason, row.substitute, held ? held_subject(row) : "",
             std::string{change_kind_title(row.kind)} + (row.confirmed ? "" : ", не записан"),
             hours_text(row.coefficient_hundredths), ""});
    }
    return table;
}

FormTable totals_of(const ChangeRegister& view) {
    FormTable table{
        .title = "Итоги по учителям",
        .columns = {
            {.title = "Учитель", .width = 60},
            {.title = "Пропущено уроков", .width = 28, .align = centred},
            {.title = "из них отменено", .width = 28, .align = centred},
            {.title = "Проведено замен и дополнительных уроков", .width = 40, .align = centred},
            {.title = "Часов с коэффициентом", .width = 34, .align = centred}}};
    ChangeTotal all;
    for (const ChangeTotal& one : view.totals) {
        table.rows.push_back({one.teacher, std::to_string(one.missed),
                              std::to_string(one.cancelled), std::to_string(one.held),
                              hours_text(one.coefficient_hundredths)});
        all.missed += one.missed;
        all.cancelled += one.cancelled;
        all.held += one.held;
        all.coefficient_hundredths += one.coefficient_hundredths;
    }
    table.totals.push_back({"Всего", std::to_string(all.missed), std::to_string(all.cancelled),
                            std::to_string(all.held), hours_text(all.coefficient_hundredths)});
    return table;
}

/// «Причины и обоснования», as F-05 has them.
FormTable reasons_of(const ChangeRegister& view) {
    FormTable table{.title = "Причины и обоснования",
                    .columns = {{.title = "С", .width = 20, .align = centred},
                                {.title = "По", .width = 20, .align = centred},
                                {.title = "Причина", .width = 70, .share = 1},
                                {.title = "Привязка", .width = 50},
                                {.title = "Обоснование (документ)", .width = 70, .share = 1},
                                {.title = "Уроков", .width = 18, .align = centred}}};
    for (const ChangeReasonLine& one : view.reasons)
        table.rows.push_back({one.from_on.russian(), one.to_on.russian(), one.text, one.bound_to,
                              one.document, std::to_string(one.lesson_count)});
    return table;
}

FormTable subjects_of(const ChangeRegister& view) {
    FormTable table{.title = "Предметы с наибольшим числом отмен и замен",
                    .columns = {{.title = "Предмет", .width = 90},
                                {.title = "Уроков", .width = 28, .align = FormAlign::centre}}};
    for (const ChangedSubject& one : view.subjects)
        table.rows.push_back({one.subject_title, std::to_string(one.change_count)});
    return table;
}

}  // namespace

TableForm change_register_form(const ChangeRegister& view, const FormFacts& facts) {
    TableForm form{.name = "Журнал замен, " + month_and_year(view.from),
                   .edition = edition_of(view.to, facts.today),
                   .organization_full_name = facts.organization_full_name,
                   .title = "ЖУРНАЛ УЧЁТА ПРОПУЩЕННЫХ И ЗАМЕЩЁННЫХ УРОКОВ",
                   .period = month_and_year(view.from) + " года",
                   .tables = {lessons_of(view)},
                   .signatures = {{FormSigner::deputy, facts.deputy}}};
    if (view.rows.empty()) return form;
    form.lines.push_back("Замещено уроков: " + std::to_string(view.substituted) +
                         " · отменено: " + std::to_string(view.cancelled) +
                         " · дополнительных: " + std::to_string(view.extra));
    form.tables.push_back(totals_of(view));
    if (!view.reasons.empty()) form.tables.push_back(reasons_of(view));
    if (!view.subjects.empty()) form.tables.push_back(subjects_of(view));
    if (view.unconfirmed > 0)
        form.notes.push_back(
            "Уроков, которые ещё не записаны в журнал: " + std::to_string(view.unconfirmed) + ".");
    if (view.cut_off)
        form.notes.emplace_back("Изменений больше, чем помещается: остальные сюда не вошли.");
    return form;
}

Result<TableForm> open_change_register_form(Reader& reader, const Standing& standing,
                                            const RegisterSearch& search, Instant now) {
    LETOPIS_TRY(view, open_change_register(reader, standing, search, now));
    LETOPIS_TRY(facts, gather_form_facts(reader, standing, now));
    return change_register_form(view, facts);
}

}  // namespace letopis
