// Deadlines of entry (f.1). Examples of requirements e.11 by their ids.

#include "domain/lessons/deadlines.h"

#include <gtest/gtest.h>

#include <array>

namespace letopis {
namespace {

constexpr TimeOfDay at(int hours, int minutes) { return {hours * 60 + minutes}; }

Lesson lesson_ending(TimeOfDay ends_at, LessonState state = LessonState::planned) {
    Lesson lesson;
    lesson.lesson_on = Date{2024, 10, 17};
    lesson.ends_at = ends_at;
    lesson.state = state;
    return lesson;
}

Lesson written(WorkType type) {
    Lesson lesson = lesson_ending(at(10, 0));
    lesson.works = {Work{.work_no = 1, .work_type = type, .title = {}, .weight_hundredths = 100}};
    return lesson;
}

Instant marks_due(WorkType type, int grade, const Policies& policies) {
    return deadline_of(LessonDebt::marks, written(type), at(15, 0), grade, policies, {});
}

// E-16: 7-Б ends at 14:10, but English subgroup 1 has an extra lesson until 15:00.
TEST(Deadlines, E16HomeworkIsDueAnHourAfterTheLastLessonOfThoseStudents) {
    const Lesson mathematics = lesson_ending(at(9, 15));
    const Lesson of_class = lesson_ending(at(14, 10));
    const Lesson extra_of_subgroup_1 = lesson_ending(at(15, 0));
    const std::array whole_class{mathematics, of_class, extra_of_subgroup_1};
    const std::array subgroup_2{mathematics, of_class};
    const Policies policies;
    EXPECT_EQ(
        deadline_of(LessonDebt::homework, mathematics, last_end(whole_class), 7, policies, {}),
        moscow_instant(Date{2024, 10, 17}, at(16, 0)));
    EXPECT_EQ(deadline_of(LessonDebt::homework, mathematics, last_end(subgroup_2), 7, policies, {}),
              moscow_instant(Date{2024, 10, 17}, at(15, 10)));
}

TEST(Deadlines, ALessonThatWasCancelledDoesNotMakeTheDayLonger) {
    const std::array day{lesson_ending(at(14, 10)),
                         lesson_ending(at(15, 0), LessonState::cancelled)};
    EXPECT_EQ(last_end(day), at(14, 10));
}

// E-17: written work on Thursday 17.10.2024; 5-day week.
TEST(Deadlines, E17AWrittenWorkIsDueOnTheThirdWorkingDayAtMostAWeekLater) {
    Policies policies;
    EXPECT_EQ(marks_due(WorkType::control_work, 7, policies),
              moscow_instant(Date{2024, 10, 22}, at(23, 59)));
    policies.written_work_days = 30;
    EXPECT_EQ(marks_due(WorkType::control_work, 7, policies),
              moscow_instant(Date{2024, 10, 24}, at(23, 59)));
}

TEST(Deadlines, SaturdayIsAWorkingDayOfASixDayWeek) {
    EXPECT_EQ(end_of_working_day_after(Date{2024, 10, 17}, 3, 6, {}),
              moscow_instant(Date{2024, 10, 21}, at(23, 59)));
    EXPECT_EQ(end_of_working_day_after(Date{2024, 10, 19}, 1, 5, {}),
              moscow_instant(Date{2024, 10, 21}, at(23, 59)));
}

TEST(Deadlines, CompositionsOfGradesNineToElevenHaveTheirOwnTerm) {
    const Policies policies;
    EXPECT_EQ(marks_due(WorkType::composition, 9, policies),
              moscow_instant(Date{2024, 10, 27}, at(23, 59)));
    EXPECT_EQ(marks_due(WorkType::composition, 8, policies),
              moscow_instant(Date{2024, 10, 22}, at(23, 59)));
    EXPECT_EQ(marks_due(WorkType::control_work, 11, policies),
              moscow_instant(Date{2024, 10, 22}, at(23, 59)));
}

TEST(Deadlines, ATopicIsDueOnTheDayOfTheLesson) {
    Policies policies;
    const Lesson lesson = lesson_ending(at(10, 0));
    EXPECT_EQ(deadline_of(LessonDebt::topic, lesson, at(15, 0), 7, policies, {}),
              moscow_instant(Date{2024, 10, 17}, at(23, 59)));
    policies.topic_days = 1;
    EXPECT_EQ(deadline_of(LessonDebt::topic, lesson, at(15, 0), 7, policies, {}),
              moscow_instant(Date{2024, 10, 18}, at(23, 59)));
}

TEST(Deadlines, DebtsAreWhatTheRecordLacks) {
    UnfinishedLesson one{
        .lesson = lesson_ending(at(10, 0)), .missing_marks = 1, .lacks_roll = true};
    EXPECT_EQ(debts_of(one), (std::vector{LessonDebt::attendance, LessonDebt::topic,
                                          LessonDebt::homework, LessonDebt::marks}));
    one.lacks_roll = false;
    one.lesson.topic = "Дроби";
    one.lesson.homework_none = true;
    EXPECT_EQ(debts_of(one), std::vector{LessonDebt::marks});
    one.lesson.state = LessonState::cancelled;
    EXPECT_TRUE(debts_of(one).empty());
}

}  // namespace
}  // namespace letopis
