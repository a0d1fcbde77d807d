// Assessing by criteria: points become a mark, by the rules of any mark (ASM-14).
#include "domain/journal/criteria/criteria_record.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "domain/testing/sample_school.h"

namespace letopis {
namespace {

using namespace testing;
using ::testing::IsEmpty;
using ::testing::SizeIs;

const Date lesson_on(2026, 9, 14);
const Instant same_day = noon(lesson_on);
const Instant two_days_later = noon(lesson_on.plus_days(2));
const std::vector<int> for_a_four{3, 5, 1};
const std::vector<int> for_a_five{4, 6, 2};

Lesson work() {
    Lesson held = lesson(1, lesson_on);
    held.works = {{.work_no = 1, .work_type = WorkType::dictation}};
    return held;
}
Rubric rubric() {
    return {.rubric = 40,
            .course_id = algebra_course().course_id,
            .title = "Решение задачи",
            .criteria = {{"Понимание", 4}, {"Ход решения", 6}, {"Оформление", 2}}};
}
CriteriaFacts untouched() {
    return {.cell = {.lesson = work(),
                     .course = algebra_course(),
                     .cell = cell(work(), ivanov()),
                     .enrolment = enrolled(ivanov()),
                     .period = quarters()[0]},
            .rubric = rubric()};
}
/// A four by criteria; the mark that stands may have been changed by hand since.
CriteriaFacts assessed(MarkValue stands = MarkValue::four) {
    CriteriaFacts facts = untouched();
    facts.cell.cell = cell_with(work(), ivanov(), {stands});
    facts.standing =
        CriteriaPoints{.place = {.lesson_id = work().lesson_id, .student_id = ivanov().person_id},
                       .rubric = 40,
                       .points = for_a_four,
                       .value = MarkValue::four,
                       .entry_index = 11};
    return facts;
}
AssessByCriteria points(const CriteriaFacts& facts, std::vector<int> given) {
    return {.lesson_id = facts.cell.lesson.lesson_id,
            .student_id = ivanov().person_id,
            .rubric = 40,
            .points = std::move(given),
            .base_version = facts.cell.cell.version(1),
            .points_version = facts.standing ? facts.standing->entry_index : -1};
}
auto assess(const CriteriaFacts& facts, std::vector<int> given, Instant now = same_day) {
    return decide_assess_by_criteria(facts, points(facts, std::move(given)), now);
}

// Evidence: ASM-14.
TEST(AssessByCriteria, PointsBecomeTheMarkOfTheWork) {
    const auto entries = assess(untouched(), for_a_four);
    ASSERT_TRUE(entries);
    ASSERT_THAT(entries->cell.recorded, SizeIs(1));
    EXPECT_EQ(entries->cell.recorded[0].value, MarkValue::four);
    ASSERT_TRUE(entries->assessed);
    EXPECT_EQ(entries->assessed->place, entries->cell.recorded[0].place);
    EXPECT_EQ(entries->assessed->points, for_a_four);
    EXPECT_EQ(entries->assessed->value, MarkValue::four);
}

TEST(AssessByCriteria, OtherPointsCorrectTheMark) {
    const auto entries = assess(assessed(), for_a_five);
    ASSERT_TRUE(entries);
    ASSERT_THAT(entries->cell.corrected, SizeIs(1));
    EXPECT_EQ(entries->cell.corrected[0].old_value, MarkValue::four);
    EXPECT_EQ(entries->cell.corrected[0].value, MarkValue::five);
    EXPECT_TRUE(entries->assessed);
}

TEST(AssessByCriteria, OtherPointsOfTheSameMarkStandAlone) {
    const auto entries = assess(assessed(), {4, 4, 1});
    ASSERT_TRUE(entries);
    EXPECT_TRUE(entries->cell.empty());
    ASSERT_TRUE(entries->assessed);
    EXPECT_EQ(entries->assessed->points, (std::vector<int>{4, 4, 1}));
}

TEST(AssessByCriteria, TheSamePointsAgainChangeNothing) {
    EXPECT_TRUE(assess(assessed(), for_a_four)->empty());
    AssessByCriteria stale = points(assessed(), for_a_four);
    stale.base_version = stale.points_version = -1;
    EXPECT_TRUE(decide_assess_by_criteria(assessed(), stale, same_day)->empty());
}

// Changed by hand, the mark comes back to what its points give.
TEST(AssessByCriteria, TheSamePointsBringBackTheMarkTheyGave) {
    const auto entries = assess(assessed(MarkValue::three), for_a_four);
    ASSERT_TRUE(entries);
    ASSERT_THAT(entries->cell.corrected, SizeIs(1));
    EXPECT_EQ(entries->cell.corrected[0].value, MarkValue::four);
    EXPECT_FALSE(entries->assessed);
}

TEST(AssessByCriteria, LatenessAndTheSecondMarkStay) {
    CriteriaFacts facts = untouched();
    facts.cell.cell = cell_with(work(), ivanov(), {MarkValue::two, MarkValue::three});
    facts.cell.cell.attendance = attendance(work(), ivanov(), AttendanceStatus::late);
    const auto entries = assess(facts, for_a_five);
    ASSERT_TRUE(entries);
    ASSERT_THAT(entries->cell.corrected, SizeIs(1));
    EXPECT_EQ(entries->cell.corrected[0].place.part_no, 1);
    EXPECT_THAT(entries->cell.withdrawn, IsEmpty());
    EXPECT_FALSE(entries->cell.attendance);
}

TEST(AssessByCriteria, APointIsReplacedAfterTheWindowAsByHand) {
    CriteriaFacts facts = untouched();
    facts.cell.cell = cell_with(work(), ivanov(), {MarkValue::pending});
    facts.cell.lock = LessonLock::edit_window_over;
    EXPECT_TRUE(assess(facts, for_a_four));
    facts = assessed();
    facts.cell.lock = LessonLock::edit_window_over;
    EXPECT_EQ(refusal_code(assess(facts, for_a_five)), RefusalCode::edit_window_over);
    EXPECT_EQ(refusal_code(assess(facts, {4, 4, 1})), RefusalCode::edit_window_over);
    EXPECT_EQ(refusal_code(assess(facts, {9, 9, 9})), RefusalCode::edit_window_over);
}

TEST(AssessByCriteria, IsRefusedAsRecordingAMarkIs) {
    CriteriaFacts facts = assessed();
    facts.cell.lock = LessonLock::class_closed;
    EXPECT_EQ(refusal_code(assess(facts, for_a_five)), RefusalCode::class_closed);
    facts = assessed();
    facts.cell.enrolment.reset();
    EXPECT_EQ(refusal_code(assess(facts, for_a_five)), RefusalCode::student_not_enrolled);
    EXPECT_EQ(refusal_code(assess(facts, {4, 4, 1})), RefusalCode::student_not_enrolled);
    EXPECT_EQ(refusal_code(assess(assessed(), for_a_five, two_days_later)),
              RefusalCode::reason_required);
    AssessByCriteria explained = points(assessed(), for_a_five);
    explained.reason_code = CorrectionReason::rework;
    const auto entries = decide_assess_by_criteria(assessed(), explained, two_days_later);
    ASSERT_TRUE(entries);
    EXPECT_EQ(entries->cell.corrected[0].reason_code, CorrectionReason::rework);
}

TEST(AssessByCriteria, WhatAnotherChangedInTheMeantimeIsAConflict) {
    AssessByCriteria stale = points(assessed(), {4, 4, 1});
    stale.points_version = -1;
    EXPECT_EQ(refusal_code(decide_assess_by_criteria(assessed(), stale, same_day)),
              RefusalCode::version_conflict);
    stale = points(assessed(), for_a_five);
    stale.base_version = 3;
    EXPECT_EQ(refusal_code(decide_assess_by_criteria(assessed(), stale, same_day)),
              RefusalCode::version_conflict);
}

TEST(AssessByCriteria, NeedsARubricOfTheCourseThatIsInUse) {
    CriteriaFacts facts = untouched();
    facts.rubric.course_id = id_of<CourseId>(9);
    EXPECT_EQ(refusal_code(assess(facts, for_a_four)), RefusalCode::not_found);
    facts = untouched();
    facts.rubric.is_retired = true;
    const auto retired = assess(facts, for_a_four);
    EXPECT_EQ(refusal_code(retired), RefusalCode::invalid_value);
    EXPECT_EQ(retired.error().refusal().field, "rubric");
    // What was assessed by it may be assessed by it again.
    facts = assessed();
    facts.rubric.is_retired = true;
    EXPECT_TRUE(assess(facts, for_a_five));
}

TEST(AssessByCriteria, NeedsAWorkPointsAndFivePoints) {
    CriteriaFacts facts = untouched();
    AssessByCriteria second = points(facts, for_a_four);
    second.work_no = 2;
    EXPECT_EQ(refusal_code(decide_assess_by_criteria(facts, second, same_day)),
              RefusalCode::not_found);
    EXPECT_EQ(refusal_code(assess(facts, {3, 5})), RefusalCode::invalid_value);
    EXPECT_EQ(refusal_code(assess(facts, {3, 7, 1})), RefusalCode::invalid_value);
    facts.cell.course.scale = Scale::pass_fail;
    EXPECT_EQ(refusal_code(assess(facts, for_a_four)), RefusalCode::mark_out_of_scale);
}

}  // namespace
}  // namespace letopis
