// The diary of practice over HTTP (VOC-10): the student writes his own and nobody else's, the lead
// confirms it and gives it back, the family reads it, all print it.
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

/// 10 September 2026: Иванов and Волков of 5 «Б» are at practice, which Сидоров teaches and leads.
/// Ёжикова is Иванов's guardian too.
class PracticeDiaryOverHttp : public ::testing::Test {
protected:
    PracticeDiaryOverHttp() {
        archive_.store.clock().set(moscow_instant(Date{2026, 9, 10}, {15 * 60}));
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
                                               .valid_from = Date{2026, 9, 1}}},
                        PersonRegistered{{.person_id = volkov_, .last_name = "Волков"}},
                        StudentEnrolled{.student_id = volkov_,
                                        .study_group_id = school_.class_5b,
                                        .enrolled_on = Date{2026, 9, 1},
                                        .order_no = "12",
                                        .order_on = Date{2026, 8, 28}},
                        GuardianshipEstablished{{.student_id = school_.ivanov,
                                                 .guardian_id = school_.yozhikova,
                                                 .relation = "опекун",
                                                 .rights = GuardianRights::full,
                                                 .valid_from = Date{2026, 9, 1}}}});
        own_ = send_there(school_.ivanov);
        other_ = send_there(volkov_);
        site_.restart();
    }
    std::string send_there(StudentId student) {
        archive_.state({PracticeAssigned{.course_id = course_,
                                         .student_id = student,
                                         .base = "Мастерская № 2",
                                         .base_lead = "Орлов П. С.",
                                         .lead_id = school_.sidorov,
                                         .from_on = Date{2026, 9, 7},
                                         .to_on = Date{2026, 9, 19},
                                         .hours = 72,
                                         .order_no = "41-п"}});
        return "/api/v1/practice/assignments/" +
               std::to_string(archive_.store.tables().entries.back().entry_index) + "/diary";
    }
    std::string command() { return id_of<CommandId>(20'000 + ++commands_).text(); }
    Answered get(PersonId person, const std::string& target) { return site_.get(person, target); }
    Answered write(PersonId person, const std::string& diary, const std::string& on,
                   const std::string& hours = "6", const std::string& version = "-1") {
        return site_.send(person, Method::put, diary + "/days/" + on,
                          R"({"command_id":")" + command() + R"(","hours":)" + hours +
                              R"(,"text":"опиливание деталей","base_version":)" + version + "}");
    }
    Answered post(PersonId person, const std::string& target, const std::string& members) {
        return site_.send(person, Method::post, target,
                          R"({"command_id":")" + command() + "\"," + members + "}");
    }
    /// Of the last entry.
    std::string version() {
        return std::to_string(archive_.store.tables().entries.back().entry_index);
    }

    TestedArchive archive_;
    const letopis::testing::SampleSchool& school_ = archive_.school;
    TestedSite site_{archive_};
    const CourseId course_ = id_of<CourseId>(82);
    const StudentId volkov_ = id_of<StudentId>(830);
    std::string own_;
    std::string other_;
    int commands_ = 0;
};

// Evidence: VOC-10.
TEST_F(PracticeDiaryOverHttp, AStudentWritesHisOwnDiaryAndNobodyElses) {
    EXPECT_EQ(write(school_.ivanov, own_, "2026-09-08").status, 200);
    EXPECT_EQ(write(school_.ivanov, other_, "2026-09-08").refusal(), "not_found");
    EXPECT_EQ(get(school_.ivanov, other_).refusal(), "not_found");
    EXPECT_EQ(get(school_.ivanov, other_ + ".pdf").refusal(), "not_found");
    EXPECT_EQ(get(school_.yozhikova, other_).refusal(), "not_found") << "not of her child";
    EXPECT_EQ(get(school_.yozhikova, other_ + ".pdf").refusal(), "not_found");
    EXPECT_EQ(write(school_.sidorov, own_, "2026-09-09").refusal(), "not_your_role");
    EXPECT_EQ(write(school_.yozhikova, own_, "2026-09-09").refusal(), "not_your_role")
        << "his guardian only reads";
    const Answered read = get(school_.yozhikova, own_);
    EXPECT_THAT(read.body, HasSubstr("опиливание деталей"));
    EXPECT_THAT(read.body, HasSubstr(R"("may_write":false)"));
    EXPECT_THAT(read.body, Not(HasSubstr(R"("may_write":true)")));
    EXPECT_THAT(get(school_.ivanov, own_).body, HasSubstr(R"("may_write":true)"));
}

TEST_F(PracticeDiaryOverHttp, AWrongLineIsRefusedAtItsField) {
    const auto field = [&](const Answered& answered) {
        const auto at = answered.body.find(R"("field":")");
        return answered.body.substr(at + 9, answered.body.find('"', at + 9) - at - 9);
    };
    EXPECT_EQ(field(write(school_.ivanov, own_, "2026-09-11")), "done_on") << "to come";
    EXPECT_EQ(field(write(school_.ivanov, own_, "2026-09-04")), "done_on") << "before it began";
    EXPECT_EQ(field(write(school_.ivanov, own_, "2026-09-08", "9")), "hours");
    EXPECT_EQ(write(school_.ivanov, own_, "2026-02-31").refusal(), "not_found")
        << "there is no such day";
}

TEST_F(PracticeDiaryOverHttp, TheLeadConfirmsAndGivesBack) {
    ASSERT_EQ(write(school_.ivanov, own_, "2026-09-07").status, 200);
    const std::string monday = version();
    ASSERT_EQ(write(school_.ivanov, own_, "2026-09-08").status, 200);
    const std::string tuesday = version();
    const std::string days = R"("days":[{"done_on":"2026-09-07","version":)" + monday + "}]";
    EXPECT_EQ(post(school_.ivanov, own_ + "/confirmations", days).refusal(), "not_your_role");
    // Петрова teaches in the same class, but neither leads it nor this practice.
    EXPECT_EQ(post(school_.petrova, own_ + "/confirmations", days).refusal(), "not_your_course");
    EXPECT_EQ(post(school_.petrova, own_ + "/days/2026-09-08/return",
                   R"("remark":"каких деталей?","base_version":)" + tuesday)
                  .refusal(),
              "not_your_course");
    EXPECT_EQ(post(school_.sidorov, own_ + "/confirmations", days).status, 200);
    EXPECT_EQ(write(school_.ivanov, own_, "2026-09-07", "7", version()).refusal(), "invalid_value")
        << "it is confirmed";
    EXPECT_EQ(post(school_.sidorov, own_ + "/days/2026-09-08/return",
                   R"("remark":"каких деталей?","base_version":)" + tuesday)
                  .status,
              200);
    const std::string seen = get(school_.ivanov, own_).body;
    EXPECT_THAT(seen, HasSubstr("каких деталей?"));
    EXPECT_THAT(seen, HasSubstr(R"("confirmed_hours":6)"));
    EXPECT_EQ(
        post(school_.ivanov, own_ + "/days/2026-09-08/withdrawal", R"("base_version":)" + version())
            .refusal(),
        "invalid_value")
        << "the remark would vanish";
    EXPECT_THAT(get(school_.sidorov, own_).body, HasSubstr("каких деталей?"));
    ASSERT_EQ(write(school_.ivanov, own_, "2026-09-09").status, 200);
    EXPECT_EQ(
        post(school_.ivanov, own_ + "/days/2026-09-09/withdrawal", R"("base_version":)" + version())
            .status,
        200);
    EXPECT_TRUE(get(school_.ivanov, own_ + ".pdf").body.starts_with("%PDF"));
    EXPECT_TRUE(get(school_.sidorov, own_ + ".pdf").body.starts_with("%PDF"));
}

}  // namespace
}  // namespace letopis::http
