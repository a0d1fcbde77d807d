// Journals of other kinds over HTTP (JRN-24, F-24, F-25): a course is formed, its journal is read
// and printed, the regime of an after-school group is kept.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "http/testing/tested_site.h"
#include "ports/testing/activity_school.h"

namespace letopis::http {
namespace {

using letopis::testing::id_of;
using letopis::testing::TestedArchive;
using testing::Answered;
using ::testing::HasSubstr;
using ::testing::StartsWith;
using testing::TestedSite;

class ActivitiesOverHttp : public ::testing::Test {
protected:
    ActivitiesOverHttp() {
        archive_.store.clock().set(moscow_instant(Date{2026, 9, 7}, {12 * 60}));
        archive_.state(letopis::testing::activity_facts(school_));
        // The year of 5 «А» is closed: this group draws from 5 «Б» alone.
        archive_.state({StudyGroupFormed{{.study_group_id = group_,
                                          .school_year_id = school_.year,
                                          .kind = StudyGroupKind::subgroup,
                                          .title = "ГПД 5 «Б»",
                                          .period_system_id = school_.quarters,
                                          .parent_group_ids = {school_.class_5b}}},
                        CourseOpened{{.course_id = id_of<CourseId>(96),
                                      .subject_id = id_of<SubjectId>(92),
                                      .study_group_id = group_,
                                      .school_year_id = school_.year,
                                      .period_system_id = school_.quarters,
                                      .scale = Scale::no_marks}},
                        CourseTeacherAssigned{{.course_id = id_of<CourseId>(96),
                                               .teacher_id = school_.sidorov,
                                               .valid_from = Date{2026, 9, 1}}}});
        site_.restart();
    }
    Answered get(PersonId person, const std::string& target) { return site_.get(person, target); }
    std::string command() { return id_of<CommandId>(20'000 + ++commands_).text(); }
    Answered form(PersonId person, const std::string& ends_at) {
        return site_.send(
            person, Method::post, activities_,
            R"({"command_id":")" + command() + R"(","course_id":")" + id_of<CourseId>(300).text() +
                R"(","study_group_id":")" + id_of<StudyGroupId>(300).text() +
                R"(","kind":"extracurricular","reach":"group","title":"Шахматы","class_ids":[")" +
                school_.class_5b.text() + R"("],"teacher_id":")" + school_.sidorov.text() +
                R"(","from":"2026-09-07","to":"2026-10-01","hours":[{"weekday":2,)"
                R"("starts_at":"15:00","ends_at":")" +
                ends_at + R"(","room_title":"каб. 12"}],"student_ids":[")" + school_.ivanov.text() +
                R"("],"order_no":"","order_on":null})");
    }
    Answered keep_regime(PersonId person, const std::string& lines) {
        return site_.send(person, Method::put, "/api/v1/study-groups/" + group_.text() + "/regime",
                          R"({"command_id":")" + command() + R"(","lines":[)" + lines + "]}");
    }

    TestedArchive archive_;
    const letopis::testing::SampleSchool& school_ = archive_.school;
    TestedSite site_{archive_};
    const std::string activities_ = "/api/v1/activities";
    const StudyGroupId group_ = id_of<StudyGroupId>(96);
    const std::string after_school_ = activities_ + "/" + id_of<CourseId>(96).text();
    int commands_ = 0;
};

// Evidence: JRN-24, ADE-08, F-24.
TEST_F(ActivitiesOverHttp, ACourseIsFormedListedAndPrinted) {
    EXPECT_EQ(form(school_.petrova, "15:45").refusal(), "not_your_role");
    const Answered wrong = form(school_.deputy, "14:00");
    EXPECT_EQ(wrong.refusal(), "invalid_value");
    EXPECT_THAT(wrong.body, HasSubstr(R"("field":"hours[0].ends_at")"));
    EXPECT_EQ(form(school_.deputy, "15:45").status, 200);
    EXPECT_THAT(get(school_.deputy, activities_).body, HasSubstr("вторник, 15:00–15:45, каб. 12"));
    const std::string chess = activities_ + "/" + id_of<CourseId>(300).text();
    EXPECT_THAT(get(school_.sidorov, chess).body, HasSubstr("Шахматы, 5 «Б»"));
    EXPECT_THAT(get(school_.sidorov, chess + "/journal.pdf").body, StartsWith("%PDF "));
    EXPECT_EQ(get(school_.petrova, activities_).refusal(), "not_your_role");
}

// Evidence: F-25.
TEST_F(ActivitiesOverHttp, TheTeacherOfAnAfterSchoolGroupKeepsItsRegime) {
    const std::string lunch = R"({"from":"13:30","to":"14:00","occupation":"Обед"})";
    EXPECT_EQ(keep_regime(school_.sidorov, lunch).status, 200);
    EXPECT_THAT(get(school_.sidorov, after_school_).body, HasSubstr("Обед"));
    const Answered wrong = keep_regime(school_.sidorov, lunch + "," + lunch);
    EXPECT_EQ(wrong.refusal(), "invalid_value");
    EXPECT_THAT(wrong.body, HasSubstr(R"("field":"lines[1].from")"));
    EXPECT_EQ(keep_regime(school_.petrova, lunch).refusal(), "not_your_class");
    EXPECT_THAT(get(school_.deputy, after_school_ + "/journal.pdf").body, StartsWith("%PDF "));
}

}  // namespace
}  // namespace letopis::http
