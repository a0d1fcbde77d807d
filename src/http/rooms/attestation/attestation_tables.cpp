#include "http/rooms/attestation/attestation_tables.h"

#include <algorithm>

#include "base/text.h"

namespace letopis::http {
namespace {

constexpr int number_width = 5;
constexpr int name_width = 34;
constexpr int date_width = 12;
constexpr int word_width = 24;
constexpr int result_width = 14;
constexpr std::size_t attempts_shown = 2;  ///< The law allows no more.

ListRow words(std::initializer_list<std::string> texts) { return {texts.begin(), texts.end()}; }

std::string state_words(const DebtRow& row) {
    if (row.deferral && !row.deferral->has_expired) {
        if (row.state == AttestationState::settled) return "аттестован(а) после отсрочки";
        const std::string& order = row.deferral->order_no;
        return order.empty() ? "отсрочка" : "отсрочка, приказ № " + order;
    }
    if (row.deferral && row.attempts.empty() && row.state == AttestationState::exhausted)
        return "отсрочка истекла";
    switch (row.state) {
        case AttestationState::settled:
            return "ликвидирована";
        case AttestationState::exhausted:
            return row.attempts.size() < attempts_shown ? "срок истёк" : "попытки исчерпаны";
        case AttestationState::owed:
            break;
    }
    return row.attempts.empty() ? "первая аттестация" : "вторая аттестация: комиссия";
}

void add_attempts(const DebtRow& row, ListRow& cells) {
    for (std::size_t i = 0; i < attempts_shown; ++i) {
        if (i >= row.attempts.size()) {
            cells.insert(cells.end(), {std::string{}, std::string{}});
            continue;
        }
        const DebtAttempt& one = row.attempts[i];
        std::string text = one.result + ", " + std::string{attestation_kind_title(one.kind)};
        if (!one.protocol_no.empty()) text += ", протокол № " + one.protocol_no;
        cells.emplace_back(one.held_on);
        cells.emplace_back(std::move(text));
    }
}

}  // namespace

ListBook exam_sheet_table(const ExamSheet& sheet) {
    ListSheet table{.title = "Ведомость",
                    .columns = {{"№", number_width},
                                {"Фамилия, имя, отчество", name_width},
                                {"Допуск", name_width},
                                {"Оценка (цифрой и прописью)", word_width},
                                {"Пересдачи", word_width}}};
    std::int64_t number = 0;
    for (const ExamStudent& student : sheet.students) {
        std::vector<std::string> attempts;
        if (student.debt)
            for (const DebtAttempt& one : student.debt->attempts)
                attempts.push_back(one.held_on.russian() + ": " + one.result);
        table.rows.push_back(
            {whole(++number), student.name,
             student.obstacles.empty() ? std::string{"допущен"} : joined(student.obstacles),
             student.result_words, joined(attempts)});
    }
    table.totals.push_back(words({"", "Форма аттестации", sheet.form_title}));
    table.totals.push_back(words({"", "Преподаватель", sheet.teachers}));
    for (const SheetCount& one : sheet.counts)
        table.totals.push_back({std::string{}, one.title, whole(one.count)});
    return {.name = "Ведомость " + sheet.study_group_title + " " + sheet.subject_title + " " +
                    sheet.period_title,
            .sheets = {std::move(table)}};
}

ListBook group_sheet_table(const GroupSheet& sheet) {
    ListSheet table{.title = "Сводная ведомость",
                    .columns = {{"№", number_width}, {"Фамилия, имя, отчество", name_width}},
                    .fixed_columns = 2};
    for (const CourseInSheet& course : sheet.courses) {
        const std::string form = course.form_title.empty() ? "" : " (" + course.form_title + ")";
        table.columns.push_back({course.subject_title + form, result_width});
    }
    for (const char* title :
         {"Пропущено часов", "из них без уважительной причины", "Средний балл", "Задолженностей"})
        table.columns.push_back({title, result_width});
    table.columns.push_back({"Решение", name_width});
    std::int64_t number = 0;
    for (const SheetStudent& student : sheet.students) {
        ListRow row{whole(++number), student.name};
        for (const SheetResult& result : student.results)
            row.emplace_back(result.settled.empty() ? result.text
                                                    : result.text + " / " + result.settled);
        row.insert(row.end(), {whole(student.missed_hours), whole(student.missed_without_reason),
                               decimal(student.mean), whole(student.debts), student.decision});
        table.rows.push_back(std::move(row));
    }
    ListRow last = words({"", "Итого по группе"});
    last.resize(last.size() + sheet.courses.size());
    last.insert(last.end(), {whole(sheet.missed_hours), whole(sheet.missed_without_reason),
                             decimal(sheet.mean)});
    table.totals = {std::move(last),
                    {std::string{}, std::string{"Успеваемость"}, percent(sheet.success)},
                    {std::string{}, std::string{"Качество"}, percent(sheet.quality)},
                    words({"", "Куратор", sheet.curator})};
    return {.name = "Сводная ведомость " + sheet.study_group_title + " " + sheet.period_title,
            .sheets = {std::move(table)}};
}

ListBook debts_table(const DebtList& list) {
    ListSheet table{.title = "Задолженности и отсрочки",
                    .columns = {{"Фамилия, имя", name_width},
                                {"Класс, группа", result_width},
                                {"Предмет", word_width},
                                {"Учебный год", result_width},
                                {"Период", result_width},
                                {"Результат", result_width},
                                {"Возникла", date_width},
                                {"Срок", date_width},
                                {"Первая аттестация", date_width},
                                {"Результат, кто проводил", word_width},
                                {"Вторая аттестация", date_width},
                                {"Результат, кто проводил", word_width},
                                {"Состояние", word_width},
                                {"Решение педагогического совета", name_width}},
                    .fixed_columns = 1};
    for (const DebtRow& row : list.rows) {
        ListRow cells{row.student,           row.study_group_title, row.subject_title,
                      row.school_year_title, row.period_title,      row.result,
                      row.arose_on,          row.deadline};
        add_attempts(row, cells);
        cells.emplace_back(state_words(row));
        cells.emplace_back(row.decision);
        table.rows.push_back(std::move(cells));
    }
    if (list.cut_off) table.totals.push_back(words({"Показано не всё: выберите учебный год."}));
    return {.name = "Задолженности", .sheets = {std::move(table)}};
}

}  // namespace letopis::http
