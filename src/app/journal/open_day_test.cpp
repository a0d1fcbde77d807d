#include "app/journal/open_day.h"

#include <gmock/gmock.h>

#include "ports/testing/told_school.h"

namespace letopis::testing {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

class DayOfATeacher : public ToldSchool {
protected:
    /// The roll of every lesson is taken, so that a test sees the debts it is about.
    void take_rolls() {
        for (const LessonId lesson : {sample_.monday_7, sample_.tuesday_8, sample_.monday_14,
                                      sample_.lesson_5b, sample_.russian_7, sample_.english_7})
            state({RollTaken{lesson}});
    }
    void SetUp() override { take_rolls(); }
    TeacherDay day(PersonId teacher, Date on) {
        auto opened = as(teacher, [&](Reader& reader, const Standing& standing, Instant at) {
            return open_day(reader, standing, on, at);
        });
        EXPECT_TRUE(opened);
        return *std::move(opened);
    }
    /// What the lesson of that place in the day owes.
    static std::vector<LessonDebt> owed(const TeacherDay& day, std::size_t lesson) {
        std::vector<LessonDebt> debts;
        for (const DueDebt& due : day.lessons.at(lesson).debts) debts.push_back(due.debt);
        return debts;
    }
    const Date monday_{2026, 9, 7};
};

TEST_F(DayOfATeacher, HoldsHerLessonsInOrder) {
    const TeacherDay day_7 = day(sample_.petrova, monday_);
    ASSERT_EQ(day_7.lessons.size(), 2u);
    EXPECT_EQ(day_7.lessons[0].study_group_title, "5 «Б»");
    EXPECT_EQ(day_7.lessons[0].slot_no, 2);
    EXPECT_EQ(day_7.lessons[1].subject_title, "Математика");
    EXPECT_EQ(day_7.lessons[1].room_title, "каб. 303");
    EXPECT_EQ(day_7.previous_on, std::nullopt);
    EXPECT_EQ(day_7.next_on, monday_.plus_days(1));
    EXPECT_EQ(day(sample_.petrova, monday_.plus_days(1)).previous_on, monday_);
}

TEST_F(DayOfATeacher, AHeldLessonOwesItsTopicAndHomework) {
    EXPECT_THAT(owed(day(sample_.petrova, monday_), 1),
                ElementsAre(LessonDebt::topic, LessonDebt::homework));
    EXPECT_EQ(day(sample_.petrova, monday_).debt_count, 2);
    state({TopicRecorded{sample_.monday_7, "Дроби"}, HomeworkAssigned{sample_.monday_7, "", true}});
    EXPECT_THAT(owed(day(sample_.petrova, monday_), 1), IsEmpty());
    EXPECT_EQ(day(sample_.petrova, monday_).debt_count, 1);
}

// AP-09.
TEST_F(DayOfATeacher, ALessonGivenAwayIsOwedByTheSubstitute) {
    state({SubstitutionAssigned{.lesson_id = sample_.monday_7, .substitute_id = sample_.sidorov}});
    EXPECT_THAT(owed(day(sample_.petrova, monday_), 1), IsEmpty());
    EXPECT_EQ(day(sample_.petrova, monday_.plus_days(1)).older_debt_count, 1);
    const TeacherDay of_sidorov = day(sample_.sidorov, monday_);
    ASSERT_EQ(of_sidorov.lessons.size(), 3U);
    EXPECT_EQ(of_sidorov.lessons[1].lesson_id, sample_.monday_7);
    EXPECT_THAT(owed(of_sidorov, 1), ElementsAre(LessonDebt::topic, LessonDebt::homework));
}

// AP-10: homework within an hour after the students' last lesson; two hours before, a warning.
TEST_F(DayOfATeacher, EachDebtHasItsDeadline) {
    const auto homework = [&] {
        const TeacherDay shown = day(sample_.petrova, monday_);
        for (const DueDebt& due : shown.lessons[1].debts)
            if (due.debt == LessonDebt::homework) return due;
        return DueDebt{};
    };
    // Ёжиков of 5 «А» has English until 12:15.
    EXPECT_EQ(homework().due_at, moscow_instant(monday_, {13 * 60 + 15}));
    EXPECT_EQ(homework().urgency, DebtUrgency::soon);
    at(monday_, 13, 16);
    EXPECT_EQ(homework().urgency, DebtUrgency::overdue);
    state({PolicySet{"entry.homework", "1440", monday_, "Положение, п. 4.1"}});
    EXPECT_EQ(homework().due_at, moscow_instant(monday_.plus_days(1), {12 * 60 + 15}));
    EXPECT_EQ(homework().urgency, DebtUrgency::in_time);
}

TEST_F(DayOfATeacher, ALessonThatHasNotBegunOwesNothing) {
    at(monday_, 9, 0);  // Before the second lesson.
    EXPECT_EQ(day(sample_.petrova, monday_).debt_count, 0);
    EXPECT_EQ(day(sample_.petrova, monday_).lessons[0].lock, LessonLock::not_held);
}

TEST_F(DayOfATeacher, AControlWorkOwesItsMarks) {
    state({TopicRecorded{sample_.monday_7, "Контрольная работа"},
           HomeworkAssigned{sample_.monday_7, "", true},
           WorkDefined{sample_.monday_7, {.work_type = WorkType::control_work}}});
    EXPECT_THAT(owed(day(sample_.petrova, monday_), 1), ElementsAre(LessonDebt::marks));
    state({MarkRecorded{
        {.lesson_id = sample_.monday_7, .student_id = sample_.ezhov}, MarkValue::four, {}}});
    EXPECT_THAT(owed(day(sample_.petrova, monday_), 1), ElementsAre(LessonDebt::marks));
    state({MarkRecorded{
               {.lesson_id = sample_.monday_7, .student_id = sample_.yozhikov}, MarkValue::two, {}},
           AttendanceRecorded{.lesson_id = sample_.monday_7,
                              .student_id = sample_.zhukova,
                              .status = AttendanceStatus::ill,
                              .reason = ""}});
    EXPECT_THAT(owed(day(sample_.petrova, monday_), 1), IsEmpty());
}

// ASM-04.
TEST_F(DayOfATeacher, APointIsToldOfBeforeItsTermAndUntilItIsReplaced) {
    const Date term{2026, 9, 10};
    state({MarkRecorded{
        {.lesson_id = sample_.monday_7, .student_id = sample_.ezhov}, MarkValue::pending, term}});
    EXPECT_EQ(day(sample_.petrova, monday_).point_count, 0) << "there is time";
    at(term.plus_days(-2), 12, 0);
    ASSERT_EQ(day(sample_.petrova, term.plus_days(-2)).points.size(), 1U);
    at(term.plus_days(1), 12, 0);
    const TeacherDay late = day(sample_.petrova, term.plus_days(1));
    ASSERT_EQ(late.points.size(), 1U);
    EXPECT_EQ(late.points[0].student, "Ежов Кирилл");
    EXPECT_EQ(late.points[0].urgency, DebtUrgency::overdue);
    EXPECT_EQ(day(sample_.sidorov, term.plus_days(1)).point_count, 0) << "it is not his course";
    state({PolicySet{"marks.pending", "remove", monday_, "Положение, п. 5"}});
    EXPECT_EQ(day(sample_.petrova, term.plus_days(1)).point_count, 0);
    state({PolicySet{"marks.pending", "leave", monday_, "Положение, п. 5"}});
    EXPECT_EQ(day(sample_.petrova, term.plus_days(1)).point_count, 1);
    state({PeriodClosed{sample_.mathematics_5a, sample_.first_quarter}});
    EXPECT_EQ(day(sample_.petrova, term.plus_days(1)).point_count, 0) << "nothing is written there";
}

TEST_F(DayOfATeacher, OlderDebtsAreCountedNewestFirst) {
    at(Date{2026, 9, 14}, 20, 0);
    const TeacherDay day_14 = day(sample_.petrova, Date{2026, 9, 14});
    EXPECT_EQ(day_14.older_debt_count, 3);
    ASSERT_EQ(day_14.older_debts.size(), 3u);
    EXPECT_EQ(day_14.older_debts[0].lesson_id, sample_.tuesday_8);
    EXPECT_EQ(day_14.older_debts[2].lesson_id, sample_.lesson_5b);
    // What is closed or cancelled can no longer be made good.
    state({LessonCancelled{sample_.tuesday_8, "карантин"},
           PeriodClosed{sample_.mathematics_5b, sample_.first_quarter}});
    EXPECT_EQ(day(sample_.petrova, Date{2026, 9, 14}).older_debt_count, 1);
}

TEST_F(DayOfATeacher, NoLessonsOfOthersAreInIt) {
    EXPECT_EQ(day(sample_.sidorov, monday_).lessons.size(), 2u);
    EXPECT_THAT(day(sample_.zhukov, monday_).lessons, IsEmpty());
    EXPECT_EQ(day(sample_.zhukov, monday_).older_debt_count, 0);
}

// entry.attendance (f.1): the roll is the first thing a lesson owes, as long as it may be taken.
class DayWithoutRolls : public DayOfATeacher {
protected:
    void SetUp() override {}
};

TEST_F(DayWithoutRolls, ALessonOwesItsRollAFewMinutesAfterItsEnd) {
    const auto roll = [&](Date on) {
        const TeacherDay shown = day(sample_.petrova, on);
        for (const DueDebt& due : shown.lessons.at(1).debts)
            if (due.debt == LessonDebt::attendance) return due;
        return DueDebt{.debt = LessonDebt::topic, .due_at = {}};
    };
    EXPECT_EQ(roll(monday_).debt, LessonDebt::attendance);
    EXPECT_EQ(roll(monday_).due_at, moscow_instant(monday_, {11 * 60 + 15 + 15}));
    EXPECT_EQ(roll(monday_).urgency, DebtUrgency::overdue);
    EXPECT_EQ(day(sample_.petrova, monday_.plus_days(1)).older_debts.size(), 2U);
    at(monday_.plus_days(9), 12, 0);
    EXPECT_EQ(roll(monday_).debt, LessonDebt::topic) << "nobody remembers who was there";
    at(monday_, 12, 0);
    state({AttendanceRecorded{.lesson_id = sample_.monday_7,
                              .student_id = sample_.ezhov,
                              .status = AttendanceStatus::absent,
                              .reason = ""}});
    EXPECT_EQ(roll(monday_).debt, LessonDebt::topic) << "whoever notes somebody has looked";
}

}  // namespace
}  // namespace letopis::testing
