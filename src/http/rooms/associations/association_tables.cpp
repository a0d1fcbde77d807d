#include "http/rooms/associations/association_tables.h"

#include <map>

namespace letopis::http {
namespace {

constexpr int number_width = 5;
constexpr int name_width = 34;
constexpr int date_width = 12;
constexpr int count_width = 12;
constexpr int word_width = 24;
constexpr int text_width = 60;
constexpr int lesson_width = 7;

ListRow words(std::initializer_list<std::string> texts) { return {texts.begin(), texts.end()}; }

std::string year_words(int year, int years) {
    return std::to_string(year) + " из " + std::to_string(years);
}

ListSheet title_sheet(const AssociationJournal& journal) {
    ListSheet sheet{.title = "Титул", .columns = {{"Сведения", name_width}, {"", text_width}}};
    const auto add = [&](const char* title, ListCell cell) {
        sheet.rows.push_back({std::string{title}, std::move(cell)});
    };
    add("Организация", journal.organization_full_name);
    add("Объединение", journal.title);
    add("Программа", journal.programme);
    add("Учебный год", journal.school_year_title);
    if (journal.described) {
        add("Направленность", journal.direction_title);
        add("Год обучения", year_words(journal.year_of_study, journal.years_in_programme));
        add("Мест", whole(journal.capacity));
        add("Финансирование", journal.funding_title);
    }
    add("Педагог", journal.teachers);
    for (const std::string& hours : journal.hours) add("День и часы", hours);
    return sheet;
}

ListSheet list_sheet(const AssociationJournal& journal) {
    ListSheet sheet{.title = "Список",
                    .columns = {{"№", number_width},
                                {"Фамилия, имя, отчество", name_width},
                                {"Дата рождения", date_width},
                                {"Лет", number_width},
                                {"Школа, класс", word_width},
                                {"Вступил(а)", date_width},
                                {"По приказу", word_width},
                                {"Выбыл(а)", date_width},
                                {"Приказ, причина", name_width}},
                    .fixed_columns = 2};
    for (const AssociationStudent& one : journal.students) {
        ListRow row{whole(one.number), one.name};
        row.push_back(date_cell(one.birth_date));
        row.push_back(one.age ? ListCell{whole(*one.age)} : ListCell{std::string{}});
        row.emplace_back(one.class_title.empty() ? std::string{"другая школа"} : one.class_title);
        row.emplace_back(one.joined_on);
        row.emplace_back(one.joined_by);
        row.push_back(date_cell(one.left_on));
        row.emplace_back(one.left_by);
        sheet.rows.push_back(std::move(row));
    }
    return sheet;
}

ListSheet attendance_sheet(const AssociationJournal& journal) {
    ListSheet sheet{.title = "Посещаемость",
                    .columns = {{"№", number_width}, {"Фамилия, имя, отчество", name_width}},
                    .fixed_columns = 2};
    for (const AssociationLesson& lesson : journal.lessons)
        sheet.columns.push_back({lesson.lesson_on.russian().substr(0, 5), lesson_width});
    for (const char* title : {"Занятий", "Пропущено"})
        sheet.columns.push_back({title, count_width});
    std::map<std::pair<int, int>, std::string> cells;
    for (const AssociationCell& cell : journal.cells)
        cells.emplace(std::pair{cell.student_index, cell.lesson_index}, cell.text);
    for (const AssociationStudent& one : journal.students) {
        ListRow row{whole(one.number), one.name};
        for (std::size_t i = 0; i < journal.lessons.size(); ++i) {
            const auto found = cells.find({one.number - 1, static_cast<int>(i)});
            row.emplace_back(found == cells.end() ? std::string{} : found->second);
        }
        row.emplace_back(whole(one.lessons));
        row.emplace_back(whole(one.missed));
        sheet.rows.push_back(std::move(row));
    }
    sheet.totals = {words({"", "Посещаемость", journal.attended}),
                    words({"", journal.letters_words + "; низ, ср, выс — уровень"})};
    return sheet;
}

ListSheet content_sheet(const AssociationJournal& journal) {
    ListSheet sheet{.title = "Содержание",
                    .columns = {{"Дата", date_width},
                                {"Содержание занятия", text_width},
                                {"Часы", number_width},
                                {"Педагог", word_width},
                                {"Инструктаж", name_width}}};
    for (const AssociationLesson& lesson : journal.lessons)
        sheet.rows.push_back(
            {lesson.lesson_on, lesson.topic, whole(lesson.hours), lesson.held_by, lesson.briefing});
    sheet.totals = {{std::string{}, std::string{"Дано часов"}, whole(journal.given_hours)}};
    return sheet;
}

ListSheet events_sheet(const AssociationJournal& journal) {
    ListSheet sheet{.title = "Мероприятия",
                    .columns = {{"№", number_width},
                                {"Дата", date_width},
                                {"Мероприятие", text_width},
                                {"Место", word_width},
                                {"Участников", count_width},
                                {"Кто проводил", word_width},
                                {"Итог", name_width}}};
    for (const AssociationEvent& one : journal.events)
        sheet.rows.push_back({whole(one.number), one.held_on, one.title, one.place,
                              whole(one.participants), one.conducted_by, one.outcome});
    return sheet;
}

ListSheet achievements_sheet(const AssociationJournal& journal) {
    ListSheet sheet{.title = "Достижения",
                    .columns = {{"№", number_width},
                                {"Фамилия, имя", name_width},
                                {"Конкурс, концерт", text_width},
                                {"Дата", date_width},
                                {"Результат", name_width}}};
    for (const AssociationAchievement& one : journal.achievements)
        sheet.rows.push_back(
            {whole(one.number), one.name, one.event, one.achieved_on, one.outcome});
    return sheet;
}

ListSheet results_sheet(const AssociationJournal& journal) {
    ListSheet sheet{.title = "Аттестация",
                    .columns = {{"№", number_width}, {"Фамилия, имя, отчество", name_width}},
                    .fixed_columns = 2};
    for (const AssociationResults& one : journal.results)
        sheet.columns.push_back(
            {one.programme.empty() ? one.title : one.programme + ": " + one.title, word_width});
    for (const AssociationStudent& one : journal.students) {
        ListRow row{whole(one.number), one.name};
        row.insert(row.end(), one.results.begin(), one.results.end());
        sheet.rows.push_back(std::move(row));
    }
    return sheet;
}

ListSheet figures_sheet(const AssociationJournal& journal) {
    ListSheet sheet{.title = "Цифровой отчёт",
                    .columns = {{"Показатель", text_width}, {"Значение", count_width}}};
    const auto add = [&](const char* title, ListCell cell) {
        sheet.rows.push_back({std::string{title}, std::move(cell)});
    };
    const AssociationContingent& contingent = journal.contingent;
    add("На начало года", whole(contingent.at_start));
    add("Прибыло", whole(journal.joined));
    add("Выбыло", whole(journal.left));
    add("В списке сейчас", whole(contingent.students));
    add("Из списка начала года осталось", whole(contingent.kept));
    add("Наполняемость", percent(contingent.occupancy));
    add("Сохранность контингента", percent(contingent.retention));
    add("Посещаемость", percent(journal.attended));
    add("Часов по плану", whole(journal.planned_hours));
    add("Дано часов", whole(journal.given_hours));
    for (const HoursOfWeek& week : journal.weeks)
        sheet.rows.push_back({"Дано часов, неделя с " + week.monday.russian(), whole(week.given)});
    return sheet;
}

}  // namespace

ListBook associations_table(const AssociationList& list) {
    ListSheet sheet{.title = "Объединения",
                    .columns = {{"Направленность", word_width},
                                {"Объединение", name_width},
                                {"Программа", word_width},
                                {"Год обучения", count_width},
                                {"Педагог", word_width},
                                {"Финансирование", count_width},
                                {"Мест", count_width},
                                {"Обучающихся", count_width},
                                {"Наполняемость", count_width},
                                {"На начало года", count_width},
                                {"Из них осталось", count_width},
                                {"Сохранность", count_width},
                                {"Часов по плану", count_width},
                                {"Дано часов", count_width}},
                    .fixed_columns = 2};
    for (const AssociationsOfDirection& direction : list.directions)
        for (const AssociationLine& one : direction.associations) {
            const auto& contingent =
                one.contingent_at_end ? *one.contingent_at_end : one.contingent;
            ListRow row{direction.title, one.title, one.programme};
            row.emplace_back(one.described ? year_words(one.year_of_study, one.years_in_programme)
                                           : std::string{});
            row.emplace_back(one.teachers);
            row.emplace_back(one.funding_title);
            row.push_back(one.described ? ListCell{whole(one.capacity)} : ListCell{std::string{}});
            row.insert(row.end(), {whole(contingent.students), percent(contingent.occupancy),
                                   whole(contingent.at_start), whole(contingent.kept),
                                   percent(contingent.retention), whole(one.planned_hours),
                                   whole(one.given_hours)});
            sheet.rows.push_back(std::move(row));
        }
    return {.name = "Объединения " + list.school_year_title, .sheets = {std::move(sheet)}};
}

ListBook association_journal_tables(const AssociationJournal& journal) {
    return {.name = "Журнал объединения " + journal.title,
            .sheets = {title_sheet(journal), list_sheet(journal), attendance_sheet(journal),
                       content_sheet(journal), events_sheet(journal), achievements_sheet(journal),
                       results_sheet(journal), figures_sheet(journal)}};
}

}  // namespace letopis::http
