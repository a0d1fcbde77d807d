// Reports over HTTP: shown to those who may see them, and taken away as tables.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "http/testing/tested_site.h"

namespace letopis::http {
namespace {

using letopis::testing::TestedArchive;
using testing::Answered;
using ::testing::HasSubstr;
using testing::TestedSite;

/// Monday 7 September 2026, after the lessons.
class ReportsOverHttp : public ::testing::Test {
protected:
    ReportsOverHttp() {
        archive_.store.clock().set(moscow_instant(Date{2026, 9, 7}, {15 * 60}));
        archive_.state({TopicRecorded{.lesson_id = school_.lesson_5b, .topic = "Дроби"},
                        PeriodMarkConfirmed{.course_id = school_.mathematics_5b,
                                            .student_id = school_.ivanov,
                                            .period_id = school_.first_quarter,
                                            .value = ResultValue::four}});
        site_.restart();
    }
    Answered get(PersonId person, const std::string& rest) {
        return site_.get(person, "/api/v1/reports" + rest);
    }

    TestedArchive archive_;
    const letopis::testing::SampleSchool& school_ = archive_.school;
    TestedSite site_{archive_};
    const std::string class_5b_ = "/study-groups/" + school_.class_5b.text();
};

TEST_F(ReportsOverHttp, ResultsAreShownAndTakenAway) {
    const Answered shown = get(school_.deputy, class_5b_ + "/results");
    ASSERT_EQ(shown.status, 200) << shown.body;
    EXPECT_THAT(shown.body, HasSubstr(R"("success_hundredths":10000,"quality_hundredths":10000,)"
                                      R"("mean_hundredths":400,"learning_hundredths":6400)"));
    EXPECT_THAT(shown.body, HasSubstr(R"("kind":"one_four")"));
    const Answered table = get(school_.deputy, class_5b_ + "/results.csv");
    EXPECT_THAT(table.field("Content-Type"), HasSubstr("text/csv"));
    EXPECT_THAT(table.body,
                HasSubstr("Все предметы;;;1;0;1;0;0;0;0;0;100,00 %;100,00 %;4,00;64,00 %"));
    EXPECT_THAT(table.body, HasSubstr("С одной «4»;Иванов Иван;Математика — 4"));
    EXPECT_EQ(get(school_.deputy, class_5b_ + "/results?range=year").status, 200);
    EXPECT_EQ(get(school_.deputy, class_5b_ + "/results?range=month").refusal(),
              "malformed_request");
}

TEST_F(ReportsOverHttp, HoursAreTakenAwayTeacherByTeacher) {
    const Answered table = get(school_.director, "/hours.csv?month=2026-09-07");
    ASSERT_EQ(table.status, 200) << table.body;
    EXPECT_THAT(table.body, HasSubstr("Петрова А. И.;Математика;5 «Б»;;;;;;;1;"));
    EXPECT_THAT(table.body, HasSubstr("Общая сумма;;;;;;;;;2;"));
    EXPECT_EQ(get(school_.petrova, "/hours").refusal(), "not_your_role");
}

TEST_F(ReportsOverHttp, FulfilmentIsTakenAwayWithoutFormulas) {
    const std::string query = "?study_group_id=" + school_.class_5b.text();
    const Answered table = get(school_.deputy, "/fulfilment.csv" + query);
    ASSERT_EQ(table.status, 200) << table.body;
    EXPECT_THAT(table.body, HasSubstr("Математика;5 «Б»;Петрова А. И.;5;I четверть;1;1;1;0;0;"));
}

TEST_F(ReportsOverHttp, ACardIsTheFamilysOwn) {
    const std::string card = "/students/" + school_.zhukova.text() + "/report-card";
    const Answered own = get(school_.zhukov, card);
    ASSERT_EQ(own.status, 200) << own.body;
    EXPECT_THAT(own.body, HasSubstr(R"("student_name":"Жукова Анна Сергеевна")"));
    EXPECT_EQ(get(school_.yozhikova, card).refusal(), "not_found");
}

TEST_F(ReportsOverHttp, AClassTeacherReportsOnHisClass) {
    const std::string own = "/study-groups/" + school_.class_5a.text() + "/class-report";
    EXPECT_THAT(get(school_.petrova, own).body, HasSubstr(R"("at_start":3,"at_end":3)"));
    EXPECT_EQ(get(school_.petrova, class_5b_ + "/class-report").refusal(), "not_your_class");
}

}  // namespace
}  // namespace letopis::http
