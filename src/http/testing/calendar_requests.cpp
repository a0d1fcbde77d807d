#include "http/testing/calendar_requests.h"

namespace letopis::http::testing {

using letopis::testing::id_of;
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
    const std::string places = R"("study_group_id":")" + school.class_5b.text() +
                               R"(","takes_effect_on":"2027-05-31","taken":[],"put":[])";
    const std::string subject = R"("subject_id":")" + id_of<SubjectId>(777).text() + "\",";
    const std::string course =
        R"("course_id":")" + id_of<CourseId>(777).text() + R"(","study_group_id":")" +
        school.class_5b.text() + R"(","subject_id":")" + school.mathematics.text() +
        R"(","teacher_id":null,"from":"2027-05-31","weekly_hours_hundredths":0,)"
        R"("scale":"five_point")";
    return {
        {"open_timetable_week", {"/api/v1/timetable", {}}},
        {"preview_places", {"/api/v1/timetable/preview", "{" + places + "}"}},
        {"change_places", {"/api/v1/timetable/places", id() + places + "}"}},
        {"add_subject",
         {"/api/v1/subjects", id() + subject + R"("title":"","short_title":"","kind":"subject"})"}},
        {"open_course", {"/api/v1/courses", id() + course + "}"}},
        {"open_calendar", {"/api/v1/calendar", {}}},
        {"preview_calendar_day", {"/api/v1/calendar/preview", "{" + day + "}"}},
        {"set_calendar_day", {"/api/v1/calendar/days", id() + day + R"(,"reason":""})"}},
        {"open_bells", {"/api/v1/bells", {}}},
        {"preview_bells", {"/api/v1/bells/preview", "{" + bells + "}"}},
        {"define_bells", {"/api/v1/bells", id() + bells + "}"}},
        {"preview_class_bells", {"/api/v1/bells/classes/preview", "{" + classes + "}"}},
        {"give_bells", {"/api/v1/bells/classes", id() + classes + "}"}}};
}

}  // namespace letopis::http::testing
