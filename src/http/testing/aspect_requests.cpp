#include "http/testing/aspect_requests.h"

namespace letopis::http::testing {

std::map<std::string, AskedOfPeople> aspect_requests(const letopis::testing::SampleSchool& school,
                                                     const std::string& reopening,
                                                     const NextCommand& command) {
    const std::string group = "/api/v1/study-groups/" + school.class_5a.text();
    const auto body = [&](const std::string& rest) {
        return R"({"command_id":")" + command() + "\"" + rest + "}";
    };
    return {
        {"close_aspect", {group + "/aspects", body(R"(,"aspect":"lessons")")}},
        {"order_reopening",
         {group + "/reopenings",
          body(R"(,"aspect":"lessons","order_no":"90","order_on":"2027-05-28",)"
               R"("reason":"ошибка")")}},
        {"carry_out_reopening", {"/api/v1/reopenings/" + reopening + "/carrying-out", body("")}}};
}

}  // namespace letopis::http::testing
