#include "http/testing/withdrawal_requests.h"

namespace letopis::http::testing {

using letopis::testing::SampleSchool;

std::vector<EntryBody> withdrawal_facts(const SampleSchool& school) {
    return {EarlyAttestationAllowed{.student_id = school.zhukova,
                                    .study_group_id = school.class_5a,
                                    .period_id = school.fourth_quarter,
                                    .from_on = Date{2027, 5, 3},
                                    .order_no = "41-у",
                                    .order_on = Date{2027, 4, 30},
                                    .reason = "переезд"}};
}

// Commands lack what they need: whoever passes both locks is refused for that.
std::map<std::string, AskedOfPeople> withdrawal_requests(const SampleSchool& school,
                                                         const NextCommand& command,
                                                         const IndexOf& index_of) {
    const std::string early = "/api/v1/attestation/early";
    const auto body = [&](const std::string& rest) {
        return R"({"command_id":")" + command() + "\"," + rest + R"("reason":""})";
    };
    const std::string whom = R"("student_id":")" + school.zhukova.text() + R"(","period_id":")" +
                             school.fourth_quarter.text() + "\",";
    return {
        {"withdraw_reopening",
         {"/api/v1/reopenings/" + index_of("reopening_ordered") + "/withdrawal", body("")}},
        {"withdraw_carried_result",
         {"/api/v1/carried-results/withdrawal",
          body(R"("course_id":")" + school.mathematics_5a.text() + "\"," + whom + R"("result":)" +
               index_of("result_carried") + ",")}},
        {"withdraw_retake",
         {"/api/v1/attestation/retakes/" + index_of("retake_directed") + "/withdrawal", body("")}},
        {"correct_final_protocol",
         {"/api/v1/finals/attestations/" + index_of("final_attestation_planned") + "/correction",
          body(R"("protocol_no":"","signed_on":"2027-06-21","results":[],"corrects":1,)")}},
        {"open_early_attestations", {early, {}}},
        {"allow_early_attestation",
         {early, body(R"("study_group_id":")" + school.class_5a.text() + "\"," + whom +
                      R"("from_on":"2027-05-03","order_no":"","order_on":"2027-04-30",)")}},
        {"withdraw_early",
         {early + "/" + index_of("early_attestation_allowed") + "/withdrawal", body("")}},
        {"open_absence_warnings",
         {"/api/v1/students/" + school.zhukova.text() + "/absence-warnings", {}}},
        {"open_news", {"/api/v1/students/" + school.zhukova.text() + "/news", {}}},
        {"open_course_forecast",
         {"/api/v1/courses/" + school.mathematics_5a.text() + "/forecast", {}}},
        {"open_class_forecast",
         {"/api/v1/study-groups/" + school.class_5a.text() + "/forecast", {}}},
        {"open_class_warnings",
         {"/api/v1/study-groups/" + school.class_5a.text() + "/absence-warnings", {}}}};
}

}  // namespace letopis::http::testing
