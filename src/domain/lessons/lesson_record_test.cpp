// The record of a lesson: topic, homework, works (JRN-05, JRN-06, ASM-03).
#include "domain/lessons/lesson_record.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "base/limits.h"
#include "domain/lessons/work_names.h"
#include "domain/testing/sample_school.h"

namespace letopis {
namespace {

using namespace testing;
using ::testing::HasSubstr;

/// A lesson of which nothing is recorded yet.
Lesson blank() {
    Lesson blank = lesson(1, Date(2026, 9, 14), 3);
    blank.topic.clear();
    blank.homework.clear();
    return blank;
}
Lesson recorded() {
    Lesson recorded = lesson(1, Date(2026, 9, 14), 3);
    recorded.version = 7;
    return recorded;
}

RecordLesson on(const Lesson& lesson) {
    return {.lesson_id = lesson.lesson_id, .base_version = lesson.version};
}
RecordLesson with_topic(const Lesson& lesson, std::string topic) {
    RecordLesson command = on(lesson);
    command.topic = std::move(topic);
    return command;
}
RecordLesson with_homework(const Lesson& lesson, std::optional<std::string> homework,
                           std::optional<bool> none = std::nullopt) {
    RecordLesson command = on(lesson);
    command.homework = std::move(homework);
    command.homework_none = none;
    return command;
}
RecordLesson with_works(const Lesson& lesson, std::vector<Work> works) {
    RecordLesson command = on(lesson);
    command.works = std::move(works);
    return command;
}

Result<LessonFacts> decide(const Lesson& lesson, const RecordLesson& command,
                           LessonLock lock = LessonLock::open,
                           const std::vector<MarkedWork>& marked = {}) {
    return decide_record_lesson(lesson, marked, command, lock);
}

TEST(LessonRecord, ATopicAndHomeworkAreRecordedAndTidied) {
    RecordLesson command = with_topic(blank(), "  Обыкновенные   дроби ");
    command.homework = "§ 5,  № 12 \r\n\r\n№ 14 ";
    const auto facts = decide(blank(), command);
    ASSERT_TRUE(facts);
    EXPECT_EQ(facts->topic->topic, "Обыкновенные дроби");
    EXPECT_EQ(facts->homework->homework, "§ 5, № 12\n\n№ 14");
    EXPECT_FALSE(facts->homework->homework_none);
}

TEST(LessonRecord, WhatStandsAlreadyIsNotRecordedAgain) {
    RecordLesson command = with_topic(recorded(), "Дроби ");
    command.homework = "№ 5";
    command.works = recorded().works;
    command.base_version = -1;  // Even on top of an old version.
    const auto facts = decide(recorded(), command);
    ASSERT_TRUE(facts);
    EXPECT_TRUE(facts->empty());
}

TEST(LessonRecord, MembersThatAreNotSaidStayAsTheyAre) {
    const auto facts = decide(recorded(), with_topic(recorded(), "Смешанные числа"));
    ASSERT_TRUE(facts);
    EXPECT_TRUE(facts->topic);
    EXPECT_FALSE(facts->homework);
    EXPECT_TRUE(facts->defined.empty());
}

TEST(LessonRecord, SomebodyElsesChangeIsNotOverwritten) {
    RecordLesson command = with_topic(recorded(), "Смешанные числа");
    command.base_version = 6;
    EXPECT_EQ(refusal_code(decide(recorded(), command)), RefusalCode::version_conflict);
    command.topic = "";
    EXPECT_EQ(refusal_code(decide(recorded(), command)), RefusalCode::version_conflict);
}

TEST(LessonRecord, AnEmptyTopicIsRefused) {
    const auto facts = decide(recorded(), with_topic(recorded(), " \n "));
    EXPECT_EQ(refusal_code(facts), RefusalCode::topic_required);
    EXPECT_EQ(facts.error().refusal().field, "topic");
}

// Evidence: JRN-05.
TEST(LessonRecord, HomeworkIsWrittenOrExplicitlyNotAssigned) {
    EXPECT_EQ(refusal_code(decide(blank(), with_homework(blank(), ""))),
              RefusalCode::homework_required);
    EXPECT_EQ(refusal_code(decide(blank(), with_homework(blank(), std::nullopt, false))),
              RefusalCode::homework_required);
    const auto none = decide(blank(), with_homework(blank(), std::nullopt, true));
    ASSERT_TRUE(none);
    EXPECT_TRUE(none->homework->homework_none);
}

TEST(LessonRecord, NotAssignedTakesTheHomeworkAwayAndHomeworkTakesItBack) {
    const auto none = decide(recorded(), with_homework(recorded(), std::nullopt, true));
    ASSERT_TRUE(none);
    EXPECT_EQ(none->homework->homework, "");
    EXPECT_TRUE(none->homework->homework_none);

    Lesson without = recorded();
    without.homework.clear();
    without.homework_none = true;
    const auto given = decide(without, with_homework(without, "№ 6"));
    ASSERT_TRUE(given);
    EXPECT_EQ(given->homework->homework, "№ 6");
    EXPECT_FALSE(given->homework->homework_none);
}

TEST(LessonRecord, HomeworkCannotBeAssignedAndNotAssignedAtOnce) {
    const auto both = decide(blank(), with_homework(blank(), "№ 5", true));
    EXPECT_EQ(refusal_code(both), RefusalCode::homework_required);
    EXPECT_EQ(both.error().refusal().field, "homework_none");
}

TEST(LessonRecord, ATextThatIsTooLongIsRefusedWithItsLength) {
    std::string longest;
    for (std::size_t i = 0; i < limits::topic_code_points; ++i) longest += "я";
    EXPECT_TRUE(decide(blank(), with_topic(blank(), longest)));
    const auto longer = decide(blank(), with_topic(blank(), longest + "я"));
    EXPECT_EQ(refusal_code(longer), RefusalCode::text_too_long);
    EXPECT_EQ(longer.error().message(),
              "Текст слишком длинный: сократите его. "
              "Сейчас в нём 501 знак, можно не больше 500.");
}

TEST(LessonRecord, BytesThatAreNotTextAreRefused) {
    EXPECT_EQ(refusal_code(decide(blank(), with_topic(blank(), "Дроби\xD0"))),
              RefusalCode::invalid_value);
    EXPECT_EQ(refusal_code(decide(blank(), with_homework(blank(), std::string{"a\0b", 3}))),
              RefusalCode::invalid_value);
}

TEST(LessonRecord, OfTwoReasonsTheFirstInPrecedenceIsGiven) {
    RecordLesson command = with_works(blank(), {Work{.weight_hundredths = -1}});
    command.homework = "";
    EXPECT_EQ(refusal_code(decide(blank(), command)), RefusalCode::homework_required);
}

// JRN-11: a topic is not recorded in advance, but a control work is announced.
TEST(LessonRecord, WorksMayBeAnnouncedBeforeTheLessonIsHeld) {
    const Work control{.work_type = WorkType::control_work, .weight_hundredths = 300};
    const auto announced = decide(blank(), with_works(blank(), {control}), LessonLock::not_held);
    ASSERT_TRUE(announced);
    EXPECT_EQ(announced->defined.front().work, control);

    RecordLesson command = with_works(blank(), {control});
    command.topic = "Дроби";
    EXPECT_EQ(refusal_code(decide(blank(), command, LessonLock::not_held)),
              RefusalCode::lesson_not_held);
}

TEST(LessonRecord, NothingIsAnnouncedForACancelledLesson) {
    Lesson cancelled = blank();
    cancelled.state = LessonState::cancelled;
    EXPECT_EQ(
        refusal_code(decide(cancelled, with_works(cancelled, {Work{}}), LessonLock::not_held)),
        RefusalCode::lesson_cancelled);
}

// JRN-14, JRN-15: what was never recorded is owed, and nothing closes without it.
TEST(LessonRecord, WhenTheWindowIsOverAMissingTopicMayBeSuppliedButNotChanged) {
    const auto late = LessonLock::edit_window_over;
    EXPECT_TRUE(decide(blank(), with_topic(blank(), "Дроби"), late));
    EXPECT_TRUE(decide(blank(), with_homework(blank(), std::nullopt, true), late));
    EXPECT_EQ(refusal_code(decide(recorded(), with_topic(recorded(), "Числа"), late)),
              RefusalCode::edit_window_over);
    EXPECT_EQ(refusal_code(decide(recorded(), with_homework(recorded(), "№ 6"), late)),
              RefusalCode::edit_window_over);
    Lesson without = recorded();
    without.homework.clear();
    without.homework_none = true;
    EXPECT_EQ(refusal_code(decide(without, with_homework(without, "№ 6"), late)),
              RefusalCode::edit_window_over);
}

TEST(LessonRecord, WhenTheWindowIsOverWorksStandAndOneOwedPartDoesNotOpenTheOther) {
    const auto late = LessonLock::edit_window_over;
    EXPECT_EQ(
        refusal_code(decide(blank(), with_works(blank(), {Work{}, Work{.work_no = 2}}), late)),
        RefusalCode::edit_window_over);
    Lesson half = blank();
    half.topic = "Дроби";
    RecordLesson command = with_topic(half, "Числа");
    command.homework = "№ 5";
    EXPECT_EQ(refusal_code(decide(half, command, late)), RefusalCode::edit_window_over);
}

TEST(LessonRecord, AClosedPeriodTakesNoTopicEvenWhereNoneWasRecorded) {
    EXPECT_EQ(
        refusal_code(decide(blank(), with_topic(blank(), "Дроби"), LessonLock::period_closed)),
        RefusalCode::period_closed);
}

TEST(LessonRecord, AWorkIsAddedChangedAndRemoved) {
    Lesson two = recorded();
    two.works.push_back({.work_no = 2, .work_type = WorkType::test});
    const Work renamed{
        .work_type = WorkType::control_work, .title = "Дроби", .weight_hundredths = 250};
    const auto facts = decide(two, with_works(two, {renamed}));
    ASSERT_TRUE(facts);
    ASSERT_EQ(facts->defined.size(), 1U);
    EXPECT_EQ(facts->defined[0].work, renamed);
    ASSERT_EQ(facts->removed.size(), 1U);
    EXPECT_EQ(facts->removed[0].work_no, 2);
}

TEST(LessonRecord, AWeightLiesBetweenNoughtAndTen) {
    for (const int weight : {0, 50, 1000})
        EXPECT_TRUE(decide(blank(), with_works(blank(), {Work{.weight_hundredths = weight}})));
    for (const int weight : {-1, 1001})
        EXPECT_EQ(
            refusal_code(decide(blank(), with_works(blank(), {Work{.weight_hundredths = weight}}))),
            RefusalCode::weight_out_of_range);
}

TEST(LessonRecord, ALessonHasOneToThreeWorksNumberedFromOne) {
    std::vector<Work> works;
    for (int work_no = 1; work_no <= 4; ++work_no) works.push_back({.work_no = work_no});
    EXPECT_EQ(refusal_code(decide(blank(), with_works(blank(), works))),
              RefusalCode::too_many_works);
    works.pop_back();
    EXPECT_TRUE(decide(blank(), with_works(blank(), works)));
    std::swap(works[0], works[1]);
    EXPECT_EQ(refusal_code(decide(blank(), with_works(blank(), works))),
              RefusalCode::invalid_value);
    EXPECT_EQ(refusal_code(decide(blank(), with_works(blank(), {}))), RefusalCode::invalid_value);
}

TEST(LessonRecord, AWorkIsNotTakenFromUnderItsMarks) {
    Lesson two = recorded();
    two.works.push_back({.work_no = 2});
    const std::vector<MarkedWork> marked = {{.work_no = 2}};
    const auto removed = decide(two, with_works(two, {Work{}}), LessonLock::open, marked);
    EXPECT_EQ(refusal_code(removed), RefusalCode::work_has_marks);
    EXPECT_THAT(removed.error().message(), HasSubstr("Работа № 2"));
    EXPECT_TRUE(decide(two, with_works(two, {Work{}, Work{.work_no = 2, .title = "Опрос"}}),
                       LessonLock::open, marked));
}

// JRN-09.
TEST(LessonRecord, ADictationWithTwoMarksCannotBecomeATest) {
    Lesson dictated = recorded();
    dictated.works[0].work_type = WorkType::dictation;
    const std::vector<MarkedWork> marked = {{.work_no = 1, .most_parts = 2}};
    const auto turned = [&](WorkType type) {
        return decide(dictated, with_works(dictated, {Work{.work_type = type}}), LessonLock::open,
                      marked);
    };
    EXPECT_EQ(refusal_code(turned(WorkType::test)), RefusalCode::work_has_marks);
    EXPECT_TRUE(turned(WorkType::exposition));
}

TEST(WorkNames, ADiaryNamesTheWorkByItsTypeAndTitle) {
    const auto label = [](WorkType type, std::string title) {
        return work_label({.work_type = type, .title = std::move(title)});
    };
    EXPECT_EQ(label(WorkType::class_work, ""), "Работа на уроке");
    EXPECT_EQ(label(WorkType::control_work, "Дроби"), "Контрольная работа. Дроби");
    EXPECT_EQ(label(WorkType::control_work, "контрольная работа № 2"), "контрольная работа № 2");
}

// Evidence: JRN-06.
TEST(WorkNames, ControlWorksAreNumberedThroughTheYearEachTypeForItself) {
    Lesson first = lesson(1, Date(2026, 9, 14));
    first.works = {{.work_no = 1, .work_type = WorkType::control_work},
                   {.work_no = 2, .work_type = WorkType::laboratory_work}};
    Lesson cancelled = lesson(2, Date(2026, 9, 21));
    cancelled.works[0].work_type = WorkType::control_work;
    cancelled.state = LessonState::cancelled;
    Lesson later = lesson(3, Date(2026, 11, 9));
    later.works[0].work_type = WorkType::control_work;
    Lesson ordinary = lesson(4, Date(2026, 11, 10));

    const auto numbers = number_works(std::vector{later, ordinary, cancelled, first});
    EXPECT_EQ(numbers.size(), 3U);
    EXPECT_EQ(numbers.at({first.lesson_id, 1}), 1);
    EXPECT_EQ(numbers.at({first.lesson_id, 2}), 1);
    EXPECT_EQ(numbers.at({later.lesson_id, 1}), 2);
}

// Evidence: ASM-03.
TEST(WorkNames, EveryTypeOfWorkHasATitleAWeightAndAShortName) {
    for (std::size_t i = 0; i < names_of(WorkType{}).size(); ++i) {
        const auto type = static_cast<WorkType>(i);
        EXPECT_FALSE(work_type_title(type).empty());
        EXPECT_FALSE(work_type_short(type).empty());
        // What counts for the year alone weighs nothing in a period.
        EXPECT_EQ(default_weight_hundredths(type) == 0, type == WorkType::final_work);
        EXPECT_FALSE(allows_two_marks(type) && is_numbered(type));
    }
}

}  // namespace
}  // namespace letopis
