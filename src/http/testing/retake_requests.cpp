#include "http/testing/retake_requests.h"

namespace letopis::http::testing {

using letopis::testing::SampleSchool;

std::vector<EntryBody> retake_facts(const SampleSchool& school) {
    return {AttestationDeferred{.course_id = school.mathematics_5a,
                                .student_id = school.zhukova,
                                .period_id = school.fourth_quarter,
                                .until = Date{2027, 9, 30},
                                .reason = "болезнь",
                                .order_no = "112"},
            RetakeDirected{.course_id = school.mathematics_5a,
                           .student_id = school.zhukova,
                           .given_on = Date{2027, 6, 1},
                           .valid_until = Date{2027, 6, 15},
                           .examiners = "Петрова А. С."}};
}

// Commands lack what they need: whoever passes both locks is refused for that.
std::map<std::string, AskedOfPeople> retake_requests(const SampleSchool& school,
                                                     const std::string& deferral,
                                                     const std::string& direction,
                                                     const NextCommand& command) {
    const std::string place = "/api/v1/attestation";
    const std::string hours = "/api/v1/study-groups/" + school.class_5a.text() + "/missed-hours";
    const std::string year = "/api/v1/reports/teacher-hours";
    const std::string of_teacher = "?teacher_id=" + school.petrova.text();
    const std::string id = R"({"command_id":")" + command() + "\",";
    const std::string about = R"("course_id":")" + school.mathematics_5a.text() +
                              R"(","student_id":")" + school.zhukova.text() + R"(","period_id":")" +
                              school.fourth_quarter.text() + "\",";
    return {
        {"open_attestation_choices", {place + "/choices", {}}},
        {"defer_attestation",
         {place + "/deferrals", id + about + R"("until":"2027-09-30","reason":"","order_no":""})"}},
        {"withdraw_deferral",
         {place + "/deferrals/" + deferral + "/withdrawal", id + R"("reason":""})"}},
        {"direct_retake",
         {place + "/retakes", id + about +
                                  R"("kind":"debt","valid_until":"2027-09-30","examiners":"",)"
                                  R"("basis":""})"}},
        {"open_retakes", {place + "/retakes", {}}},
        {"export_retakes", {place + "/retakes.csv", {}}},
        {"retakes_workbook", {place + "/retakes.xlsx", {}}},
        {"print_retake", {place + "/retakes/" + direction + "/paper.pdf", {}}},
        {"open_missed_hours", {hours, {}}},
        {"export_missed_hours", {hours + ".csv", {}}},
        {"missed_hours_workbook", {hours + ".xlsx", {}}},
        {"print_missed_hours", {hours + ".pdf", {}}},
        {"open_teacher_hours", {year + of_teacher, {}}},
        {"export_teacher_hours", {year + ".csv" + of_teacher, {}}},
        {"teacher_hours_workbook", {year + ".xlsx" + of_teacher, {}}},
        {"print_teacher_hours", {year + ".pdf" + of_teacher, {}}}};
}

}  // namespace letopis::http::testing
