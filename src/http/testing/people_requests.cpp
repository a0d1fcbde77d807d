#include "http/testing/people_requests.h"

namespace letopis::http::testing {
namespace {

using letopis::testing::id_of;
using letopis::testing::SampleSchool;
using Requests = std::map<std::string, AskedOfPeople>;

// Mutations of people are asked without what they need (a name, an order): whoever passes both
// locks is refused for that, and nothing changes for the next asker.
Requests requests_of_people(const SampleSchool& school, const NextCommand& command) {
    const std::string person = "/api/v1/people/" + school.zhukova.text();
    const std::string id = R"({"command_id":")" + command() + "\",";
    const std::string nameless =
        R"("person":{"last_name":"","first_name":"","patronymic":"","sex":"unknown",)"
        R"("birth_date":null,"personal_no":""})";
    const std::string new_id =
        R"("person_id":")" + id_of<PersonId>(777).text() + R"(","namesake":"ask",)";
    const std::string place = R"(,"study_group_id":")" + school.class_5a.text() +
                              R"(","enrolled_on":"2027-05-31","order_no":"","order_on":null})";
    return {{"find_people", {"/api/v1/people?letters=%D0%B6", {}}},
            {"register_person", {"/api/v1/people", id + new_id + nameless + "}"}},
            {"open_person_card", {person, {}}},
            {"change_particulars", {person, id + nameless + "}"}},
            {"open_account_card", {person + "/account", {}}},
            {"issue_password", {person + "/password", {}}},
            {"dismiss_employee",
             {person + "/dismissal", id + R"("last_day":"2027-05-31","basis":""})"}},
            {"admit_student", {"/api/v1/students", id + new_id + nameless + place}}};
}

Requests requests_of_lists(const SampleSchool& school, const NextCommand& command) {
    const std::string groups = "/api/v1/study-groups";
    const std::string group = groups + "/" + school.class_5a.text();
    const std::string id = R"({"command_id":")" + command() + "\",";
    const std::string student = id + R"("student_id":")" + school.zhukova.text() + "\",";
    const std::string of_group = student + R"("study_group_id":")" + school.class_5a.text() + "\",";
    const std::string no_order = R"("order_no":"","order_on":null})";
    const std::string guardian = student + R"("guardian_id":")" + school.zhukov.text() + "\",";
    return {
        {"enrol_student",
         {"/api/v1/enrolments", of_group + R"("enrolled_on":"2027-05-31",)" + no_order}},
        {"record_leaving",
         {"/api/v1/enrolments/leaving",
          of_group + R"("left_on":"2027-05-31","reason":"",)" + no_order}},
        {"transfer_student",
         {"/api/v1/enrolments/transfer", student + R"("from_group_id":")" + school.class_5a.text() +
                                             R"(","to_group_id":")" + school.class_5b.text() +
                                             R"(","on":"2027-05-31",)" + no_order}},
        {"establish_guardianship",
         {"/api/v1/guardianships",
          guardian + R"("relation":"отец","rights":"none","valid_from":"2027-05-31",)"
                     R"("valid_to":null,"basis":""})"}},
        {"open_groups", {groups, {}}},
        {"form_subgroup",
         {groups, id + R"("study_group_id":")" + id_of<StudyGroupId>(777).text() +
                      R"(","course_id":")" + id_of<CourseId>(777).text() +
                      R"(","title":"","parent_group_ids":[],"subject_id":")" +
                      school.english.text() +
                      R"(","teacher_id":null,"from":"2027-05-31",)"
                      R"("weekly_hours_hundredths":0,"scale":"five_point"})"}},
        {"open_roster", {group + "/roster", {}}},
        {"export_roster", {group + "/roster.csv", {}}},
        {"roster_workbook", {group + "/roster.xlsx", {}}},
        {"open_subgroups", {group + "/subgroups", {}}},
        {"export_subgroups", {group + "/subgroups.csv", {}}},
        {"subgroups_workbook", {group + "/subgroups.xlsx", {}}},
        {"place_in_subgroups", {group + "/placements", R"({"from":"2027-05-31","commands":[]})"}}};
}

Requests requests_of_posts(const SampleSchool& school, const NextCommand& command) {
    const std::string id = R"({"command_id":")" + command() + "\",";
    const std::string deputy = id + R"("person_id":")" + school.deputy.text() +
                               R"(","role":"deputy","valid_from":"2026-09-01",)";
    return {
        {"open_role_choices", {"/api/v1/appointments/choices", {}}},
        {"assign_role", {"/api/v1/appointments", deputy + R"("valid_to":null,"basis":""})"}},
        {"end_role",
         {"/api/v1/appointments/ending", deputy + R"("valid_to":"2027-05-31","basis":""})"}},
        {"change_teacher",
         {"/api/v1/courses/" + school.russian_5a.text() + "/teacher",
          id + R"("teacher_id":null,"from":"2020-09-01","comment":""})"}},
        {"choose_scale",
         {"/api/v1/courses/" + school.russian_5a.text() + "/scale",
          id + R"("scale":"five_point"})"}},
        {"assign_class_teacher",
         {"/api/v1/study-groups/" + school.class_5a.text() + "/class-teacher",
          id + R"("teacher_id":")" + school.sidorov.text() + R"(","valid_from":"2020-09-01"})"}},
        {"open_staff", {"/api/v1/staff", {}}},
        {"export_staff", {"/api/v1/staff.csv", {}}},
        {"staff_workbook", {"/api/v1/staff.xlsx", {}}}};
}

}  // namespace

Requests people_requests(const SampleSchool& school, const NextCommand& command) {
    Requests all = requests_of_people(school, command);
    all.merge(requests_of_lists(school, command));
    all.merge(requests_of_posts(school, command));
    return all;
}

}  // namespace letopis::http::testing
