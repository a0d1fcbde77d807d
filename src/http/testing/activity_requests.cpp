#include "http/testing/activity_requests.h"

namespace letopis::http::testing {

using letopis::testing::id_of;

// Commands lack what they need: whoever passes both locks is refused for that.
std::map<std::string, AskedOfPeople> activity_requests(const letopis::testing::SampleSchool& school,
                                                       const NextCommand& command) {
    const std::string activities = "/api/v1/activities";
    const std::string one = activities + "/" + id_of<CourseId>(92).text();
    const std::string id = R"({"command_id":")" + command() + "\",";
    return {{"open_activities", {activities, {}}},
            {"form_activity",
             {activities, id + R"("course_id":")" + id_of<CourseId>(300).text() +
                              R"(","study_group_id":")" + id_of<StudyGroupId>(300).text() +
                              R"(","kind":"extracurricular","reach":"group","title":"Шахматы",)"
                              R"("class_ids":[],"teacher_id":")" +
                              school.sidorov.text() +
                              R"(","from":"2026-09-08","to":"2026-10-01","hours":[],)"
                              R"("student_ids":[],"order_no":"","order_on":null})"}},
            {"open_activity_journal", {one, {}}},
            {"print_activity", {one + "/journal.pdf", {}}},
            {"set_regime",
             {"/api/v1/study-groups/" + id_of<StudyGroupId>(95).text() + "/regime",
              id + R"("lines":[{"from":"14:00","to":"13:00","occupation":""}]})"}}};
}

}  // namespace letopis::http::testing
