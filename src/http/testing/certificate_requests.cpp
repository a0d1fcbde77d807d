#include "http/testing/certificate_requests.h"

#include "http/testing/finals_requests.h"

namespace letopis::http::testing {

// Whoever passes both locks is refused for the class; diplomas are of the group of finals.
std::map<std::string, AskedOfPeople> certificate_requests(
    const letopis::testing::SampleSchool& school, const NextCommand& command) {
    const std::string certificates = "/api/v1/certificates";
    const std::string whose = school.class_5a.text();
    const std::string of_class = certificates + "/" + whose;
    const std::string graduates = "/api/v1/graduates";
    const std::string diplomas = graduates + "/diplomas/" + graduating_group().text();
    const std::string id = R"({"command_id":")" + command() + "\",";
    const std::string whom = R"("student_id":")" + school.zhukova.text() + R"(","subject_id":")" +
                             school.russian.text() + R"(","corrects":-1,"reason":"")";
    return {
        {"open_certificate_classes", {certificates, {}}},
        {"open_certificates", {of_class, {}}},
        {"export_certificates", {of_class + "/marks.csv", {}}},
        {"certificates_workbook", {of_class + "/marks.xlsx", {}}},
        {"print_certificates", {of_class + "/marks.pdf", {}}},
        {"open_certificate_registry", {graduates + "/certificates/" + whose, {}}},
        {"certificate_registry_csv", {graduates + "/certificates/" + whose + "/graduates.csv", {}}},
        {"certificate_registry_xlsx",
         {graduates + "/certificates/" + whose + "/graduates.xlsx", {}}},
        {"open_diploma_registry", {diplomas, {}}},
        {"diploma_registry_csv", {diplomas + "/graduates.csv", {}}},
        {"diploma_registry_xlsx", {diplomas + "/graduates.xlsx", {}}},
        {"record_exams",
         {of_class + "/exams", id + R"("kind":"basic","held_on":"2027-05-20","protocol_no":"1",)"
                                    R"("reason":"","lines":[]})"}},
        {"preview_exams",
         {of_class + "/exams/preview",
          R"({"file":{"file_name":"a.csv","coding":"plain","content":""},"subject_id":null})"}},
        {"withdraw_exam", {of_class + "/exams/withdrawal", id + whom + "}"}},
        {"open_student_exams", {"/api/v1/students/" + school.zhukova.text() + "/exams", {}}},
        {"open_student_certificate",
         {"/api/v1/students/" + school.zhukova.text() + "/certificate", {}}},
        {"open_duties", {"/api/v1/duties", {}}},
        {"count_duties", {"/api/v1/duties/count", {}}},
        {"open_duty_progress", {"/api/v1/duties/progress", {}}}};
}

}  // namespace letopis::http::testing
