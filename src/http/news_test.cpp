// «Новое» over HTTP: what the deputy confirms and what a teacher ticks is there at the next
// minute's question of the family's open diary, and costs nothing until then (CUR-07, ATT-04).
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "http/testing/tested_site.h"

namespace letopis::http {
namespace {

using letopis::testing::id_of;
using letopis::testing::TestedArchive;
using testing::Answered;
using ::testing::HasSubstr;
using ::testing::Not;
using testing::TestedSite;

/// Monday 7 September 2026. Иванов of 5 «Б»: mathematics is his first lesson, from 9:30.
class NewsOverHttp : public ::testing::Test {
protected:
    NewsOverHttp() { at(8, 0); }

    void at(int hour, int minute) {
        archive_.store.clock().set(moscow_instant(Date{2026, 9, 7}, {hour * 60 + minute}));
    }
    std::string id() {
        return R"({"command_id":")" + id_of<CommandId>(20'000 + ++commands_).text() + "\"";
    }
    Answered news(PersonId person, const std::string& etag = {}) {
        Request asked =
            site_.request(Method::get, "/api/v1/students/" + school_.ivanov.text() + "/news");
        site_.sign(asked, 1, person);
        if (!etag.empty()) asked.field(Field::if_none_match) = etag;
        return site_.ask(asked);
    }
    /// The school in memory tells no cache that it changed; the real one does (stamps).
    Answered news_anew(PersonId person) {
        site_.restart();
        return news(person);
    }
    Answered substitute() {
        return site_.send(school_.deputy, Method::post, "/api/v1/changes/substitutions",
                          R"({"reason":"болезнь учителя","commands":[)" + id() +
                              R"(,"lesson_id":")" + school_.lesson_5b.text() +
                              R"(","substitute_id":")" + school_.sidorov.text() +
                              R"(","kind":"substitution","coefficient_hundredths":100}]})");
    }
    Answered tick_absent() {
        return site_.send(school_.petrova, Method::post, "/api/v1/cells",
                          R"({"commands":[)" + id() + R"(,"lesson_id":")" +
                              school_.lesson_5b.text() + R"(","student_id":")" +
                              school_.ivanov.text() +
                              R"(","work_no":1,"text":"н","base_version":-1,)"
                              R"("reason_code":"none","reason":""}]})");
    }

    TestedArchive archive_;
    const letopis::testing::SampleSchool& school_ = archive_.school;
    TestedSite site_{archive_};
    int commands_ = 0;
};

// Evidence: CUR-07.
TEST_F(NewsOverHttp, AConfirmedSubstitutionIsInTheNextAnswer) {
    const Answered before = news(school_.ivanov);
    ASSERT_EQ(before.status, 200) << before.body;
    EXPECT_THAT(before.body, HasSubstr(R"("lines":[])"));
    EXPECT_EQ(news(school_.ivanov, before.field("ETag")).status, 304)
        << "while nothing has happened, nothing is sent";
    const Answered made = substitute();
    ASSERT_EQ(made.status, 200) << made.body;
    const Answered after = news_anew(school_.ivanov);
    EXPECT_THAT(after.body, HasSubstr(R"("kind":"substitution")"));
    EXPECT_THAT(after.body, HasSubstr(R"("on":"2026-09-07")"));
    EXPECT_THAT(after.body, HasSubstr("Математика (2-й урок): Сидоров"));
    EXPECT_NE(after.field("ETag"), before.field("ETag"));
    EXPECT_EQ(news(school_.zhukov).refusal(), "not_found") << "another family";
}

// Evidence: ATT-04. No new fact is stated between the two answers: only minutes pass.
TEST_F(NewsOverHttp, AKeptAnswerGivesWayWhenTheMinutesHavePassed) {
    at(9, 33);
    const Answered ticked = tick_absent();
    ASSERT_EQ(ticked.status, 200) << ticked.body;
    ASSERT_THAT(ticked.body, HasSubstr("recorded"));
    const Answered early = news(school_.ivanov);
    EXPECT_THAT(early.body, Not(HasSubstr(R"("kind":"absent")")));
    at(9, 39);
    EXPECT_EQ(news(school_.ivanov, early.field("ETag")).status, 304);
    at(9, 40);
    const Answered told = news(school_.ivanov, early.field("ETag"));
    EXPECT_EQ(told.status, 200);
    EXPECT_THAT(told.body, HasSubstr(R"("kind":"absent")"));
}

}  // namespace
}  // namespace letopis::http
