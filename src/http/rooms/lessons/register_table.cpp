#include "http/rooms/lessons/register_table.h"

namespace letopis::http {
namespace {

std::string kind_words(const ChangedLesson& row) {
    const std::string kind{change_kind_title(row.kind)};
    return row.held_subject_title.empty() ? kind : kind + ": " + row.held_subject_title;
}

ListSheet reasons_of(const ChangeRegister& view) {
    ListSheet reasons{.title = "Причины и обоснования",
                      .columns = {{"С", 11},
                                  {"По", 11},
                                  {"Причина", 36},
                                  {"Привязка", 26},
                                  {"Обоснование (документ)", 36},
                                  {"Уроков", 9}}};
    for (const ChangeReasonLine& one : view.reasons)
        reasons.rows.push_back({one.from_on, one.to_on, one.text, one.bound_to, one.document,
                                whole(one.lesson_count)});
    return reasons;
}

}  // namespace

ListBook register_table(const ChangeRegister& view) {
    ListSheet lessons{.title = "Замены",
                      .columns = {{"Дата", 11},
                                  {"Урок", 6},
                                  {"Замещённый", 22},
                                  {"Предмет", 26},
                                  {"Класс", 9},
                                  {"Причина", 36},
                                  {"Заменяющий", 22},
                                  {"Вид", 16},
                                  {"Коэффициент", 13},
                                  {"Записан", 9}}};
    for (const ChangedLesson& row : view.rows)
        lessons.rows.push_back({row.lesson_on, whole(row.slot_no), row.replaced, row.subject_title,
                                row.study_group_title, row.reason, row.substitute, kind_words(row),
                                hours(row.coefficient_hundredths),
                                std::string{row.confirmed ? "да" : "нет"}});
    if (view.cut_off)
        lessons.totals.push_back(
            {std::string{"Изменений больше, чем помещается: остальные сюда не вошли."}});
    ListBook book{.name = "Журнал замен " + view.from.iso().substr(0, 7),
                  .sheets = {std::move(lessons)}};
    if (view.totals.empty()) return book;
    ListSheet totals{.title = "Итоги по учителям",
                     .columns = {{"Итоги по учителям", 24},
                                 {"Пропущено уроков", 18},
                                 {"Из них отменено", 16},
                                 {"Проведено замен и дополнительных", 34},
                                 {"Часов с коэффициентом", 23}}};
    for (const ChangeTotal& total : view.totals)
        totals.rows.push_back({total.teacher, whole(total.missed), whole(total.cancelled),
                               whole(total.held), hours(total.coefficient_hundredths)});
    book.sheets.push_back(std::move(totals));
    if (!view.reasons.empty()) book.sheets.push_back(reasons_of(view));
    if (view.subjects.empty()) return book;
    ListSheet subjects{.title = "Предметы", .columns = {{"Предмет", 30}, {"Отмен и замен", 15}}};
    for (const ChangedSubject& one : view.subjects)
        subjects.rows.push_back({one.subject_title, whole(one.change_count)});
    book.sheets.push_back(std::move(subjects));
    return book;
}

}  // namespace letopis::http
