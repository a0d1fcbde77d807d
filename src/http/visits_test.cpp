// Visits of inspectors through http/: let in, handed a login, shut out (b.3 rule 9, SEC-11).
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

class VisitsOverHttp : public ::testing::Test {
protected:
    VisitsOverHttp() {
        archive_.store.clock().set(moscow_instant(Date{2026, 9, 8}, {9 * 60}));
        site_.restart();
    }
    std::string id() {
        return R"({"command_id":")" + id_of<CommandId>(20'000 + ++commands_).text() + "\",";
    }
    Answered post(PersonId person, const std::string& target, const std::string& body) {
        return site_.send(person, Method::post, target, body);
    }
    Answered open(PersonId person, const std::string& groups) {
        return open(person, groups, groups.empty() ? "true" : "false");
    }
    Answered open(PersonId person, const std::string& groups, const std::string& whole_school) {
        return post(person, "/api/v1/visits",
                    id() + R"("inspector_id":")" + inspector_.text() +
                        R"(","last_name":"Кротов","first_name":"Иван","patronymic":"",)"
                        R"("authority":"Департамент образования","basis_no":"14-К",)"
                        R"("basis_on":"2026-09-01","from_on":"2026-09-08","to_on":"2026-09-10",)"
                        R"("whole_school":)" +
                        whole_school + R"(,"study_group_ids":[)" + groups + "]}");
    }
    std::string class_5a() { return "\"" + school_.class_5a.text() + "\""; }
    std::string visit() {
        const std::string body = site_.get(school_.director, "/api/v1/visits").body;
        const std::string key = R"("visit":)";
        const auto at = body.find(key) + key.size();
        return body.substr(at, body.find(',', at) - at);
    }
    Answered come_in(const std::string& login) {
        return site_.ask(
            site_.request(Method::post, "/api/v1/session",
                          R"({"login":")" + login + R"(","password":"right password"})"));
    }
    void on(Date date) {
        archive_.store.clock().set(moscow_instant(date, {9 * 60}));
        site_.restart();
    }

    TestedArchive archive_;
    const letopis::testing::SampleSchool& school_ = archive_.school;
    TestedSite site_{archive_};
    const PersonId inspector_ = id_of<PersonId>(195);
    int commands_ = 0;
};

// Evidence: SEC-11.
TEST_F(VisitsOverHttp, AnInspectorComesInByTheSlipAndReadsWhatIsNamed) {
    EXPECT_EQ(open(school_.deputy, class_5a()).refusal(), "not_your_role");
    EXPECT_EQ(open(school_.director, "", "false").refusal(), "invalid_value") << "nothing is named";
    EXPECT_EQ(open(school_.director, class_5a(), "true").refusal(), "invalid_value");
    EXPECT_THAT(site_.get(school_.director, "/api/v1/visits/study-groups").body,
                HasSubstr(school_.class_5a.text()));
    ASSERT_EQ(open(school_.director, class_5a()).status, 200);
    site_.restart();
    const Answered slip = post(school_.director, "/api/v1/visits/" + visit() + "/login", "");
    ASSERT_EQ(slip.status, 200) << slip.body;
    EXPECT_THAT(slip.body, HasSubstr(R"("login":"krotov.i")"));
    EXPECT_EQ(come_in("krotov.i").status, 200);

    const Answered own = site_.get(inspector_, "/api/v1/own-visit");
    EXPECT_THAT(own.body, HasSubstr(R"("to_on":"2026-09-10")"));
    const Answered courses = site_.get(inspector_, "/api/v1/courses");
    EXPECT_THAT(courses.body, HasSubstr(school_.russian_5a.text()));
    EXPECT_THAT(courses.body, Not(HasSubstr(school_.mathematics_5b.text())));
    const std::string journal = "/api/v1/courses/" + school_.russian_5a.text() + "/journal";
    EXPECT_THAT(site_.get(inspector_, journal).body, HasSubstr(R"("mode":"read")"));
    EXPECT_EQ(site_.get(inspector_, "/api/v1/courses/" + school_.mathematics_5b.text() + "/journal")
                  .refusal(),
              "not_found");
    EXPECT_EQ(site_.get(inspector_, "/api/v1/students/" + school_.zhukova.text() + "/diary").status,
              403);
    EXPECT_EQ(site_.get(inspector_, "/api/v1/archive").refusal(), "not_found")
        << "the archive is of the whole school";
    EXPECT_EQ(site_.get(inspector_, "/api/v1/corrections/protocol").refusal(), "invalid_value")
        << "a class at a time";
    EXPECT_EQ(site_
                  .get(inspector_,
                       "/api/v1/corrections/protocol?study_group_id=" + school_.class_5a.text())
                  .status,
              200);
}

TEST_F(VisitsOverHttp, HeRemarksOnNamedJournalsAndSettlesNothing) {
    ASSERT_EQ(open(school_.director, "\"" + school_.class_5b.text() + "\"").status, 200);
    site_.restart();
    const auto remark = [&](CourseId course, EmployeeId teacher) {
        return post(inspector_, "/api/v1/remarks",
                    id() + R"("course_id":")" + course.text() + R"(","addressee_id":")" +
                        teacher.text() + R"(","text":"Нет тем","due_on":"2026-09-20"})");
    };
    EXPECT_EQ(remark(school_.mathematics_5b, school_.petrova).status, 200);
    EXPECT_EQ(remark(school_.russian_5a, school_.sidorov).refusal(), "not_found");
    const std::string body = site_.get(inspector_, "/api/v1/remarks").body;
    EXPECT_THAT(body, HasSubstr("Нет тем"));
    EXPECT_THAT(body, HasSubstr(R"("may_make":true)"));
    EXPECT_THAT(body, Not(HasSubstr(R"("may_settle":true)")));
    EXPECT_TRUE(site_.get(inspector_, "/api/v1/journal-check.pdf").body.starts_with("%PDF"));
}

// Evidence: SEC-11.
TEST_F(VisitsOverHttp, TheDayAfterNoDoorOpensAndHisSessionsEnd) {
    ASSERT_EQ(open(school_.director, "").status, 200);
    site_.restart();
    ASSERT_EQ(post(school_.director, "/api/v1/visits/" + visit() + "/login", "").status, 200);
    on(Date{2026, 9, 10});
    EXPECT_EQ(come_in("krotov.i").status, 200);
    EXPECT_EQ(site_.get(inspector_, "/api/v1/closing").status, 200) << "the whole school";
    on(Date{2026, 9, 11});
    EXPECT_EQ(come_in("krotov.i").refusal(), "account_closed");
    for (const auto* target : {"/api/v1/session", "/api/v1/courses", "/api/v1/own-visit"}) {
        const Answered refused = site_.get(inspector_, target);
        EXPECT_THAT(refused.refusal(), ::testing::AnyOf("account_closed", "sign_in_required"))
            << target;
    }
}

TEST_F(VisitsOverHttp, OneThatIsEndedShutsAtOnce) {
    ASSERT_EQ(open(school_.director, "").status, 200);
    site_.restart();
    EXPECT_EQ(site_.get(inspector_, "/api/v1/own-visit").status, 200);
    const std::string one = "/api/v1/visits/" + visit();
    EXPECT_EQ(post(school_.director, one + "/ending", id() + R"("reason":""})").refusal(),
              "invalid_value");
    ASSERT_EQ(post(school_.director, one + "/ending", id() + R"("reason":"окончена"})").status,
              200);
    site_.restart();
    EXPECT_EQ(site_.get(inspector_, "/api/v1/own-visit").refusal(), "account_closed");
    EXPECT_EQ(post(school_.director, one + "/login", "").refusal(), "account_closed");
}

}  // namespace
}  // namespace letopis::http
