#pragma once
// Forms of a school that does not exist, for tests: names of many shapes, every sign that may stand
// in a cell, words too long for their place.

#include <array>
#include <string>
#include <vector>

#include "base/time.h"
#include "crypto/hash.h"
#include "domain/statements/statements.h"

namespace letopis::testing {

inline constexpr auto sample_surnames = std::to_array<const char*>(
    {"Абдуллаев", "Белозёрова", "Васильченко",   "Гёте-Петрова",   "Дмитриевский", "Ёлкина",
     "Жуковская", "Зайцев",     "Иванова",       "Кузнецов",       "Лебедев",      "Мамедова",
     "Никифоров", "Орлова",     "Пантелеймонов", "Рождественская", "Соколов",      "Тимофеева",
     "Умаров",    "Фёдоров",    "Хабибуллина",   "Цветкова",       "Чернышевский", "Шаповалов",
     "Щербакова", "Эйдельман",  "Юсупов",        "Яковлева"});
inline constexpr auto sample_names = std::to_array<const char*>(
    {"Александр Сергеевич", "Мария Владимировна", "Тимур Рустамович", "Анна-Виктория Андреевна",
     "Пётр Ильич", "Ли", "Ибрагим Магомедович"});
inline constexpr auto sample_subjects =
    std::to_array<const char*>({"Русский язык",
                                "Литература",
                                "Иностранный язык (английский)",
                                "Алгебра",
                                "Геометрия",
                                "Вероятность и статистика",
                                "Информатика",
                                "История России. Всеобщая история",
                                "Обществознание",
                                "География",
                                "Физика",
                                "Химия",
                                "Биология",
                                "Музыка",
                                "Изобразительное искусство",
                                "Труд (технология)",
                                "Основы безопасности и защиты Родины",
                                "Физическая культура",
                                "Родной (русский) язык",
                                "Родная литература",
                                "Второй иностранный язык (немецкий)",
                                "Основы духовно-нравственной культуры народов России",
                                "Индивидуальный проект",
                                "Россия — мои горизонты",
                                "Основы финансовой грамотности",
                                "Черчение"});
inline constexpr auto sample_topics = std::to_array<const char*>(
    {"Повторение изученного материала за курс 6 класса. Вводный инструктаж по охране труда.",
     "Контрольная работа № 1. «Линейное уравнение с одной переменной»",
     "Степень с натуральным показателем и её свойства",
     "Формулы сокращённого умножения: (a + b)² = a² + 2ab + b²; применение при x ≥ 0",
     "Угол ∠ABC и параллельные прямые a ∥ b → признаки параллельности"});
inline constexpr auto sample_homework = std::to_array<const char*>(
    {"§ 1, № 12–18 (чётные)", "Выучить определения; № 204, 206", "не задано",
     "Подготовить сообщение, с. 34–41 учебника, выучить наизусть «Бородино»"});

inline std::string sample_person(int index) {
    const auto at = static_cast<std::size_t>(index);
    // A step of five through seven names: twins in name are two years apart.
    return std::string{sample_surnames[at % sample_surnames.size()]} + " " +
           sample_names[at * 5 % sample_names.size()];
}

/// A base45-like proof of this many characters.
inline std::string sample_proof(int length) {
    constexpr std::string_view letters = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:";
    std::string text = "LETOPIS1:";
    for (int i = 0; static_cast<int>(text.size()) < length; ++i)
        text += letters[static_cast<std::size_t>(i * 7919 % 45)];
    return text;
}

inline DocumentStamp sample_stamp(Edition edition = Edition::certifiable) {
    return {.document_no = "7Б-2026-СВ-1",
            .snapshot_at = moscow_instant(Date{2027, 5, 28}, TimeOfDay{14 * 60 + 5}),
            .tree_size = 184'233,
            .root_hash_hex = sha256_hex(as_bytes("root")),
            .data_sha256_hex = sha256_hex(as_bytes("records")),
            .printed_by = "Петрова А. И.",
            .qr_text = edition == Edition::certifiable ? sample_proof(1365) : "",
            .edition = edition};
}

inline std::string sample_value(int student, int row, int subject) {
    const int at = (student * 31 + row * 17 + subject * 7) % 60;
    if (at == 0) return "осв.";
    if (at == 1) return "н/а";
    if (at == 2) return "зач.";
    return std::to_string(3 + at % 3);
}

inline SummarySheetStudent sample_sheet_student(int index, int subject_count) {
    SummarySheetStudent student{.number = index + 1,
                                .full_name = sample_person(index),
                                .birth_date = "0" + std::to_string(1 + index % 9) + ".02.2013",
                                .personal_no = "Б-" + std::to_string(100 + index)};
    const auto titles = std::to_array<const char*>(
        {"I четверть", "II четверть", "III четверть", "IV четверть", "Годовая отметка"});
    for (int row = 0; row < static_cast<int>(titles.size()); ++row) {
        SummarySheetRow results{.title = titles[static_cast<std::size_t>(row)]};
        for (int subject = 0; subject < subject_count; ++subject)
            results.values.push_back(sample_value(index, row, subject));
        student.rows.push_back(std::move(results));
    }
    student.decision = "переведён(а) в 8 класс, пр. № 9 от 24.05.2027";
    return student;
}

/// A class of a school with quarters; the fifth student left in November.
inline SummarySheet sample_summary_sheet(int student_count, int subject_count) {
    SummarySheet sheet{
        .organization_full_name =
            "Государственное бюджетное общеобразовательное учреждение города Москвы «Школа № 1234 "
            "имени Героя Советского Союза А. П. Маресьева»",
        .address = "127000, г. Москва, ул. Школьная, д. 5, стр. 2",
        .class_title = "7 «Б»",
        .school_year_title = "2026/2027",
        .programme_level = "основное общее образование",
        .period_system = "четверти",
        .class_teacher = "Рождественская Елизавета Константиновна",
        .file_index = "02-15",
        .basis = "приказ Минпросвещения России № 810, п. 1.4.2",
        .count_at_start = student_count,
        .arrived = 1,
        .left = 1,
        .count_at_end = student_count,
        .transferred = student_count - 1,
        .conditional = 1,
        .deputy = "Петрова А. И.",
        .director = "Константинопольский И. О.",
        .footnotes = {"н/а — не аттестован(а): пропущено более двух третей уроков периода.",
                      "осв. — освобождён(а) от занятий по медицинской справке."}};
    for (int i = 0; i < subject_count; ++i)
        sheet.subjects.emplace_back(sample_subjects[static_cast<std::size_t>(i)]);
    for (int i = 0; i < student_count; ++i)
        sheet.students.push_back(sample_sheet_student(i, subject_count));
    if (student_count > 4) {
        SummarySheetStudent& leaver = sheet.students[4];
        leaver.note = "выбыл 10.11.2026, пр. № 15 от 09.11.2026, в ГБОУ «Школа № 57»";
        leaver.decision.clear();
        for (std::size_t row = 1; row < leaver.rows.size(); ++row)
            leaver.rows[row].values.assign(sheet.subjects.size(), "");
    }
    return sheet;
}

/// A page of 40 lessons from September to November with two periods' results and the year's.
inline MarksPage sample_marks_page(int student_count, int lesson_count) {
    MarksPage page{.organization_full_name = "ГБОУ города Москвы «Школа № 1234»",
                   .class_title = "7 «Б»",
                   .school_year_title = "2026/2027",
                   .subject = "Алгебра",
                   .teachers = "Рождественская Елизавета Константиновна"};
    const auto months = std::to_array<const char*>({"сентябрь", "октябрь", "ноябрь", "декабрь"});
    int period = 0;
    for (int lesson = 0; lesson < lesson_count; ++lesson) {
        const auto month = static_cast<std::size_t>(lesson / 13) % months.size();
        page.columns.push_back({.month = months[month],
                                .title = std::to_string(1 + lesson % 13 * 2),
                                .work = lesson % 9 == 8 ? "К/р № " + std::to_string(lesson / 9 + 1)
                                        : lesson % 14 == 3 ? "Самост. работа"
                                                           : ""});
        if (lesson % 18 == 17)
            page.columns.push_back(
                {.title = (period++ == 0 ? "I четверть" : "II четверть"), .is_result = true});
    }
    page.columns.push_back({.title = "Год", .is_result = true});
    const auto signs = std::to_array<const char*>(
        {"5", "4", "", "3", "", "н", "", "5/4", "", "2", "б", "н 4", "зач.", ""});
    for (int i = 0; i < student_count; ++i) {
        MarksPageStudent student{.number = i + 1, .name = sample_person(i)};
        for (int column = 0; column < static_cast<int>(page.columns.size()); ++column) {
            const bool result = page.columns[static_cast<std::size_t>(column)].is_result;
            const auto at = static_cast<std::size_t>(i * 5 + column * 3) % signs.size();
            student.cells.emplace_back(result ? std::to_string(3 + (i + column) % 3) : signs[at]);
        }
        page.students.push_back(std::move(student));
    }
    if (student_count > 4) {
        MarksPageStudent& leaver = page.students[4];
        leaver.note = "выбыл(а) 10.11.2026, приказ от 09.11.2026 № 15";
        for (std::size_t column = page.columns.size() * 2 / 3; column < page.columns.size();
             ++column) {
            leaver.shaded.push_back(static_cast<int>(column));
            leaver.cells[column].clear();
        }
    }
    return page;
}

inline ContentPage sample_content_page(int lesson_count) {
    ContentPage page{.organization_full_name = "ГБОУ города Москвы «Школа № 1234»",
                     .class_title = "7 «Б»",
                     .school_year_title = "2026/2027",
                     .subject = "Алгебра",
                     .teachers = "Рождественская Елизавета Константиновна"};
    for (int lesson = 0; lesson < lesson_count; ++lesson) {
        const auto at = static_cast<std::size_t>(lesson);
        const std::string day = std::to_string(1 + lesson % 28);
        page.rows.push_back({.number = lesson + 1,
                             .lesson_on = (day.size() < 2 ? "0" : "") + day + ".09",
                             .topic = sample_topics[at % sample_topics.size()],
                             .homework = sample_homework[at % sample_homework.size()],
                             .note = lesson % 11 == 5 ? "замена: Ёлкина М. В." : ""});
    }
    page.fulfilment = {{"I четверть", 34, 33, -1, "программа выполнена за счёт уплотнения"},
                       {"II четверть", 28, 28, 0, "программа выполнена"},
                       {"Учебный год", 62, 61, -1, "программа выполнена за счёт уплотнения"}};
    return page;
}

}  // namespace letopis::testing
