// The protocol of corrections over HTTP: as JSON, as a table for spreadsheets, and its refusals.
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

/// Petrova has corrected a mark of Иванов on Monday 7 September 2026; Сидоров has removed it.
class Protocol : public ::testing::Test {
protected:
    Protocol() {
        archive_.store.clock().set(moscow_instant(Date{2026, 9, 7}, {12 * 60}));
        by(school_.petrova, MarkRecorded{place_, MarkValue::three, {}});
        by(school_.petrova, MarkCorrected{.place = place_,
                                          .corrects = last(),
                                          .old_value = MarkValue::three,
                                          .value = MarkValue::four,
                                          .reason = R"(=HYPERLINK("http://evil.example";"4"))",
                                          .due_on = {}});
        by(school_.sidorov, MarkWithdrawn{.place = place_,
                                          .corrects = last(),
                                          .old_value = MarkValue::four,
                                          .reason_code = CorrectionReason::wrong_student,
                                          .reason = "чужая; не его"});
    }
    void by(PersonId actor, EntryBody fact) {
        EXPECT_TRUE(archive_.store.append(
            {id_of<CommandId>(20'000 + ++commands_), actor, [&](DecisionContext&) {
                 return Result<std::vector<EntryBody>>{std::vector<EntryBody>{fact}};
             }}));
    }
    EntryIndex last() const { return std::ssize(archive_.store.tables().entries) - 1; }
    Answered get(const std::string& query) {
        return site_.get(school_.deputy, "/api/v1/corrections/protocol" + query);
    }

    TestedArchive archive_;
    const letopis::testing::SampleSchool& school_ = archive_.school;
    const MarkPlace place_{.lesson_id = school_.lesson_5b, .student_id = school_.ivanov};
    TestedSite site_{archive_};
    int commands_ = 0;
};

// Evidence: ORD-1.4.1-b, F-21.
TEST_F(Protocol, IsReadAsJson) {
    const Answered answered = get("");
    ASSERT_EQ(answered.status, 200) << answered.body;
    EXPECT_THAT(answered.body, HasSubstr(R"("found_count":2)"));
    EXPECT_THAT(answered.body, HasSubstr(R"("was":"4","became":"")"));
    EXPECT_THAT(answered.body, HasSubstr(R"("signs":["by_another_person"])"));
    EXPECT_THAT(get("?only=with_signs").body, HasSubstr(R"("found_count":1)"));
    EXPECT_THAT(get("?study_group_id=" + school_.class_5a.text()).body,
                HasSubstr(R"("found_count":0)"));
    EXPECT_THAT(get("?made_by=" + school_.petrova.text()).body, HasSubstr(R"("found_count":1)"));
    EXPECT_THAT(get("?reason=%D1%87%D1%83%D0%B6%D0%B0%D1%8F").body,
                HasSubstr(R"("found_count":1)"));
    EXPECT_THAT(get("?before=" + std::to_string(last())).body, HasSubstr(R"("found_count":1)"));
    EXPECT_THAT(get("?from=2026-09-08&to=2026-09-09").body, HasSubstr(R"("found_count":0)"));
}

TEST_F(Protocol, RefusalsNameTheirField) {
    for (const auto* query : {"?from=7.09.2026", "?to=2026-02-30", "?from="}) {
        const Answered answered = get(query);
        EXPECT_EQ(answered.refusal(), "malformed_request") << query;
        EXPECT_THAT(answered.body, HasSubstr("Недопустимое значение")) << query;
    }
    EXPECT_THAT(get("?from=7.09.2026").body, HasSubstr("«from»"));
    const Answered backwards = get("?from=2026-09-08&to=2026-09-07");
    EXPECT_EQ(backwards.refusal(), "invalid_value");
    EXPECT_THAT(backwards.body, HasSubstr(R"("field":"to")"));
    EXPECT_THAT(backwards.body, HasSubstr("Конец срока раньше его начала"));
    EXPECT_EQ(get("?from=2020-09-01").refusal(), "invalid_value");
    EXPECT_EQ(get("?only=everything").refusal(), "malformed_request");
    EXPECT_EQ(get("?sign=own_child").refusal(), "malformed_request");
    EXPECT_EQ(get("?course_id=" + id_of<CourseId>(999).text()).refusal(), "not_found");
    EXPECT_EQ(get(".csv?from=2026-09-08&to=2026-09-07").refusal(), "invalid_value");
}

TEST_F(Protocol, IsTakenAwayAsATableWithoutFormulas) {
    const Answered answered = get(".csv?from=2026-09-01&to=2026-09-30");
    ASSERT_EQ(answered.status, 200) << answered.body;
    EXPECT_EQ(answered.field("Content-Type"), "text/csv; charset=utf-8");
    EXPECT_EQ(answered.field("Cache-Control"), "no-store");
    EXPECT_EQ(answered.field("X-Content-Type-Options"), "nosniff");
    EXPECT_THAT(answered.field("Content-Disposition"),
                HasSubstr("attachment; filename=\"letopis-2026-09-012026-09-30.csv\""));
    EXPECT_EQ(
        answered.body,
        "\xEF\xBB\xBF"
        "№;Дата и время исправления;Предмет;Класс;Дата урока;Обучающийся;Что исправлено;"
        "Было;Стало;Вид действия;Причина;Автор;В роли;Согласовал;Признаки\r\n"
        "1;07.09.2026 12:00:00;Математика;5 «Б»;07.09.2026;Иванов И.;отметка;4;;удаление;"
        "\"" +
            std::string{correction_reason_title(CorrectionReason::wrong_student)} +
            ": чужая; не его\";Сидоров О. Ю.;;;исправлено другим лицом\r\n"
            "2;07.09.2026 12:00:00;Математика;5 «Б»;07.09.2026;Иванов И.;отметка;3;4;правка;"
            "\"'=HYPERLINK(\"\"http://evil.example\"\";\"\"4\"\")\";Петрова А. И.;учитель;;\r\n");
}

TEST_F(Protocol, IsPrintedAndTakenAwayAsAWorkbook) {
    const Answered paper = get(".pdf?from=2026-09-01&to=2026-09-30");
    ASSERT_EQ(paper.status, 200) << paper.body;
    EXPECT_EQ(paper.field("Content-Type"), "application/pdf");
    EXPECT_THAT(paper.body, HasSubstr("ЛИСТ ИСПРАВЛЕНИЙ"));
    EXPECT_THAT(paper.body, HasSubstr("удаление: отметка"));
    const Answered book = get(".xlsx?from=2026-09-01&to=2026-09-30");
    ASSERT_EQ(book.status, 200) << book.body;
    EXPECT_EQ(book.body.substr(0, 2), "PK");
    EXPECT_EQ(get(".pdf?from=2026-09-08&to=2026-09-07").refusal(), "invalid_value");
}

TEST_F(Protocol, TeachersAndFamiliesGetNeither) {
    for (const auto* path :
         {"/api/v1/corrections/protocol", "/api/v1/corrections/protocol.csv",
          "/api/v1/corrections/protocol.xlsx", "/api/v1/corrections/protocol.pdf"})
        for (const PersonId other :
             {PersonId{school_.petrova}, PersonId{school_.zhukov}, PersonId{school_.zhukova}}) {
            const Answered answered = site_.get(other, path);
            EXPECT_EQ(answered.refusal(), "not_your_role") << path;
            EXPECT_EQ(answered.body.find("Иванов"), std::string::npos) << path;
        }
}

}  // namespace
}  // namespace letopis::http
