// Practice over HTTP (VOC-10, F-29): students are sent by one order, a sheet is filled in, the
// family sees it; lists of a class are taken away (F-09, F-11).
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

/// June 2027: a course of practice in 5 «Б», where Иванов is; Сидоров teaches it.
class PracticeOverHttp : public ::testing::Test {
protected:
    PracticeOverHttp() {
        archive_.store.clock().set(moscow_instant(Date{2027, 5, 20}, {12 * 60}));
        archive_.state({SubjectAdded{{.subject_id = id_of<SubjectId>(82),
                                      .title = "УП.01 Учебная практика",
                                      .kind = SubjectKind::practice,
                                      .position = 82}},
                        CourseOpened{{.course_id = course_,
                                      .subject_id = id_of<SubjectId>(82),
                                      .study_group_id = school_.class_5b,
                                      .school_year_id = school_.year,
                                      .period_system_id = school_.quarters}},
                        CourseTeacherAssigned{{.course_id = course_,
                                               .teacher_id = school_.sidorov,
                                               .valid_from = Date{2026, 9, 1}}}});
        site_.restart();
    }
    Answered get(PersonId person, const std::string& target) { return site_.get(person, target); }
    std::string command() { return id_of<CommandId>(20'000 + ++commands_).text(); }
    Answered send(PersonId person, const std::string& hours) {
        return site_.send(
            person, Method::post, assignments_,
            R"({"command_id":")" + command() + R"(","course_id":")" + course_.text() +
                R"(","student_ids":[")" + school_.ivanov.text() +
                R"("],"kind":"educational","base":"Мастерская № 2","base_lead":"Орлов П. С.",)"
                R"("lead_id":")" +
                school_.sidorov.text() +
                R"(","from_on":"2027-05-10","to_on":"2027-05-15","hours":)" + hours +
                R"(,"order_no":"41-п"})");
    }
    Answered assess(PersonId person, const std::string& assignment, const std::string& result) {
        return site_.send(
            person, Method::put, assignments_ + "/" + assignment + "/attestation-sheet",
            R"({"command_id":")" + command() +
                R"(","competences":"ОК 1 освоена","characteristic":"","result":")" + result +
                R"(","assessed_on":"2027-05-17","reason":"","base_version":)" +
                number_of("version") + "}");
    }
    std::string assignment() { return number_of("assignment"); }
    /// Of the first line of the sheet.
    std::string number_of(const std::string& field) {
        const std::string body = get(school_.sidorov, sheet_).body;
        const std::string key = "\"" + field + "\":";
        const auto at = body.find(key) + key.size();
        return body.substr(at, body.find_first_of(",}", at) - at);
    }

    TestedArchive archive_;
    const letopis::testing::SampleSchool& school_ = archive_.school;
    TestedSite site_{archive_};
    const CourseId course_ = id_of<CourseId>(82);
    const std::string sheet_ = "/api/v1/practice/courses/" + course_.text();
    const std::string assignments_ = "/api/v1/practice/assignments";
    int commands_ = 0;
};

// Evidence: VOC-10.
TEST_F(PracticeOverHttp, AStudentIsSentAssessedAndSeesIt) {
    EXPECT_EQ(send(school_.sidorov, "36").refusal(), "not_your_role");
    const Answered wrong = send(school_.deputy, "100");
    EXPECT_EQ(wrong.refusal(), "invalid_value");
    EXPECT_THAT(wrong.body, HasSubstr(R"("field":"hours")"));
    const Answered sent = send(school_.deputy, "36");
    ASSERT_EQ(sent.status, 200) << sent.body;
    EXPECT_EQ(send(school_.deputy, "36").refusal(), "practice_stands");
    EXPECT_THAT(get(school_.deputy, "/api/v1/practice/courses").body, HasSubstr(R"("sent":1)"));
    EXPECT_THAT(get(school_.sidorov, "/api/v1/courses").body, HasSubstr(R"("is_practice":true)"))
        << "the day leads to its sheet";

    EXPECT_EQ(assess(school_.sidorov, assignment(), "pass").refusal(), "invalid_value");
    EXPECT_EQ(assess(school_.sidorov, assignment(), "four").status, 200);
    EXPECT_EQ(assess(school_.sidorov, assignment(), "five").refusal(), "invalid_value");
    const std::string own = "/api/v1/students/" + school_.ivanov.text() + "/practice";
    EXPECT_THAT(get(school_.ivanov, own).body, HasSubstr("4 (хорошо)"));
    EXPECT_EQ(get(school_.zhukov, own).refusal(), "not_found");
    EXPECT_EQ(
        site_
            .send(school_.deputy, Method::post, assignments_ + "/" + assignment() + "/cancellation",
                  R"({"command_id":")" + command() + R"(","reason":"ошибка"})")
            .refusal(),
        "practice_assessed");
}

// Evidence: F-29.
TEST_F(PracticeOverHttp, TheSheetIsTakenAwayOnPaperAndAsTables) {
    ASSERT_EQ(send(school_.deputy, "36").status, 200);
    EXPECT_THAT(get(school_.sidorov, sheet_ + "/sheet.csv").body,
                HasSubstr("Мастерская № 2;10.05.2027;15.05.2027;36"));
    EXPECT_EQ(get(school_.sidorov, sheet_ + "/sheet.xlsx").status, 200);
    EXPECT_TRUE(get(school_.sidorov, sheet_ + "/sheet.pdf").body.starts_with("%PDF"));
    EXPECT_TRUE(get(school_.sidorov, assignments_ + "/" + assignment() + "/attestation-sheet.pdf")
                    .body.starts_with("%PDF"));
    EXPECT_EQ(get(school_.ivanov, sheet_ + "/sheet.pdf").status, 403);
}

// Evidence: F-09 F-11.
TEST_F(PracticeOverHttp, ListsOfAClassAreTakenAwayOnPaperAndAsTables) {
    const std::string lists = "/api/v1/reports/study-groups/" + school_.class_5a.text();
    for (const std::string name : {"/general", "/activities"}) {
        EXPECT_EQ(get(school_.petrova, lists + name).status, 200);
        EXPECT_THAT(get(school_.petrova, lists + name + ".csv").body, HasSubstr("Жукова"));
        EXPECT_EQ(get(school_.petrova, lists + name + ".xlsx").status, 200);
        EXPECT_TRUE(get(school_.petrova, lists + name + ".pdf").body.starts_with("%PDF"));
        EXPECT_NE(get(school_.sidorov, lists + name).status, 200);
    }
}

}  // namespace
}  // namespace letopis::http
