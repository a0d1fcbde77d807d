#include "http/rooms/lessons/register_csv.h"

#include "http/wire/csv_writer.h"

namespace letopis::http {
namespace {

/// "1,5": as Russian spreadsheets read a number.
std::string hundredths(int value) {
    std::string text = std::to_string(value / 100);
    if (const int rest = value % 100; rest != 0) {
        text += rest < 10 ? ",0" : ",";
        text += std::to_string(rest % 10 == 0 ? rest / 10 : rest);
    }
    return text;
}

void add_totals(const ChangeRegister& view, CsvWriter& table) {
    if (view.totals.empty()) return;
    table.row({});
    table.row({"Итоги по учителям", "Пропущено уроков", "Из них отменено",
               "Проведено замен и "
               "дополнительных",
               "Часов с коэффициентом"});
    for (const ChangeTotal& total : view.totals)
        table.row({total.teacher, std::to_string(total.missed), std::to_string(total.cancelled),
                   std::to_string(total.held), hundredths(total.coefficient_hundredths)});
}

}  // namespace

std::string register_csv(const ChangeRegister& view) {
    CsvWriter table;
    table.row({"Дата", "Урок", "Замещённый", "Предмет", "Класс", "Причина", "Заменяющий", "Вид",
               "Коэффициент"});
    for (const ChangedLesson& row : view.rows)
        table.row({row.lesson_on.russian(), std::to_string(row.slot_no), row.replaced,
                   row.subject_title, row.study_group_title, row.reason, row.substitute,
                   change_kind_title(row.kind), hundredths(row.coefficient_hundredths)});
    add_totals(view, table);
    if (view.cut_off) table.row({"Изменений больше, чем помещается: остальные сюда не вошли."});
    return table.take();
}

}  // namespace letopis::http
