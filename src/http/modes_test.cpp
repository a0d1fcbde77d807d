// Exemptions, modes of lessons and briefings over HTTP: what the class teacher, the deputy and the
// teacher state is what the others see.
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

/// Monday 7 September 2026, after the lessons.
class ModesOverHttp : public ::testing::Test {
protected:
    ModesOverHttp() { archive_.store.clock().set(moscow_instant(Date{2026, 9, 7}, {12 * 60})); }

    std::string id() {
        return R"({"command_id":")" + id_of<CommandId>(20'000 + ++commands_).text();
    }
    Answered ask(PersonId person, const std::string& target) {
        return site_.send(person, Method::get, target, "");
    }
    Answered exempt(PersonId person, const std::string& kind) {
        return site_.send(person, Method::post, "/api/v1/exemptions",
                          id() + R"(","student_id":")" + school_.ivanov.text() +
                              R"(","subject_id":")" + school_.mathematics.text() + R"(","kind":")" +
                              kind +
                              R"(","from_on":"2026-09-07","to_on":"2026-09-30",)"
                              R"("document_no":"318","document_on":"2026-09-04","text":""})");
    }
    Answered absent() {
        return site_.send(school_.petrova, Method::post, "/api/v1/cells",
                          R"({"commands":[)" + id() + R"(","lesson_id":")" +
                              school_.lesson_5b.text() + R"(","student_id":")" +
                              school_.ivanov.text() +
                              R"(","work_no":1,"text":"н","base_version":-1,)"
                              R"("reason_code":"none","reason":""}]})");
    }
    /// The school in memory tells no cache that it changed; the real one does (stamps).
    std::string diary() {
        site_.restart();
        return ask(school_.ivanov,
                   "/api/v1/students/" + school_.ivanov.text() + "/diary?week=2026-W37")
            .body;
    }

    TestedArchive archive_;
    const letopis::testing::SampleSchool& school_ = archive_.school;
    TestedSite site_{archive_};
    const std::string group_ = "/api/v1/study-groups/" + school_.class_5b.text() + "/exemptions";
    const std::string lesson_ = "/api/v1/lessons/" + school_.lesson_5b.text();
    int commands_ = 0;
};

// ATT-07.
TEST_F(ModesOverHttp, AnExemptionReachesTheTeacherAndTheFamily) {
    EXPECT_EQ(exempt(school_.petrova, "full").refusal(), "not_your_class");
    ASSERT_EQ(exempt(school_.deputy, "full").status, 200);
    EXPECT_EQ(exempt(school_.deputy, "full").refusal(), "exemption_stands");
    const Answered list = ask(school_.deputy, group_);
    ASSERT_EQ(list.status, 200) << list.body;
    EXPECT_THAT(list.body, HasSubstr(R"("is_today":true)"));
    const Answered table = ask(school_.deputy, group_ + ".csv");
    EXPECT_THAT(table.body, HasSubstr("Математика;Полное;07.09.2026;30.09.2026;318;04.09.2026"));
    EXPECT_THAT(absent().body, HasSubstr("Освобождение с 07.09.2026 по 30.09.2026."));
    EXPECT_THAT(diary(), HasSubstr(R"("change":"Освобождён(а) по 30.09.2026")"));
    const Answered page =
        ask(school_.petrova, "/api/v1/courses/" + school_.mathematics_5b.text() + "/journal");
    EXPECT_THAT(page.body, HasSubstr(R"("note":"Освобождён(а) по 30.09.2026")"));
    EXPECT_THAT(page.body, Not(HasSubstr("318"))) << "the document is not for whoever teaches";
}

// ATT-08.
TEST_F(ModesOverHttp, ADayAtADistanceIsSeenByTheFamily) {
    const auto set = [&](PersonId person) {
        return site_.send(person, Method::post, "/api/v1/changes/modes",
                          R"({"from":"2026-09-07","to":"2026-09-08","mode":"distance",)"
                          R"("reason":"мороз","commands":[)" +
                              id() + R"(","study_group_id":")" + school_.class_5b.text() +
                              R"("}]})");
    };
    EXPECT_EQ(set(school_.petrova).refusal(), "not_your_role");
    const Answered answer = set(school_.deputy);
    ASSERT_EQ(answer.status, 200) << answer.body;
    EXPECT_THAT(answer.body, HasSubstr(R"("outcome":"recorded")"));
    EXPECT_THAT(answer.body, HasSubstr(R"("changed_count":1)"));
    EXPECT_THAT(answer.body, HasSubstr(R"("left":[])"));
    EXPECT_THAT(diary(), HasSubstr(R"("change":"Дистанционно: мороз")"));
    EXPECT_THAT(ask(school_.petrova, "/api/v1/day?on=2026-09-07").body,
                HasSubstr(R"("held":"Дистанционно: мороз")"));
    const Answered back = site_.send(school_.deputy, Method::put, lesson_ + "/mode",
                                     id() + R"(","mode":"offline","reason":""})");
    ASSERT_EQ(back.status, 200) << back.body;
    EXPECT_THAT(diary(), HasSubstr(R"("change":"")"));
}

// JRN-20.
TEST_F(ModesOverHttp, ABriefingStandsAtTheLesson) {
    const auto brief = [&](PersonId person) {
        return site_.send(person, Method::put, lesson_ + "/briefing",
                          id() + R"(","kind":"repeated","text":"инструкция № 12"})");
    };
    EXPECT_EQ(brief(school_.sidorov).refusal(), "not_your_course");
    EXPECT_EQ(brief(school_.deputy).refusal(), "not_your_role");
    ASSERT_EQ(brief(school_.petrova).status, 200);
    const Answered page =
        ask(school_.petrova, "/api/v1/courses/" + school_.mathematics_5b.text() + "/journal");
    EXPECT_THAT(page.body, HasSubstr(R"("briefing":{"kind":"repeated","text":"инструкция № 12"})"));
    EXPECT_THAT(page.body, HasSubstr(R"("needs_briefing":false)")) << "mathematics does not";
    EXPECT_EQ(ask(school_.deputy, "/api/v1/briefings").status, 200);
    EXPECT_EQ(ask(school_.ivanov, "/api/v1/briefings").status, 403);
}

}  // namespace
}  // namespace letopis::http
