#include "app/attendance/health/health_sheet_form.h"

#include "ports/gathering/form_facts.h"
#include "ports/gathering/names.h"
#include "ports/gathering/school_year.h"

namespace letopis {
namespace {

FormTable health_table(const ClassHealth& view) {
    FormTable table{.columns = {{.title = "№", .width = 8, .align = centred},
                                {.title = "Фамилия, имя", .width = 42, .share = 2},
                                {.title = "Год рождения", .width = 18, .align = centred},
                                {.title = "Группа здоровья", .width = 18, .align = centred},
                                {.title = "Группа по физкультуре", .width = 30, .align = centred},
                                {.title = "№ мебели", .width = 16, .align = centred},
                                {.title = "Рекомендуемое место", .width = 36, .share = 2},
                                {.title = "Рекомендации врача", .width = 36, .share = 3},
                                {.title = "Дата осмотра", .width = 22, .align = centred}},
                    .empty = "В списке класса никого нет."};
    int number = 0;
    for (const HealthLine& one : view.students)
        table.rows.push_back({std::to_string(++number), one.name,
                              one.birth_date ? std::to_string(one.birth_date->year()) : "",
                              one.health_group_title, one.sports_group_title, one.furniture_no,
                              one.seat, one.advice,
                              one.examined_on ? one.examined_on->russian() : ""});
    return table;
}

}  // namespace

Result<TableForm> open_health_sheet_form(Reader& reader, const Standing& standing, StudyGroupId id,
                                         Instant now) {
    LETOPIS_TRY(view, open_class_health(reader, standing, id, now));
    if (!view.keeps_sheets)
        return invalid("study_group_id",
                       "Листок здоровья в организации не ведётся. Его включает параметр "
                       "регламента «Листок здоровья».");
    LETOPIS_TRY(group, find_study_group(reader, id));
    LETOPIS_TRY(facts, gather_form_facts(reader, standing, now));
    LETOPIS_TRY(medic, short_name(reader, standing.person_id));
    return TableForm{.name = "Листок здоровья " + view.study_group_title,
                     .edition = Edition::working,
                     .organization_full_name = facts.organization_full_name,
                     .title = "ЛИСТОК ЗДОРОВЬЯ",
                     .family = group.family,
                     .class_title = view.study_group_title,
                     .period = view.school_year_title + " учебный год",
                     .lines = {},
                     .tables = {health_table(view)},
                     .notes = {"Хранится отдельно от журнала. Диагнозы не вносятся."},
                     .signatures = {{FormSigner::medic, std::move(medic)}}};
}

}  // namespace letopis
