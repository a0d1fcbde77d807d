// Final attestation, cycles and the diploma supplement over HTTP (VOC-09, VOC-11): admission, an
// exam, its protocol; general education apart in what is taken away.
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

/// June 2027: group СД-41 with two students; Дубов has a debt.
class FinalsOverHttp : public ::testing::Test {
protected:
    FinalsOverHttp() {
        archive_.store.clock().set(moscow_instant(Date{2027, 6, 21}, {12 * 60}));
        std::vector<EntryBody> facts{StudyGroupFormed{{.study_group_id = group_,
                                                       .school_year_id = school_.year,
                                                       .family = ProgrammeFamily::vocational,
                                                       .kind = StudyGroupKind::vocational_group,
                                                       .title = "СД-41",
                                                       .grade = 4,
                                                       .period_system_id = school_.quarters}}};
        enrol(anna_, "Ветрова", facts);
        enrol(dubov_, "Дубов", facts);
        teach(95, "ОУП.07 Математика", facts);
        teach(96, "=МДК.01.01 Уход", facts);
        give(95, anna_, ResultValue::four, facts);
        give(96, anna_, ResultValue::five, facts);
        give(95, dubov_, ResultValue::two, facts);
        give(96, dubov_, ResultValue::three, facts);
        archive_.state(std::move(facts));
        site_.restart();
    }
    void enrol(StudentId id, const std::string& name, std::vector<EntryBody>& facts) const {
        facts.push_back(PersonRegistered{
            {.person_id = id, .last_name = name, .first_name = "Анна", .sex = Sex::female}});
        facts.push_back(StudentEnrolled{.student_id = id,
                                        .study_group_id = group_,
                                        .enrolled_on = Date{2026, 9, 1},
                                        .order_no = "12",
                                        .order_on = Date{2026, 8, 28}});
    }
    void teach(int number, const std::string& title, std::vector<EntryBody>& facts) const {
        facts.push_back(SubjectAdded{
            {.subject_id = id_of<SubjectId>(number), .title = title, .position = number}});
        facts.push_back(CourseOpened{{.course_id = id_of<CourseId>(number),
                                      .subject_id = id_of<SubjectId>(number),
                                      .study_group_id = group_,
                                      .school_year_id = school_.year,
                                      .period_system_id = school_.quarters}});
    }
    void give(int course, StudentId student, ResultValue value,
              std::vector<EntryBody>& facts) const {
        facts.push_back(PeriodMarkConfirmed{.course_id = id_of<CourseId>(course),
                                            .student_id = student,
                                            .period_id = school_.fourth_quarter,
                                            .value = value});
        facts.push_back(AnnualMarkConfirmed{
            .course_id = id_of<CourseId>(course), .student_id = student, .value = value});
    }

    Answered get(PersonId person, const std::string& target) { return site_.get(person, target); }
    std::string command() {
        return R"({"command_id":")" + id_of<CommandId>(20'000 + ++commands_).text() + "\",";
    }
    Answered admit(PersonId person, StudentId student) {
        return site_.send(person, Method::post, of_group_ + "/admission",
                          command() + R"("student_ids":[")" + student.text() +
                              R"("],"order_no":"57-у","order_on":"2027-06-10"})");
    }
    Answered plan(PersonId person, const std::string& members) {
        return site_.send(person, Method::post, of_group_ + "/attestations",
                          command() +
                              R"("kind":"diploma_work","held_on":"2027-06-21",)"
                              R"("place":"ауд. 305","chair":"Громов А. А.",)"
                              R"("secretary":"Ким О. П.","order_no":"61-у","members":[)" +
                              members + "]}");
    }
    Answered sign(PersonId person, StudentId student) {
        return site_.send(person, Method::post, attestation() + "/protocol",
                          command() +
                              R"("protocol_no":"3","signed_on":"2027-06-21",)"
                              R"("results":[{"student_id":")" +
                              student.text() +
                              R"(","topic":"Уход за больными","lead":"","result":"five"}]})");
    }
    std::string attestation() {
        const std::string body = get(school_.deputy, of_group_).body;
        const std::string key = R"("final_attestation":)";
        const auto at = body.find(key) + key.size();
        return "/api/v1/finals/attestations/" + body.substr(at, body.find(',', at) - at);
    }

    TestedArchive archive_;
    const letopis::testing::SampleSchool& school_ = archive_.school;
    TestedSite site_{archive_};
    const StudyGroupId group_ = id_of<StudyGroupId>(95);
    const StudentId anna_ = id_of<StudentId>(950);
    const StudentId dubov_ = id_of<StudentId>(951);
    const std::string of_group_ = "/api/v1/finals/study-groups/" + group_.text();
    const std::string three_ = R"("Первый А.","Второй Б.","Третий В.")";
    int commands_ = 0;
};

// Evidence: VOC-11.
TEST_F(FinalsOverHttp, FromAdmissionToTheProtocol) {
    EXPECT_THAT(get(school_.deputy, of_group_).body, HasSubstr("задолженность: ОУП.07 Математика"));
    const Answered owing = admit(school_.deputy, dubov_);
    EXPECT_EQ(owing.refusal(), "graduate_owes");
    EXPECT_THAT(owing.body, HasSubstr("Дубов Анна: задолженность"));
    EXPECT_THAT(owing.body, HasSubstr(R"("field":"student_ids[0]")"));
    EXPECT_EQ(admit(school_.sidorov, anna_).status, 403);
    ASSERT_EQ(admit(school_.deputy, anna_).status, 200);

    EXPECT_EQ(plan(school_.deputy, R"("Первый А.")").refusal(), "invalid_value");
    ASSERT_EQ(plan(school_.deputy, three_).status, 200);
    const Answered stranger = sign(school_.deputy, dubov_);
    EXPECT_EQ(stranger.refusal(), "graduate_not_admitted");
    EXPECT_THAT(stranger.body, HasSubstr("Дубов Анна"));
    EXPECT_EQ(sign(school_.deputy, anna_).status, 200);
    EXPECT_EQ(sign(school_.deputy, anna_).refusal(), "final_protocol_signed");
    EXPECT_EQ(site_
                  .send(school_.deputy, Method::post, attestation() + "/cancellation",
                        command() + R"("reason":"перенос"})")
                  .refusal(),
              "final_protocol_signed");
    const std::string own = "/api/v1/students/" + anna_.text() + "/finals";
    EXPECT_THAT(get(anna_, own).body, HasSubstr("5 (отлично)"));
    EXPECT_EQ(get(dubov_, own).refusal(), "not_found");
    EXPECT_TRUE(get(school_.deputy, attestation() + "/protocol.pdf").body.starts_with("%PDF"));
    EXPECT_TRUE(get(school_.deputy, of_group_ + "/admission.pdf").body.starts_with("%PDF"));
}

TEST_F(FinalsOverHttp, AreOfVocationalGroupsOnly) {
    const std::string of_class = "/api/v1/finals/study-groups/" + school_.class_5a.text();
    EXPECT_EQ(get(school_.deputy, of_class).refusal(), "not_found");
    EXPECT_EQ(get(school_.deputy, of_class + "/supplement").refusal(), "not_found");
}

// Evidence: VOC-09. "Diploma supplement export contains general-education disciplines separately".
TEST_F(FinalsOverHttp, TheSupplementHasGeneralEducationApart) {
    const std::string csv = get(school_.deputy, of_group_ + "/supplement.csv").body;
    const auto general = csv.find("Общеобразовательные дисциплины;ОУП.07 Математика;0;4 (хорошо)");
    const auto gap = csv.find("\r\n\r\n");
    const auto others = csv.find("МДК.01.01 Уход");
    EXPECT_LT(general, gap) << csv;
    EXPECT_LT(gap, others) << csv;
    EXPECT_THAT(csv, Not(HasSubstr(";=МДК"))) << "a title is no formula";
    EXPECT_EQ(get(school_.deputy, of_group_ + "/supplement.xlsx").status, 200);
    EXPECT_TRUE(get(school_.deputy, of_group_ + "/students/" + anna_.text() + "/supplement.pdf")
                    .body.starts_with("%PDF"));
    EXPECT_EQ(
        get(school_.deputy, of_group_ + "/students/" + school_.zhukova.text() + "/supplement.pdf")
            .refusal(),
        "not_found");
    EXPECT_EQ(get(anna_, of_group_ + "/supplement").status, 403);
}

// Evidence: VOC-09.
TEST_F(FinalsOverHttp, TheOfficeMovesADisciplineToAnotherCycle) {
    const auto set = [&](PersonId person, const std::string& subject) {
        return site_.send(person, Method::put, "/api/v1/subject-cycles",
                          command() + R"("changes":[{"subject_id":")" + subject +
                              R"(","cycle":"general_education"}]})");
    };
    const std::string care = id_of<SubjectId>(96).text();
    EXPECT_EQ(set(school_.sidorov, care).status, 403);
    EXPECT_EQ(set(school_.deputy, id_of<SubjectId>(999).text()).refusal(), "not_found");
    EXPECT_EQ(set(school_.deputy, care).status, 200);
    EXPECT_THAT(get(school_.deputy, "/api/v1/subject-cycles").body,
                HasSubstr(R"("cycle":"general_education","origin":"set")"));
    const std::string csv = get(school_.deputy, of_group_ + "/supplement.csv").body;
    EXPECT_EQ(csv.find("\r\n\r\n"), std::string::npos) << "both are of general education now";
}

}  // namespace
}  // namespace letopis::http
