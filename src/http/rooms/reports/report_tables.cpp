#include "http/rooms/reports/report_tables.h"

#include <optional>

#include "base/text.h"
#include "domain/classes/membership.h"

namespace letopis::http {
namespace {

constexpr int name_width = 26;
constexpr int group_width = 12;
constexpr int count_width = 11;
constexpr int day_width = 4;

/// "3,73"
std::string text_of(int hundredths) {
    const std::string rest = std::to_string(hundredths % 100);
    return std::to_string(hundredths / 100) + (rest.size() < 2 ? ",0" : ",") + rest;
}

ListCell decimal_cell(std::optional<int> hundredths) {
    return hundredths ? decimal(text_of(*hundredths)) : ListCell{};
}

ListCell percent_cell(std::optional<int> hundredths) {
    return hundredths ? percent(text_of(*hundredths) + " %") : ListCell{};
}

void add(ListRow& row, std::initializer_list<int> numbers) {
    for (const int number : numbers) row.emplace_back(whole(number));
}

void add_columns(ListSheet& sheet, int width, std::initializer_list<const char*> titles) {
    for (const char* title : titles) sheet.columns.push_back({title, width});
}

void add_totals(ListRow& row, const ResultTotals& totals) {
    add(row, {totals.students(), totals.fives, totals.fours, totals.threes,
              totals.twos + totals.ones, totals.not_attested, totals.exempt, totals.without_mark});
}

void add_indicators(ListRow& row, const ResultIndicators& indicators) {
    row.push_back(percent_cell(indicators.success_hundredths));
    row.push_back(percent_cell(indicators.quality_hundredths));
    row.push_back(decimal_cell(indicators.mean_hundredths));
    row.push_back(percent_cell(indicators.learning_hundredths));
}

ListSheet courses_sheet(const ResultsReport& report) {
    ListSheet sheet{
        .title = "Предметы",
        .columns = {{"Предмет", name_width}, {"Группа", name_width}, {"Учитель", name_width}},
        .fixed_columns = 1};
    add_columns(sheet, count_width,
                {"Учитывается", "«5»", "«4»", "«3»", "«2»", "н/а", "осв.", "Без отметки",
                 "Успеваемость", "Качество", "Средний балл", "СОУ"});
    for (const CourseResults& course : report.results.courses) {
        ListRow row{course.subject_title, course.study_group_title, course.teachers};
        add_totals(row, course.totals);
        add_indicators(row, course.indicators);
        sheet.rows.push_back(std::move(row));
    }
    ListRow all{std::string{"Все предметы"}, std::string{}, std::string{}};
    add_totals(all, report.results.totals);
    add_indicators(all, report.results.indicators);
    sheet.totals.push_back(std::move(all));
    if (!report.previous_title.empty()) {
        ListRow before{"Было: " + report.previous_title};
        before.resize(sheet.columns.size() - 4);
        add_indicators(before, report.previous);
        sheet.totals.push_back(std::move(before));
    }
    if (!report.results.others.empty())
        sheet.totals.push_back({"Без пятибалльных отметок: " + joined(report.results.others)});
    return sheet;
}

ListSheet students_sheet(const ClassResults& results) {
    ListSheet sheet{
        .title = "Обучающиеся",
        .columns = {{"Категория", name_width}, {"Обучающийся", name_width}, {"Предметы", 60}}};
    for (const StudentsOfKind& kind : results.kinds)
        for (const StudentOfKind& student : kind.students)
            sheet.rows.push_back({kind.title, student.name, joined(student.reasons)});
    sheet.totals = {
        {std::string{"Успевают, обучающихся"}, percent_cell(results.student_success_hundredths)},
        {std::string{"На «4» и «5», обучающихся"},
         percent_cell(results.student_quality_hundredths)}};
    return sheet;
}

void add_hours(ListRow& row, const TaughtHours& taught) {
    for (const int day : taught.days) row.push_back(day > 0 ? ListCell{whole(day)} : ListCell{});
    add(row, {taught.hours, taught.own, taught.extra, taught.substituted, taught.other_subject});
    row.emplace_back(hours(taught.coefficient_hundredths));
    add(row, {taught.unrecorded});
}

ListSheet reasons_of(const HoursSheet& sheet) {
    ListSheet reasons{.title = "Основания замен",
                      .columns = {{"С", 11},
                                  {"По", 11},
                                  {"Причина", 36},
                                  {"Привязка", 26},
                                  {"Обоснование (документ)", 36},
                                  {"Часов в табеле", 15}}};
    for (const ReasonOfHours& one : sheet.reasons)
        reasons.rows.push_back(
            {one.from_on, one.to_on, one.text, one.bound_to, one.document, whole(one.hours)});
    return reasons;
}

}  // namespace

ListBook results_table(const ResultsReport& report) {
    return {.name = "Итоги " + report.study_group_title + " " + report.span.title,
            .sheets = {courses_sheet(report), students_sheet(report.results)}};
}

ListBook fulfilment_table(const FulfilmentReport& report) {
    ListSheet sheet{.title = "Выполнение плана",
                    .columns = {{"Предмет", name_width},
                                {"Класс", group_width},
                                {"Учитель", name_width},
                                {"Часов в неделю", count_width},
                                {"Период", group_width}},
                    .fixed_columns = 1};
    add_columns(sheet, count_width,
                {"План", "По плану на сегодня", "Дано", "Расхождение", "Не записано", "Отменено",
                 "По замене", "Дополнительно", "Уплотнено"});
    sheet.columns.push_back({"Заключение", 60});
    for (const CourseFulfilment& course : report.courses)
        for (const FulfilmentSpan& span : course.spans) {
            ListRow row{course.subject_title, course.study_group_title, course.teachers,
                        hours(course.weekly_hours_hundredths), span.title};
            add(row, {span.planned, span.count.due, span.count.given, span.deviation,
                      span.count.unrecorded, span.count.cancelled, span.count.substituted,
                      span.count.extra, span.condensed});
            row.emplace_back(span.conclusion);
            sheet.rows.push_back(std::move(row));
        }
    if (report.cut_off)
        sheet.totals.push_back(
            {std::string{"Предметов больше, чем помещается: остальные сюда не вошли."}});
    return {.name = "Выполнение плана " + (report.title.empty() ? "школы" : report.title),
            .sheets = {std::move(sheet)}};
}

ListBook hours_table(const HoursSheet& sheet) {
    ListSheet list{
        .title = "Табель",
        .columns = {{"Учитель", name_width}, {"Предмет", name_width}, {"Класс", group_width}},
        .fixed_columns = 1};
    for (const Date day : sheet.days)
        list.columns.push_back({std::to_string(day.day()), day_width});
    add_columns(list, count_width,
                {"Всего часов", "Основные уроки", "Дополнительно", "Замены и совмещения",
                 "Замена предмета", "Замены с коэффициентом", "Не записано"});
    for (const HoursOfTeacher& teacher : sheet.teachers) {
        for (const HoursOfCourse& course : teacher.courses) {
            ListRow row{teacher.teacher, course.subject_title, course.study_group_title};
            add_hours(row, course.hours);
            list.rows.push_back(std::move(row));
        }
        ListRow sum{teacher.teacher, std::string{"Всего"}, std::string{}};
        add_hours(sum, teacher.hours);
        list.rows.push_back(std::move(sum));
    }
    ListRow all{std::string{"Общая сумма"}, std::string{}, std::string{}};
    add_hours(all, sheet.totals);
    list.totals.push_back(std::move(all));
    if (sheet.cut_off)
        list.totals.push_back(
            {std::string{"Уроков больше, чем помещается: остальные сюда не вошли."}});
    ListBook book{.name = "Табель учёта занятий " + sheet.days.front().iso().substr(0, 7),
                  .sheets = {std::move(list)}};
    if (!sheet.reasons.empty()) book.sheets.push_back(reasons_of(sheet));
    return book;
}

ListBook general_list_table(const GeneralList& list) {
    ListSheet table{.title = "Общие сведения",
                    .columns = {{"№", 5},
                                {"Фамилия, имя, отчество", 34},
                                {"Дата рождения", 14},
                                {"Пол", 6},
                                {"№ личного дела", 16},
                                {"Дата прибытия", 14},
                                {"Приказ о зачислении", 24},
                                {"Дата выбытия", 14},
                                {"Приказ о выбытии", 24},
                                {"Куда выбыл", 30},
                                {"Родители (законные представители)", 50},
                                {"Телефон", 18},
                                {"Адрес проживания", 40}},
                    .fixed_columns = 2};
    for (const GeneralListRow& row : list.rows)
        table.rows.push_back({whole(row.number), row.name, date_cell(row.birth_date),
                              std::string{by_sex(row.sex, "м", "ж", "")}, row.personal_no,
                              row.enrolled_on, row.order, date_cell(row.left_on), row.left_order,
                              row.left_reason, joined(row.guardians)});
    return {.name = "Общие сведения об обучающихся " + list.study_group_title,
            .sheets = {std::move(table)}};
}

ListBook activity_list_table(const ActivityList& list) {
    ListSheet table{.title = "Объединения",
                    .columns = {{"№", 5},
                                {"Фамилия, имя", 30},
                                {"Объединение, курс", 34},
                                {"Организация", 30},
                                {"Педагог", 26},
                                {"Дни и время", 44},
                                {"Результат, достижения", 44}},
                    .fixed_columns = 2};
    for (const ActivityListRow& row : list.rows) {
        if (row.activities.empty()) table.rows.push_back({whole(row.number), row.name});
        for (const StudentActivity& one : row.activities)
            table.rows.push_back({whole(row.number), row.name, one.title, list.organization,
                                  one.teachers, joined(one.hours), joined(one.results)});
    }
    return {.name = "Сведения о занятиях в объединениях " + list.study_group_title,
            .sheets = {std::move(table)}};
}

}  // namespace letopis::http
