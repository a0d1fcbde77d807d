// The switch to a new school year over HTTP: one request for several classes, answered class by
// class; repeated, it does nothing; taken back, it may be done again.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "domain/journal/journal.h"
#include "http/testing/tested_site.h"

namespace letopis::http {
namespace {

using letopis::testing::id_of;
using letopis::testing::TestedArchive;
using testing::Answered;
using ::testing::HasSubstr;
using ::testing::Not;
using testing::TestedSite;

class YearSwitchOverHttp : public ::testing::Test {
protected:
    YearSwitchOverHttp() {
        archive_.store.clock().set(moscow_instant(Date{2027, 6, 10}, {12 * 60}));
        archive_.state({CouncilDecisionRecorded{{.student_id = school_.ivanov,
                                                 .study_group_id = school_.class_5b,
                                                 .kind = CouncilDecisionKind::transfer,
                                                 .protocol_no = "9",
                                                 .decided_on = Date{2027, 5, 28},
                                                 .text = "переведён в 6 класс"}}});
        site_.restart();
    }

    std::string place() const { return "/api/v1/school-years/" + school_.year.text() + "/switch"; }
    Answered look() { return site_.send(school_.deputy, Method::get, place(), ""); }
    Answered post(PersonId person, const std::string& target, const std::string& body) {
        return site_.send(person, Method::post, place() + target, body);
    }
    /// 5 «Б» goes on, a first class is formed, and somebody nobody knows is asked into 6 «А».
    static std::string run(int command, const std::string& groups) {
        return R"({"command_id":")" + id_of<CommandId>(30'000 + command).text() +
               R"(","order_no":"45-у","order_on":"2027-06-09",)" + groups + "}";
    }
    std::string three_groups() const {
        return R"("groups":[{"group":{"family":"general","title":"6 «Б»","grade":6,"letter":"Б"},)"
               R"("continues":")" +
               school_.class_5b.text() + R"(","from":[{"study_group_id":")" +
               school_.class_5b.text() + R"(","student_ids":[")" + school_.ivanov.text() +
               R"("]}]},{"group":{"family":"general","title":"1 «А»","grade":1,"letter":"А"},)"
               R"("continues":null,"from":[]},{"group":{"family":"general","title":"6 «В»",)"
               R"("grade":6,"letter":"В"},"continues":null,"from":[{"study_group_id":")" +
               school_.class_5b.text() + R"(","student_ids":[")" + id_of<StudentId>(999).text() +
               R"("]}]}])";
    }
    std::string new_class() {
        const std::string body = look().body;
        const auto groups = body.find(R"("groups":[)");
        const std::string key = R"({"study_group_id":")";
        for (auto at = body.find(key, groups); at != std::string::npos; at = body.find(key, at + 1))
            if (body.find("6 «Б»", at) < body.find(key, at + 1))
                return body.substr(at + key.size(), 36);
        return "";
    }

    TestedArchive archive_;
    const letopis::testing::SampleSchool& school_ = archive_.school;
    TestedSite site_{archive_};
};

TEST_F(YearSwitchOverHttp, EachClassIsAnsweredOnItsOwn) {
    EXPECT_THAT(look().body, HasSubstr(R"("opened":false)"));
    const Answered done = post(school_.deputy, "", run(1, three_groups()));
    ASSERT_EQ(done.status, 200) << done.body;
    EXPECT_THAT(done.body, HasSubstr(R"("outcome":"recorded")"));
    EXPECT_THAT(done.body, HasSubstr(R"("code":"student_not_enrolled")"));
    const Answered after = look();
    EXPECT_THAT(after.body, HasSubstr(R"("opened":true)"));
    EXPECT_THAT(after.body, HasSubstr(R"("placed_in":"6 «Б»")"));
    EXPECT_THAT(after.body, HasSubstr("1 «А»"));
    EXPECT_THAT(after.body, Not(HasSubstr("6 «В»")));
    const std::size_t count = archive_.store.tables().entries.size();
    EXPECT_EQ(post(school_.deputy, "", run(1, three_groups())).status, 200);
    EXPECT_EQ(post(school_.director, "", run(2, three_groups())).status, 200);
    EXPECT_EQ(archive_.store.tables().entries.size(), count);
}

TEST_F(YearSwitchOverHttp, WhatIsUndoneMayBeDoneAgain) {
    ASSERT_EQ(post(school_.deputy, "", run(1, three_groups())).status, 200);
    const std::string undo = R"("study_group_ids":[")" + new_class() + R"("])";
    const Answered undone = post(school_.deputy, "/undoing", run(3, undo));
    ASSERT_EQ(undone.status, 200) << undone.body;
    EXPECT_THAT(undone.body, HasSubstr(R"("outcome":"recorded")"));
    EXPECT_THAT(look().body, Not(HasSubstr(R"("placed_in":"6 «Б»")")));
    ASSERT_EQ(post(school_.deputy, "", run(4, three_groups())).status, 200);
    EXPECT_THAT(look().body, HasSubstr(R"("placed_in":"6 «Б»")"));
}

TEST_F(YearSwitchOverHttp, TheYearsAreListedForTheOffice) {
    const Answered years = site_.send(school_.deputy, Method::get, "/api/v1/school-years", "");
    EXPECT_THAT(years.body, HasSubstr("2026/2027"));
    EXPECT_EQ(post(school_.petrova, "", run(1, three_groups())).refusal(), "not_your_role");
    std::string many = R"("study_group_ids":[)";
    for (int i = 0; i < 201; ++i) many += (i > 0 ? ",\"" : "\"") + school_.class_5b.text() + "\"";
    EXPECT_EQ(post(school_.deputy, "/undoing", run(5, many + "]")).refusal(), "page_too_large");
}

}  // namespace
}  // namespace letopis::http
