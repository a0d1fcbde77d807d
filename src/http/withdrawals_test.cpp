// Taking back and putting right over HTTP (JRN-15, JRN-23, VOC-06, VOC-11), early attestation and
// warnings about absences (ASM-08).
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

/// Monday 5 October 2026.
class WithdrawalsOverHttp : public ::testing::Test {
protected:
    WithdrawalsOverHttp() { on(Date{2026, 10, 5}); }
    void on(Date day) {
        archive_.store.clock().set(moscow_instant(day, {12 * 60}));
        site_.restart();
    }

    Answered get(PersonId person, const std::string& target) { return site_.get(person, target); }
    Answered post(PersonId person, const std::string& target, const std::string& rest) {
        const std::string id = id_of<CommandId>(20'000 + ++commands_).text();
        return site_.send(person, Method::post, target,
                          R"({"command_id":")" + id + "\"," + rest + "}");
    }
    static std::string because(const std::string& reason) {
        return R"("reason":")" + reason + "\"";
    }
    std::string last(std::string_view kind) {
        EntryIndex index = -1;
        for (const StoredEntry& entry : archive_.store.tables().entries)
            if (entry.kind == kind) index = entry.entry_index;
        return std::to_string(index);
    }

    TestedArchive archive_;
    const letopis::testing::SampleSchool& school_ = archive_.school;
    TestedSite site_{archive_};
    int commands_ = 0;
};

// Evidence: JRN-23.
TEST_F(WithdrawalsOverHttp, ACarriedResultIsTakenBack) {
    const std::string about = R"("course_id":")" + school_.mathematics_5b.text() +
                              R"(","student_id":")" + school_.ivanov.text() + R"(","period_id":")" +
                              school_.first_quarter.text() + "\",";
    ASSERT_EQ(post(school_.deputy, "/api/v1/carried-results",
                   about + R"("value":"four","organization":"Школа № 4321","document_no":"7",)"
                           R"("document_on":"2026-10-02","base_version":-1)")
                  .status,
              200);
    const std::string page = "/api/v1/students/" + school_.ivanov.text() + "/study-modes";
    EXPECT_THAT(get(school_.deputy, page).body, HasSubstr(R"("may_withdraw":true)"));
    const std::string carried = "/api/v1/carried-results/withdrawal";
    const std::string result = about + R"("result":)" + last("result_carried") + ",";
    EXPECT_EQ(post(school_.petrova, carried, result + because("ошибка")).refusal(),
              "not_your_role");
    EXPECT_THAT(post(school_.deputy, carried, result + because("")).body,
                HasSubstr(R"("field":"reason")"));
    EXPECT_EQ(post(school_.deputy, carried, result + because("чужая справка")).status, 200);
    EXPECT_EQ(post(school_.deputy, carried, result + because("ещё раз")).refusal(), "not_found");
    EXPECT_THAT(get(school_.deputy, page).body, Not(HasSubstr("Школа № 4321")));
}

// Evidence: JRN-15.
TEST_F(WithdrawalsOverHttp, AnOrderToOpenAClassIsTakenBackByADirector) {
    on(Date{2027, 6, 1});
    const std::string group = "/api/v1/study-groups/" + school_.class_5a.text();
    ASSERT_EQ(
        post(school_.director, group + "/reopenings",
             R"("aspect":"remarks","order_no":"90","order_on":"2027-06-01",)" + because("ошибка"))
            .status,
        200);
    const std::string one = "/api/v1/reopenings/" + last("reopening_ordered");
    EXPECT_EQ(post(school_.deputy, one + "/withdrawal", because("ошибка")).refusal(),
              "not_your_role");
    EXPECT_EQ(post(school_.director, one + "/withdrawal", because("не нужно")).status, 200);
    EXPECT_EQ(site_
                  .send(school_.deputy, Method::post, one + "/carrying-out",
                        R"({"command_id":")" + id_of<CommandId>(30'000).text() + "\"}")
                  .refusal(),
              "not_found");
    EXPECT_THAT(get(school_.director, group + "/closing").body,
                HasSubstr(R"("withdrawn_reason":"не нужно")"));
}

// Evidence: VOC-06.
TEST_F(WithdrawalsOverHttp, ADirectionIsTakenBackAndKeepsItsNumber) {
    on(Date{2027, 6, 15});
    archive_.state({AnnualMarkConfirmed{.course_id = school_.mathematics_5b,
                                        .student_id = school_.ivanov,
                                        .value = ResultValue::two}});
    ASSERT_EQ(post(school_.deputy, "/api/v1/attestation/retakes",
                   R"("course_id":")" + school_.mathematics_5b.text() + R"(","student_id":")" +
                       school_.ivanov.text() + R"(","period_id":")" + PeriodId{}.text() +
                       R"(","kind":"debt","valid_until":"2027-06-30",)"
                       R"("examiners":"Петрова А. С.","basis":"")")
                  .status,
              200);
    const std::string one =
        "/api/v1/attestation/retakes/" + last("retake_directed") + "/withdrawal";
    EXPECT_EQ(post(school_.petrova, one, because("ошибка")).refusal(), "not_your_role");
    EXPECT_EQ(post(school_.deputy, one, because("выдано не тому")).status, 200);
    const std::string list = get(school_.deputy, "/api/v1/attestation/retakes").body;
    EXPECT_THAT(list, HasSubstr(R"("number":1)"));
    EXPECT_THAT(list, HasSubstr(R"("state":"withdrawn")"));
    EXPECT_THAT(get(school_.deputy, "/api/v1/attestation/retakes.csv").body,
                HasSubstr("отозвано: выдано не тому"));
}

// Evidence: VOC-11.
TEST_F(WithdrawalsOverHttp, AProtocolIsPutRightByASecondPerson) {
    on(Date{2027, 6, 22});
    const StudyGroupId group = id_of<StudyGroupId>(95);
    const StudentId anna = id_of<StudentId>(950);
    archive_.state({StudyGroupFormed{{.study_group_id = group,
                                      .school_year_id = school_.year,
                                      .family = ProgrammeFamily::vocational,
                                      .kind = StudyGroupKind::vocational_group,
                                      .title = "СД-41",
                                      .grade = 4,
                                      .period_system_id = school_.quarters}},
                    PersonRegistered{{.person_id = anna, .last_name = "Ветрова"}},
                    StudentEnrolled{.student_id = anna,
                                    .study_group_id = group,
                                    .enrolled_on = Date{2026, 9, 1},
                                    .order_no = "12",
                                    .order_on = Date{2026, 8, 28}},
                    GraduatesAdmitted{.study_group_id = group,
                                      .student_ids = {anna},
                                      .order_no = "57-у",
                                      .order_on = Date{2027, 6, 10}},
                    FinalAttestationPlanned{.study_group_id = group,
                                            .held_on = Date{2027, 6, 21},
                                            .chair = "Громов А. А.",
                                            .secretary = "Ким О. П.",
                                            .members = {"Первый", "Второй", "Третий"},
                                            .order_no = "61-у"}});
    const std::string one = "/api/v1/finals/attestations/" + last("final_attestation_planned");
    const auto lines = [&](const std::string& result) {
        return R"("protocol_no":"3","signed_on":"2027-06-21","results":[{"student_id":")" +
               anna.text() + R"(","topic":"","lead":"","result":")" + result + "\"}]";
    };
    ASSERT_EQ(post(school_.deputy, one + "/protocol", lines("two")).status, 200);
    const std::string rest =
        lines("four") + R"(,"corrects":)" + last("final_protocol_signed") + "," + because("описка");
    EXPECT_EQ(post(school_.deputy, one + "/correction", rest).refusal(), "second_person_required");
    EXPECT_EQ(post(school_.sidorov, one + "/correction", rest).status, 403);
    EXPECT_EQ(post(school_.director, one + "/correction", rest).status, 200);
    EXPECT_EQ(post(school_.deputy, one + "/correction",
                   lines("five") + R"(,"corrects":)" + last("final_protocol_signed") + "," +
                       because("описка"))
                  .refusal(),
              "version_conflict");
    const std::string view =
        get(school_.deputy, "/api/v1/finals/study-groups/" + group.text()).body;
    EXPECT_THAT(view, HasSubstr("исправлено 22.06.2027"));
    EXPECT_THAT(view, HasSubstr("4 (хорошо)"));
    EXPECT_TRUE(get(school_.deputy, one + "/protocol.pdf").body.starts_with("%PDF"));
}

// Evidence: ASM-08.
TEST_F(WithdrawalsOverHttp, EarlyAttestationIsEnteredToldToTheTeacherAndTakenBack) {
    const std::string early = "/api/v1/attestation/early";
    const std::string order =
        R"("student_id":")" + school_.ivanov.text() + R"(","study_group_id":")" +
        school_.class_5b.text() + R"(","period_id":")" + school_.first_quarter.text() +
        R"(","from_on":"2026-10-07","order_on":"2026-10-05",)" + because("переезд");
    EXPECT_EQ(post(school_.petrova, early, order + R"(,"order_no":"41-у")").refusal(),
              "not_your_role");
    EXPECT_EQ(post(school_.deputy, early, order + R"(,"order_no":"")").refusal(), "order_required");
    ASSERT_EQ(post(school_.deputy, early, order + R"(,"order_no":"41-у")").status, 200);
    EXPECT_THAT(get(school_.deputy, early).body, HasSubstr(R"("order_no":"41-у")"));
    site_.restart();
    EXPECT_THAT(
        get(school_.petrova, "/api/v1/courses/" + school_.mathematics_5b.text() + "/journal").body,
        HasSubstr("досрочно с 07.10.2026, приказ № 41-у от 05.10.2026"));
    const std::string one = early + "/" + last("early_attestation_allowed") + "/withdrawal";
    EXPECT_EQ(post(school_.deputy, one, because("остался")).status, 200);
    EXPECT_THAT(get(school_.deputy, early).body, HasSubstr(R"("rows":[])"));
}

// Evidence: E-5.
TEST_F(WithdrawalsOverHttp, WhoMissesTooMuchIsTold) {
    on(Date{2026, 9, 8});
    archive_.state({AttendanceRecorded{.lesson_id = school_.lesson_5b,
                                       .student_id = school_.ivanov,
                                       .status = AttendanceStatus::absent,
                                       .reason = {}}});
    site_.restart();
    const std::string own = "/api/v1/students/" + school_.ivanov.text() + "/absence-warnings";
    EXPECT_THAT(get(school_.ivanov, own).body, HasSubstr("пропущено 1 из 1 урока"));
    EXPECT_EQ(get(school_.zhukova, own).refusal(), "not_found");
    const std::string of_class =
        "/api/v1/study-groups/" + school_.class_5b.text() + "/absence-warnings";
    EXPECT_THAT(get(school_.deputy, of_class).body, HasSubstr("пропущено 1 из 1 урока"));
    EXPECT_EQ(get(school_.ivanov, of_class).status, 403);
}

}  // namespace
}  // namespace letopis::http
