// Associations over HTTP: a group is described, the list and the journal are told and taken away,
// and nothing about money is (ADE-06).
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "http/openapi.h"
#include "http/testing/tested_site.h"

namespace letopis::http {
namespace {

using letopis::testing::id_of;
using letopis::testing::TestedArchive;
using testing::Answered;
using ::testing::HasSubstr;
using ::testing::Not;
using testing::TestedSite;

/// 31 May 2027: the last lesson, of the 26th, may still be written to.
class AssociationsOverHttp : public ::testing::Test {
protected:
    AssociationsOverHttp() {
        archive_.state({StudyGroupFormed{{.study_group_id = dance_,
                                          .school_year_id = school_.year,
                                          .family = ProgrammeFamily::additional,
                                          .kind = StudyGroupKind::association_group,
                                          .title = "Хореография, 1 год",
                                          .period_system_id = school_.quarters}},
                        SubjectAdded{{.subject_id = id_of<SubjectId>(60),
                                      .title = "Хореография",
                                      .kind = SubjectKind::association,
                                      .position = 60}},
                        CourseOpened{{.course_id = dancing_,
                                      .subject_id = id_of<SubjectId>(60),
                                      .study_group_id = dance_,
                                      .school_year_id = school_.year,
                                      .period_system_id = school_.quarters,
                                      .scale = Scale::levels}},
                        CourseTeacherAssigned{{.course_id = dancing_,
                                               .teacher_id = school_.sidorov,
                                               .valid_from = Date{2026, 9, 1}}},
                        StudentEnrolled{.student_id = school_.zhukova,
                                        .study_group_id = dance_,
                                        .enrolled_on = Date{2026, 9, 1},
                                        .order_no = "12-до",
                                        .order_on = Date{2026, 9, 1}},
                        LessonScheduled{.lesson_id = lesson_,
                                        .course_id = dancing_,
                                        .lesson_on = Date{2027, 5, 26},
                                        .slot_no = 1,
                                        .starts_at = {8 * 60},
                                        .ends_at = {8 * 60 + 20},
                                        .teacher_id = school_.sidorov}});
        site_.restart();
    }
    Answered get(PersonId person, const std::string& target) { return site_.get(person, target); }
    std::string command() { return id_of<CommandId>(20'000 + ++commands_).text(); }
    Answered describe(PersonId person, int capacity) {
        return site_.send(person, Method::put, group_,
                          R"({"command_id":")" + command() +
                              R"(","direction":"artistic","capacity":)" + std::to_string(capacity) +
                              R"(,"year_of_study":1,"years_in_programme":2,"funding":"paid"})");
    }
    Answered type(const std::string& text) {
        return site_.send(school_.sidorov, Method::post, "/api/v1/cells",
                          R"({"commands":[{"command_id":")" + command() + R"(","lesson_id":")" +
                              lesson_.text() + R"(","student_id":")" + school_.zhukova.text() +
                              R"(","work_no":1,"text":")" + text +
                              R"(","base_version":-1,"reason_code":"none","reason":""}]})");
    }

    TestedArchive archive_;
    const letopis::testing::SampleSchool& school_ = archive_.school;
    const StudyGroupId dance_ = id_of<StudyGroupId>(60);
    const CourseId dancing_ = id_of<CourseId>(60);
    const LessonId lesson_ = id_of<LessonId>(600);
    const std::string group_ = "/api/v1/associations/" + dance_.text();
    TestedSite site_{archive_};
    int commands_ = 0;
};

TEST_F(AssociationsOverHttp, AGroupIsDescribedAndStandsInItsDirection) {
    EXPECT_THAT(get(school_.deputy, "/api/v1/associations").body,
                HasSubstr("Направленность не указана"));
    EXPECT_EQ(describe(school_.sidorov, 4).refusal(), "not_your_role");
    const Answered wrong = describe(school_.deputy, 0);
    EXPECT_EQ(wrong.refusal(), "invalid_value");
    EXPECT_THAT(wrong.body, HasSubstr("от 1 до 200"));
    ASSERT_EQ(describe(school_.deputy, 4).status, 200);
    site_.restart();
    const Answered list = get(school_.deputy, "/api/v1/associations?direction=artistic");
    EXPECT_THAT(list.body, HasSubstr(R"("title":"Художественная","groups":1,"places":4)"));
    EXPECT_THAT(list.body, HasSubstr(R"("occupancy":"25,00 %")"));
    EXPECT_THAT(get(school_.deputy, "/api/v1/associations.csv").body,
                HasSubstr("Художественная;Хореография, 1 год;Хореография;1 из 2"));
    EXPECT_EQ(get(school_.deputy, "/api/v1/associations.xlsx").status, 200);
    EXPECT_EQ(get(school_.sidorov, "/api/v1/associations").status, 403);
}

TEST_F(AssociationsOverHttp, TheTeacherTypesALevelAndItStandsInTheJournal) {
    const Answered five = type("5");
    EXPECT_EQ(five.refusal(), "mark_out_of_scale");
    EXPECT_THAT(five.body, HasSubstr("«низ», «ср», «выс»"));
    EXPECT_THAT(type("высокий").body, HasSubstr(R"("text":"выс")"));
    site_.restart();
    EXPECT_THAT(get(school_.sidorov, group_ + "/journal").body,
                HasSubstr(R"("cells":[{"lesson_index":0,"student_index":0,"text":"выс"}])"));
    EXPECT_THAT(get(school_.sidorov, group_ + "/journal.csv").body,
                HasSubstr("1;Жукова Анна Сергеевна;выс"));
    EXPECT_EQ(get(school_.sidorov, group_ + "/journal.xlsx").status, 200);
    EXPECT_EQ(get(school_.petrova, group_ + "/journal").refusal(), "not_your_course");
    EXPECT_EQ(get(school_.zhukov, group_ + "/journal").status, 403);
}

// ADE-06: the journal stays free of payments: a group may be a paid one, and that is all.
TEST_F(AssociationsOverHttp, NothingIsSaidOfMoney) {
    ASSERT_EQ(describe(school_.deputy, 15).status, 200);
    site_.restart();
    const std::string all = get(school_.deputy, "/api/v1/associations").body +
                            get(school_.deputy, group_ + "/journal").body;
    EXPECT_THAT(all, HasSubstr("Платно"));
    const std::string api = openapi_text();
    for (const char* word : {"payment", "price", "amount", "invoice", "debit", "rouble"})
        EXPECT_THAT(api + all, Not(HasSubstr(word)));
}

}  // namespace
}  // namespace letopis::http
