// Rubrics, points by criteria and behaviour over HTTP (ASM-13, ASM-14).
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

/// Monday 7 September 2026, after the lesson of mathematics in 5 «Б»; Петрова teaches it and leads
/// the class. (5 «А» of the archive is closed.)
class AssessmentOverHttp : public ::testing::Test {
protected:
    AssessmentOverHttp() {
        archive_.store.clock().set(moscow_instant(Date{2026, 9, 7}, {12 * 60}));
        archive_.state({ClassTeacherAssigned{{.study_group_id = school_.class_5b,
                                              .teacher_id = school_.petrova,
                                              .valid_from = Date{2026, 9, 1}}}});
        site_.restart();
    }
    Answered get(PersonId person, const std::string& target) { return site_.get(person, target); }
    std::string command() { return id_of<CommandId>(20'000 + ++commands_).text(); }
    Answered keep(PersonId person, const std::string& criteria) {
        return site_.send(person, Method::post, rubrics_,
                          R"({"command_id":")" + command() + R"(","title":"Задача","criteria":)" +
                              criteria +
                              R"(,"borders":{"three":50,"four":70,"five":90},"replaces":-1})");
    }
    Answered assess(PersonId person, const std::string& points, const std::string& versions) {
        return site_.send(
            person, Method::post, "/api/v1/criteria",
            R"({"commands":[{"command_id":")" + command() + R"(","lesson_id":")" +
                school_.lesson_5b.text() + R"(","student_id":")" + school_.ivanov.text() +
                R"(","work_no":1,"rubric":)" + number_of("rubric", get(school_.petrova, rubrics_)) +
                R"(,"points":)" + points + versions + R"(,"reason_code":"none","reason":""}]})");
    }
    Answered behave(PersonId person, const std::string& value) {
        return site_.send(person, Method::put, behaviour_,
                          R"({"command_id":")" + command() + R"(","student_id":")" +
                              school_.ivanov.text() + R"(","period_id":")" +
                              school_.first_quarter.text() + R"(","value":)" + value +
                              R"(,"note":"","base_version":-1})");
    }
    static std::string number_of(const std::string& field, const Answered& answered) {
        const std::string key = "\"" + field + "\":";
        const auto at = answered.body.find(key) + key.size();
        return answered.body.substr(at, answered.body.find_first_of(",}", at) - at);
    }

    TestedArchive archive_;
    const letopis::testing::SampleSchool& school_ = archive_.school;
    TestedSite site_{archive_};
    const std::string rubrics_ = "/api/v1/courses/" + school_.mathematics_5b.text() + "/rubrics";
    const std::string sheet_ = "/api/v1/lessons/" + school_.lesson_5b.text() + "/criteria";
    const std::string behaviour_ = "/api/v1/study-groups/" + school_.class_5b.text() + "/behaviour";
    const std::string new_cell_ = R"(,"base_version":-1,"points_version":-1)";
    int commands_ = 0;
};

// Evidence: ASM-14.
TEST_F(AssessmentOverHttp, ThreeOfFourFiveOfSixAndOneOfTwoAreAFourThatTheStudentSees) {
    const std::string criteria =
        R"([{"title":"Понимание","most":4},{"title":"Ход","most":6},{"title":"Ответ","most":2}])";
    EXPECT_EQ(keep(school_.sidorov, criteria).refusal(), "not_your_course");
    EXPECT_EQ(keep(school_.deputy, criteria).refusal(), "not_your_role");
    const Answered wrong = keep(school_.petrova, R"([{"title":"Понимание","most":0}])");
    EXPECT_EQ(wrong.refusal(), "invalid_value");
    EXPECT_THAT(wrong.body, HasSubstr(R"("field":"criteria[0].most")"));
    ASSERT_EQ(keep(school_.petrova, criteria).status, 200);

    const Answered assessed = assess(school_.petrova, "[3,5,1]", new_cell_);
    ASSERT_EQ(assessed.status, 200) << assessed.body;
    EXPECT_THAT(assessed.body, HasSubstr(R"("outcome":"recorded")"));
    EXPECT_THAT(assessed.body, HasSubstr(R"("text":"4")"));
    EXPECT_THAT(assess(school_.petrova, "[4,6,2]", new_cell_).body,
                HasSubstr(R"("outcome":"conflict")"));
    EXPECT_THAT(assess(school_.petrova, "[9,9,9]", new_cell_).body, HasSubstr("version_conflict"));
    EXPECT_THAT(assess(school_.sidorov, "[4,6,2]", new_cell_).body, HasSubstr("not_your_course"));
    EXPECT_THAT(get(school_.deputy, sheet_).body, HasSubstr(R"("points":[3,5,1])"));

    const std::string own = "/api/v1/students/" + school_.ivanov.text() + "/lessons/" +
                            school_.lesson_5b.text() + "/criteria";
    EXPECT_THAT(get(school_.ivanov, own).body, HasSubstr(R"("percent":"75 %")"));
    EXPECT_EQ(get(school_.ezhov, own).refusal(), "not_found");
    EXPECT_EQ(get(school_.ivanov, sheet_).status, 403);
    EXPECT_THAT(get(school_.petrova, "/api/v1/lessons/" + school_.lesson_5b.text() + "/students/" +
                                         school_.ivanov.text() + "/history")
                    .body,
                HasSubstr("Понимание 3 из 4, Ход 5 из 6, Ответ 1 из 2 — 75 %"));
}

// Evidence: ASM-13.
TEST_F(AssessmentOverHttp, BehaviourIsNowhereUntilTheSchoolIntroducesIt) {
    const std::string card = "/api/v1/reports/students/" + school_.ivanov.text() + "/report-card";
    const std::string before = get(school_.ivanov, card).body;
    EXPECT_EQ(get(school_.petrova, behaviour_).refusal(), "not_found");
    EXPECT_EQ(behave(school_.petrova, "\"good\"").refusal(), "not_found");
    archive_.state({PolicySet{.key = "behaviour.marks",
                              .value = "on",
                              .valid_from = Date{2026, 9, 1},
                              .clause = "п. 7"}});
    EXPECT_THAT(get(school_.petrova, behaviour_).body, HasSubstr(R"("title":"Год")"));
    EXPECT_EQ(behave(school_.petrova, "\"unsatisfactory\"").refusal(), "invalid_value");
    EXPECT_EQ(behave(school_.petrova, "\"good\"").status, 200);
    EXPECT_EQ(behave(school_.deputy, "null").refusal(), "version_conflict");
    EXPECT_EQ(behave(school_.sidorov, "\"good\"").status, 403);
    EXPECT_EQ(get(school_.ivanov, behaviour_).status, 403);
    EXPECT_THAT(before, Not(HasSubstr("Поведение")));
    EXPECT_THAT(
        get(school_.ivanov, card).body,
        HasSubstr(R"({"subject_title":"Поведение","results":["хор.","","",""],"annual":""})"));
}

}  // namespace
}  // namespace letopis::http
