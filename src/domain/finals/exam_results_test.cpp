// Results of state exams and the marks of certificates (LAW-10, e.7; E-10).
#include "domain/finals/exam_results.h"

#include <gtest/gtest.h>

#include "base/limits.h"
#include "domain/testing/sample_school.h"

namespace letopis {
namespace {

using namespace testing;
using enum ResultValue;

const Date today(2027, 6, 20);

ExamResultRecorded basic_exam() {
    return {.study_group_id = id_of<StudyGroupId>(9),
            .student_id = ivanov().person_id,
            .subject_id = id_of<SubjectId>(2),
            .kind = StateExamKind::basic,
            .held_on = Date{2027, 6, 3},
            .points = 21,
            .result = four,
            .protocol_no = " 17/2 "};
}
ExamResult standing_exam() {
    return {.study_group_id = id_of<StudyGroupId>(9),
            .student_id = ivanov().person_id,
            .subject_id = id_of<SubjectId>(2),
            .kind = StateExamKind::basic,
            .held_on = Date{2027, 6, 3},
            .points = 21,
            .result = four,
            .protocol_no = "17/2",
            .entry_index = 40};
}

/// "" for a record, "nothing" where it reads so already, else "code field".
std::string said(const Result<std::optional<ExamResultRecorded>>& decided) {
    if (decided) return *decided ? "" : "nothing";
    const Refusal& refusal = decided.error().refusal();
    const std::string code{refusal_name(refusal.code)};
    return refusal.field.empty() ? code : code + " " + refusal.field;
}
std::string first_record(int grade, void (*change)(ExamResultRecorded&)) {
    ExamResultRecorded command = basic_exam();
    change(command);
    return said(decide_record_exam({}, grade, command, today));
}
std::string correction(void (*change)(ExamResultRecorded&), ExamResult standing = standing_exam()) {
    ExamResultRecorded command = basic_exam();
    command.corrects = standing.entry_index;
    command.result = five;
    command.points = 24;
    command.reason = "решение апелляционной комиссии";
    change(command);
    return said(decide_record_exam(standing, 9, command, today));
}

TEST(ExamResults, AFirstResultIsRecordedByItsProtocol) {
    const auto fact = decide_record_exam({}, 9, basic_exam(), today);
    ASSERT_TRUE(fact);
    ASSERT_TRUE(*fact);
    EXPECT_EQ((*fact)->protocol_no, "17/2") << "spaces are tidied";
    EXPECT_EQ((*fact)->corrects, -1);
}

TEST(ExamResults, WhatReadsSoAlreadyIsNotRecordedAgain) {
    EXPECT_EQ(said(decide_record_exam(standing_exam(), 9, basic_exam(), today)), "nothing");
    ExamResult withdrawn = standing_exam();
    withdrawn.is_withdrawn = true;
    ExamResultRecorded again = basic_exam();
    again.points.reset();
    again.result.reset();
    EXPECT_EQ(said(decide_record_exam(withdrawn, 9, again, today)), "nothing");
}

TEST(ExamResults, AWrongRecordIsRefusedByItsField) {
    EXPECT_EQ(first_record(9, [](auto& one) { one.corrects = 12; }), "version_conflict");
    EXPECT_EQ(first_record(9, [](auto& one) { one.protocol_no = "  "; }),
              "order_required protocol_no");
    EXPECT_EQ(first_record(9,
                           [](auto& one) {
                               one.protocol_no = std::string(limits::order_code_points + 1, '1');
                           }),
              "text_too_long protocol_no");
    EXPECT_EQ(first_record(10, [](auto&) {}), "invalid_value student_id");
    EXPECT_EQ(first_record(11, [](auto&) {}), "invalid_value kind") << "an ОГЭ in the 11th";
    EXPECT_EQ(first_record(9, [](auto& one) { one.kind = StateExamKind::unified; }),
              "invalid_value kind");
    EXPECT_EQ(first_record(9, [](auto& one) { one.kind = StateExamKind::graduation; }), "");
    EXPECT_EQ(first_record(11, [](auto& one) { one.kind = StateExamKind::graduation; }), "");
    EXPECT_EQ(first_record(9, [](auto& one) { one.points = -1; }), "invalid_value points");
    EXPECT_EQ(first_record(9, [](auto& one) { one.points = 101; }), "invalid_value points");
    EXPECT_EQ(first_record(9, [](auto& one) { one.result = ResultValue::one; }),
              "invalid_value result");
    EXPECT_EQ(first_record(9, [](auto& one) { one.result = pass; }), "invalid_value result");
    EXPECT_EQ(first_record(9,
                           [](auto& one) {
                               one.points.reset();
                               one.result.reset();
                           }),
              "invalid_value points");
    EXPECT_EQ(first_record(9,
                           [](auto& one) {
                               one.held_on = Date{2027, 6, 21};
                           }),
              "invalid_value held_on");
}

TEST(ExamResults, AUnifiedExamGivesPointsAndNoMark) {
    EXPECT_EQ(first_record(11,
                           [](auto& one) {
                               one.kind = StateExamKind::unified;
                               one.points = 86;
                               one.result.reset();
                           }),
              "");
}

TEST(ExamResults, ACorrectionNamesWhatItCorrectsAndWhy) {
    EXPECT_EQ(correction([](auto&) {}), "");
    EXPECT_EQ(correction([](auto& one) { one.corrects = 39; }), "version_conflict");
    EXPECT_EQ(correction([](auto& one) { one.reason = " "; }), "invalid_value reason");
    EXPECT_EQ(correction(
                  [](auto& one) { one.reason = std::string(limits::reason_code_points + 1, 'a'); }),
              "text_too_long reason");
}

TEST(ExamResults, WithoutPointsAndMarkItIsWithdrawnWithAReason) {
    EXPECT_EQ(correction([](auto& one) {
                  one.points.reset();
                  one.result.reset();
              }),
              "");
    EXPECT_EQ(correction([](auto& one) {
                  one.points.reset();
                  one.result.reset();
                  one.reason.clear();
              }),
              "invalid_value reason");
    ExamResult withdrawn = standing_exam();
    withdrawn.is_withdrawn = true;
    EXPECT_EQ(correction([](auto&) {}, withdrawn), "") << "recorded anew, with its reason";
}

TEST(ExamResults, EachKindHasItsName) {
    EXPECT_EQ(state_exam_title(StateExamKind::basic), "ОГЭ");
    EXPECT_EQ(state_exam_title(StateExamKind::unified), "ЕГЭ");
    EXPECT_EQ(state_exam_title(StateExamKind::graduation), "ГВЭ");
}

// Evidence: E-10, LAW-10.
TEST(CertificateLines, E10_TheEleventhClassCountsHalfYearsAndYearsOfBoth) {
    const std::vector<std::pair<SubjectId, SubjectResults>> subjects{
        {id_of<SubjectId>(1), {.of_level = {four, four, four, five, five, five}}},
        {id_of<SubjectId>(2), {.of_level = {three, four, four, four, three, four}}}};
    const auto lines =
        certificate_lines(*result_rules_of(usual_result_rules(), 11, 2027), subjects);
    ASSERT_EQ(lines.size(), 2U);
    EXPECT_EQ(lines[0].subject_id, id_of<SubjectId>(1));
    EXPECT_EQ(lines[0].mark, five) << "27/6 = 4.5";
    EXPECT_EQ(lines[1].mark, four) << "22/6 = 3.67";
}

// Evidence: E-9, LAW-10.
TEST(CertificateLines, E9_TheNinthClassMeetsItsExamWhereOneWasSat) {
    const std::vector<std::pair<SubjectId, SubjectResults>> subjects{
        {id_of<SubjectId>(1), {.annual = {four}, .exam = three}},
        {id_of<SubjectId>(2), {.annual = {four}, .exam = five}},
        {id_of<SubjectId>(3), {.annual = {five}}},
        {id_of<SubjectId>(4), {.annual = {not_attested}}}};
    const auto lines = certificate_lines(*result_rules_of(usual_result_rules(), 9, 2027), subjects);
    ASSERT_EQ(lines.size(), 4U);
    EXPECT_EQ(lines[0].mark, four);
    EXPECT_EQ(lines[1].mark, five);
    EXPECT_EQ(lines[2].mark, five);
    EXPECT_FALSE(lines[3].mark) << "for the council";
    EXPECT_EQ(lines[0].results.exam, three);
}

}  // namespace
}  // namespace letopis
