// People over HTTP: a newcomer is admitted and comes in by his slip, lists are taken away, who is
// dismissed does not come in any more.
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

/// Tuesday 8 September 2026.
class PeopleOverHttp : public ::testing::Test {
protected:
    PeopleOverHttp() {
        archive_.store.clock().set(moscow_instant(Date{2026, 9, 8}, {12 * 60}));
        site_.restart();
    }
    std::string id() {
        return R"({"command_id":")" + id_of<CommandId>(30'000 + ++commands_).text() + "\",";
    }
    Answered post(PersonId who, const std::string& target, const std::string& body) {
        Answered answered = site_.send(who, Method::post, target, body);
        site_.restart();
        return answered;
    }
    Answered admit(PersonId who, int number, const std::string& last_name, const std::string& order,
                   const std::string& namesake = "ask") {
        return post(who, "/api/v1/students",
                    id() + R"("person_id":")" + id_of<PersonId>(number).text() +
                        R"(","person":{"last_name":")" + last_name +
                        R"(","first_name":"Кирилл","patronymic":"","sex":"male",)"
                        R"("birth_date":"2015-03-12","personal_no":"К-9"},"study_group_id":")" +
                        school_.class_5b.text() + R"(","enrolled_on":"2026-09-08","order_no":")" +
                        order + R"(","order_on":"2026-09-07","namesake":")" + namesake + "\"}");
    }
    /// With the password of all tested accounts.
    Answered come_in(const std::string& login) {
        return site_.ask(
            site_.request(Method::post, "/api/v1/session",
                          R"({"login":")" + login + R"(","password":"right password"})"));
    }

    TestedArchive archive_;
    const letopis::testing::SampleSchool& school_ = archive_.school;
    TestedSite site_{archive_};
    int commands_ = 0;
};

// Evidence: JRN-26, JRN-03.
TEST_F(PeopleOverHttp, ANewcomerStandsInTheListAndInTheJournal) {
    EXPECT_EQ(admit(school_.petrova, 70, "Ким", "22").refusal(), "not_your_role");
    EXPECT_EQ(admit(school_.deputy, 70, "Ким", "").refusal(), "order_required");
    ASSERT_EQ(admit(school_.deputy, 70, "Ким", "22").status, 200);
    const std::string group = "/api/v1/study-groups/" + school_.class_5b.text();
    EXPECT_THAT(site_.get(school_.deputy, group + "/roster").body,
                HasSubstr(R"("name":"Ким Кирилл","birth_date":"2015-03-12","personal_no":"К-9",)"
                          R"("enrolled_on":"2026-09-08","order":"№ 22 от 07.09.2026")"));
    EXPECT_THAT(site_.get(school_.deputy, group + "/roster.csv").body,
                HasSubstr("Ким Кирилл;12.03.2015;К-9;08.09.2026;№ 22 от 07.09.2026"));
    EXPECT_THAT(
        site_.get(school_.petrova, "/api/v1/courses/" + school_.mathematics_5b.text() + "/journal")
            .body,
        HasSubstr("Ким"));
    EXPECT_THAT(site_.get(school_.deputy, "/api/v1/people?letters=%D0%BA%D0%B8%D0%BC").body,
                HasSubstr(R"("place":"5 «Б»")"));
}

TEST_F(PeopleOverHttp, ANamesakeIsAskedAbout) {
    const Answered asked = admit(school_.deputy, 70, "Ежов", "22");
    EXPECT_EQ(asked.refusal(), "duplicate_person");
    EXPECT_THAT(asked.body, HasSubstr(R"("field":"namesake")"));
    EXPECT_THAT(asked.body, HasSubstr("Ежов Кирилл Андреевич, 5 «А»"));
    EXPECT_EQ(admit(school_.deputy, 70, "Ежов", "22", "another_person").status, 200);
}

// Evidence: SEC-12.
TEST_F(PeopleOverHttp, AGuardianComesInByTheSlip) {
    const Answered slip =
        post(school_.petrova, "/api/v1/people/" + school_.yozhikova.text() + "/password", "");
    ASSERT_EQ(slip.status, 200) << slip.body;
    EXPECT_THAT(slip.body, HasSubstr(R"("login":"ezhikova.mi")"));
    EXPECT_THAT(
        site_.get(school_.deputy, "/api/v1/people/" + school_.yozhikova.text() + "/account").body,
        HasSubstr(R"({"logins":["ezhikova.mi"],"is_closed":false,"may_issue":true})"));
    EXPECT_EQ(come_in("ezhikova.mi").status, 200);
}

// Evidence: SEC-11.
TEST_F(PeopleOverHttp, WhoWasDismissedDoesNotComeIn) {
    site_.accounts.add("sidorov", 1, school_.sidorov);
    ASSERT_EQ(come_in("sidorov").status, 200);
    ASSERT_EQ(post(school_.director, "/api/v1/people/" + school_.sidorov.text() + "/dismissal",
                   id() + R"("last_day":"2026-09-08","basis":"приказ № 50"})")
                  .status,
              200);
    EXPECT_EQ(come_in("sidorov").status, 200);
    archive_.store.clock().set(moscow_instant(Date{2026, 9, 9}, {0}));
    site_.restart();
    const Answered refused = come_in("sidorov");
    EXPECT_EQ(refused.status, 403);
    EXPECT_EQ(refused.refusal(), "account_closed");
}

TEST_F(PeopleOverHttp, SessionsOfWhoIsOutAlreadyEndAtOnce) {
    ASSERT_EQ(post(school_.director, "/api/v1/people/" + school_.sidorov.text() + "/dismissal",
                   id() + R"("last_day":"2026-09-07","basis":"приказ № 50"})")
                  .status,
              200);
    Request request = site_.request(Method::get, "/api/v1/day");
    site_.sign(request, 1, school_.sidorov);
    EXPECT_EQ(site_.ask(request).refusal(), "not_your_role");
}

// Evidence: JRN-18.
TEST_F(PeopleOverHttp, SubgroupsAreCheckedAndStudentsPlaced) {
    const std::string group = "/api/v1/study-groups/" + school_.class_5b.text();
    const auto subgroup = id_of<StudyGroupId>(71);
    ASSERT_EQ(post(school_.deputy, "/api/v1/study-groups",
                   id() + R"("study_group_id":")" + subgroup.text() + R"(","course_id":")" +
                       id_of<CourseId>(71).text() +
                       R"(","title":"5 «Б», английский","parent_group_ids":[")" +
                       school_.class_5b.text() + R"("],"subject_id":")" + school_.english.text() +
                       R"(","teacher_id":null,"from":"2026-09-08",)"
                       R"("weekly_hours_hundredths":300,"scale":"five_point"})")
                  .status,
              200);
    EXPECT_THAT(site_.get(school_.deputy, group + "/subgroups").body,
                HasSubstr(R"("wrong_count":1)"));
    EXPECT_THAT(site_.get(school_.deputy, group + "/subgroups.csv").body,
                HasSubstr("Иванов Иван;НЕ РАСПРЕДЕЛЁН"));
    const auto placement = [&](StudentId student) {
        return id() + R"("student_id":")" + student.text() + R"(","subject_id":")" +
               school_.english.text() + R"(","subgroup_id":")" + subgroup.text() + "\"}";
    };
    const Answered placed =
        post(school_.deputy, group + "/placements",
             R"({"from":"2026-09-08","commands":[)" + placement(school_.ivanov) + "," +
                 placement(school_.zhukova) + "]}");
    EXPECT_THAT(placed.body, HasSubstr(R"("outcome":"recorded")"));
    EXPECT_THAT(placed.body, HasSubstr("student_not_enrolled"));
    EXPECT_THAT(site_.get(school_.deputy, group + "/subgroups").body,
                HasSubstr(R"("wrong_count":0)"));
    EXPECT_EQ(site_.get(school_.deputy, group + "/subgroups.xlsx").status, 200);
}

// Evidence: JRN-17.
TEST_F(PeopleOverHttp, ACourseIsHandedOver) {
    ASSERT_EQ(post(school_.deputy, "/api/v1/courses/" + school_.mathematics_5b.text() + "/teacher",
                   id() + R"("teacher_id":")" + school_.sidorov.text() +
                       R"(","from":"2026-09-09","comment":"приказ № 60"})")
                  .status,
              200);
    EXPECT_THAT(
        site_.get(school_.deputy, "/api/v1/study-groups/" + school_.class_5b.text() + "/roster")
            .body,
        HasSubstr(R"("name":"Сидоров О. Ю.","valid_from":"2026-09-09","valid_to":null)"));
    EXPECT_THAT(site_.get(school_.deputy, "/api/v1/staff").body,
                HasSubstr(R"("name":"Сидоров Олег Юрьевич")"));
}

// Evidence: ASM-01.
TEST_F(PeopleOverHttp, AScaleIsChosenBeforeTheFirstMark) {
    const std::string course = "/api/v1/courses/" + school_.mathematics_5b.text();
    const std::string roster = "/api/v1/study-groups/" + school_.class_5b.text() + "/roster";
    EXPECT_THAT(site_.get(school_.deputy, roster).body, HasSubstr(R"("scale":"five_point")"));
    EXPECT_EQ(post(school_.petrova, course + "/scale", id() + R"("scale":"ten_point"})").refusal(),
              "not_your_role");
    ASSERT_EQ(post(school_.deputy, course + "/scale", id() + R"("scale":"ten_point"})").status,
              200);
    EXPECT_THAT(site_.get(school_.deputy, roster).body, HasSubstr(R"("scale":"ten_point")"));
    const Answered page = site_.get(school_.petrova, course + "/journal");
    EXPECT_THAT(page.body, HasSubstr(R"("level_borders":[5,7,9])"));
    EXPECT_EQ(post(school_.deputy, course + "/scale", id() + R"("scale":"levels"})").refusal(),
              "invalid_value");
    EXPECT_EQ(post(school_.deputy, course + "/scale", id() + R"("scale":"stars"})").status, 400);
}

TEST_F(PeopleOverHttp, TheDirectorAppointsForATime) {
    const std::string appointment = R"("person_id":")" + school_.petrova.text() +
                                    R"(","role":"deputy","valid_from":"2026-09-08",)"
                                    R"("valid_to":"2026-09-12","basis":"приказ № 61"})";
    EXPECT_EQ(post(school_.deputy, "/api/v1/appointments", id() + appointment).refusal(),
              "not_your_role");
    ASSERT_EQ(post(school_.director, "/api/v1/appointments", id() + appointment).status, 200);
    EXPECT_EQ(site_.get(school_.petrova, "/api/v1/staff").status, 200);
    archive_.store.clock().set(moscow_instant(Date{2026, 9, 13}, {600}));
    site_.restart();
    EXPECT_EQ(site_.get(school_.petrova, "/api/v1/staff").refusal(), "not_your_role");
    EXPECT_THAT(site_.get(school_.deputy, "/api/v1/staff.csv").body, Not(HasSubstr("приказ № 61")));
}

// Evidence: AP-06.
TEST_F(PeopleOverHttp, AnAppointmentToSubjectsOpensTheirJournals) {
    const std::string appointment = R"("person_id":")" + school_.sidorov.text() +
                                    R"(","role":"department_head","valid_from":"2026-09-07",)"
                                    R"("valid_to":null,"basis":"приказ № 62")";
    const std::string journal = "/api/v1/courses/" + school_.mathematics_5b.text() + "/journal";
    EXPECT_EQ(site_.get(school_.sidorov, journal).refusal(), "not_your_course");
    EXPECT_THAT(post(school_.director, "/api/v1/appointments", id() + appointment + "}").body,
                HasSubstr(R"("field":"reach")"));
    EXPECT_EQ(site_.get(school_.deputy, "/api/v1/appointments/choices").refusal(), "not_your_role");
    EXPECT_THAT(site_.get(school_.director, "/api/v1/appointments/choices").body,
                HasSubstr(school_.mathematics.text()));
    ASSERT_EQ(post(school_.director, "/api/v1/appointments",
                   id() + appointment + R"(,"reach":"subjects","subject_ids":[")" +
                       school_.mathematics.text() + R"("]})")
                  .status,
              200);
    EXPECT_EQ(site_.get(school_.sidorov, journal).status, 200);
    EXPECT_EQ(site_.get(school_.sidorov, "/api/v1/journal-check").status, 200);
    EXPECT_THAT(site_.get(school_.deputy, "/api/v1/staff").body, HasSubstr("предметы: "));
    EXPECT_THAT(site_.get(school_.director, "/api/v1/people/" + school_.sidorov.text()).body,
                HasSubstr(R"("reach":"subjects")"));
}

// Evidence: CUR-02.
TEST_F(PeopleOverHttp, ASchedulerComesToTheTimetableAndNoFurther) {
    ASSERT_EQ(post(school_.director, "/api/v1/appointments",
                   id() + R"("person_id":")" + school_.sidorov.text() +
                       R"(","role":"scheduler","valid_from":"2026-09-07","valid_to":null,)"
                       R"("basis":"приказ № 63"})")
                  .status,
              200);
    for (const char* path : {"/api/v1/changes", "/api/v1/changes/register", "/api/v1/calendar",
                             "/api/v1/bells", "/api/v1/policies"})
        EXPECT_EQ(site_.get(school_.sidorov, path).status, 200) << path;
    for (const char* path : {"/api/v1/closing", "/api/v1/staff", "/api/v1/presence",
                             "/api/v1/reports/hours", "/api/v1/associations"})
        EXPECT_EQ(site_.get(school_.sidorov, path).refusal(), "not_your_role") << path;
}

}  // namespace
}  // namespace letopis::http
