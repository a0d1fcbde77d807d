// Certificates and duties over HTTP (LAW-10, OPS-04): a list of exams is checked and recorded,
// marks are taken away, the family reads its own; a duty is ticked.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "base/bytes.h"
#include "exchange/xlsx/xlsx_sample.h"
#include "http/testing/tested_site.h"

namespace letopis::http {
namespace {

using letopis::testing::id_of;
using letopis::testing::TestedArchive;
using testing::Answered;
using ::testing::HasSubstr;
using ::testing::Not;
using testing::TestedSite;

/// 20 May 2027: class 9 «А» with Иванов, whose surname looks like a formula, and its course of
/// Russian with his annual mark.
class CertificatesOverHttp : public ::testing::Test {
protected:
    CertificatesOverHttp() {
        archive_.store.clock().set(moscow_instant(Date{2027, 5, 20}, {12 * 60}));
        archive_.state(
            {StudyGroupFormed{{.study_group_id = nine_,
                               .school_year_id = school_.year,
                               .title = "9 «А»",
                               .grade = 9,
                               .letter = "А",
                               .period_system_id = school_.quarters}},
             CourseOpened{{.course_id = course_,
                           .subject_id = school_.russian,
                           .study_group_id = nine_,
                           .school_year_id = school_.year,
                           .period_system_id = school_.quarters}},
             PersonRegistered{{.person_id = student_,
                               .last_name = "=Иванов",
                               .first_name = "Пётр",
                               .personal_no = "П-7"}},
             StudentEnrolled{.student_id = student_,
                             .study_group_id = nine_,
                             .enrolled_on = Date{2026, 9, 1},
                             .order_no = "12",
                             .order_on = Date{2026, 8, 28}},
             AnnualMarkConfirmed{
                 .course_id = course_, .student_id = student_, .value = ResultValue::four}});
        site_.restart();
    }
    Answered get(PersonId person, const std::string& target) { return site_.get(person, target); }
    Answered post(PersonId person, const std::string& target, const std::string& body) {
        return site_.send(person, Method::post, target, body);
    }
    std::string command() { return id_of<CommandId>(20'000 + ++commands_).text(); }
    std::string exams(const std::string& points) {
        return R"({"command_id":")" + command() +
               R"(","kind":"basic","held_on":"2027-05-19","protocol_no":"17","reason":"",)"
               R"("lines":[{"student_id":")" +
               student_.text() + R"(","subject_id":")" + school_.russian.text() + R"(","points":)" +
               points + R"(,"result":"five","corrects":-1}]})";
    }
    std::string list(const std::string& text) {
        return R"({"file":{"file_name":"a.csv","coding":"plain","content":")" +
               base64(as_bytes(text)) + R"("},"subject_id":null})";
    }

    TestedArchive archive_;
    const letopis::testing::SampleSchool& school_ = archive_.school;
    TestedSite site_{archive_};
    const StudyGroupId nine_ = id_of<StudyGroupId>(91);
    const CourseId course_ = id_of<CourseId>(911);
    const StudentId student_ = id_of<StudentId>(921);
    const std::string class_ = "/api/v1/certificates/" + nine_.text();
    int commands_ = 0;
};

// Evidence: LAW-10.
TEST_F(CertificatesOverHttp, AnExamIsRecordedAndMakesTheMark) {
    EXPECT_EQ(post(school_.petrova, class_ + "/exams", exams("28")).refusal(), "not_your_role");
    const Answered wrong = post(school_.deputy, class_ + "/exams", exams("128"));
    EXPECT_EQ(wrong.refusal(), "invalid_value");
    EXPECT_THAT(wrong.body, HasSubstr(R"("field":"points")"));
    ASSERT_EQ(post(school_.deputy, class_ + "/exams", exams("28")).status, 200);
    EXPECT_EQ(post(school_.deputy, class_ + "/exams", exams("29")).refusal(), "version_conflict");
    const std::string body = get(school_.deputy, class_).body;
    EXPECT_THAT(body, HasSubstr(R"("mark":"5")"));
    EXPECT_THAT(body, HasSubstr("(4 + 5) / 2 = 4,5 → 5"));
    EXPECT_EQ(get(school_.zhukov, class_).status, 403);
    EXPECT_THAT(get(school_.deputy, "/api/v1/certificates").body, HasSubstr(R"("exams":1)"));
    EXPECT_EQ(get(school_.deputy, "/api/v1/certificates/" + school_.class_5a.text()).refusal(),
              "invalid_value");

    const std::string own = "/api/v1/students/" + student_.text() + "/exams";
    EXPECT_THAT(get(student_, own).body, HasSubstr("ОГЭ: 28 баллов, отметка 5"));
    EXPECT_EQ(get(school_.zhukov, own).refusal(), "not_found");
}

// Evidence: INT-04.
TEST_F(CertificatesOverHttp, AListInAWorkbookIsCheckedTheSameWay) {
    const auto book = [](const std::string& sheet) {
        return R"({"file":{"file_name":"a.xlsx","coding":"plain","content":")" +
               base64(as_bytes(zipped(
                   sample_book("<row r=\"1\">" + text_cell("A1", "№ личного дела") +
                               text_cell("B1", "Предмет") + text_cell("C1", "Баллы") +
                               text_cell("D1", "Отметка") + "</row><row r=\"3\">" +
                               text_cell("A3", "П-7") + text_cell("B3", "Русский язык") +
                               number_cell("C3", "28") + number_cell("D3", "5") + "</row>")))) +
               R"(","sheet":)" + sheet + R"(},"subject_id":null})";
    };
    const Answered checked = post(school_.deputy, class_ + "/exams/preview", book("null"));
    ASSERT_EQ(checked.status, 200) << checked.body;
    EXPECT_THAT(checked.body, HasSubstr(R"("sheet":"5А")"));
    EXPECT_THAT(checked.body, HasSubstr(R"("added":1)"));
    EXPECT_THAT(checked.body, HasSubstr(R"("line":3)"));
    const Answered empty = post(school_.deputy, class_ + "/exams/preview", book(R"("справка")"));
    EXPECT_EQ(empty.refusal(), "import_rejected");
    EXPECT_THAT(empty.body, HasSubstr("лист пуст"));
}

TEST_F(CertificatesOverHttp, AListIsCheckedAndRecordsNothing) {
    const Answered checked =
        post(school_.deputy, class_ + "/exams/preview",
             list("№ личного дела;Предмет;Баллы;Отметка\nП-7;Русский язык;28;5\nП-8;Химия;1;2\n"));
    ASSERT_EQ(checked.status, 200) << checked.body;
    EXPECT_THAT(checked.body, HasSubstr(R"("added":1)"));
    EXPECT_THAT(checked.body, HasSubstr(R"("wrong":1)"));
    EXPECT_THAT(get(school_.deputy, "/api/v1/certificates").body, HasSubstr(R"("exams":0)"));
    EXPECT_EQ(post(school_.deputy, class_ + "/exams/preview", list("Предмет;Баллы\n")).refusal(),
              "invalid_value");
    EXPECT_EQ(post(school_.petrova, class_ + "/exams/preview", list("ФИО;Баллы\n")).refusal(),
              "not_your_role");
}

TEST_F(CertificatesOverHttp, MarksAreTakenAwayOnPaperAndAsTablesSafely) {
    ASSERT_EQ(post(school_.deputy, class_ + "/exams", exams("28")).status, 200);
    const std::string csv = get(school_.deputy, class_ + "/marks.csv").body;
    EXPECT_THAT(csv, HasSubstr("П-7"));
    EXPECT_THAT(csv, Not(HasSubstr(";=Иванов"))) << "a spreadsheet runs no formula of ours";
    EXPECT_THAT(csv, Not(HasSubstr("Как получилась"))) << "one table, for another program";
    EXPECT_EQ(get(school_.deputy, class_ + "/marks.xlsx").status, 200);
    EXPECT_TRUE(get(school_.deputy, class_ + "/marks.pdf").body.starts_with("%PDF"));
    EXPECT_EQ(get(student_, class_ + "/marks.csv").status, 403);
}

// What is not known is named before the table is taken; a surname is never a formula.
TEST_F(CertificatesOverHttp, GraduatesForTheRegisterAreTakenAwayWithWhatLacks) {
    ASSERT_EQ(post(school_.deputy, class_ + "/exams", exams("28")).status, 200);
    const std::string registry = "/api/v1/graduates/certificates/" + nine_.text();
    const std::string body = get(school_.deputy, registry).body;
    EXPECT_THAT(body, HasSubstr("Аттестат об основном общем образовании"));
    EXPECT_THAT(body, HasSubstr("5 (отлично)"));
    EXPECT_THAT(body, HasSubstr("нет даты рождения"));
    EXPECT_THAT(body, HasSubstr("не указан пол"));
    EXPECT_THAT(body, HasSubstr("экзаменов записано 1 из 4"));
    EXPECT_THAT(body, HasSubstr(R"("lacking":1)"));
    const std::string csv = get(school_.deputy, registry + "/graduates.csv").body;
    EXPECT_THAT(csv, HasSubstr("Фамилия получателя"));
    EXPECT_THAT(csv, HasSubstr("'=Иванов"));
    EXPECT_THAT(csv, Not(HasSubstr(";=Иванов")));
    EXPECT_THAT(csv, Not(HasSubstr("Чего не хватает"))) << "one table, for another program";
    EXPECT_EQ(get(school_.deputy, registry + "/graduates.xlsx").status, 200);
    EXPECT_EQ(get(student_, registry).status, 403);
    EXPECT_EQ(
        get(school_.deputy, "/api/v1/graduates/certificates/" + school_.class_5a.text()).refusal(),
        "invalid_value");
    EXPECT_EQ(get(school_.deputy, "/api/v1/graduates/diplomas/" + nine_.text()).refusal(),
              "not_found");
}

// Evidence: OPS-04.
TEST_F(CertificatesOverHttp, ADutyIsTickedAndTakenBack) {
    EXPECT_THAT(get(school_.petrova, "/api/v1/duties").body, HasSubstr("teacher.lessons"));
    const std::string before = get(school_.petrova, "/api/v1/duties/count").body;
    const auto tick = [&](const std::string& state) {
        return post(school_.petrova, "/api/v1/duties/ticks",
                    R"({"command_id":")" + command() +
                        R"(","code":"teacher.lessons","due_on":"2027-05-20","state":")" + state +
                        "\"}");
    };
    ASSERT_EQ(tick("done").status, 200);
    EXPECT_NE(get(school_.petrova, "/api/v1/duties/count").body, before);
    ASSERT_EQ(tick("not_done").status, 200);
    EXPECT_EQ(get(school_.petrova, "/api/v1/duties/count").body, before);
    EXPECT_EQ(get(school_.petrova, "/api/v1/duties/progress").status, 403);
    EXPECT_EQ(get(school_.deputy, "/api/v1/duties/progress").status, 200);
    EXPECT_EQ(get(school_.zhukov, "/api/v1/duties").status, 403) << "families have none";
}

}  // namespace
}  // namespace letopis::http
