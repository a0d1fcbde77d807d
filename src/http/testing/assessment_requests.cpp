#include "http/testing/assessment_requests.h"

namespace letopis::http::testing {

using letopis::testing::SampleSchool;

std::vector<EntryBody> assessment_facts(const SampleSchool& school) {
    return {
        RubricKept{.course_id = school.russian_5a, .title = "Сочинение", .criteria = {{"Тема", 3}}},
        PolicySet{.key = "behaviour.marks",
                  .value = "on",
                  .valid_from = Date{2026, 9, 1},
                  .clause = "п. 7"}};
}

// Commands lack what they need: whoever passes both locks is refused for that.
std::map<std::string, AskedOfPeople> assessment_requests(const SampleSchool& school,
                                                         const std::string& rubric,
                                                         const NextCommand& command) {
    const std::string rubrics = "/api/v1/courses/" + school.russian_5a.text() + "/rubrics";
    const std::string lesson = "/lessons/" + school.russian_7.text() + "/criteria";
    const std::string student = R"("student_id":")" + school.zhukova.text() + "\",";
    const std::string id = R"({"command_id":")" + command() + "\",";
    const std::string behaviour = "/api/v1/study-groups/" + school.class_5a.text() + "/behaviour";
    return {
        {"open_rubrics", {rubrics, {}}},
        {"keep_rubric",
         {rubrics, id + R"("title":"","criteria":[],"borders":{"three":50,"four":70,"five":90},)"
                        R"("replaces":-1})"}},
        {"open_criteria_sheet", {"/api/v1" + lesson, {}}},
        {"assess_by_criteria",
         {"/api/v1/criteria", R"({"commands":[)" + id + R"("lesson_id":")" +
                                  school.russian_7.text() + "\"," + student +
                                  R"("work_no":1,"rubric":)" + rubric +
                                  R"(,"points":[],"base_version":-1,"points_version":-1,)"
                                  R"("reason_code":"none","reason":""}]})"}},
        {"open_mark_criteria", {"/api/v1/students/" + school.zhukova.text() + lesson, {}}},
        {"open_behaviour", {behaviour, {}}},
        {"assess_behaviour",
         {behaviour, id + student + R"("period_id":")" + school.first_quarter.text() +
                         R"(","value":"unsatisfactory","note":"",)"
                         R"("base_version":-1})"}}};
}

}  // namespace letopis::http::testing
