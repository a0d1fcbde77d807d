#include "http/testing/practice_requests.h"

namespace letopis::http::testing {
namespace {

using letopis::testing::id_of;
using letopis::testing::SampleSchool;

const CourseId practice = id_of<CourseId>(116);

}  // namespace

std::vector<EntryBody> practice_facts(const SampleSchool& school) {
    const SubjectId subject = id_of<SubjectId>(116);
    return {
        SubjectAdded{{.subject_id = subject,
                      .title = "УП.01 Учебная практика",
                      .kind = SubjectKind::practice,
                      .position = 116}},
        CourseOpened{{.course_id = practice,
                      .subject_id = subject,
                      .study_group_id = school.class_5a,
                      .school_year_id = school.year,
                      .period_system_id = school.quarters}},
        CourseTeacherAssigned{
            {.course_id = practice, .teacher_id = school.sidorov, .valid_from = Date{2026, 9, 1}}},
        PracticeAssigned{.course_id = practice,
                         .student_id = school.zhukova,
                         .base = "Мастерская",
                         .base_lead = "Орлов",
                         .lead_id = school.sidorov,
                         .from_on = Date{2026, 9, 7},
                         .to_on = Date{2026, 9, 12},
                         .order_no = "1"}};
}

// Commands lack what they need: whoever passes both locks is refused for that.
std::map<std::string, AskedOfPeople> practice_requests(const SampleSchool& school,
                                                       const std::string& assignment,
                                                       const NextCommand& command) {
    const std::string courses = "/api/v1/practice/courses";
    const std::string course = courses + "/" + practice.text();
    const std::string assignments = "/api/v1/practice/assignments";
    const std::string one = assignments + "/" + assignment;
    const std::string lists = "/api/v1/reports/study-groups/" + school.class_5a.text();
    const std::string id = R"({"command_id":")" + command() + "\",";
    return {
        {"open_practice_courses", {courses, {}}},
        {"open_practice", {course, {}}},
        {"export_practice", {course + "/sheet.csv", {}}},
        {"practice_workbook", {course + "/sheet.xlsx", {}}},
        {"print_practice", {course + "/sheet.pdf", {}}},
        {"assign_practice",
         {assignments, id + R"("course_id":")" + practice.text() +
                           R"(","student_ids":[],"kind":"educational","base":"","base_lead":"",)"
                           R"("lead_id":")" +
                           school.sidorov.text() +
                           R"(","from_on":"2027-05-03","to_on":"2027-05-08","hours":36,)"
                           R"("order_no":""})"}},
        {"cancel_practice", {one + "/cancellation", id + R"("reason":""})"}},
        {"assess_practice",
         {one + "/attestation-sheet", id +
                                          R"("competences":"","characteristic":"","result":"five",)"
                                          R"("assessed_on":"2026-09-12","reason":"",)"
                                          R"("base_version":-1})"}},
        {"print_attestation_sheet", {one + "/attestation-sheet.pdf", {}}},
        {"open_practice_diary", {one + "/diary", {}}},
        {"print_practice_diary", {one + "/diary.pdf", {}}},
        {"write_practice_day",
         {one + "/diary/days/2026-09-07", id + R"("hours":0,"text":"","base_version":-1})"}},
        {"withdraw_practice_day",
         {one + "/diary/days/2026-09-07/withdrawal", id + R"("base_version":-1})"}},
        {"confirm_practice_days", {one + "/diary/confirmations", id + R"("days":[]})"}},
        {"return_practice_day",
         {one + "/diary/days/2026-09-07/return", id + R"("remark":"","base_version":-1})"}},
        {"open_student_practice", {"/api/v1/students/" + school.zhukova.text() + "/practice", {}}},
        {"open_general_list", {lists + "/general", {}}},
        {"export_general_list", {lists + "/general.csv", {}}},
        {"general_workbook", {lists + "/general.xlsx", {}}},
        {"print_general_list", {lists + "/general.pdf", {}}},
        {"open_activity_list", {lists + "/activities", {}}},
        {"export_activity_list", {lists + "/activities.csv", {}}},
        {"activity_workbook", {lists + "/activities.xlsx", {}}},
        {"print_activity_list", {lists + "/activities.pdf", {}}}};
}

}  // namespace letopis::http::testing
