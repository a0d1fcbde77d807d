// Deferrals and directions over HTTP (ASM-08, VOC-06); reports in academic hours (VOC-07, VOC-08).
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

/// June 2027: Иванов of 5 «Б» has «2» for the year in mathematics, and no mark of the last quarter.
class RetakesOverHttp : public ::testing::Test {
protected:
    RetakesOverHttp() {
        archive_.store.clock().set(moscow_instant(Date{2027, 6, 15}, {12 * 60}));
        archive_.state({AnnualMarkConfirmed{.course_id = school_.mathematics_5b,
                                            .student_id = school_.ivanov,
                                            .value = ResultValue::two}});
        site_.restart();
    }
    Answered get(PersonId person, const std::string& target) { return site_.get(person, target); }
    std::string command() { return id_of<CommandId>(20'000 + ++commands_).text(); }
    std::string about(PeriodId period) {
        return R"({"command_id":")" + command() + R"(","course_id":")" +
               school_.mathematics_5b.text() + R"(","student_id":")" + school_.ivanov.text() +
               R"(","period_id":")" + period.text() + "\",";
    }
    Answered direct(PersonId person, const std::string& examiners) {
        return site_.send(person, Method::post, place_ + "/retakes",
                          about(PeriodId{}) + R"("kind":"debt","valid_until":"2027-06-30",)" +
                              R"("examiners":")" + examiners + R"(","basis":""})");
    }
    Answered defer(PersonId person, const std::string& order) {
        return site_.send(person, Method::post, place_ + "/deferrals",
                          about(school_.fourth_quarter) +
                              R"("until":"2027-06-30","reason":"болезнь","order_no":")" + order +
                              "\"}");
    }
    static std::string number_after(const std::string& body, const std::string& key) {
        const auto at = body.find(key) + key.size();
        return body.substr(at, body.find_first_of(",}", at) - at);
    }

    TestedArchive archive_;
    const letopis::testing::SampleSchool& school_ = archive_.school;
    TestedSite site_{archive_};
    const std::string place_ = "/api/v1/attestation";
    int commands_ = 0;
};

// Evidence: VOC-06.
TEST_F(RetakesOverHttp, ADirectionIsGivenListedPrintedAndUsed) {
    EXPECT_EQ(direct(school_.petrova, "Петрова").refusal(), "not_your_role");
    EXPECT_THAT(direct(school_.deputy, "").body, HasSubstr(R"("field":"examiners")"));
    const Answered given = direct(school_.deputy, "Петрова А. С.");
    ASSERT_EQ(given.status, 200) << given.body;
    EXPECT_EQ(direct(school_.deputy, "Петрова А. С.").refusal(), "retake_stands");
    const std::string list = get(school_.deputy, place_ + "/retakes").body;
    EXPECT_THAT(list,
                HasSubstr(R"("number":1,"given_on":"2027-06-15","valid_until":"2027-06-30")"));
    EXPECT_THAT(list, HasSubstr(R"("state":"valid")"));
    EXPECT_THAT(get(school_.deputy, "/api/v1/debts").body,
                HasSubstr(R"("direction":"№ 1 до 30.06.2027")"));
    EXPECT_THAT(get(school_.deputy, place_ + "/retakes.csv").body,
                HasSubstr("1;15.06.2027;30.06.2027;Иванов"));
    EXPECT_EQ(get(school_.deputy, place_ + "/retakes.xlsx").status, 200);
    const std::string paper =
        place_ + "/retakes/" + number_after(list, R"("direction":)") + "/paper.pdf";
    EXPECT_TRUE(get(school_.deputy, paper).body.starts_with("%PDF"));
    EXPECT_EQ(get(school_.ivanov, paper).status, 403);
}

// Evidence: ASM-08.
TEST_F(RetakesOverHttp, ADeferralIsGrantedToldToTheFamilyAndWithdrawn) {
    EXPECT_EQ(defer(school_.petrova, "112").refusal(), "not_your_role");
    EXPECT_EQ(defer(school_.deputy, "").refusal(), "order_required");
    const Answered granted = defer(school_.deputy, "112");
    ASSERT_EQ(granted.status, 200) << granted.body;
    EXPECT_EQ(defer(school_.deputy, "112").refusal(), "deferral_stands");
    const std::string debts = get(school_.deputy, "/api/v1/debts").body;
    EXPECT_THAT(debts, HasSubstr(R"("result":"отсрочка")"));
    EXPECT_THAT(get(school_.ivanov, "/api/v1/students/" + school_.ivanov.text() + "/marks").body,
                HasSubstr("отсрочка до 30.06.2027"));
    const std::string one =
        place_ + "/deferrals/" + number_after(debts, R"("deferral":{"deferral":)") + "/withdrawal";
    const auto withdraw = [&](const std::string& reason) {
        return site_.send(school_.deputy, Method::post, one,
                          R"({"command_id":")" + command() + R"(","reason":")" + reason + "\"}");
    };
    EXPECT_THAT(withdraw("").body, HasSubstr(R"("field":"reason")"));
    EXPECT_EQ(withdraw("вернулся раньше").status, 200);
    site_.restart();
    EXPECT_THAT(get(school_.deputy, "/api/v1/debts").body,
                ::testing::Not(HasSubstr(R"("result":"отсрочка")")));
    EXPECT_THAT(get(school_.deputy, place_ + "/choices").body,
                HasSubstr(R"("today":"2027-06-15")"));
}

// Evidence: VOC-07, VOC-08.
TEST_F(RetakesOverHttp, HoursAreShownAndTakenAway) {
    const std::string missed = "/api/v1/study-groups/" + school_.class_5b.text() + "/missed-hours";
    EXPECT_THAT(get(school_.deputy, missed + "?on=2026-09-07").body,
                HasSubstr(R"("hours_of_lesson":1)"));
    EXPECT_THAT(get(school_.deputy, missed + ".csv?on=2026-09-07").body,
                HasSubstr("Итого по группе"));
    EXPECT_EQ(get(school_.deputy, missed + ".xlsx").status, 200);
    EXPECT_TRUE(get(school_.deputy, missed + ".pdf").body.starts_with("%PDF"));
    EXPECT_EQ(get(school_.ivanov, missed).status, 403);

    const std::string own = "/api/v1/reports/teacher-hours";
    EXPECT_THAT(get(school_.petrova, own).body, HasSubstr(R"("plan":)"));
    EXPECT_THAT(get(school_.petrova, own + ".csv").body, HasSubstr("Дано другими"));
    EXPECT_EQ(get(school_.petrova, own + ".xlsx").status, 200);
    EXPECT_TRUE(get(school_.petrova, own + ".pdf").body.starts_with("%PDF"));
    EXPECT_EQ(get(school_.sidorov, own + "?teacher_id=" + school_.petrova.text()).refusal(),
              "not_your_role");
}

}  // namespace
}  // namespace letopis::http
