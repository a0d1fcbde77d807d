#include "app/journal/open_day.h"

#include <gmock/gmock.h>

#include "ports/testing/told_school.h"

namespace letopis::testing {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

class DayOfATeacher : public ToldSchool {
protected:
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
    EXPECT_THAT(owed(day(sample_.petrova, monday_), 1), IsEmpty());
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

}  // namespace
}  // namespace letopis::testing
