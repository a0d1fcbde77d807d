#pragma once
// Forms of tables of a school that does not exist, for tests.

#include "document/testing/samples.h"
#include "domain/statements/table_form.h"

namespace letopis::testing {

/// A wide one, as F-06: a column for each day, groups of columns, words that run upward.
inline TableForm sample_month_form(int student_count, Edition edition = Edition::working) {
    FormTable table{.columns = {{.title = "№", .width = 7, .align = FormAlign::centre},
                                {.title = "Фамилия, имя обучающегося", .width = 40, .share = 1}},
                    .empty = "В списке класса никого нет."};
    for (int day = 1; day <= 31; ++day)
        table.columns.push_back({.group = "Дни месяца: пропущено уроков",
                                 .title = std::to_string(day),
                                 .width = 5,
                                 .align = FormAlign::centre});
    for (const char* title : {"всего", "по болезни", "по уваж. причине", "без уваж. причины"})
        table.columns.push_back({.group = "Уроков",
                                 .title = title,
                                 .width = 7,
                                 .align = FormAlign::centre,
                                 .turn = HeadTurn::upward});
    for (int i = 0; i < student_count; ++i) {
        FormRow row{std::to_string(i + 1), sample_person(i)};
        for (int day = 1; day <= 31; ++day)
            row.emplace_back((i + day) % 11 == 0 && i % 8 == 0 ? "2н 1б"
                             : (i * day) % 17 == 5             ? "6у"
                                                               : "");
        for (const char* count : {"14", "6", "2", "6"}) row.emplace_back(count);
        table.rows.push_back(std::move(row));
    }
    FormRow all{"", "Итого по классу"};
    all.resize(33);
    for (const int count : {14, 6, 2, 6}) all.push_back(std::to_string(count * student_count));
    table.totals.push_back(std::move(all));
    return {.name = "Пропущенные уроки 7 «Б», октябрь 2026",
            .edition = edition,
            .organization_full_name =
                "Государственное бюджетное общеобразовательное учреждение "
                "города Москвы «Школа № 0000»",
            .title = "СВЕДЕНИЯ О КОЛИЧЕСТВЕ УРОКОВ, ПРОПУЩЕННЫХ ОБУЧАЮЩИМИСЯ",
            .class_title = "7 «Б»",
            .period = "октябрь 2026 года",
            .tables = {std::move(table)},
            .notes = {"Посещаемость: 94,53 %"},
            .signatures = {{FormSigner::lead, "Петрова Анна Ивановна"}}};
}

/// A long one with two tables, as F-13.
inline TableForm sample_register_form(int row_count) {
    FormTable lessons{.columns = {{.title = "Дата", .width = 20, .align = FormAlign::centre},
                                  {.title = "Замещённый (ФИО)", .width = 40},
                                  {.title = "Причина (документ)", .width = 60, .share = 1}},
                      .empty = "В этом месяце пропущенных и замещённых уроков нет."};
    for (int i = 0; i < row_count; ++i)
        lessons.rows.push_back({Date{2026, 10, 1 + i % 31}.russian(), sample_person(i),
                                sample_topics[static_cast<std::size_t>(i) % sample_topics.size()]});
    TableForm form{.name = "Журнал замен, октябрь 2026",
                   .paper = FormPaper::portrait,
                   .organization_full_name = "ГБОУ Школа № 0000",
                   .title = "ЖУРНАЛ УЧЁТА ПРОПУЩЕННЫХ И ЗАМЕЩЁННЫХ УРОКОВ",
                   .period = "октябрь 2026 года",
                   .tables = {std::move(lessons)},
                   .signatures = {{FormSigner::deputy, "Галкина В. О."}}};
    if (row_count > 0)
        form.tables.push_back({.title = "Итоги по учителям",
                               .columns = {{.title = "Учитель", .width = 60},
                                           {.title = "Пропущено уроков", .width = 30}},
                               .rows = {{"Алексеев А. А.", std::to_string(row_count)}},
                               .totals = {{"Всего", std::to_string(row_count)}}});
    return form;
}

}  // namespace letopis::testing
