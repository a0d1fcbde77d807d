#include "http/rooms/people/people_tables.h"

#include <algorithm>

#include "base/text.h"

namespace letopis::http {
namespace {

constexpr int number_width = 5;
constexpr int name_width = 34;
constexpr int date_width = 12;
constexpr int word_width = 24;

/// Of a role: "заместитель директора с 01.09.2026, приказ № 90".
std::string role_words(const StaffRole& role) {
    std::string words = role.title;
    if (!role.scope.empty()) words += " (" + role.scope + ")";
    words += " с " + role.valid_from.russian();
    if (role.valid_to) words += " по " + role.valid_to->russian();
    return role.basis.empty() ? words : words + ", " + role.basis;
}

std::string place_words(const SplitColumn& subject, const SubgroupPlace& place) {
    std::vector<std::string> titles;
    for (const SubgroupColumn& subgroup : subject.subgroups)
        if (std::find(place.study_group_ids.begin(), place.study_group_ids.end(),
                      subgroup.study_group_id) != place.study_group_ids.end())
            titles.push_back(subgroup.title);
    if (!place.is_wrong) return joined(titles);
    return titles.empty() ? "НЕ РАСПРЕДЕЛЁН" : "В ДВУХ: " + joined(titles);
}

}  // namespace

ListBook roster_table(const Roster& roster) {
    ListSheet sheet{.title = "Список",
                    .columns = {{"№", number_width},
                                {"Фамилия, имя, отчество", name_width},
                                {"Дата рождения", date_width},
                                {"№ личного дела", date_width},
                                {"Зачислен(а)", date_width},
                                {"Приказ", word_width},
                                {"Выбыл(а)", date_width},
                                {"Приказ", word_width},
                                {"Причина", word_width},
                                {"Представители", name_width},
                                {"Подгруппы", name_width}},
                    .fixed_columns = 2};
    for (const RosterStudent& one : roster.students)
        sheet.rows.push_back({whole(one.number), one.name, date_cell(one.birth_date),
                              one.personal_no, one.enrolled_on, one.order, date_cell(one.left_on),
                              one.left_order, one.left_reason, joined(one.guardians),
                              joined(one.subgroups)});
    std::string lead = roster.leads.empty() ? std::string{} : roster.leads.front().name;
    sheet.totals.push_back({std::string{}, std::string{"Классный руководитель"}, std::move(lead)});
    return {.name = "Список " + roster.title + " " + roster.school_year_title,
            .sheets = {std::move(sheet)}};
}

ListBook subgroups_table(const ClassSubgroups& view) {
    ListSheet sheet{.title = "Подгруппы",
                    .columns = {{"№", number_width}, {"Фамилия, имя", name_width}},
                    .fixed_columns = 2};
    for (const SplitColumn& subject : view.subjects)
        sheet.columns.push_back({subject.title, word_width});
    std::int64_t number = 0;
    for (const SubgroupRow& student : view.students) {
        ListRow row{whole(++number), student.name};
        for (std::size_t i = 0; i < view.subjects.size(); ++i)
            row.emplace_back(place_words(view.subjects[i], student.places[i]));
        sheet.rows.push_back(std::move(row));
    }
    sheet.totals.push_back(
        {std::string{}, std::string{"Ошибок распределения"}, whole(view.wrong_count)});
    return {.name = "Подгруппы " + view.title + " " + view.on.russian(),
            .sheets = {std::move(sheet)}};
}

ListBook staff_table(const Staff& staff) {
    ListSheet sheet{.title = "Сотрудники",
                    .columns = {{"№", number_width},
                                {"Фамилия, имя, отчество", name_width},
                                {"Табельный №", date_width},
                                {"Назначения", name_width},
                                {"Предметы", name_width},
                                {"Часов в неделю", date_width},
                                {"Классное руководство", word_width}},
                    .fixed_columns = 2};
    std::int64_t number = 0;
    for (const StaffMember& one : staff.members) {
        std::vector<std::string> roles;
        std::transform(one.roles.begin(), one.roles.end(), std::back_inserter(roles), role_words);
        sheet.rows.push_back({whole(++number), one.name, one.personal_no, joined(roles),
                              joined(one.subjects), hours(one.weekly_hours_hundredths),
                              joined(one.classes)});
    }
    return {.name = "Сотрудники " + staff.school_year_title, .sheets = {std::move(sheet)}};
}

}  // namespace letopis::http
