// Writing into a cell: who may when, what becomes of what stood, and what is refused.
#include "domain/journal/cell_record.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "base/limits.h"
#include "domain/testing/sample_school.h"

namespace letopis {
namespace {

using namespace testing;
using ::testing::HasSubstr;

const Date lesson_on(2026, 9, 14);
const Instant same_day = noon(lesson_on);
const Instant two_days_later = noon(lesson_on.plus_days(2));

/// A dictation, so that one work may carry two marks, and a second work that carries one.
Lesson dictation() {
    Lesson dictation = lesson(1, lesson_on);
    dictation.works = {{.work_no = 1, .work_type = WorkType::dictation},
                       {.work_no = 2, .work_type = WorkType::answer}};
    return dictation;
}

CellFacts untouched() {
    return {.lesson = dictation(),
            .course = algebra_course(),
            .cell = cell(dictation(), ivanov()),
            .enrolment = enrolled(ivanov()),
            .period = quarters()[0]};
}
CellFacts standing(std::initializer_list<MarkValue> values) {
    CellFacts facts = untouched();
    facts.cell = cell_with(dictation(), ivanov(), values);
    return facts;
}
CellFacts absent(AttendanceStatus status) {
    CellFacts facts = untouched();
    facts.cell = absence(dictation(), ivanov(), status);
    return facts;
}

/// Types into the cell as it stands now.
RecordCell typing(const CellFacts& facts, std::string text, int work_no = 1) {
    return {.lesson_id = facts.lesson.lesson_id,
            .student_id = ivanov().person_id,
            .work_no = work_no,
            .text = std::move(text),
            .base_version = facts.cell.version(work_no)};
}
Result<CellEntries> type(const CellFacts& facts, std::string text, Instant now = same_day) {
    return decide_record_cell(facts, typing(facts, std::move(text)), now);
}
Result<CellEntries> type_with_reason(const CellFacts& facts, std::string text, Instant now) {
    RecordCell command = typing(facts, std::move(text));
    command.reason_code = CorrectionReason::rework;
    command.reason = " пересдача  15.09 ";
    return decide_record_cell(facts, command, now);
}

TEST(RecordCell, AMarkIsRecordedInItsPlace) {
    const auto entries = type(untouched(), "5");
    ASSERT_TRUE(entries);
    ASSERT_EQ(entries->recorded.size(), 1U);
    const MarkRecorded& recorded = entries->recorded[0];
    EXPECT_EQ(recorded.place, (MarkPlace{.lesson_id = dictation().lesson_id,
                                         .student_id = ivanov().person_id,
                                         .work_no = 1,
                                         .part_no = 1}));
    EXPECT_EQ(recorded.value, MarkValue::five);
    EXPECT_FALSE(recorded.due_on);
    EXPECT_FALSE(entries->attendance);
}

// JRN-09.
TEST(RecordCell, ADictationTakesTwoMarksAsTwoParts) {
    const auto entries = type(untouched(), "5/4");
    ASSERT_TRUE(entries);
    ASSERT_EQ(entries->recorded.size(), 2U);
    EXPECT_EQ(entries->recorded[0].place.part_no, 1);
    EXPECT_EQ(entries->recorded[1].place.part_no, 2);
    EXPECT_EQ(entries->recorded[1].value, MarkValue::four);
}

TEST(RecordCell, AnAnswerTakesOneMarkOnly) {
    const CellFacts facts = untouched();
    EXPECT_TRUE(decide_record_cell(facts, typing(facts, "5", 2), same_day));
    EXPECT_EQ(refusal_code(decide_record_cell(facts, typing(facts, "5/4", 2), same_day)),
              RefusalCode::second_mark_not_allowed);
}

// Evidence: JRN-09. What stands may be corrected all the same.
TEST(RecordCell, ASecondMarkIsNotForEverySubject) {
    CellFacts facts = untouched();
    facts.takes_two_marks = false;
    facts.two_mark_subjects = "русский язык и литература";
    const auto refused = type(facts, "5/4");
    ASSERT_FALSE(refused);
    EXPECT_EQ(refusal_code(refused), RefusalCode::second_mark_not_allowed);
    EXPECT_THAT(refused.error().message(), HasSubstr("русский язык и литература"));
    EXPECT_TRUE(type(facts, "5"));
    facts.cell = standing({MarkValue::five, MarkValue::four}).cell;
    EXPECT_TRUE(type(facts, "5/3"));
}

// ATT-01: attendance and a mark are two records.
TEST(RecordCell, AnAbsenceAndAMarkStandSideBySide) {
    const auto entries = type(untouched(), "н 4");
    ASSERT_TRUE(entries);
    EXPECT_EQ(entries->attendance->status, AttendanceStatus::absent);
    EXPECT_EQ(entries->recorded[0].value, MarkValue::four);

    const auto later = type(absent(AttendanceStatus::absent), "н 4");
    ASSERT_TRUE(later);
    EXPECT_FALSE(later->attendance);
    EXPECT_EQ(later->recorded.size(), 1U);
}

// JRN-04: each hour of a double lesson is a lesson; absence from one says nothing of the other.
TEST(RecordCell, AbsentFromTheFirstHourHeMayBeMarkedInTheSecond) {
    CellFacts second_hour = untouched();
    second_hour.lesson = lesson(2, lesson_on, 2);
    second_hour.cell = cell(second_hour.lesson, ivanov());
    const auto entries = type(second_hour, "4");
    ASSERT_TRUE(entries);
    EXPECT_FALSE(entries->attendance);
    EXPECT_EQ(entries->recorded[0].place.lesson_id, second_hour.lesson.lesson_id);
}

TEST(RecordCell, AnAbsenceStandsInTheColumnOfTheFirstWork) {
    const CellFacts facts = absent(AttendanceStatus::absent);
    const auto second = decide_record_cell(facts, typing(facts, "н", 2), same_day);
    EXPECT_EQ(refusal_code(second), RefusalCode::mark_not_understood);
    EXPECT_THAT(second.error().message(), HasSubstr("первой работы"));
    // Typing a mark there leaves the absence alone.
    const auto mark = decide_record_cell(facts, typing(facts, "4", 2), same_day);
    ASSERT_TRUE(mark);
    EXPECT_FALSE(mark->attendance);
}

// JRN-13, ORD-1.4.1-b: what stood stays in the entry that changes it.
TEST(RecordCell, ACorrectionKeepsTheOldValueAndNamesItsEntry) {
    const auto entries = type_with_reason(standing({MarkValue::three}), "4", two_days_later);
    ASSERT_TRUE(entries);
    EXPECT_TRUE(entries->recorded.empty());
    ASSERT_EQ(entries->corrected.size(), 1U);
    const MarkCorrected& corrected = entries->corrected[0];
    EXPECT_EQ(corrected.old_value, MarkValue::three);
    EXPECT_EQ(corrected.value, MarkValue::four);
    EXPECT_EQ(corrected.corrects, 10);
    EXPECT_EQ(corrected.reason_code, CorrectionReason::rework);
    EXPECT_EQ(corrected.reason, "пересдача 15.09");
}

TEST(RecordCell, AClearedCellWithdrawsItsMarksAndItsAbsence) {
    CellFacts facts = standing({MarkValue::five, MarkValue::four});
    facts.cell.attendance = attendance(dictation(), ivanov(), AttendanceStatus::late);
    const auto entries = type(facts, "");
    ASSERT_TRUE(entries);
    ASSERT_EQ(entries->withdrawn.size(), 2U);
    EXPECT_EQ(entries->withdrawn[1].old_value, MarkValue::four);
    EXPECT_EQ(entries->withdrawn[1].corrects, 10);
    EXPECT_EQ(entries->attendance->status, AttendanceStatus::present);
    EXPECT_EQ(entries->attendance->corrects, 20);
}

TEST(RecordCell, OneOfTwoMarksIsWithdrawnAndTheOtherCorrected) {
    const auto entries = type(standing({MarkValue::five, MarkValue::four}), "4");
    ASSERT_TRUE(entries);
    EXPECT_EQ(entries->corrected.size(), 1U);
    EXPECT_EQ(entries->withdrawn.size(), 1U);
    EXPECT_EQ(entries->withdrawn[0].place.part_no, 2);
}

TEST(RecordCell, AWithdrawnMarkIsGivenAnewWithoutAReason) {
    CellFacts facts = standing({MarkValue::five});
    facts.cell.marks[0].value.reset();
    const auto entries = type(facts, "4", two_days_later);
    ASSERT_TRUE(entries);
    EXPECT_EQ(entries->recorded.size(), 1U);
}

TEST(RecordCell, TheSameContentIsNoEntryWhateverTheVersion) {
    const CellFacts facts = standing({MarkValue::five, MarkValue::four});
    RecordCell command = typing(facts, "54");
    command.base_version = 3;
    const auto entries = decide_record_cell(facts, command, same_day);
    ASSERT_TRUE(entries);
    EXPECT_TRUE(entries->empty());
}

TEST(RecordCell, SomebodyElsesMarkIsNotOverwritten) {
    const CellFacts facts = standing({MarkValue::five});
    RecordCell command = typing(facts, "4");
    command.base_version = -1;
    EXPECT_EQ(refusal_code(decide_record_cell(facts, command, same_day)),
              RefusalCode::version_conflict);
}

TEST(RecordCell, EachWorkHasAVersionOfItsOwn) {
    CellFacts facts = standing({MarkValue::five});
    const auto entries = decide_record_cell(facts, typing(facts, "3", 2), same_day);
    ASSERT_TRUE(entries);
    EXPECT_EQ(facts.cell.version(2), -1);
    EXPECT_EQ(entries->recorded[0].place.work_no, 2);
}

TEST(RecordCell, WhoWasNotOnTheListThatDayGetsNoRecord) {
    CellFacts facts = untouched();
    facts.enrolment.reset();
    EXPECT_EQ(refusal_code(type(facts, "5")), RefusalCode::student_not_enrolled);
    facts.enrolment = enrolled(ivanov(), first_september, lesson_on.plus_days(-1));
    EXPECT_EQ(refusal_code(type(facts, "5")), RefusalCode::student_not_enrolled);
    facts.enrolment = enrolled(ivanov(), lesson_on, lesson_on);
    EXPECT_TRUE(type(facts, "5"));
}

TEST(RecordCell, EveryLockIsGivenAsItsRefusal) {
    for (std::size_t i = 1; i < names_of(LessonLock{}).size(); ++i) {
        CellFacts facts = untouched();
        facts.lock = static_cast<LessonLock>(i);
        EXPECT_EQ(refusal_code(type(facts, "5")), lock_refusal(facts.lock));
        EXPECT_EQ(refusal_code(type(facts, "")), lock_refusal(facts.lock));
    }
}

TEST(RecordCell, AReasonIsDueWhenADayHasPassedSinceTheFirstEntry) {
    const CellFacts facts = standing({MarkValue::three});
    const Instant recorded_at = dictation().begins();
    EXPECT_TRUE(type(facts, "4", recorded_at + Span::hours(24)));
    EXPECT_EQ(refusal_code(type(facts, "4", recorded_at + Span::hours(24) + Span{1})),
              RefusalCode::reason_required);
    EXPECT_EQ(refusal_code(type(facts, "", two_days_later)), RefusalCode::reason_required);
    EXPECT_TRUE(type_with_reason(facts, "4", two_days_later));
}

TEST(RecordCell, EitherACodeOrWordsExplainACorrectionAndSpacesDoNot) {
    const CellFacts facts = standing({MarkValue::three});
    RecordCell command = typing(facts, "4");
    command.reason = "   ";
    EXPECT_EQ(refusal_code(decide_record_cell(facts, command, two_days_later)),
              RefusalCode::reason_required);
    command.reason = "ошибка";
    EXPECT_TRUE(decide_record_cell(facts, command, two_days_later));
    command.reason.clear();
    command.reason_code = CorrectionReason::typo;
    EXPECT_TRUE(decide_record_cell(facts, command, two_days_later));
}

TEST(RecordCell, TheDayCountsFromTheFirstEntryNotFromTheLastCorrection) {
    CellFacts facts = standing({MarkValue::three});
    facts.cell.marks[0].recorded_at = two_days_later;
    EXPECT_EQ(refusal_code(type(facts, "4", two_days_later)), RefusalCode::reason_required);
}

TEST(RecordCell, AnOldAbsenceIsChangedWithAReasonAndKeepsIt) {
    const CellFacts facts = absent(AttendanceStatus::absent);
    EXPECT_EQ(refusal_code(type(facts, "б", two_days_later)), RefusalCode::reason_required);
    const auto entries = type_with_reason(facts, "б", two_days_later);
    ASSERT_TRUE(entries);
    EXPECT_EQ(entries->attendance->reason, "пересдача 15.09");
    RecordCell coded = typing(facts, "б");
    coded.reason_code = CorrectionReason::wrong_student;
    EXPECT_EQ(decide_record_cell(facts, coded, two_days_later)->attendance->reason,
              "ошибка в ученике");
}

TEST(RecordCell, AFirstAbsenceNeedsNoReasonHoweverLate) {
    EXPECT_TRUE(type(untouched(), "н", two_days_later));
    EXPECT_TRUE(type(absent(AttendanceStatus::present), "н", two_days_later));
}

// JRN-08, ASM-01.
TEST(RecordCell, OnlyMarksOfTheScaleAreTaken) {
    CellFacts facts = untouched();
    EXPECT_EQ(refusal_code(type(facts, "зач")), RefusalCode::mark_out_of_scale);
    EXPECT_EQ(refusal_code(type(facts, "1")), RefusalCode::mark_out_of_scale);
    EXPECT_THAT(type(facts, "1").error().message(), HasSubstr("от 2 до 5"));
    facts.policies.lowest_mark = 1;
    EXPECT_TRUE(type(facts, "1"));
    facts.course.scale = Scale::pass_fail;
    EXPECT_TRUE(type(facts, "зач"));
    EXPECT_EQ(refusal_code(type(facts, "5")), RefusalCode::mark_out_of_scale);
}

// ASM-02.
TEST(RecordCell, AClassWithoutMarksTakesAbsencesOnly) {
    CellFacts facts = untouched();
    facts.course.scale = Scale::no_marks;
    EXPECT_EQ(refusal_code(type(facts, "5")), RefusalCode::mark_out_of_scale);
    EXPECT_EQ(refusal_code(type(facts, "•")), RefusalCode::mark_out_of_scale);
    EXPECT_TRUE(type(facts, "н"));
}

TEST(RecordCell, ACourseOfLevelsTakesLevels) {
    CellFacts facts = untouched();
    facts.course.scale = Scale::levels;
    EXPECT_EQ(type(facts, "высокий")->recorded[0].value, MarkValue::level_high);
    EXPECT_EQ(type(facts, "Ср.")->recorded[0].value, MarkValue::level_medium);
    EXPECT_EQ(type(facts, "низ")->recorded[0].value, MarkValue::level_low);
    EXPECT_EQ(refusal_code(type(facts, "5")), RefusalCode::mark_out_of_scale);
    EXPECT_THAT(type(facts, "5").error().message(), HasSubstr("«низ», «ср», «выс»"));
    EXPECT_EQ(refusal_code(type(untouched(), "выс")), RefusalCode::mark_out_of_scale);
}

// ATT-07.
TEST(RecordCell, WhoNeedNotAttendIsNotAbsent) {
    CellFacts facts = untouched();
    facts.exemption = Exemption{.from_on = Date(2026, 9, 1), .to_on = Date(2026, 12, 31)};
    EXPECT_EQ(refusal_code(type(facts, "н")), RefusalCode::student_exempt);
    EXPECT_THAT(type(facts, "н").error().message(), HasSubstr("по 31.12.2026"));
    for (const char* text : {"б", "у", "о", "5"}) EXPECT_TRUE(type(facts, text)) << text;
    facts.exemption->kind = ExemptionKind::practice;
    EXPECT_TRUE(type(facts, "н"));
}

TEST(RecordCell, AnAbsenceThatStandsDoesNotHinderAMark) {
    CellFacts facts = absent(AttendanceStatus::absent);
    facts.exemption = Exemption{};
    EXPECT_TRUE(type(facts, "н 4"));
    EXPECT_TRUE(type(facts, ""));
}

// ATT-08.
TEST(RecordCell, TheModeOfALessonSaysWhichAttendanceItHas) {
    CellFacts facts = untouched();
    facts.lesson.mode = LessonMode::distance;
    EXPECT_EQ(refusal_code(type(facts, "о")), RefusalCode::attendance_not_allowed);
    EXPECT_TRUE(type(facts, "н"));
    facts.lesson.mode = LessonMode::self_study;
    EXPECT_EQ(refusal_code(type(facts, "н")), RefusalCode::attendance_not_allowed);
    EXPECT_EQ(refusal_code(type(facts, "б 4")), RefusalCode::attendance_not_allowed);
    EXPECT_TRUE(type(facts, "4"));
}

TEST(RecordCell, WhatIsNotUnderstoodIsRefusedAndNothingIsGuessed) {
    for (const char* text : {"101", "06", "5/4/3", "отлично!", "н н", "нб4б", "A"})
        EXPECT_EQ(refusal_code(type(untouched(), text)), RefusalCode::mark_not_understood) << text;
}

// Evidence: ASM-01.
TEST(RecordCell, PointsOfAnotherScaleAreRefusedInTheWordsOfItsOwn) {
    for (const char* text : {"10", "6", "0", "н 8", "8/9"})
        EXPECT_EQ(refusal_code(type(untouched(), text)), RefusalCode::mark_out_of_scale) << text;
    const auto refused = type(untouched(), "10");
    EXPECT_EQ(refused.error().refusal().detail, "Ставятся отметки от 2 до 5 и точка «•».");
    CellFacts ten = untouched();
    ten.course.scale = Scale::ten_point;
    EXPECT_EQ(refusal_code(type(ten, "11")), RefusalCode::mark_out_of_scale);
    EXPECT_EQ(type(ten, "11").error().refusal().detail, "Ставятся баллы от 1 до 10 и точка «•».");
    const auto typed = type(ten, "н 5");
    ASSERT_TRUE(typed);
    ASSERT_EQ(typed->recorded.size(), 1U);
    EXPECT_EQ(mark_text(typed->recorded.front().value), "5");
    EXPECT_EQ(points(typed->recorded.front().value), 5);
    EXPECT_TRUE(typed->attendance);
}

TEST(RecordCell, AWorkThatTheLessonDoesNotHaveIsNotFound) {
    const CellFacts facts = untouched();
    EXPECT_EQ(refusal_code(decide_record_cell(facts, typing(facts, "5", 3), same_day)),
              RefusalCode::not_found);
}

TEST(RecordCell, AReasonThatIsTooLongIsRefused) {
    const CellFacts facts = standing({MarkValue::three});
    RecordCell command = typing(facts, "4");
    for (std::size_t i = 0; i <= limits::reason_code_points; ++i) command.reason += "я";
    EXPECT_EQ(refusal_code(decide_record_cell(facts, command, two_days_later)),
              RefusalCode::text_too_long);
    command.reason = "\x01";
    EXPECT_EQ(refusal_code(decide_record_cell(facts, command, two_days_later)),
              RefusalCode::invalid_value);
}

std::optional<Date> due_on_of_point(const CellFacts& facts) {
    const auto entries = type(facts, "•");
    EXPECT_TRUE(entries);
    return entries->recorded.at(0).due_on;
}

// ASM-04.
TEST(RecordCell, APointIsDueInFourteenDaysButBeforeThePeriodEnds) {
    CellFacts facts = untouched();
    EXPECT_EQ(due_on_of_point(facts), Date(2026, 9, 28));
    facts.policies.pending_days = 60;
    EXPECT_EQ(due_on_of_point(facts), Date(2026, 10, 22));
    facts.period->ends_on = lesson_on.plus_days(1);
    EXPECT_EQ(due_on_of_point(facts), lesson_on);
    facts.period.reset();
    EXPECT_EQ(due_on_of_point(facts), lesson_on.plus_days(60));
}

TEST(RecordCell, AMarkCorrectedToAPointIsDueTooAndThePointIsNotPutTwice) {
    const auto entries = type(standing({MarkValue::two}), ".");
    ASSERT_TRUE(entries);
    EXPECT_EQ(entries->corrected[0].due_on, Date(2026, 9, 28));
    EXPECT_TRUE(type(standing({MarkValue::pending}), ".")->empty());
}

TEST(RecordCell, APointIsReplacedByAMarkWithoutAReasonHoweverOld) {
    const auto entries = type(standing({MarkValue::pending}), "4", two_days_later);
    ASSERT_TRUE(entries);
    EXPECT_EQ(entries->corrected[0].old_value, MarkValue::pending);
    EXPECT_FALSE(entries->corrected[0].due_on);
}

TEST(RecordCell, TheEditWindowDoesNotCloseOverAPoint) {
    CellFacts facts = standing({MarkValue::pending});
    facts.lock = LessonLock::edit_window_over;
    EXPECT_TRUE(type(facts, "4"));
    EXPECT_TRUE(type(facts, ""));
    // But nothing else changes with it, and a mark is not corrected under its cover.
    EXPECT_EQ(refusal_code(type(facts, "4/5")), RefusalCode::edit_window_over);
    EXPECT_EQ(refusal_code(type(facts, "н 4")), RefusalCode::edit_window_over);
    facts.cell = cell_with(dictation(), ivanov(), {MarkValue::pending, MarkValue::two});
    EXPECT_EQ(refusal_code(type(facts, "4/5")), RefusalCode::edit_window_over);
    EXPECT_TRUE(type(facts, "4/2"));
    facts.lock = LessonLock::period_closed;
    EXPECT_EQ(refusal_code(type(facts, "4/2")), RefusalCode::period_closed);
}

TEST(RecordCell, OfTwoReasonsTheFirstInPrecedenceIsGiven) {
    CellFacts facts = standing({MarkValue::three});
    facts.enrolment.reset();
    RecordCell command = typing(facts, "9");
    EXPECT_EQ(refusal_code(decide_record_cell(facts, command, two_days_later)),
              RefusalCode::student_not_enrolled);
    command.base_version = 1;
    EXPECT_EQ(refusal_code(decide_record_cell(facts, command, two_days_later)),
              RefusalCode::version_conflict);
    facts.lock = LessonLock::cancelled;
    EXPECT_EQ(refusal_code(decide_record_cell(facts, command, two_days_later)),
              RefusalCode::lesson_cancelled);
    facts.lock = LessonLock::open;
    facts.enrolment = enrolled(ivanov());
    EXPECT_EQ(refusal_code(type(facts, "зач", two_days_later)), RefusalCode::reason_required);
}

RecordComment comment(const CellFacts& facts, std::string text) {
    return {.lesson_id = facts.lesson.lesson_id,
            .student_id = ivanov().person_id,
            .comment = std::move(text),
            .base_version = facts.cell.comment_version};
}

TEST(RecordComment, AFamilyIsToldAndTheCommentCanBeRemoved) {
    CellFacts facts = untouched();
    const auto told = decide_record_comment(facts, comment(facts, " Отличный ответ "));
    ASSERT_TRUE(told);
    EXPECT_EQ((*told)->comment, "Отличный ответ");
    facts.cell.comment = "Отличный ответ";
    facts.cell.comment_version = 9;
    EXPECT_FALSE(*decide_record_comment(facts, comment(facts, "Отличный ответ")));
    EXPECT_EQ((*decide_record_comment(facts, comment(facts, "")))->comment, "");
}

TEST(RecordComment, ItIsRefusedForTheSameReasonsAsAMark) {
    CellFacts facts = untouched();
    RecordComment stale = comment(facts, "Молодец");
    stale.base_version = 5;
    EXPECT_EQ(refusal_code(decide_record_comment(facts, stale)), RefusalCode::version_conflict);
    std::string longer;
    for (std::size_t i = 0; i <= limits::comment_code_points; ++i) longer += "я";
    EXPECT_EQ(refusal_code(decide_record_comment(facts, comment(facts, longer))),
              RefusalCode::text_too_long);
    facts.enrolment.reset();
    EXPECT_EQ(refusal_code(decide_record_comment(facts, comment(facts, "Молодец"))),
              RefusalCode::student_not_enrolled);
    facts.lock = LessonLock::class_closed;
    EXPECT_EQ(refusal_code(decide_record_comment(facts, comment(facts, "Молодец"))),
              RefusalCode::class_closed);
}

}  // namespace
}  // namespace letopis
