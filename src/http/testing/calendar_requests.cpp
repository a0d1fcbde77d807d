#include "http/testing/calendar_requests.h"

namespace letopis::http::testing {

using letopis::testing::SampleSchool;

// Commands lack what they need: whoever passes both locks is refused for that.
std::map<std::string, AskedOfPeople> calendar_requests(const SampleSchool& school,
                                                       const NextCommand& command) {
    const auto id = [&] { return R"({"command_id":")" + command() + "\","; };
    const std::string day = R"("day_on":"2026-10-31","kind":"school_day","as_on":null)";
    const std::string bells = R"("title":"II смена","slots":[])";
    const std::string classes = R"("bells_title":"II смена","from_on":"2026-10-05",)"
                                R"("study_group_ids":[")" +
                                school.class_5a.text() + "\"]";
    return {{"open_calendar", {"/api/v1/calendar", {}}},
            {"preview_calendar_day", {"/api/v1/calendar/preview", "{" + day + "}"}},
            {"set_calendar_day", {"/api/v1/calendar/days", id() + day + R"(,"reason":""})"}},
            {"open_bells", {"/api/v1/bells", {}}},
            {"preview_bells", {"/api/v1/bells/preview", "{" + bells + "}"}},
            {"define_bells", {"/api/v1/bells", id() + bells + "}"}},
            {"preview_class_bells", {"/api/v1/bells/classes/preview", "{" + classes + "}"}},
            {"give_bells", {"/api/v1/bells/classes", id() + classes + "}"}}};
}

}  // namespace letopis::http::testing
