// Changes of lessons over HTTP: a substitution opens the lesson to the substitute and closes it
// again; the register is told as a table; a day is cancelled class by class.
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

/// Monday 7 September 2026, after the lessons; Петрова is ill, Сидоров teaches other subjects.
class ChangesOverHttp : public ::testing::Test {
protected:
    ChangesOverHttp() { archive_.store.clock().set(moscow_instant(Date{2026, 9, 7}, {12 * 60})); }

    std::string command() { return id_of<CommandId>(20'000 + ++commands_).text(); }
    Answered ask(PersonId person, const std::string& target) {
        return site_.send(person, Method::get, target, "");
    }
    Answered post(PersonId person, const std::string& target, const std::string& body) {
        return site_.send(person, Method::post, "/api/v1/changes" + target, body);
    }
    std::string assignment(LessonId lesson, EmployeeId substitute) {
        return R"({"command_id":")" + command() + R"(","lesson_id":")" + lesson.text() +
               R"(","substitute_id":")" + substitute.text() +
               R"(","kind":"substitution","coefficient_hundredths":150})";
    }
    Answered assign(const std::string& assignments) {
        return post(school_.deputy, "/substitutions",
                    R"({"reason":"болезнь учителя","commands":[)" + assignments + "]}");
    }
    Answered with_reason(const std::string& act) {
        return post(school_.deputy, "/lessons/" + school_.lesson_5b.text() + act,
                    R"({"command_id":")" + command() + R"(","reason":"по приказу"})");
    }
    Answered put_mark(PersonId person) {
        return site_.send(person, Method::post, "/api/v1/cells",
                          R"({"commands":[{"command_id":")" + command() + R"(","lesson_id":")" +
                              school_.lesson_5b.text() + R"(","student_id":")" +
                              school_.ivanov.text() +
                              R"(","work_no":1,"text":"5","base_version":-1,)"
                              R"("reason_code":"none","reason":""}]})");
    }
    /// One more lesson of the class that day.
    Answered add_extra() {
        return post(school_.deputy, "/extra-lessons",
                    R"({"command_id":")" + command() + R"(","lesson_id":")" + extra_.text() +
                        R"(","course_id":")" + school_.mathematics_5b.text() +
                        R"(","teacher_id":")" + school_.petrova.text() +
                        R"(","lesson_on":"2026-09-07","slot_no":6,"starts_at":"15:00",)"
                        R"("ends_at":"15:45","room_title":"","reason":"подготовка"})");
    }
    std::string journal() {
        return "/api/v1/courses/" + school_.mathematics_5b.text() + "/journal";
    }

    TestedArchive archive_;
    const letopis::testing::SampleSchool& school_ = archive_.school;
    TestedSite site_{archive_};
    const LessonId extra_ = id_of<LessonId>(30'001);
    int commands_ = 0;
};

// AP-09.
TEST_F(ChangesOverHttp, ASubstitutionOpensTheLessonUntilItEnds) {
    EXPECT_EQ(ask(school_.sidorov, journal()).refusal(), "not_your_course");
    ASSERT_EQ(add_extra().status, 200);
    const Answered assigned = assign(assignment(school_.lesson_5b, school_.sidorov) + "," +
                                     assignment(extra_, school_.petrova));
    ASSERT_EQ(assigned.status, 200) << assigned.body;
    EXPECT_THAT(assigned.body, HasSubstr(R"("outcome":"recorded")"));
    EXPECT_THAT(assigned.body, HasSubstr(R"("field":"substitute_id")")) << "the second is refused";

    const Answered page = ask(school_.sidorov, journal());
    ASSERT_EQ(page.status, 200) << page.body;
    EXPECT_THAT(page.body, HasSubstr(R"("mode":"substitute")"));
    EXPECT_THAT(page.body, HasSubstr(school_.lesson_5b.text()));
    EXPECT_THAT(page.body, Not(HasSubstr(extra_.text())));
    EXPECT_THAT(put_mark(school_.sidorov).body, HasSubstr(R"("text":"5")"));
    const Answered hers = ask(school_.petrova, journal());
    EXPECT_THAT(hers.body, HasSubstr(R"("mode":"write")"));
    EXPECT_THAT(hers.body, HasSubstr(extra_.text()));

    EXPECT_EQ(with_reason("/substitution-end").status, 200);
    EXPECT_EQ(ask(school_.sidorov, journal()).refusal(), "not_your_course");
}

// CUR-07.
TEST_F(ChangesOverHttp, TheFamilySeesTheChange) {
    const std::string diary = "/api/v1/students/" + school_.ivanov.text() + "/diary?week=2026-W37";
    // The school in memory tells no cache that it changed; the real one does (stamps).
    const auto seen = [&] {
        site_.restart();
        return ask(school_.ivanov, diary).body;
    };
    EXPECT_THAT(seen(), Not(HasSubstr("Замена")));
    ASSERT_EQ(assign(assignment(school_.lesson_5b, school_.sidorov)).status, 200);
    EXPECT_THAT(seen(), HasSubstr("Замена: Сидоров О. Ю."));
    ASSERT_EQ(with_reason("/cancellation").status, 200);
    EXPECT_THAT(seen(), HasSubstr("Урок отменён: по приказу"));
    ASSERT_EQ(with_reason("/restoration").status, 200);
    EXPECT_THAT(seen(), HasSubstr("Замена: Сидоров О. Ю."));
}

// F-13.
TEST_F(ChangesOverHttp, TheRegisterIsATable) {
    ASSERT_EQ(assign(assignment(school_.lesson_5b, school_.sidorov)).status, 200);
    const Answered table = ask(school_.deputy, "/api/v1/changes/register.csv?month=2026-09-07");
    ASSERT_EQ(table.status, 200);
    EXPECT_THAT(table.body, HasSubstr("07.09.2026;2;Петрова А. И.;Математика;5 «Б»;болезнь "
                                      "учителя;Сидоров О. Ю.;Замена;1,5;нет\r\n"));
    EXPECT_THAT(table.body, HasSubstr("Петрова А. И.;1;0;0;0\r\n"));
    EXPECT_THAT(table.body, HasSubstr("Сидоров О. Ю.;0;0;1;1,5\r\n"));
    EXPECT_THAT(ask(school_.deputy, "/api/v1/changes/register?month=2026-09-30").body,
                HasSubstr(R"("substituted":1,"cancelled":0)"));
}

// ATT-08.
TEST_F(ChangesOverHttp, ADayIsCancelledAndWhatIsLeftIsNamed) {
    ASSERT_EQ(put_mark(school_.petrova).status, 200);
    ASSERT_EQ(add_extra().status, 200);
    const Answered cancelled =
        post(school_.deputy, "/cancelled-days",
             R"({"on":"2026-09-07","reason":"сильный мороз","commands":[{"command_id":")" +
                 command() + R"(","study_group_id":")" + school_.class_5b.text() + R"("}]})");
    ASSERT_EQ(cancelled.status, 200) << cancelled.body;
    EXPECT_THAT(cancelled.body, HasSubstr(R"("cancelled_count":1)"));
    EXPECT_THAT(cancelled.body, HasSubstr(school_.lesson_5b.text()));
    EXPECT_THAT(cancelled.body, HasSubstr("отметки"));
}

TEST_F(ChangesOverHttp, AnExtraLessonIsAddedAndMoved) {
    ASSERT_EQ(add_extra().status, 200);
    EXPECT_EQ(add_extra().refusal(), "invalid_value") << "the same lesson again";
    const auto move_to = [&](const std::string& starts, const std::string& ends) {
        return post(school_.deputy, "/lessons/" + extra_.text() + "/move",
                    R"({"command_id":")" + command() +
                        R"(","lesson_on":"2026-09-07","slot_no":2,"starts_at":")" + starts +
                        R"(","ends_at":")" + ends + R"(","room_title":"","reason":"обмен"})");
    };
    EXPECT_EQ(move_to("09:30", "10:15").refusal(), "teacher_busy");
    EXPECT_EQ(move_to("16:00", "16:45").status, 200);
    EXPECT_THAT(ask(school_.deputy, "/api/v1/changes?on=2026-09-07").body,
                HasSubstr(R"("starts_at":"16:00")"));
}

TEST_F(ChangesOverHttp, TooManyAtOnceAreRefusedWhole) {
    std::string many = assignment(school_.lesson_5b, school_.sidorov);
    for (int i = 0; i < 200; ++i) many += "," + assignment(school_.lesson_5b, school_.sidorov);
    EXPECT_EQ(assign(many).refusal(), "page_too_large");
}

// Evidence: F-13 PRT-05.
TEST_F(ChangesOverHttp, TheRegisterIsPrintedAndTakenAwayAsAWorkbook) {
    ASSERT_EQ(assign(assignment(school_.lesson_5b, school_.sidorov)).status, 200);
    const std::string month = "?month=2026-09-07";
    const Answered paper = ask(school_.deputy, "/api/v1/changes/register.pdf" + month);
    ASSERT_EQ(paper.status, 200) << paper.body;
    EXPECT_EQ(paper.field("Content-Type"), "application/pdf");
    EXPECT_THAT(paper.field("Content-Disposition"), HasSubstr("inline; "));
    for (const char* words : {"ЖУРНАЛ УЧЁТА ПРОПУЩЕННЫХ И ЗАМЕЩЁННЫХ УРОКОВ", "Сидоров О. Ю.",
                              "болезнь учителя", "\"1,5\""})
        EXPECT_THAT(paper.body, HasSubstr(words));
    const Answered again = ask(school_.deputy, "/api/v1/changes/register.pdf" + month);
    EXPECT_EQ(again.body, paper.body);
    const Answered book = ask(school_.deputy, "/api/v1/changes/register.xlsx" + month);
    ASSERT_EQ(book.status, 200) << book.body;
    EXPECT_THAT(book.field("Content-Type"), HasSubstr("spreadsheetml.sheet"));
    EXPECT_THAT(book.field("Content-Disposition"), HasSubstr("attachment; "));
    EXPECT_EQ(book.body.substr(0, 2), "PK");
    for (const char* ending : {".pdf", ".xlsx"})
        EXPECT_EQ(ask(school_.petrova, std::string{"/api/v1/changes/register"} + ending).refusal(),
                  "not_your_role");
}

// CUR-02: one illness of a teacher for two weeks is one reason, many changes.
TEST_F(ChangesOverHttp, AnIllnessIsRecordedOnceAndMadeTheReasonOfItsChanges) {
    const auto reason_words = [](const std::string& last, const std::string& document) {
        return R"("text":"Болезнь Петровой А. И.","from_on":"2026-09-07","to_on":")" + last +
               R"(","document_kind":"sick_leave",)" + document;
    };
    const std::string no_document = R"("document_no":"","document_on":null})";
    const auto recorded =
        post(school_.deputy, "/reasons",
             R"({"command_id":")" + command() + R"(","scope":"teacher","teacher_id":")" +
                 school_.petrova.text() + R"(",)" + reason_words("2026-09-18", no_document));
    ASSERT_EQ(recorded.status, 200) << recorded.body;
    const auto reasons = archive_.store.read([](Reader& reader) {
        return reader.change_reasons({2026, 9, 1}, {2026, 9, 30}, 9);
    });
    ASSERT_EQ(reasons->size(), 1U);
    const std::string index = std::to_string(reasons->front().change_reason);
    EXPECT_THAT(ask(school_.deputy, "/api/v1/changes/reasons").body,
                HasSubstr(R"("bound_to":"Петрова А. И.")"));
    const std::string card = "/api/v1/changes?change_reason=" + index;
    EXPECT_THAT(ask(school_.deputy, card).body, HasSubstr(R"("awaiting_count":1)"));

    const auto assign_by = [&](const std::string& reason) {
        return post(school_.deputy, "/substitutions",
                    R"({"reason":"Болезнь Петровой А. И.","change_reason":)" + reason +
                        R"(,"commands":[)" + assignment(school_.lesson_5b, school_.sidorov) + "]}")
            .body;
    };
    EXPECT_THAT(assign_by("1000000"), HasSubstr(R"("field":"change_reason")"));
    EXPECT_THAT(assign_by(index), HasSubstr(R"("outcome":"recorded")"));
    EXPECT_THAT(ask(school_.deputy, card).body, HasSubstr(R"("awaiting_count":0)"));

    const auto revise = [&](const std::string& last, const std::string& base_version) {
        return site_
            .send(school_.deputy, Method::put, "/api/v1/changes/reasons/" + index,
                  R"({"command_id":")" + command() + R"(","later":"ended","base_version":)" +
                      base_version + "," +
                      reason_words(last, R"("document_no":"910 045","document_on":"2026-09-07"})"))
            .refusal();
    };
    EXPECT_EQ(revise("2026-09-25", "1"), "version_conflict");
    EXPECT_EQ(revise("2026-09-25", index), "");
    const std::string words =
        "Болезнь Петровой А. И. (листок нетрудоспособности № 910 045 от 07.09.2026)";
    const auto table = ask(school_.deputy, "/api/v1/changes/register.csv?month=2026-09-07").body;
    EXPECT_THAT(table, HasSubstr("5 «Б»;" + words + ";Сидоров О. Ю."));
    EXPECT_THAT(table, HasSubstr("07.09.2026;25.09.2026;Болезнь Петровой А. И.;Петрова А. И.;"));
    EXPECT_THAT(ask(school_.deputy, "/api/v1/changes/reasons.csv").body, HasSubstr("№ 910 045"));
    EXPECT_EQ(ask(school_.deputy, "/api/v1/changes/reasons.xlsx").body.substr(0, 2), "PK");
    EXPECT_EQ(post(school_.deputy, "/reasons/" + index + "/withdrawal",
                   R"({"command_id":")" + command() + R"(","base_version":)" + index + "}")
                  .refusal(),
              "version_conflict");
    EXPECT_EQ(ask(school_.petrova, "/api/v1/changes/reasons").refusal(), "not_your_role");
}

}  // namespace
}  // namespace letopis::http
