// Attendance over HTTP: a family's notice, a class teacher's documents, the tables to take away.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "base/limits.h"
#include "http/testing/tested_site.h"

namespace letopis::http {
namespace {

using letopis::testing::id_of;
using letopis::testing::TestedArchive;
using testing::Answered;
using ::testing::HasSubstr;
using testing::TestedSite;

const Date monday{2026, 9, 7};

/// Monday 7 September 2026, after the lessons; Иванов of 5 «Б» was away.
class AttendanceOverHttp : public ::testing::Test {
protected:
    AttendanceOverHttp() {
        archive_.store.clock().set(moscow_instant(monday, {12 * 60}));
        archive_.state(
            {GuardianshipEstablished{{.student_id = school_.ivanov,
                                      .guardian_id = school_.zhukov,
                                      .relation = "дядя",
                                      .valid_from = Date{2026, 9, 1}}},
             AttendanceRecorded{.lesson_id = school_.lesson_5b, .student_id = school_.ivanov}});
        site_.restart();
    }
    std::string command(int number) {
        return R"("command_id":")" + id_of<CommandId>(20'000 + number).text() + "\"";
    }
    std::string days() {
        return R"(,"student_id":")" + school_.ivanov.text() +
               R"(","from_on":"2026-09-07","to_on":"2026-09-08",)";
    }
    std::string excuse(int number, const std::string& document_no) {
        return "{" + command(number) + days() +
               R"("kind":"medical","status":"ill","document_no":")" + document_no +
               R"(","document_on":null,"text":""})";
    }
    Answered register_all(const std::string& commands) {
        return site_.send(school_.deputy, Method::post, "/api/v1/excuses",
                          R"({"commands":[)" + commands + "]}");
    }

    TestedArchive archive_;
    const letopis::testing::SampleSchool& school_ = archive_.school;
    TestedSite site_{archive_};
};

// ATT-04.
TEST_F(AttendanceOverHttp, ANoticeIsGivenSeenAndWithdrawn) {
    const std::string own = "/api/v1/students/" + school_.ivanov.text() + "/absence-notices";
    const Answered given =
        site_.send(school_.zhukov, Method::post, "/api/v1/absence-notices",
                   "{" + command(1) + days() + R"("cause":"illness","text":"Температура"})");
    ASSERT_EQ(given.status, 200) << given.body;
    EXPECT_THAT(given.body, HasSubstr(R"("outcome":"recorded")"));
    const Answered listed = site_.get(school_.zhukov, own);
    EXPECT_THAT(listed.body, HasSubstr(R"("cause_title":"Болезнь","text":"Температура")"));
    const Answered seen =
        site_.get(school_.deputy,
                  "/api/v1/study-groups/" + school_.class_5b.text() + "/absences?on=2026-09-07");
    EXPECT_THAT(seen.body, HasSubstr("Температура"));
    // The teacher of the lesson learns the cause, and no more.
    const Answered rolls = site_.get(school_.petrova, "/api/v1/day/rolls?on=2026-09-07");
    EXPECT_THAT(rolls.body, HasSubstr(R"("name":"Иванов И.","cause_title":"Болезнь")"));
    EXPECT_THAT(rolls.body, Not(HasSubstr("Температура")));
    EXPECT_EQ(site_.get(school_.yozhikova, own).refusal(), "not_found");
    const std::string key = R"("notice":)";
    const auto at = listed.body.find(key) + key.size();
    const std::string notice = listed.body.substr(at, listed.body.find(',', at) - at);
    const Answered withdrawn =
        site_.send(school_.zhukov, Method::post,
                   "/api/v1/absence-notices/" + notice + "/withdrawal", "{" + command(2) + "}");
    EXPECT_THAT(withdrawn.body, HasSubstr(R"("outcome":"recorded")"));
    EXPECT_THAT(site_.get(school_.zhukov, own).body, HasSubstr(R"("notices":[])"));
}

// ATT-02.
TEST_F(AttendanceOverHttp, EachDocumentIsAnsweredOnItsOwn) {
    const Answered answered = register_all(excuse(1, "") + "," + excuse(2, "12"));
    ASSERT_EQ(answered.status, 200) << answered.body;
    EXPECT_THAT(answered.body, HasSubstr(R"("outcome":"refused","entry_index":-1,"recoded":0)"));
    EXPECT_THAT(answered.body, HasSubstr(R"("field":"document_no")"));
    EXPECT_THAT(answered.body, HasSubstr(R"("recoded":1,"stayed":0,"refusal":null)"));
    EXPECT_THAT(register_all(excuse(2, "12")).body, HasSubstr(R"("recoded":1,"stayed":0)"))
        << "a repeat gets the same answer";
    std::string many = excuse(3, "1");
    for (std::size_t i = 0; i < limits::excuses_per_request; ++i) many += "," + excuse(3, "1");
    EXPECT_EQ(register_all(many).refusal(), "page_too_large");
}

// ATT-06.
TEST_F(AttendanceOverHttp, RegistersAreTakenAwayAsTablesWithoutFormulas) {
    archive_.state({PersonRegistered{
        {.person_id = school_.ivanov, .last_name = "=Иванов", .first_name = "Иван"}}});
    const std::string group = "/api/v1/study-groups/" + school_.class_5b.text();
    const Answered month =
        site_.get(school_.deputy, group + "/attendance-register.csv?on=2026-09-07");
    ASSERT_EQ(month.status, 200) << month.body;
    EXPECT_THAT(month.field("Content-Type"), HasSubstr("text/csv"));
    EXPECT_THAT(month.body, HasSubstr("1;'=Иванов Иван;;;;;;;1н;"));
    EXPECT_THAT(month.body, HasSubstr("% посещаемости;0,00 %"));
    const Answered year = site_.get(school_.deputy, group + "/attendance-summary.csv");
    EXPECT_THAT(year.body, HasSubstr("I четверть: дней всего"));
    EXPECT_THAT(year.body, HasSubstr(";Итого по классу;1;0;1;0;1;"));
}

// Evidence: F-06 F-07.
TEST_F(AttendanceOverHttp, RegistersArePrintedAndTakenAwayAsWorkbooks) {
    const std::string group = "/api/v1/study-groups/" + school_.class_5b.text();
    for (const auto& [path, title] :
         {std::pair{"/attendance-register", "СВЕДЕНИЯ О КОЛИЧЕСТВЕ УРОКОВ"},
          std::pair{"/attendance-summary", "СВОДНАЯ ВЕДОМОСТЬ УЧЁТА ПОСЕЩАЕМОСТИ"}}) {
        const Answered paper = site_.get(school_.deputy, group + path + ".pdf");
        ASSERT_EQ(paper.status, 200) << paper.body;
        EXPECT_EQ(paper.field("Content-Type"), "application/pdf");
        EXPECT_THAT(paper.body, HasSubstr(title));
        EXPECT_THAT(paper.body, HasSubstr("Иванов Иван"));
        EXPECT_EQ(site_.get(school_.deputy, group + path + ".xlsx").body.substr(0, 2), "PK");
        EXPECT_EQ(site_.get(school_.petrova, group + path + ".pdf").refusal(), "not_your_class");
    }
}

}  // namespace
}  // namespace letopis::http
