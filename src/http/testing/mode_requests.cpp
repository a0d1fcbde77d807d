#include "http/testing/mode_requests.h"

namespace letopis::http::testing {

using letopis::testing::SampleSchool;

std::vector<EntryBody> mode_facts(const SampleSchool& school) {
    return {StudyModeSet{.student_id = school.zhukova,
                         .kind = StudyModeKind::individual_plan,
                         .from_on = Date{2026, 9, 8},
                         .to_on = Date{2026, 9, 9},
                         .order_no = "41",
                         .order_on = Date{2026, 9, 4},
                         .place = {}},
            AppealFiled{.course_id = school.russian_5a,
                        .place = {.lesson_id = school.russian_7, .student_id = school.zhukova},
                        .disputed = MarkValue::two,
                        .text = "работа решена верно"}};
}

// Commands lack what they need: whoever passes both locks is refused for that.
std::map<std::string, AskedOfPeople> mode_requests(
    const SampleSchool& school, const NextCommand& command,
    const std::function<std::string(const std::string& kind)>& index_of) {
    const std::string modes = "/api/v1/study-modes";
    const std::string student = "/api/v1/students/" + school.zhukova.text();
    const std::string appeal = "/api/v1/appeals/" + index_of("appeal_filed");
    const std::string id = R"({"command_id":")" + command() + "\",";
    const std::string her = R"("student_id":")" + school.zhukova.text() + "\",";
    return {
        {"open_study_modes", {modes, {}}},
        {"export_study_modes", {modes + ".csv", {}}},
        {"study_modes_workbook", {modes + ".xlsx", {}}},
        {"open_student_modes", {student + "/study-modes", {}}},
        {"set_study_mode",
         {modes, id + her +
                     R"("kind":"home","from_on":"2027-05-24","to_on":"2027-05-26","order_no":"",)"
                     R"("order_on":null,"place":""})"}},
        {"end_study_mode",
         {modes + "/" + index_of("study_mode_set") + "/ending",
          id + R"("to_on":"2026-09-08","order_no":""})"}},
        {"carry_result",
         {"/api/v1/carried-results", id + R"("course_id":")" + school.russian_5a.text() + "\"," +
                                         her + R"("period_id":")" + school.first_quarter.text() +
                                         R"(","value":"five","organization":"","document_no":"",)"
                                         R"("document_on":null,"base_version":-1})"}},
        {"open_appeals", {"/api/v1/appeals", {}}},
        {"open_appeal", {appeal, {}}},
        {"decide_appeal",
         {appeal + "/decision", id + R"("value":null,"protocol_no":"","decided_on":null,)"
                                     R"("commission":[],"decision":""})"}},
        {"open_student_appeals", {student + "/appeals", {}}},
        {"file_appeal",
         {student + "/appeals",
          id + R"("lesson_id":")" + school.russian_7.text() + R"(","mark":0,"text":""})"}}};
}

}  // namespace letopis::http::testing
