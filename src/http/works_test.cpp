// The schedule of assessment procedures, achievements and mass events over HTTP: told, taken away
// and refused in words.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "http/testing/tested_site.h"

namespace letopis::http {
namespace {

using letopis::testing::id_of;
using letopis::testing::TestedArchive;
using testing::Answered;
using ::testing::HasSubstr;
using testing::TestedSite;

/// 31 May 2027; class 5 «Б» is open and has mathematics on 1 and 2 June.
class WorksOverHttp : public ::testing::Test {
protected:
    WorksOverHttp() {
        std::vector<EntryBody> facts;
        for (int day = 1; day <= 2; ++day)
            facts.push_back(LessonScheduled{.lesson_id = id_of<LessonId>(700 + day),
                                            .course_id = school_.mathematics_5b,
                                            .lesson_on = Date{2027, 6, day},
                                            .slot_no = 1,
                                            .starts_at = {9 * 60},
                                            .ends_at = {9 * 60 + 45},
                                            .teacher_id = school_.petrova});
        archive_.state(facts);
        site_.restart();
    }
    Answered get(PersonId person, const std::string& target) { return site_.get(person, target); }
    Answered post(PersonId person, const std::string& target, const std::string& body) {
        const Answered answered =
            site_.send(person, Method::post, target,
                       R"({"command_id":")" + id_of<CommandId>(20'000 + ++commands_).text() +
                           "\"," + body + "}");
        site_.restart();
        return answered;
    }
    Answered plan(const std::string& on, const std::string& reason) {
        return post(school_.petrova, "/api/v1/works",
                    R"("course_id":")" + school_.mathematics_5b.text() + R"(","planned_on":")" +
                        on + R"(","title":"Итоговая работа","level":"school","reason":")" + reason +
                        "\"");
    }

    TestedArchive archive_;
    const letopis::testing::SampleSchool& school_ = archive_.school;
    const std::string group_ = "/api/v1/study-groups/" + school_.class_5b.text();
    TestedSite site_{archive_};
    int commands_ = 0;
};

// ASM-12, F-15.
TEST_F(WorksOverHttp, AWorkIsPlannedWithItsReasonAndTakenAwayAsAList) {
    const Answered refused = plan("2027-06-01", "");
    EXPECT_EQ(refused.status, 422);
    EXPECT_THAT(refused.body, HasSubstr("первый или последний"));
    ASSERT_EQ(plan("2027-06-01", "единственный урок").status, 200);
    const Answered second = plan("2027-06-01", "ещё раз");
    EXPECT_EQ(second.refusal(), "work_day_taken");
    EXPECT_THAT(second.body, HasSubstr("Итоговая работа"));
    const std::string period = "?period_id=" + school_.fourth_quarter.text();
    EXPECT_EQ(get(school_.petrova, group_ + "/works" + period).status, 200);
    EXPECT_EQ(get(school_.petrova, group_ + "/works.xlsx" + period).status, 200);
    const std::string days = "/api/v1/courses/" + school_.mathematics_5b.text() + "/work-days";
    EXPECT_EQ(get(school_.petrova, days).status, 200);
    EXPECT_THAT(
        get(school_.ivanov, "/api/v1/students/" + school_.ivanov.text() + "/works").body,
        HasSubstr(R"("subject_title":"Математика","group_title":"","planned_on":"2027-06-01")"));
}

// LAW-01, ADE-01.
TEST_F(WorksOverHttp, AnAwardNeedsAnOrderAndStandsInTheList) {
    const std::string award =
        R"("student_id":")" + school_.ivanov.text() + R"(","study_group_id":")" +
        school_.class_5b.text() +
        R"(","kind":"certificate","level":"organization","title":"За успехи","outcome":"",)"
        R"("achieved_on":"2027-05-28","document_no":)";
    EXPECT_EQ(post(school_.petrova, "/api/v1/achievements", award + "\"\"").refusal(),
              "order_required");
    ASSERT_EQ(post(school_.petrova, "/api/v1/achievements", award + "\"45-у\"").status, 200);
    const std::string event =
        R"("study_group_id":")" + school_.class_5b.text() +
        R"(","held_on":"2027-05-20","title":"Поход","place":"Битцевский лес","participants":)";
    const std::string held_by = R"(,"outcome":"","conducted_by":"Петрова А. И.")";
    EXPECT_THAT(post(school_.petrova, "/api/v1/mass-events", event + "0" + held_by).body,
                HasSubstr("от 1 до 100 000"));
    ASSERT_EQ(post(school_.petrova, "/api/v1/mass-events", event + "21" + held_by).status, 200);
    const Answered list = get(school_.deputy, group_ + "/achievements.csv");
    EXPECT_THAT(list.body, HasSubstr("Грамота;За успехи;Организация;;28.05.2027;45-у;5 «Б»"));
    EXPECT_THAT(list.body, HasSubstr("20.05.2027;Поход;Битцевский лес;21;Петрова А. И."));
    EXPECT_THAT(
        get(school_.ivanov, "/api/v1/students/" + school_.ivanov.text() + "/achievements").body,
        HasSubstr("Грамота"));
}

}  // namespace
}  // namespace letopis::http
