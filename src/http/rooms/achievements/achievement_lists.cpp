#include "http/rooms/achievements/achievement_lists.h"

namespace letopis::http {
namespace {

ListSheet achievements_sheet(const char* title, const std::vector<AchievementLine>& lines) {
    ListSheet sheet{.title = title,
                    .columns = {{"Фамилия, имя", 30},
                                {"Вид", 20},
                                {"За что, где", 50},
                                {"Уровень", 16},
                                {"Результат", 24},
                                {"Дата", 12},
                                {"Документ", 24},
                                {"Класс, объединение", 24},
                                {"Кто внёс", 22}},
                    .fixed_columns = 1};
    for (const AchievementLine& one : lines)
        sheet.rows.push_back({one.student_name, one.kind_title, one.title, one.level_title,
                              one.outcome, one.achieved_on, one.document_no, one.group_title,
                              one.recorded_by});
    return sheet;
}

ListSheet events_sheet(const std::vector<MassEventLine>& lines) {
    ListSheet sheet{.title = "Мероприятия",
                    .columns = {{"Дата", 12},
                                {"Мероприятие", 50},
                                {"Место", 24},
                                {"Участников", 12},
                                {"Кто проводил", 24},
                                {"Итог", 30},
                                {"Кто внёс", 22}}};
    for (const MassEventLine& one : lines)
        sheet.rows.push_back({one.held_on, one.title, one.place, whole(one.participants),
                              one.conducted_by, one.outcome, one.recorded_by});
    return sheet;
}

}  // namespace

ListBook achievement_lists(const GroupAchievements& view) {
    ListBook book{.name = "Достижения " + view.study_group_title,
                  .sheets = {achievements_sheet("Достижения", view.achievements)}};
    if (!view.of_other_groups.empty())
        book.sheets.push_back(achievements_sheet("В других группах", view.of_other_groups));
    book.sheets.push_back(events_sheet(view.mass_events));
    return book;
}

}  // namespace letopis::http
