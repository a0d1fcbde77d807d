#include "http/testing/finals_requests.h"

namespace letopis::http::testing {
namespace {

using letopis::testing::id_of;
using letopis::testing::SampleSchool;

const StudyGroupId graduating = graduating_group();
const StudentId graduate = id_of<StudentId>(117);
const PersonId curator = id_of<PersonId>(106);  ///< The class teacher of the matrix.

}  // namespace

std::vector<EntryBody> finals_facts(const SampleSchool& school) {
    return {
        StudyGroupFormed{{.study_group_id = graduating,
                          .school_year_id = school.year,
                          .family = ProgrammeFamily::vocational,
                          .kind = StudyGroupKind::vocational_group,
                          .title = "СД-41",
                          .grade = 4,
                          .period_system_id = school.quarters}},
        PersonRegistered{{.person_id = graduate, .last_name = "Выпускной"}},
        StudentEnrolled{.student_id = graduate,
                        .study_group_id = graduating,
                        .enrolled_on = Date{2026, 9, 1},
                        .order_no = "12",
                        .order_on = Date{2026, 8, 28}},
        ClassTeacherAssigned{
            {.study_group_id = graduating, .teacher_id = curator, .valid_from = Date{2026, 9, 1}}},
        FinalAttestationPlanned{.study_group_id = graduating,
                                .held_on = Date{2027, 6, 21},
                                .chair = "Громов А. А.",
                                .secretary = "Ким О. П.",
                                .members = {"Первый", "Второй", "Третий"},
                                .order_no = "61-у"}};
}

// Commands lack what they need: whoever passes both locks is refused for that.
std::map<std::string, AskedOfPeople> finals_requests(const SampleSchool& school,
                                                     const std::string& final_attestation,
                                                     const NextCommand& command) {
    const std::string group = "/api/v1/finals/study-groups/" + graduating.text();
    const std::string one = "/api/v1/finals/attestations/" + final_attestation;
    const std::string id = R"({"command_id":")" + command() + "\",";
    return {
        {"open_finals", {group, {}}},
        {"admit_graduates",
         {group + "/admission", id + R"("student_ids":[],"order_no":"","order_on":"2027-05-31"})"}},
        {"print_admission", {group + "/admission.pdf", {}}},
        {"plan_final_attestation",
         {group + "/attestations",
          id + R"("kind":"state_exam","held_on":"2027-06-25","place":"","chair":"",)"
               R"("secretary":"","members":[],"order_no":""})"}},
        {"cancel_final_attestation", {one + "/cancellation", id + R"("reason":""})"}},
        {"sign_final_protocol",
         {one + "/protocol", id + R"("protocol_no":"","signed_on":"2027-06-21","results":[]})"}},
        {"print_final_protocol", {one + "/protocol.pdf", {}}},
        {"open_student_finals", {"/api/v1/students/" + school.zhukova.text() + "/finals", {}}},
        {"open_diploma_supplement", {group + "/supplement", {}}},
        {"export_supplement", {group + "/supplement.csv", {}}},
        {"supplement_workbook", {group + "/supplement.xlsx", {}}},
        {"print_supplement", {group + "/students/" + graduate.text() + "/supplement.pdf", {}}},
        {"open_subject_cycles", {"/api/v1/subject-cycles", {}}},
        {"set_subject_cycles", {"/api/v1/subject-cycles", id + R"("changes":[]})"}}};
}

}  // namespace letopis::http::testing
