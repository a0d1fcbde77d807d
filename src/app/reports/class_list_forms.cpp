#include "app/reports/class_list_forms.h"

#include "base/text.h"
#include "domain/classes/membership.h"
#include "ports/gathering/school_year.h"

namespace letopis {
namespace {

std::string day_and_order(const std::optional<Date>& on, const std::string& order,
                          const std::string& reason = {}) {
    return joined({on ? on->russian() : std::string{}, order, reason}, ", ");
}

FormTable people_of(const GeneralList& list) {
    FormTable table{
        .columns = {{.title = "№", .width = 7, .align = centred},
                    {.title = "Фамилия, имя, отчество", .width = 36, .share = 2},
                    {.title = "Дата рождения", .width = 20, .align = centred},
                    {.title = "Пол", .width = 9, .align = centred},
                    {.title = "№ личного дела", .width = 17, .align = centred},
                    {.title = "Дата прибытия, № приказа", .width = 26, .share = 1},
                    {.title = "Дата выбытия, № приказа, куда", .width = 26, .share = 1},
                    {.title = "Фамилия, имя, отчество родителей (законных представителей)",
                     .width = 42,
                     .share = 2},
                    {.title = "Телефон", .width = 26},
                    {.title = "Адрес проживания", .width = 34, .share = 1}},
        .empty = "В списке класса никого нет."};
    for (const GeneralListRow& row : list.rows)
        table.rows.push_back({std::to_string(row.number), row.name,
                              row.birth_date ? row.birth_date->russian() : std::string{},
                              std::string{by_sex(row.sex, "м", "ж", "")}, row.personal_no,
                              day_and_order(row.enrolled_on, row.order),
                              day_and_order(row.left_on, row.left_order, row.left_reason),
                              joined(row.guardians), "", ""});
    return table;
}

FormTable activities_of(const ActivityList& list) {
    FormTable table{.columns = {{.title = "№", .width = 7, .align = centred},
                                {.title = "Фамилия, имя", .width = 38, .share = 1},
                                {.title = "Объединение, курс", .width = 36, .share = 1},
                                {.title = "Организация", .width = 34, .share = 1},
                                {.title = "Педагог", .width = 30, .share = 1},
                                {.title = "Дни и время", .width = 46, .share = 2},
                                {.title = "Результат, достижения", .width = 40, .share = 2}},
                    .empty = "В списке класса никого нет."};
    for (const ActivityListRow& row : list.rows) {
        std::string number = std::to_string(row.number);
        if (row.activities.empty())
            table.rows.push_back({std::move(number), row.name, "—", "", "", "", ""});
        for (const StudentActivity& one : row.activities) {
            table.rows.push_back({number, row.name, one.title, list.organization, one.teachers,
                                  joined(one.hours), joined(one.results)});
            number.clear();
        }
    }
    return table;
}

}  // namespace

TableForm general_list_form(const GeneralList& list, ProgrammeFamily family,
                            const FormFacts& facts) {
    return {
        .name = "Общие сведения об обучающихся " + list.study_group_title,
        .organization_full_name = facts.organization_full_name,
        .title = "ОБЩИЕ СВЕДЕНИЯ ОБ ОБУЧАЮЩИХСЯ",
        .family = family,
        .class_title = list.study_group_title,
        .period = list.school_year_title + " учебный год",
        .lines = {"По состоянию на " + facts.today.russian()},
        .tables = {people_of(list)},
        .notes = {"Содержит персональные данные: только для классного руководителя и "
                  "администрации. Телефоны и адреса в системе не хранятся и вписываются от "
                  "руки."},
        .signatures = {{FormSigner::lead, list.class_teacher}, {FormSigner::deputy, facts.deputy}}};
}

TableForm activity_list_form(const ActivityList& list, ProgrammeFamily family,
                             const FormFacts& facts) {
    return {.name = "Сведения о занятиях в объединениях " + list.study_group_title,
            .organization_full_name = facts.organization_full_name,
            .title = "СВЕДЕНИЯ О ЗАНЯТИЯХ В ОБЪЕДИНЕНИЯХ ДОПОЛНИТЕЛЬНОГО ОБРАЗОВАНИЯ",
            .family = family,
            .class_title = list.study_group_title,
            .period = list.school_year_title + " учебный год",
            .lines = {"По состоянию на " + facts.today.russian()},
            .tables = {activities_of(list)},
            .notes = {"Занимаются в объединениях: " + std::to_string(list.busy) + " из " +
                      std::to_string(list.rows.size()) + "."},
            .signatures = {{FormSigner::lead, list.class_teacher}}};
}

Result<TableForm> open_general_list_form(Reader& reader, const Standing& standing, StudyGroupId id,
                                         Instant now) {
    LETOPIS_TRY(list, open_general_list(reader, standing, id, now));
    LETOPIS_TRY(group, find_study_group(reader, id));
    LETOPIS_TRY(facts, gather_form_facts(reader, standing, now));
    return general_list_form(list, group.family, facts);
}

Result<TableForm> open_activity_list_form(Reader& reader, const Standing& standing, StudyGroupId id,
                                          Instant now) {
    LETOPIS_TRY(list, open_activity_list(reader, standing, id, now));
    LETOPIS_TRY(group, find_study_group(reader, id));
    LETOPIS_TRY(facts, gather_form_facts(reader, standing, now));
    return activity_list_form(list, group.family, facts);
}

}  // namespace letopis
