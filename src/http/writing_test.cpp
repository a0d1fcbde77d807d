// What a teacher's browser sends, and what became of it.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "base/limits.h"
#include "http/testing/tested_site.h"

namespace letopis::http {
namespace {

using letopis::testing::id_of;
using letopis::testing::TestedArchive;
using testing::Answered;
using ::testing::HasSubstr;
using testing::TestedSite;

/// Monday 7 September 2026, after the lessons; Петрова writes into mathematics of 5 «Б».
class Writing : public ::testing::Test {
protected:
    Writing() { archive_.store.clock().set(moscow_instant(Date{2026, 9, 7}, {12 * 60})); }

    std::string command_id(int number) { return id_of<CommandId>(20'000 + number).text(); }
    std::string cell(int command, const std::string& text, std::int64_t base_version = -1) {
        return R"({"command_id":")" + command_id(command) + R"(","lesson_id":")" +
               school_.lesson_5b.text() + R"(","student_id":")" + school_.ivanov.text() +
               R"(","work_no":1,"text":")" + text + R"(","base_version":)" +
               std::to_string(base_version) + R"(,"reason_code":"none","reason":""})";
    }
    Answered send_cells(const std::string& cells, PersonId actor) {
        return site_.send(actor, Method::post, "/api/v1/cells", R"({"commands":[)" + cells + "]}");
    }
    Answered send_cells(const std::string& cells) { return send_cells(cells, school_.petrova); }

    TestedArchive archive_;
    const letopis::testing::SampleSchool& school_ = archive_.school;
    TestedSite site_{archive_};
};

TEST_F(Writing, AMarkIsRecordedAndAnsweredWithItsReceipt) {
    const EntryIndex next = static_cast<EntryIndex>(archive_.store.tables().entries.size());
    const Answered answered = send_cells(cell(1, "5"));
    ASSERT_EQ(answered.status, 200) << answered.body;
    EXPECT_EQ(answered.body, R"({"outcomes":[{"command_id":")" + command_id(1) +
                                 R"(","outcome":"recorded","entry_index":)" + std::to_string(next) +
                                 R"(,"version":)" + std::to_string(next) +
                                 R"(,"text":"5","theirs_author":"","theirs_at":0,)"
                                 R"("refusal":null}]})");
    EXPECT_EQ(send_cells(cell(1, "5")).body, answered.body) << "a repeat gets the same answer";
    EXPECT_THAT(send_cells(cell(2, "5", next)).body, HasSubstr(R"("outcome":"unchanged")"));
}

TEST_F(Writing, WhatAMarkDidIsSaidWithoutALook) {
    ASSERT_EQ(send_cells(cell(1, "5")).status, 200);  // From here on it is known who she is.
    const auto next = static_cast<EntryIndex>(archive_.store.tables().entries.size());
    const int before = archive_.fate.calls;
    const Answered corrected = send_cells(cell(2, "н", next - 1));
    EXPECT_EQ(archive_.fate.calls, before + 1) << "the command, and no look";
    EXPECT_THAT(corrected.body, HasSubstr(R"("outcome":"recorded")"));
    EXPECT_EQ(archive_.store.tables().entries.size(), static_cast<std::size_t>(next) + 2)
        << "the mark is withdrawn, the absence recorded";
    EXPECT_THAT(corrected.body,
                HasSubstr(R"("entry_index":)" + std::to_string(next) + R"(,"version":)" +
                          std::to_string(next + 1) + R"(,"text":"н")"));
    EXPECT_EQ(send_cells(cell(2, "н", next - 1)).body, corrected.body) << "as a look says it";
    EXPECT_EQ(archive_.fate.calls, before + 3) << "a repeat is looked for";
}

TEST_F(Writing, AMarkThatCannotBeReadBackIsAskedForAgain) {
    ASSERT_EQ(send_cells(cell(1, "5")).status, 200);
    archive_.store.cells_trouble = Fault{"the database is away", Retry::later};
    const Answered unknown = send_cells(cell(1, "5"));
    EXPECT_EQ(unknown.status, 503) << "no cell that seems empty: " << unknown.body;
    EXPECT_EQ(unknown.field("Retry-After"), "2");
    archive_.store.cells_trouble.reset();
    const Answered again = send_cells(cell(1, "5"));
    EXPECT_EQ(again.status, 200);
    EXPECT_THAT(again.body, HasSubstr(R"("outcome":"recorded")"));
    EXPECT_THAT(again.body, HasSubstr(R"("text":"5")"));
}

TEST_F(Writing, EachCommandOfARequestHasItsOwnOutcome) {
    const auto next = static_cast<EntryIndex>(archive_.store.tables().entries.size());
    const std::string all =
        cell(1, "5") + "," + cell(2, "1", next) + "," + cell(3, "4") + "," + cell(4, "ю", next);
    const Answered answered = send_cells(all);
    ASSERT_EQ(answered.status, 200) << answered.body;
    EXPECT_THAT(answered.body, HasSubstr(R"("outcome":"recorded")"));
    EXPECT_THAT(answered.body, HasSubstr(R"("code":"mark_out_of_scale")"));
    EXPECT_THAT(answered.body, HasSubstr(R"("code":"mark_not_understood")"));
    EXPECT_THAT(answered.body, HasSubstr(R"("outcome":"conflict")"));
    EXPECT_THAT(answered.body, HasSubstr(R"("theirs_author":"Петрова А. И.","theirs_at":)" +
                                         std::to_string(site_.now().micros)))
        << "two windows of one teacher: the second sees what the first wrote";
    EXPECT_EQ(send_cells("").body, R"({"outcomes":[]})");
}

TEST_F(Writing, WhoDoesNotTeachTheCourseIsRefusedAndLearnsNothing) {
    ASSERT_EQ(send_cells(cell(1, "5")).status, 200);
    const Answered answered = send_cells(cell(2, "2"), school_.sidorov);
    EXPECT_EQ(answered.status, 200);
    EXPECT_EQ(answered.refusal(), "not_your_course");
    EXPECT_THAT(answered.body, HasSubstr(R"("version":-1,"text":"",)"));
}

TEST_F(Writing, TooManyCommandsAtOnceAreRefusedWhole) {
    std::string cells = cell(1, "5");
    for (std::size_t i = 0; i < limits::cells_per_request; ++i) cells += "," + cell(1, "5");
    EXPECT_EQ(send_cells(cells).refusal(), "page_too_large");
}

TEST_F(Writing, AMisspeltMemberIsRefusedByName) {
    std::string spoilt = cell(1, "5");
    spoilt.replace(spoilt.find("work_no"), 7, "workno_");
    const Answered answered = send_cells(spoilt);
    EXPECT_EQ(answered.status, 400);
    EXPECT_THAT(answered.body, HasSubstr(R"("field":"commands[0].workno_")"));
    EXPECT_EQ(send_cells(cell(1, "5") + "}").status, 400);
}

TEST_F(Writing, ALessonIsSavedAndShownAsItStands) {
    const std::string target = "/api/v1/lessons/" + school_.lesson_5b.text() + "/record";
    const Answered saved =
        site_.send(school_.petrova, Method::put, target,
                   R"({"command_id":")" + command_id(1) +
                       R"(","base_version":-1,"topic":"Дроби","homework_none":true})");
    ASSERT_EQ(saved.status, 200) << saved.body;
    EXPECT_THAT(saved.body, HasSubstr(R"({"outcome":"recorded","version":)"));
    EXPECT_THAT(saved.body, HasSubstr(R"("topic":"Дроби","homework":"","homework_none":true)"));
    const Answered late = site_.send(
        school_.petrova, Method::put, target,
        R"({"command_id":")" + command_id(2) + R"(","base_version":-1,"topic":"Числа"})");
    EXPECT_THAT(late.body, HasSubstr(R"("outcome":"conflict")"));
    EXPECT_THAT(late.body, HasSubstr(R"("topic":"Дроби")"));
    EXPECT_EQ(site_
                  .send(school_.sidorov, Method::put, target,
                        R"({"command_id":")" + command_id(3) + R"(","base_version":-1})")
                  .status,
              403);
}

TEST_F(Writing, ACommentGoesToTheFamily) {
    const std::string body = R"({"command_id":")" + command_id(1) + R"(","lesson_id":")" +
                             school_.lesson_5b.text() + R"(","student_id":")" +
                             school_.ivanov.text() + R"(","comment":"Молодец","base_version":-1})";
    const Answered saved = site_.send(school_.petrova, Method::put, "/api/v1/comments", body);
    EXPECT_THAT(saved.body, HasSubstr(R"("outcome":"recorded")"));
    EXPECT_THAT(saved.body, HasSubstr(R"("comment":"Молодец")"));
    const Answered diary = site_.get(
        school_.ivanov, "/api/v1/students/" + school_.ivanov.text() + "/diary?week=2026-W37");
    EXPECT_THAT(diary.body, HasSubstr("Молодец"));
}

TEST_F(Writing, APeriodMarkOutOfItsTimeIsRefusedInItsOutcome) {
    const std::string body = R"({"commands":[{"command_id":")" + command_id(1) +
                             R"(","course_id":")" + school_.mathematics_5b.text() +
                             R"(","student_id":")" + school_.ivanov.text() + R"(","period_id":")" +
                             school_.first_quarter.text() +
                             R"(","value":"five","reason":"","base_version":-1}]})";
    const Answered early = site_.send(school_.petrova, Method::put, "/api/v1/period-marks", body);
    EXPECT_EQ(early.status, 200) << early.body;
    EXPECT_EQ(early.refusal(), "period_not_over");
    EXPECT_THAT(early.body, HasSubstr(R"("outcome":"refused","version":-1,"value":"")"));
}

TEST_F(Writing, AClosingThatIsRefusedSaysWhatIsMissing) {
    archive_.store.clock().set(moscow_instant(Date{2026, 10, 26}, {12 * 60}));
    const std::string course = "/api/v1/courses/" + school_.mathematics_5b.text();
    const Answered refused =
        site_.send(school_.petrova, Method::post,
                   course + "/periods/" + school_.first_quarter.text() + "/closing",
                   R"({"command_id":")" + command_id(1) + "\"}");
    EXPECT_EQ(refused.status, 409);
    EXPECT_EQ(refused.refusal(), "closing_incomplete");
    EXPECT_THAT(refused.body, HasSubstr(R"("items":[{"place":")"));
    const Answered shown = site_.get(school_.petrova, course + "/closing");
    EXPECT_EQ(shown.status, 200);
    EXPECT_THAT(shown.body, HasSubstr(R"("gaps":[{"kind":")"));
}

TEST_F(Writing, ARoomIsRegisteredOnce) {
    const std::string body =
        R"({"command_id":")" + command_id(1) + R"(","title":"архив","address":"корпус 3"})";
    const Answered saved =
        site_.send(school_.director, Method::post, "/api/v1/archive/rooms", body);
    EXPECT_THAT(saved.body, HasSubstr(R"({"outcome":"recorded","entry_index":)"));
    EXPECT_EQ(site_.send(school_.director, Method::post, "/api/v1/archive/rooms", body).body,
              saved.body);
}

}  // namespace
}  // namespace letopis::http
