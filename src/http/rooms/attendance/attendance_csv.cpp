#include "http/rooms/attendance/attendance_csv.h"

#include <vector>

#include "http/wire/csv_writer.h"

namespace letopis::http {
namespace {

using Cells = std::vector<std::string>;

void add(Cells& row, std::initializer_list<int> numbers) {
    for (const int number : numbers) row.push_back(std::to_string(number));
}

void add_month(Cells& row, const AttendanceTotals& totals) {
    add(row, {totals.missed, totals.ill, totals.excused, totals.without_reason, totals.days,
              totals.ill_days, totals.long_days, totals.ill_long_days, totals.late});
}

void add_span(Cells& row, const AttendanceTotals& totals) {
    add(row, {totals.days, totals.ill_days, totals.missed, totals.ill, totals.without_reason});
}

constexpr std::size_t columns_of_span = 5;

}  // namespace

std::string register_csv(const AttendanceRegister& view) {
    CsvWriter table;
    Cells head{"№", "Фамилия, имя"};
    for (const Date day : view.days) head.push_back(std::to_string(day.day()));
    for (const char* title : {"Всего уроков", "в т. ч. по болезни", "по уважительной причине",
                              "без уваж. причины", "Дней всего (все уроки дня)", "дней по болезни",
                              "Дней с 3 и более уроками", "из них по болезни", "Опозданий"})
        head.emplace_back(title);
    table.row(head);
    int number = 0;
    for (const AttendanceRegisterRow& one : view.rows) {
        Cells row{std::to_string(++number), one.name};
        row.insert(row.end(), one.cells.begin(), one.cells.end());
        add_month(row, one.totals);
        table.row(row);
    }
    Cells last{"", "Итого по классу"};
    last.resize(last.size() + view.days.size());
    add_month(last, view.totals);
    table.row(last);
    table.row({"", "% посещаемости", view.attended});
    table.row({"", "Классный руководитель", view.class_teacher});
    return table.take();
}

std::string summary_csv(const AttendanceSummary& view) {
    CsvWriter table;
    Cells head{"№", "Фамилия, имя"};
    for (const AttendanceSpan& span : view.spans)
        for (const char* title : {"дней всего", "дней по болезни", "уроков всего",
                                  "уроков по болезни", "уроков без уваж. причины"})
            head.push_back(span.title + ": " + title);
    table.row(head);
    int number = 0;
    for (const AttendanceSummaryRow& one : view.rows) {
        Cells row{std::to_string(++number), one.name};
        for (const AttendanceTotals& totals : one.totals) add_span(row, totals);
        table.row(row);
    }
    Cells all{"", "Итого по классу"};
    Cells each{"", "Среднее на одного обучающегося, уроков"};
    Cells attended{"", "% посещаемости"};
    for (const AttendanceSpan& span : view.spans) {
        add_span(all, span.totals);
        each.resize(each.size() + columns_of_span);
        each[each.size() - 3] = span.missed_each;
        attended.resize(attended.size() + columns_of_span);
        attended[attended.size() - 3] = span.attended;
    }
    table.row(all);
    table.row(each);
    table.row(attended);
    table.row({"", "Классный руководитель", view.class_teacher});
    return table.take();
}

}  // namespace letopis::http
