// The calendar and the bells through http/: previewed, set, seen, taken back (CUR-06, ATT-08).
#include <gmock/gmock.h>

#include "http/testing/tested_site.h"

namespace letopis::http {
namespace {

using letopis::testing::id_of;
using letopis::testing::TestedArchive;
using testing::Answered;
using ::testing::HasSubstr;
using ::testing::Not;
using testing::TestedSite;

class CalendarOverHttp : public ::testing::Test {
protected:
    CalendarOverHttp() {
        archive_.store.clock().set(moscow_instant(Date{2026, 9, 7}, {8 * 60}));
        // The year of 5 «А» is closed here.
        archive_.state({TimetableSlotPlaced{
            .slot = {.course_id = school_.mathematics_5b, .weekday = 1, .slot_no = 2},
            .valid_from = Date{2026, 9, 1}}});
        site_.restart();
    }
    std::string id() {
        return R"({"command_id":")" + id_of<CommandId>(21'000 + ++commands_).text() + "\",";
    }
    Answered post(PersonId person, const std::string& target, const std::string& body) {
        return site_.send(person, Method::post, target, body);
    }
    Answered set(const std::string& command, const std::string& kind, const std::string& as_on) {
        return post(school_.deputy, "/api/v1/calendar/days",
                    command + R"("day_on":"2026-09-12","kind":")" + kind + R"(","as_on":)" + as_on +
                        R"(,"reason":"перенос, приказ № 12"})");
    }

    TestedArchive archive_;
    const letopis::testing::SampleSchool& school_ = archive_.school;
    TestedSite site_{archive_};
    int commands_ = 0;
};

// Evidence: CUR-06.
TEST_F(CalendarOverHttp, ADayIsPreviewedSetAndTakenBack) {
    const std::string asked = R"({"day_on":"2026-09-12","kind":"school_day","as_on":"2026-09-07"})";
    EXPECT_EQ(post(school_.petrova, "/api/v1/calendar/preview", asked).refusal(), "not_your_role");
    const Answered told = post(school_.deputy, "/api/v1/calendar/preview", asked);
    ASSERT_EQ(told.status, 200) << told.body;
    EXPECT_THAT(told.body, HasSubstr(R"("come_count":1)"));
    const std::string command = id();
    const Answered done = set(command, "school_day", R"("2026-09-07")");
    ASSERT_EQ(done.status, 200) << done.body;
    EXPECT_THAT(done.body, HasSubstr("recorded"));
    EXPECT_EQ(set(command, "school_day", R"("2026-09-07")").body, done.body) << "a repeat";
    EXPECT_THAT(site_.get(school_.deputy, "/api/v1/calendar").body,
                HasSubstr("Учимся по расписанию понедельника 07.09"));
    const Answered day = site_.get(school_.petrova, "/api/v1/day?on=2026-09-12");
    EXPECT_THAT(day.body, HasSubstr("Учимся по расписанию понедельника"));
    EXPECT_THAT(day.body, HasSubstr("Математика"));
    EXPECT_EQ(set(id(), "day_off", "null").refusal(), "invalid_value");
    EXPECT_EQ(set(id(), "usual", "null").status, 200);
    EXPECT_THAT(site_.get(school_.deputy, "/api/v1/calendar").body,
                HasSubstr(R"("special_days":[])"));
    EXPECT_EQ(site_.get(school_.deputy, "/api/v1/calendar?year_title=1999/2000").refusal(),
              "not_found");
}

TEST_F(CalendarOverHttp, BellsAreMadeAndGiven) {
    const std::string bells = R"("title":"II смена","slots":[)"
                              R"({"slot_no":1,"starts_at":"14:00","ends_at":"14:45"},)"
                              R"({"slot_no":2,"starts_at":"14:55","ends_at":"15:40"}])";
    EXPECT_EQ(post(school_.sidorov, "/api/v1/bells", id() + bells + "}").refusal(),
              "not_your_role");
    ASSERT_EQ(post(school_.deputy, "/api/v1/bells", id() + bells + "}").status, 200);
    const std::string classes =
        R"("bells_title":"II смена","from_on":"2026-09-07","study_group_ids":[")" +
        school_.class_5b.text() + "\"]}";
    EXPECT_THAT(post(school_.deputy, "/api/v1/bells/classes/preview", "{" + classes).body,
                HasSubstr(R"("lesson_count":1)"));
    ASSERT_EQ(post(school_.deputy, "/api/v1/bells/classes", id() + classes).status, 200);
    EXPECT_THAT(site_.get(school_.deputy, "/api/v1/bells").body, HasSubstr("II смена"));
    const Answered changes = site_.get(
        school_.deputy, "/api/v1/changes?on=2026-09-07&study_group_id=" + school_.class_5b.text());
    EXPECT_THAT(changes.body, HasSubstr(R"("starts_at":"14:55")")) << "lesson and bells";
    EXPECT_THAT(changes.body, Not(HasSubstr(R"("moved_from":"2026)")));
    EXPECT_THAT(post(school_.deputy, "/api/v1/bells/preview", "{" + bells + "}").body,
                HasSubstr(R"("changes_nothing":true)"));
}

// Evidence: CUR-06. By hand, without a file.
TEST_F(CalendarOverHttp, AClassGetsASubjectAndAnHourOfItInItsWeek) {
    const std::string subject = id_of<SubjectId>(900).text();
    const std::string course = id_of<CourseId>(900).text();
    EXPECT_EQ(post(school_.deputy, "/api/v1/subjects",
                   id() + R"("subject_id":")" + subject +
                       R"(","title":"Астрономия","short_title":"","kind":"subject"})")
                  .status,
              200);
    const Answered opened = post(
        school_.deputy, "/api/v1/courses",
        id() + R"("course_id":")" + course + R"(","study_group_id":")" + school_.class_5b.text() +
            R"(","subject_id":")" + subject + R"(","teacher_id":")" + school_.sidorov.text() +
            R"(","from":"2026-09-01","weekly_hours_hundredths":100,"scale":"five_point"})");
    ASSERT_EQ(opened.status, 200) << opened.body;
    const auto places = [&](int slot_no, const std::string& on) {
        return R"("study_group_id":")" + school_.class_5b.text() + R"(","takes_effect_on":")" + on +
               R"(","taken":[],"put":[{"course_id":")" + course +
               R"(","parity":"every","weekday":3,"slot_no":)" + std::to_string(slot_no) +
               R"(,"room_title":"каб. 7"}]})";
    };
    const Answered seen =
        post(school_.deputy, "/api/v1/timetable/preview", "{" + places(1, "2026-09-09"));
    ASSERT_EQ(seen.status, 200) << seen.body;
    EXPECT_THAT(seen.body, HasSubstr(R"("gone_count":0)"));
    EXPECT_THAT(seen.body, Not(HasSubstr(R"("come_count":0)")));
    EXPECT_EQ(
        post(school_.petrova, "/api/v1/timetable/places", id() + places(1, "2026-09-09")).refusal(),
        "not_your_role");
    EXPECT_EQ(
        post(school_.deputy, "/api/v1/timetable/places", id() + places(9, "2026-09-09")).refusal(),
        "invalid_value")
        << "no bell rings for the ninth lesson";
    const Answered done =
        post(school_.deputy, "/api/v1/timetable/places", id() + places(1, "2026-09-09"));
    ASSERT_EQ(done.status, 200) << done.body;
    const Answered week =
        site_.get(school_.deputy,
                  "/api/v1/timetable?on=2026-09-10&study_group_id=" + school_.class_5b.text());
    ASSERT_EQ(week.status, 200) << week.body;
    EXPECT_THAT(week.body, HasSubstr(R"("subject_title":"Астрономия")"));
    EXPECT_THAT(week.body, HasSubstr("Сидоров О. Ю."));
    EXPECT_THAT(site_.get(school_.sidorov, "/api/v1/day?on=2026-09-09").body,
                HasSubstr("Астрономия"));
    EXPECT_THAT(site_
                    .get(school_.deputy,
                         "/api/v1/timetable?on=2026-09-10&room_title=%D0%BA%D0%B0%D0%B1.%207")
                    .body,
                HasSubstr("Астрономия"));
}

}  // namespace
}  // namespace letopis::http
