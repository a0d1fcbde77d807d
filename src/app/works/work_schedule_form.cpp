#include "app/works/work_schedule_form.h"

#include "ports/gathering/school_year.h"

namespace letopis {
namespace {

std::string subject_words(const AnnouncedWork& work) {
    return work.group_title.empty() ? work.subject_title
                                    : work.subject_title + ", " + work.group_title;
}

FormTable table_of(const WorkSchedule& schedule) {
    FormTable table{.columns = {{.title = "№", .width = 8, .align = FormAlign::centre},
                                {.title = "Класс", .width = 18, .align = FormAlign::centre},
                                {.title = "Предмет", .width = 36, .share = 1},
                                {.title = "Дата", .width = 22, .align = FormAlign::centre},
                                {.title = "Вид работы", .width = 50, .share = 2},
                                {.title = "Уровень", .width = 22, .align = FormAlign::centre}},
                    .empty = "Оценочных процедур в этом периоде не запланировано."};
    for (const AnnouncedWork& work : schedule.works)
        table.rows.push_back({std::to_string(table.rows.size() + 1), schedule.study_group_title,
                              subject_words(work), work.planned_on.russian(), work.title,
                              work.level_title});
    return table;
}

}  // namespace

TableForm work_schedule_form(const WorkSchedule& schedule, ProgrammeFamily family,
                             const FormFacts& facts) {
    return {.name = "График оценочных процедур " + schedule.study_group_title + ", " +
                    schedule.period.title + " " + schedule.school_year_title,
            .edition = edition_of(schedule.period.ends_on, facts.today),
            .paper = FormPaper::portrait,
            .organization_full_name = facts.organization_full_name,
            .title = "ГРАФИК ОЦЕНОЧНЫХ ПРОЦЕДУР",
            .family = family,
            .class_title = schedule.study_group_title,
            .period = schedule.period.title + ", " + schedule.school_year_title + " учебный год",
            .lines = {"По состоянию на " + facts.today.russian()},
            .tables = {table_of(schedule)},
            .notes = {"В один день у класса не больше одной работы; между работами по одному "
                      "предмету не меньше 2,5 недели."},
            .signatures = {{FormSigner::deputy, facts.deputy}}};
}

Result<TableForm> open_work_schedule_form(Reader& reader, const Standing& standing, StudyGroupId id,
                                          std::optional<PeriodId> period_id, Instant now) {
    LETOPIS_TRY(schedule, open_work_schedule(reader, standing, id, period_id, now));
    LETOPIS_TRY(group, find_study_group(reader, id));
    LETOPIS_TRY(facts, gather_form_facts(reader, standing, now));
    return work_schedule_form(schedule, group.family, facts);
}

}  // namespace letopis
