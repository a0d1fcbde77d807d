#include "http/rooms/works/work_tables.h"

namespace letopis::http {

ListBook work_schedule_table(const WorkSchedule& schedule) {
    ListSheet sheet{.title = "График",
                    .columns = {{"Класс", 12},
                                {"Предмет", 30},
                                {"Группа", 24},
                                {"Дата", 12},
                                {"Вид работы", 50},
                                {"Уровень", 12},
                                {"Причина отступления от правил", 40},
                                {"Кто запланировал", 22}}};
    for (const AnnouncedWork& one : schedule.works)
        sheet.rows.push_back({schedule.study_group_title, one.subject_title, one.group_title,
                              one.planned_on, one.title, one.level_title, one.reason,
                              one.planned_by});
    return {.name = "График оценочных процедур " + schedule.study_group_title + ", " +
                    schedule.period.title,
            .sheets = {std::move(sheet)}};
}

}  // namespace letopis::http
