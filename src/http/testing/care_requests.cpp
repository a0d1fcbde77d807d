#include "http/testing/care_requests.h"

namespace letopis::http::testing {

std::map<std::string, AskedOfPeople> care_requests(const letopis::testing::SampleSchool& school,
                                                   const NextCommand& command) {
    const std::string group = "/api/v1/study-groups/" + school.class_5a.text() + "/health";
    const std::string student = "/api/v1/students/" + school.zhukova.text() + "/health";
    return {{"open_health_classes", {"/api/v1/health/classes", {}}},
            {"open_class_health", {group, {}}},
            {"print_class_health", {group + ".pdf", {}}},
            {"keep_health_sheet",
             {student, R"({"command_id":")" + command() +
                           R"(","health_group":"second","sports_group":"main",)"
                           R"("furniture_no":"4","seat":"I ряд","advice":"",)"
                           R"("examined_on":"2027-05-20"})"}},
            {"open_student_health", {student, {}}},
            {"open_care", {"/api/v1/care", {}}},
            {"export_care", {"/api/v1/care.csv", {}}},
            {"care_workbook", {"/api/v1/care.xlsx", {}}}};
}

}  // namespace letopis::http::testing
