#include "http/rooms/hours/hour_routes.h"

#include <algorithm>
#include <set>

#include "http/rooms/on_worker.h"
#include "http/rooms/printing.h"
#include "http/rooms/take_away.h"

namespace letopis::http {
namespace {

constexpr int number_width = 6;
constexpr int name_width = 34;
constexpr int group_width = 14;
constexpr int count_width = 14;

auto opening_missed(const GroupDayPlace& place) {
    return [place](Reader& reader, const Standing& standing, Instant now) {
        return open_missed_hours(reader, standing, place.study_group_id, place.on, now);
    };
}

TeacherHoursSearch search_of(const TeacherHoursPlace& place) {
    return {.teacher_id = place.teacher_id, .school_year_id = place.school_year_id};
}

auto opening_teacher(const TeacherHoursPlace& place) {
    return [place](Reader& reader, const Standing& standing, Instant now) {
        return open_teacher_hours(reader, standing, search_of(place), now);
    };
}

void add_hours(ListRow& row, const HoursMissed& hours) {
    for (const int each : {hours.missed, hours.ill, hours.excused, hours.without_reason})
        row.emplace_back(whole(each));
}

/// Semesters of all his courses, each once, in the order they stand in.
std::vector<std::string> period_titles(const TeacherHours& view) {
    std::vector<std::string> titles;
    for (const YearOfCourse& course : view.courses)
        for (const HoursOfPeriod& period : course.periods)
            if (std::find(titles.begin(), titles.end(), period.title) == titles.end())
                titles.push_back(period.title);
    return titles;
}

ListCell hours_in(const YearOfCourse& course, const std::string& title) {
    for (const HoursOfPeriod& period : course.periods)
        if (period.title == title) return whole(period.hours);
    return std::string{};
}

}  // namespace

void show_missed_hours(Call& call, const GroupDayPlace& place, Later<MissedHours> later) {
    open_on_worker(call, later, opening_missed(place));
}

void export_missed_hours(Call& call, const GroupDayPlace& place, Later<CsvFile> later) {
    send_csv(call, later, as_list(opening_missed(place), missed_hours_table));
}

void export_missed_workbook(Call& call, const GroupDayPlace& place, Later<XlsxFile> later) {
    send_xlsx(call, later, as_list(opening_missed(place), missed_hours_table));
}

void print_missed_hours(Call& call, const GroupDayPlace& place, Later<PdfFile> later) {
    print_form(call, later, [place](Reader& reader, const Standing& standing, Instant now) {
        return open_missed_hours_form(reader, standing, place.study_group_id, place.on, now);
    });
}

void show_teacher_hours(Call& call, const TeacherHoursPlace& place, Later<TeacherHours> later) {
    open_on_worker(call, later, opening_teacher(place));
}

void export_teacher_hours(Call& call, const TeacherHoursPlace& place, Later<CsvFile> later) {
    send_csv(call, later, as_list(opening_teacher(place), teacher_hours_table));
}

void export_teacher_workbook(Call& call, const TeacherHoursPlace& place, Later<XlsxFile> later) {
    send_xlsx(call, later, as_list(opening_teacher(place), teacher_hours_table));
}

void print_teacher_hours(Call& call, const TeacherHoursPlace& place, Later<PdfFile> later) {
    print_form(call, later, [place](Reader& reader, const Standing& standing, Instant now) {
        return open_teacher_hours_form(reader, standing, search_of(place), now);
    });
}

ListBook missed_hours_table(const MissedHours& view) {
    ListSheet table{.title = "Пропуски в часах",
                    .columns = {{"№", number_width},
                                {"Фамилия, имя, отчество", name_width},
                                {"Всего часов", count_width},
                                {"По болезни", count_width},
                                {"По уважительной причине", count_width},
                                {"Без уважительной причины", count_width}},
                    .fixed_columns = 2};
    std::int64_t number = 0;
    for (const MissedHoursRow& one : view.rows) {
        ListRow row{whole(++number), one.name};
        add_hours(row, one.hours);
        table.rows.push_back(std::move(row));
    }
    ListRow all{std::string{}, std::string{"Итого по группе"}};
    add_hours(all, view.totals);
    table.totals.push_back(std::move(all));
    table.totals.push_back({std::string{}, std::string{"Куратор"}, view.curator});
    return {
        .name = "Отчёт куратора " + view.study_group_title + " " + view.month.iso().substr(0, 7),
        .sheets = {std::move(table)}};
}

ListBook teacher_hours_table(const TeacherHours& view) {
    ListSheet table{
        .title = "Учёт часов",
        .columns = {{"Дисциплина", name_width}, {"Группа", group_width}, {"План", count_width}},
        .fixed_columns = 1};
    for (const Date month : view.months)
        table.columns.push_back({month.iso().substr(0, 7), number_width + 3});
    const auto titles = period_titles(view);
    for (const std::string& title : titles) table.columns.push_back({title, count_width});
    for (const char* title : {"Дано", "Дано другими", "Осталось", "Не записано"})
        table.columns.push_back({title, count_width});
    for (const YearOfCourse& course : view.courses) {
        ListRow row{course.subject_title + (course.is_his ? "" : " (замена)"),
                    course.study_group_title};
        row.push_back(course.is_his ? ListCell{whole(course.plan)} : ListCell{std::string{}});
        for (const int hours : course.months) row.emplace_back(whole(hours));
        for (const std::string& title : titles) row.push_back(hours_in(course, title));
        row.emplace_back(whole(course.own));
        row.emplace_back(whole(course.by_others));
        row.push_back(course.is_his ? ListCell{whole(course.remaining)} : ListCell{std::string{}});
        row.emplace_back(whole(course.unrecorded));
        table.rows.push_back(std::move(row));
    }
    ListRow all{std::string{"Итого"}, std::string{}, whole(view.plan)};
    for (const int hours : view.month_totals) all.emplace_back(whole(hours));
    all.resize(all.size() + titles.size());
    for (const int each : {view.own, view.by_others, view.remaining, view.unrecorded})
        all.emplace_back(whole(each));
    table.totals.push_back(std::move(all));
    return {.name = "Учёт часов " + view.teacher + " " + view.school_year_title,
            .sheets = {std::move(table)}};
}

}  // namespace letopis::http
