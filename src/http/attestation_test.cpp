// Attestation over HTTP: a debt is settled by an attempt, the family sees it; sheets and the plan
// are told and taken away.
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

/// June 2027: Иванов has «2» for the year in mathematics.
class AttestationOverHttp : public ::testing::Test {
protected:
    AttestationOverHttp() {
        archive_.store.clock().set(moscow_instant(Date{2027, 6, 15}, {12 * 60}));
        archive_.state({AnnualMarkConfirmed{.course_id = school_.mathematics_5b,
                                            .student_id = school_.ivanov,
                                            .value = ResultValue::two}});
        site_.restart();
    }
    Answered get(PersonId person, const std::string& target) { return site_.get(person, target); }
    std::string command() { return id_of<CommandId>(20'000 + ++commands_).text(); }
    Answered attempt(PersonId person, const std::string& kind, const std::string& result) {
        return site_.send(person, Method::post, "/api/v1/attestation/attempts",
                          R"({"command_id":")" + command() + R"(","course_id":")" +
                              school_.mathematics_5b.text() + R"(","student_id":")" +
                              school_.ivanov.text() + R"(","period_id":")" + PeriodId{}.text() +
                              R"(","held_on":"2027-06-15","kind":")" + kind + R"(","result":")" +
                              result + R"(","protocol_no":"7","examiners":"","corrects":-1})");
    }

    TestedArchive archive_;
    const letopis::testing::SampleSchool& school_ = archive_.school;
    TestedSite site_{archive_};
    int commands_ = 0;
};

// LAW-04, E-22.
TEST_F(AttestationOverHttp, ADebtIsSettledByTheCommissionAfterAFailedAttempt) {
    EXPECT_THAT(get(school_.deputy, "/api/v1/debts").body,
                HasSubstr(R"("deadline":"2028-05-26","state":"owed","attempts":[],)"
                          R"("next":"teacher","may_hold":true)"));
    const Answered failed = attempt(school_.petrova, "teacher", "two");
    ASSERT_EQ(failed.status, 200) << failed.body;
    EXPECT_EQ(attempt(school_.petrova, "commission", "three").refusal(), "not_your_role");
    EXPECT_EQ(attempt(school_.deputy, "teacher", "three").refusal(), "invalid_value");
    EXPECT_EQ(attempt(school_.deputy, "commission", "three").status, 200);
    site_.restart();
    EXPECT_THAT(get(school_.deputy, "/api/v1/debts").body, HasSubstr(R"("state":"settled")"));
    EXPECT_THAT(get(school_.deputy, "/api/v1/debts.csv").body,
                HasSubstr("Математика;2026/2027;год;2;26.05.2027;26.05.2028;15.06.2027;"
                          "2, учитель, протокол № 7;15.06.2027;3, комиссия, протокол № 7;"
                          "ликвидирована"));
    const Answered book = get(school_.deputy, "/api/v1/debts.xlsx");
    EXPECT_EQ(book.status, 200);
}

TEST_F(AttestationOverHttp, AStudentSeesHisDebtsAndNobodyElseDoes) {
    const std::string place = "/api/v1/students/" + school_.ivanov.text() + "/debts";
    EXPECT_THAT(get(school_.ivanov, place).body, HasSubstr(R"("deadline":"2028-05-26")"));
    EXPECT_EQ(get(school_.zhukov, place).refusal(), "not_found");
}

TEST_F(AttestationOverHttp, SheetsAreShownAndTakenAway) {
    const std::string course =
        "/api/v1/attestation/courses/" + school_.mathematics_5b.text() + "/sheet";
    EXPECT_THAT(get(school_.petrova, course).body, HasSubstr(R"("obstacles":["нет отметок)"));
    EXPECT_THAT(get(school_.petrova, course + ".csv").body, HasSubstr("1;Иванов"));
    EXPECT_EQ(get(school_.sidorov, course).refusal(), "not_your_course");
    const std::string group =
        "/api/v1/attestation/study-groups/" + school_.class_5b.text() + "/sheet";
    EXPECT_THAT(get(school_.deputy, group).body, HasSubstr(R"("missed_hours":0)"));
    EXPECT_THAT(get(school_.deputy, group + ".csv").body, HasSubstr("Итого по группе"));
}

TEST_F(AttestationOverHttp, AFormIsPlannedOnlyInAVocationalGroup) {
    const Answered refused = site_.send(school_.deputy, Method::put, "/api/v1/attestation/forms",
                                        R"({"command_id":")" + command() + R"(","course_id":")" +
                                            school_.mathematics_5b.text() + R"(","period_id":")" +
                                            school_.first_quarter.text() + R"(","form":"exam"})");
    EXPECT_EQ(refused.refusal(), "invalid_value");
    EXPECT_THAT(refused.body, HasSubstr("только в группах СПО"));
}

}  // namespace
}  // namespace letopis::http
