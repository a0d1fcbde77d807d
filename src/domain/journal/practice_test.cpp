// Practice: who is sent where, and the attestation sheet (VOC-10, F-29).
#include "domain/journal/practice.h"

#include <gtest/gtest.h>

#include <set>

#include "base/limits.h"
#include "domain/testing/sample_school.h"

namespace letopis {
namespace {

using namespace testing;

const Date monday(2026, 9, 14);
const Date saturday(2026, 9, 26);
const std::vector<StudentId> on_list{ivanov().person_id, petrova().person_id};

AssignPractice order() {
    return {.course_id = algebra_course().course_id,
            .student_ids = on_list,
            .kind = PracticeKind::industrial,
            .base = "ГБУЗ  «Городская больница № 4»",
            .base_lead = "Орлова Е. П.",
            .lead_id = teacher_id,
            .from_on = monday,
            .to_on = saturday,
            .hours = 72,
            .order_no = "12-п"};
}
PracticeAssignment assigned() {
    return {.assignment = 30,
            .course_id = algebra_course().course_id,
            .student_id = ivanov().person_id,
            .from_on = monday,
            .to_on = saturday};
}
template <class T>
std::string field_of(const Result<T>& result) {
    return result ? "" : result.error().refusal().field;
}
std::string field_of_changed(void (*change)(AssignPractice&)) {
    AssignPractice command = order();
    change(command);
    return field_of(decide_assign_practice(command, {}, on_list));
}
std::optional<RefusalCode> code_of_changed(void (*change)(AssignPractice&)) {
    AssignPractice command = order();
    change(command);
    return refusal_code(decide_assign_practice(command, {}, on_list));
}

TEST(Practice, OneOrderSendsEachOfItsStudents) {
    const auto facts = decide_assign_practice(order(), {}, on_list);
    ASSERT_TRUE(facts);
    ASSERT_EQ(facts->size(), 2U);
    EXPECT_EQ((*facts)[1],
              (PracticeAssigned{algebra_course().course_id, petrova().person_id,
                                PracticeKind::industrial, "ГБУЗ «Городская больница № 4»",
                                "Орлова Е. П.", teacher_id, monday, saturday, 72, "12-п"}));
}

TEST(Practice, OfOneStudentDoesNotOverlapAnother) {
    std::vector<PracticeAssignment> known{assigned()};
    known[0].from_on = saturday;
    EXPECT_EQ(refusal_code(decide_assign_practice(order(), known, on_list)),
              RefusalCode::practice_stands);
    known[0].is_cancelled = true;
    EXPECT_TRUE(decide_assign_practice(order(), known, on_list));
    known[0] = assigned();
    known[0].student_id = yolkin().person_id;
    EXPECT_TRUE(decide_assign_practice(order(), known, on_list));
}

TEST(Practice, NeedsStudentsAnOrderABaseAndItsLeads) {
    EXPECT_EQ(code_of_changed([](AssignPractice& one) { one.student_ids = {yolkin().person_id}; }),
              RefusalCode::student_not_enrolled);
    EXPECT_EQ(field_of_changed([](AssignPractice& one) { one.student_ids.clear(); }),
              "student_ids");
    EXPECT_EQ(field_of_changed(
                  [](AssignPractice& one) { one.student_ids.push_back(one.student_ids[0]); }),
              "student_ids");
    EXPECT_EQ(field_of_changed([](AssignPractice& one) {
                  one.student_ids.assign(limits::cells_per_request + 1, ivanov().person_id);
              }),
              "student_ids");
    EXPECT_EQ(code_of_changed([](AssignPractice& one) { one.order_no = ""; }),
              RefusalCode::order_required);
    EXPECT_EQ(code_of_changed([](AssignPractice& one) {
                  one.base = std::string(limits::title_code_points + 1, 'x');
              }),
              RefusalCode::text_too_long);
    EXPECT_EQ(field_of_changed([](AssignPractice& one) { one.base = " "; }), "base");
    EXPECT_EQ(field_of_changed([](AssignPractice& one) { one.base_lead = ""; }), "base_lead");
    EXPECT_EQ(field_of_changed([](AssignPractice& one) { one.lead_id = {}; }), "lead_id");
}

TEST(Practice, TakesAtMostEightHoursOfAWorkingDay) {
    EXPECT_EQ(code_of_changed([](AssignPractice& one) { one.to_on = monday.plus_days(-1); }),
              RefusalCode::dates_out_of_order);
    EXPECT_EQ(field_of_changed([](AssignPractice& one) { one.to_on = monday.plus_days(366); }),
              "to_on");
    EXPECT_EQ(field_of_changed([](AssignPractice& one) { one.hours = 0; }), "hours");
    EXPECT_EQ(field_of_changed([](AssignPractice& one) { one.hours = 96; }), "");
    EXPECT_EQ(field_of_changed([](AssignPractice& one) { one.hours = 97; }), "hours");
    EXPECT_EQ(field_of_changed([](AssignPractice& one) {
                  one.from_on = one.to_on = Date(2026, 9, 20);
                  one.hours = 1;
              }),
              "from_on");
}

// --- The sheet ---

AssessPractice sheet() {
    return {.assignment = 30,
            .competences = "ОК 1–4 освоены, ПК 2.1  освоена",
            .characteristic = "Работал самостоятельно.",
            .result = ResultValue::five,
            .assessed_on = saturday};
}
Result<std::optional<PracticeAssessed>> assess(const PracticeAssignment& standing,
                                               const AssessPractice& command) {
    return decide_assess_practice(standing, Scale::five_point, 2, command, saturday);
}
PracticeAssignment with_sheet() {
    PracticeAssignment standing = assigned();
    standing.competences = "ОК 1–4 освоены, ПК 2.1 освоена";
    standing.characteristic = sheet().characteristic;
    standing.result = ResultValue::five;
    standing.assessed_on = saturday;
    return standing;
}
std::string field_of_sheet(void (*change)(AssessPractice&)) {
    AssessPractice command = sheet();
    change(command);
    return field_of(assess(assigned(), command));
}

TEST(PracticeSheet, SaysHowCompetencesWereMastered) {
    const auto fact = assess(assigned(), sheet());
    ASSERT_TRUE(fact && *fact);
    EXPECT_EQ((*fact)->competences, "ОК 1–4 освоены, ПК 2.1 освоена");
    EXPECT_EQ((*fact)->student_id, ivanov().person_id);
    EXPECT_FALSE(*assess(with_sheet(), sheet()));
}

TEST(PracticeSheet, ChangesOnlyWithAReason) {
    AssessPractice command = sheet();
    command.result = ResultValue::four;
    EXPECT_EQ(refusal_code(assess(with_sheet(), command)), RefusalCode::invalid_value);
    command.reason = "ошибка в ведомости";
    const auto fact = assess(with_sheet(), command);
    ASSERT_TRUE(fact && *fact);
    EXPECT_EQ((*fact)->reason, "ошибка в ведомости");
}

TEST(PracticeSheet, NeedsWordsAResultAndADay) {
    EXPECT_EQ(field_of_sheet([](AssessPractice& one) { one.competences = ""; }), "competences");
    EXPECT_EQ(field_of_sheet([](AssessPractice& one) { one.result = ResultValue::pass; }),
              "result");
    EXPECT_EQ(field_of_sheet([](AssessPractice& one) { one.assessed_on = saturday.plus_days(1); }),
              "assessed_on");
    EXPECT_EQ(field_of_sheet([](AssessPractice& one) { one.assessed_on = monday.plus_days(-1); }),
              "assessed_on");
    AssessPractice wordy = sheet();
    wordy.characteristic = std::string(limits::sheet_code_points + 1, 'x');
    EXPECT_EQ(refusal_code(assess(assigned(), wordy)), RefusalCode::text_too_long);
    PracticeAssignment cancelled = assigned();
    cancelled.is_cancelled = true;
    EXPECT_EQ(refusal_code(assess(cancelled, sheet())), RefusalCode::practice_cancelled);
}

TEST(Practice, IsCancelledOnceWithAReasonAndBeforeItsSheet) {
    const auto fact = decide_cancel_practice(assigned(), " болезнь ");
    ASSERT_TRUE(fact && *fact);
    EXPECT_EQ(**fact,
              (PracticeCancelled{30, algebra_course().course_id, ivanov().person_id, "болезнь"}));
    EXPECT_EQ(field_of(decide_cancel_practice(assigned(), " ")), "reason");
    EXPECT_EQ(refusal_code(decide_cancel_practice(
                  assigned(), std::string(limits::reason_code_points + 1, 'x'))),
              RefusalCode::text_too_long);
    EXPECT_EQ(refusal_code(decide_cancel_practice(with_sheet(), "болезнь")),
              RefusalCode::practice_assessed);
    PracticeAssignment cancelled = assigned();
    cancelled.is_cancelled = true;
    EXPECT_FALSE(*decide_cancel_practice(cancelled, ""));
}

TEST(Practice, KindsHaveTitles) {
    std::set<std::string_view> titles;
    for (const auto name : names_of(PracticeKind{}))
        EXPECT_TRUE(titles.insert(practice_kind_title(*parse_enum<PracticeKind>(name))).second);
}

}  // namespace
}  // namespace letopis
