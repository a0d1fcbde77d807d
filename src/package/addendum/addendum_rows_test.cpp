// What an addendum tells of each kind of fact, as docs/formats/package.md says it.

#include "package/addendum/addendum_rows.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <set>

#include "entry/canonical_writer.h"
#include "entry/testing/sample_entries.h"
#include "package/addendum/addendum_document.h"
#include "package/testing/format_pages.h"
#include "package/testing/sample_class.h"

namespace letopis {
namespace {

using ::testing::ElementsAre;
using testing::FormatPage;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using testing::numbered_id;
using ::testing::SizeIs;
using ::testing::UnorderedElementsAreArray;

const CourseId course = numbered_id<CourseId>(1);
const SubjectId subject = numbered_id<SubjectId>(0);
const StudyGroupId study_group = numbered_id<StudyGroupId>(1);
const PeriodId quarter = numbered_id<PeriodId>(1);
StudentId student(int number) { return numbered_id<StudentId>(100 + number); }

/// The year of the sample class, and facts stated after it.
class LateFacts : public ::testing::Test {
protected:
    LateFacts() {
        for (const Entry& entry : testing::class_year_entries()) state(entry);
    }
    /// Its index.
    EntryIndex state(EntryBody body) {
        return state(Entry{.recorded_at = moscow_instant(Date{2027, 9, 1}, TimeOfDay{600}),
                           .actor_id = numbered_id<EmployeeId>(1),
                           .command_id = {},
                           .body = std::move(body)});
    }
    /// Of the last entry.
    std::vector<AddendumRow> rows() const {
        const EntryIndex last = entries_.back().entry_index;
        const CompletedYear completed = complete_year(entries_, {last, last + 1});
        EXPECT_THAT(completed.year.gaps, IsEmpty());
        return completed.rows;
    }
    /// The last entry as the page tells it: its kind and its rows.
    std::string told() const {
        const Entry entry = decode_entry(entries_.back().encoded).value();
        std::string text = std::string{entry_kind(entry.body)} + "\n";
        const auto cell = [](const std::string& value) { return value.empty() ? "–" : value; };
        for (const AddendumRow& row : rows())
            text += "  " + cell(row.subject) + " | " + row.result + " | " + cell(row.old_value) +
                    " | " + cell(row.value) + " | " + row.basis + " | " +
                    (row.decided_on ? row.decided_on->iso() : "–") + "\n";
        return text;
    }
    std::string told(EntryBody body) {
        state(std::move(body));
        return told();
    }

    ExamResultRecorded exam(int points, ResultValue result, EntryIndex corrects) const {
        return {.study_group_id = study_group,
                .student_id = student(1),
                .subject_id = subject,
                .held_on = Date{2027, 6, 3},
                .points = points,
                .result = result,
                .protocol_no = "17",
                .corrects = corrects,
                .reason = corrects < 0 ? "" : "апелляция"};
    }
    AttestationHeld attestation(AttestationKind kind, ResultValue result) const {
        const bool is_commission = kind == AttestationKind::commission;
        return {.course_id = course,
                .student_id = student(1),
                .held_on = Date{2027, 9, 10},
                .kind = kind,
                .result = result,
                .protocol_no = is_commission ? "3" : "",
                .examiners = is_commission ? "Петрова А. И., Сидоров П. П." : ""};
    }
    AppealDecided appeal(std::optional<MarkValue> value) const {
        return {.appeal = 1,
                .course_id = course,
                .student_id = student(1),
                .value = value,
                .protocol_no = "5",
                .decided_on = Date{2027, 6, 15},
                .commission = {},
                .decision = "работу пересчитали при матери"};
    }
    BehaviourAssessed behaviour() const {
        return {.study_group_id = study_group,
                .student_id = student(1),
                .period_id = quarter,
                .value = BehaviourValue::good,
                .note = "беседа с семьёй"};
    }
    std::vector<FinalResult> results(std::optional<ResultValue> of_first) const {
        return {
            {.student_id = student(1), .topic = "Мост", .lead = "", .result = of_first},
            {.student_id = student(2), .topic = "Дом", .lead = "", .result = ResultValue::four}};
    }
    /// A protocol of two students, and then of one of them.
    std::string told_finals() {
        const EntryIndex planned = state(FinalAttestationPlanned{.study_group_id = study_group,
                                                                 .held_on = Date{2027, 6, 20},
                                                                 .place = "",
                                                                 .chair = "",
                                                                 .secretary = "",
                                                                 .members = {},
                                                                 .order_no = ""});
        const EntryIndex signed_at = state(FinalProtocolSigned{.final_attestation = planned,
                                                               .study_group_id = study_group,
                                                               .protocol_no = "8",
                                                               .signed_on = Date{2027, 6, 21},
                                                               .results = results(std::nullopt)});
        std::string text = told();
        FinalProtocolCorrected corrected{.final_attestation = planned,
                                         .study_group_id = study_group,
                                         .protocol_no = "8",
                                         .signed_on = Date{2027, 6, 22},
                                         .results = results(ResultValue::five),
                                         .reason = "описка",
                                         .corrects = signed_at};
        text += told(corrected);
        corrected.results.pop_back();
        return text + told(corrected);
    }

    /// With another surname, and with a number of his file that he had not.
    Person renamed(PersonId id) const {
        const ClassYear year = complete_year(entries_, {}).year;
        Person person = year.persons.at(id);
        person.last_name = "Орлов";
        person.personal_no = "И-101";
        return person;
    }

    std::vector<PackagedEntry> entries_;

private:
    EntryIndex state(const Entry& entry) {
        // As the sample numbers them.
        const EntryIndex index = 2 * static_cast<EntryIndex>(entries_.size()) + 1;
        entries_.push_back({index, Salt{}, encode_entry(entry)});
        return index;
    }
};

TEST_F(LateFacts, AreTheRowsThatThePageTells) {
    const PeriodMarkConfirmed period_mark{.course_id = course,
                                          .student_id = student(1),
                                          .period_id = quarter,
                                          .value = ResultValue::three,
                                          .reason = "ошибка в подсчёте",
                                          .rule_set_version = ""};
    const AnnualMarkConfirmed annual_mark{.course_id = course,
                                          .student_id = student(1),
                                          .value = ResultValue::four,
                                          .reason = "",
                                          .rule_set_version = ""};
    std::string text = told(period_mark) + told(annual_mark);
    const EntryIndex carried = state(ResultCarried{.course_id = course,
                                                   .student_id = student(1),
                                                   .period_id = {},
                                                   .value = ResultValue::five,
                                                   .organization = "Школа № 5",
                                                   .document_no = "11",
                                                   .document_on = Date{2027, 6, 10}});
    text += told();
    text += told(CarriedResultWithdrawn{.course_id = course,
                                        .student_id = student(1),
                                        .period_id = {},
                                        .result = carried,
                                        .reason = "не тот обучающийся"});
    const EntryIndex first_exam = state(exam(21, ResultValue::four, -1));
    text += told();
    text += told(exam(22, ResultValue::five, first_exam));
    text += told(attestation(AttestationKind::teacher, ResultValue::three));
    text += told(attestation(AttestationKind::commission, ResultValue::four));
    text += told(AttestationDeferred{.course_id = course,
                                     .student_id = student(1),
                                     .period_id = quarter,
                                     .until = Date{2027, 10, 1},
                                     .reason = "лечение",
                                     .order_no = "44"});
    text += told(CouncilDecisionRecorded{{.student_id = student(1),
                                          .study_group_id = study_group,
                                          .protocol_no = "9",
                                          .decided_on = Date{2027, 8, 30},
                                          .text = "оставлен на повторный год"}});
    text += told(appeal(MarkValue::five)) + told(appeal(std::nullopt)) + told(behaviour());
    text += told_finals();
    text += told(PersonRegistered{renamed(student(1))});
    FormatPage page{"package.md"};
    page.expect("addendum-rows", text);
}

// An inspector and an archivist read these rows.
TEST_F(LateFacts, KeepWhatOnlyTheSchoolReadsToThemselves) {
    state(appeal(MarkValue::five));
    ASSERT_THAT(rows(), SizeIs(1));
    EXPECT_EQ(rows()[0].basis, "протокол № 5");
    state(behaviour());
    ASSERT_THAT(rows(), SizeIs(1));
    EXPECT_EQ(rows()[0].basis, "классный руководитель");
    EXPECT_EQ(rows()[0].value, "хорошее");
}

TEST_F(LateFacts, TellWhomACorrectedProtocolLeavesOut) {
    told_finals();
    const auto left_out = rows();
    ASSERT_THAT(left_out, SizeIs(1));
    EXPECT_EQ(left_out[0].student_id, student(2));
    EXPECT_EQ(left_out[0].subject, "Дом");
    EXPECT_EQ(left_out[0].old_value, "4");
    EXPECT_EQ(left_out[0].value, "");
    EXPECT_THAT(left_out[0].basis, HasSubstr("исправление: описка"));
}

TEST_F(LateFacts, TellOnlyWhatAStudentOfTheClassIsNowCalled) {
    Person named = renamed(student(1));
    named.birth_date = Date{2014, 1, 3};
    state(PersonRegistered{named});
    const auto told = rows();
    ASSERT_THAT(told, SizeIs(3));
    EXPECT_EQ(told[0].student, "Иванов Имя1") << "as the sheet has him";
    EXPECT_EQ(told[0].value, named.full_name());
    EXPECT_EQ(told[1].result, "дата рождения");
    EXPECT_EQ(told[1].value, "03.01.2014");
    EXPECT_EQ(told[2].result, "номер личного дела");
    state(PersonRegistered{named});
    EXPECT_THAT(rows(), IsEmpty()) << "nothing changed";
    state(PersonRegistered{renamed(numbered_id<EmployeeId>(1))});
    EXPECT_THAT(rows(), IsEmpty()) << "a teacher stands in no list";
    state(PersonRegistered{Person{.person_id = student(90), .last_name = "Новый"}});
    EXPECT_THAT(rows(), IsEmpty()) << "nobody knew him before";
}

/// Of every kind one fact; a protocol says nothing without somebody's result.
std::vector<EntryBody> facts_of_every_kind() {
    std::vector<EntryBody> facts;
    for (const Entry& entry : testing::sample_entries()) facts.push_back(entry.body);
    facts.emplace_back(FinalProtocolSigned{.results = {FinalResult{}}});
    facts.emplace_back(FinalProtocolCorrected{.results = {FinalResult{}}});
    return facts;
}

// Evidence: ORD-1.4.2-3b. What the office is told is due is what the addendum then tells.
TEST_F(LateFacts, GiveARowForEachKindThatMakesAnAddendumDueAndForNoOther) {
    std::set<std::string> told;
    for (const EntryBody& fact : facts_of_every_kind()) {
        const Entry entry{.recorded_at = {}, .actor_id = {}, .command_id = {}, .body = fact};
        const std::vector<PackagedEntry> only{{0, Salt{}, encode_entry(entry)}};
        if (!complete_year(only, {0, 1}).rows.empty()) told.insert(std::string{entry_kind(fact)});
    }
    EXPECT_THAT(told, UnorderedElementsAreArray(late_kinds));
}

// The list of a closed class cannot be changed: docs/formats/package.md.
TEST_F(LateFacts, ThatChangeNoResultGiveNoRow) {
    state(StudentLeft{.student_id = student(1),
                      .study_group_id = study_group,
                      .left_on = Date{2027, 8, 1},
                      .order_no = "20",
                      .reason = ""});
    EXPECT_THAT(rows(), IsEmpty());
}

TEST_F(LateFacts, AreReadBackFromTheirTable) {
    state(exam(21, ResultValue::four, -1));
    std::vector<AddendumRow> written = rows();
    written.push_back(written.front());
    written.back().basis = "две\nстроки, \"кавычки\"";
    written.back().decided_on.reset();
    for (const auto& some : {std::vector<AddendumRow>{}, written})
        for (const PackageFile& file : addendum_table_files(some))
            if (file.path == addendum_json_path)
                EXPECT_EQ(parse_addendum_rows(std::string{as_text(file.bytes)}), some);
    EXPECT_FALSE(parse_addendum_rows("[{}]"));
    EXPECT_FALSE(parse_addendum_rows(""));
}

TEST_F(LateFacts, StandInTheSheetAsThePageTells) {
    state(exam(21, ResultValue::four, -1));
    const AddendumSheet sheet{.addendum_no = 1,
                              .organization_full_name = "ГБОУ города Москвы «Школа № 1234»",
                              .class_title = "7 «Б»",
                              .school_year_title = "2026/2027",
                              .package_file_name = "letopis_school-1_2026-2027_7b_00000001.zip",
                              .package_sha256_hex = sha256_hex(as_bytes("container")),
                              .class_teacher = "Петрова Анна Ивановна",
                              .deputy = "Сидоров П. П.",
                              .director = "Орлова Е. В.",
                              .lines = addendum_lines(rows()),
                              .changes = {{.full_name = "Иванов Имя1",
                                           .birth_date = "02.01.2014",
                                           .personal_no = "И-1",
                                           .row = "Экзаменационная отметка",
                                           .subject = "Предмет 0",
                                           .old_value = "",
                                           .value = "4"}}};
    FormatPage page{"package.md"};
    page.expect("addendum-sheet", canonical_json(sheet));
    EXPECT_EQ(parse_addendum_sheet(page.line("addendum-sheet")), sheet);
    EXPECT_FALSE(parse_addendum_sheet(page.block("addendum-sheet"))) << "with a newline";
    EXPECT_THAT(sheet.lines, ElementsAre(AddendumLine{.full_name = "Иванов Имя1",
                                                      .subject = "Предмет 0",
                                                      .result = "экзамен: ОГЭ",
                                                      .old_value = "",
                                                      .value = "21 б., 4",
                                                      .basis = "протокол № 17",
                                                      .decided_on = "03.06.2027",
                                                      .recorded_at = "01.09.2027 10:00",
                                                      .recorded_by = "Петрова Анна Ивановна"}));
}

}  // namespace
}  // namespace letopis
