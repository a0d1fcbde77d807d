#include "http/rooms/attendance/attendance_tables.h"

namespace letopis::http {
namespace {

void add(ListRow& row, std::initializer_list<int> numbers) {
    for (const int number : numbers) row.emplace_back(whole(number));
}

void add_month(ListRow& row, const AttendanceTotals& totals) {
    add(row, {totals.missed, totals.ill, totals.excused, totals.without_reason, totals.days,
              totals.ill_days, totals.long_days, totals.ill_long_days, totals.late});
}

void add_span(ListRow& row, const AttendanceTotals& totals) {
    add(row, {totals.days, totals.ill_days, totals.missed, totals.ill, totals.without_reason});
}

ListRow words(std::initializer_list<std::string> texts) { return {texts.begin(), texts.end()}; }

constexpr std::size_t columns_of_span = 5;
constexpr int number_width = 5;
constexpr int day_width = 7;  ///< The share of the class stands in the first of them.
constexpr int name_width = 30;
constexpr int count_width = 12;

}  // namespace

ListBook register_table(const AttendanceRegister& view) {
    ListSheet sheet{.title = "Пропуски",
                    .columns = {{"№", number_width}, {"Фамилия, имя", name_width}},
                    .fixed_columns = 2};
    for (const Date day : view.days)
        sheet.columns.push_back({std::to_string(day.day()), day_width});
    for (const char* title : {"Всего уроков", "в т. ч. по болезни", "по уважительной причине",
                              "без уваж. причины", "Дней всего (все уроки дня)", "дней по болезни",
                              "Дней с 3 и более уроками", "из них по болезни", "Опозданий"})
        sheet.columns.push_back({title, count_width});
    std::int64_t number = 0;
    for (const AttendanceRegisterRow& one : view.rows) {
        ListRow row{whole(++number), one.name};
        row.insert(row.end(), one.cells.begin(), one.cells.end());
        add_month(row, one.totals);
        sheet.rows.push_back(std::move(row));
    }
    ListRow last = words({"", "Итого по классу"});
    last.resize(last.size() + view.days.size());
    add_month(last, view.totals);
    sheet.totals = {std::move(last),
                    {std::string{}, std::string{"% посещаемости"}, percent(view.attended)},
                    words({"", "Классный руководитель", view.class_teacher})};
    return {
        .name = "Пропуски " + view.study_group_title + " " + view.days.front().iso().substr(0, 7),
        .sheets = {std::move(sheet)}};
}

ListBook summary_table(const AttendanceSummary& view) {
    ListSheet sheet{.title = "Посещаемость",
                    .columns = {{"№", number_width}, {"Фамилия, имя", name_width}},
                    .fixed_columns = 2};
    for (const AttendanceSpan& span : view.spans)
        for (const char* title : {"дней всего", "дней по болезни", "уроков всего",
                                  "уроков по болезни", "уроков без уваж. причины"})
            sheet.columns.push_back({span.title + ": " + title, count_width});
    std::int64_t number = 0;
    for (const AttendanceSummaryRow& one : view.rows) {
        ListRow row{whole(++number), one.name};
        for (const AttendanceTotals& totals : one.totals) add_span(row, totals);
        sheet.rows.push_back(std::move(row));
    }
    ListRow all = words({"", "Итого по классу"});
    ListRow each = words({"", "Среднее на одного обучающегося, уроков"});
    ListRow attended = words({"", "% посещаемости"});
    for (const AttendanceSpan& span : view.spans) {
        add_span(all, span.totals);
        each.resize(each.size() + columns_of_span);
        each[each.size() - 3] = decimal(span.missed_each);
        attended.resize(attended.size() + columns_of_span);
        attended[attended.size() - 3] = percent(span.attended);
    }
    sheet.totals = {std::move(all), std::move(each), std::move(attended),
                    words({"", "Классный руководитель", view.class_teacher})};
    return {.name = "Посещаемость " + view.study_group_title, .sheets = {std::move(sheet)}};
}

}  // namespace letopis::http
