#pragma once
// Forms of tables of a school that does not exist, for tests.

#include "crypto/hash.h"
#include "document/testing/samples.h"
#include "domain/statements/addendum_sheet.h"
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

/// An addendum to F-08 with so many late results.
inline TableForm sample_addendum_form(int line_count) {
    AddendumSheet sheet{.addendum_no = 2,
                        .organization_full_name =
                            "Государственное бюджетное общеобразовательное учреждение города "
                            "Москвы «Школа № 0000»",
                        .class_title = "9 «А»",
                        .school_year_title = "2026/2027",
                        .package_file_name = "letopis_school-0000_2026-2027_9a_1f2e3d4c.zip",
                        .package_sha256_hex = sha256_hex(as_bytes("package")),
                        .class_teacher = "Петрова Анна Ивановна",
                        .deputy = "Галкина В. О.",
                        .director = "Орлова Е. В."};
    for (int i = 0; i < line_count; ++i) {
        sheet.lines.push_back({.full_name = sample_person(i),
                               .subject = "Математика",
                               .result = "экзамен: ОГЭ",
                               .old_value = i % 2 == 0 ? "" : "7 б., 2",
                               .value = "21 б., 4",
                               .basis = "протокол № 17",
                               .decided_on = "24.06.2027",
                               .recorded_at = "25.06.2027 10:15",
                               .recorded_by = "Галкина Вера Олеговна"});
        sheet.changes.push_back({.full_name = sample_person(i),
                                 .birth_date = "02.01.2011",
                                 .personal_no = "",
                                 .row = "Экзаменационная отметка",
                                 .subject = "Математика",
                                 .old_value = i % 2 == 0 ? "" : "2",
                                 .value = "4"});
    }
    sheet.lines.push_back({.full_name = "Иванова Мария Петровна",
                           .subject = "",
                           .result = "фамилия, имя, отчество",
                           .old_value = "Иванова Мария Петровна",
                           .value = "Константинопольская Мария Петровна",
                           .basis = "сведения об обучающемся",
                           .decided_on = "",
                           .recorded_at = "25.06.2027 10:20",
                           .recorded_by = "Галкина Вера Олеговна"});
    return addendum_form(sheet);
}

}  // namespace letopis::testing
