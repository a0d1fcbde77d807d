#include "http/testing/work_requests.h"

namespace letopis::http::testing {

using letopis::testing::SampleSchool;

std::vector<EntryBody> works_and_achievements(const SampleSchool& school) {
    return {WorkPlanned{
                .course_id = school.russian_5a, .planned_on = Date{2026, 9, 7}, .title = "Диктант"},
            AchievementRecorded{.student_id = school.zhukova,
                                .study_group_id = school.class_5a,
                                .kind = AchievementKind::olympiad,
                                .title = "Олимпиада по русскому языку",
                                .achieved_on = Date{2026, 9, 7}},
            MassEventHeld{.study_group_id = school.class_5a,
                          .held_on = Date{2026, 9, 7},
                          .title = "День здоровья",
                          .participants = 20,
                          .conducted_by = "Петрова А. И."}};
}

std::map<std::string, AskedOfPeople> work_requests(
    const SampleSchool& school, const NextCommand& command,
    const std::function<std::string(const std::string&)>& index_of) {
    const std::string group = "/api/v1/study-groups/" + school.class_5a.text();
    const std::string student = "/api/v1/students/" + school.zhukova.text();
    const std::string course = "/api/v1/courses/" + school.russian_5a.text();
    const auto id = [&] { return R"({"command_id":")" + command() + "\","; };
    const std::string of_group = R"("study_group_id":")" + school.class_5a.text() + "\",";
    const std::string reason = R"("reason":"ошибка"})";
    return {
        {"open_work_classes", {"/api/v1/works/classes", {}}},
        {"open_work_schedule", {group + "/works", {}}},
        {"export_work_schedule", {group + "/works.csv", {}}},
        {"work_schedule_workbook", {group + "/works.xlsx", {}}},
        {"print_work_schedule", {group + "/works.pdf", {}}},
        {"open_work_days", {course + "/work-days", {}}},
        {"plan_work",
         {"/api/v1/works", id() + R"("course_id":")" + school.russian_5a.text() +
                               R"(","planned_on":"2027-06-01","title":"Диктант",)"
                               R"("level":"school","reason":""})"}},
        {"remove_planned_work",
         {"/api/v1/works/" + index_of("work_planned") + "/removal", id() + reason}},
        {"open_coming_works", {student + "/works", {}}},
        {"open_group_achievements", {group + "/achievements", {}}},
        {"export_achievements", {group + "/achievements.csv", {}}},
        {"achievements_workbook", {group + "/achievements.xlsx", {}}},
        {"open_achievements", {student + "/achievements", {}}},
        {"record_achievement",
         {"/api/v1/achievements",
          id() + R"("student_id":")" + school.zhukova.text() + "\"," + of_group +
              R"("kind":"contest","level":"city","title":"Весна","outcome":"",)"
              R"("achieved_on":"2027-05-10","document_no":""})"}},
        {"withdraw_achievement",
         {"/api/v1/achievements/" + index_of("achievement_recorded") + "/withdrawal",
          id() + reason}},
        {"record_mass_event",
         {"/api/v1/mass-events", id() + of_group +
                                     R"("held_on":"2027-05-10","title":"Поход","place":"",)"
                                     R"("participants":20,"outcome":"","conducted_by":"Ким О."})"}},
        {"withdraw_mass_event",
         {"/api/v1/mass-events/" + index_of("mass_event_held") + "/withdrawal", id() + reason}}};
}

}  // namespace letopis::http::testing
