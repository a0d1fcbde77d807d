// The roll of a lesson (ATT-05), and what its teacher is told before it (ATT-04).

#include <gmock/gmock.h>

#include "app/attendance/open_rolls.h"
#include "app/attendance/take_roll.h"
#include "ports/testing/told_school.h"

namespace letopis::testing {
namespace {

using ::testing::SizeIs;

const Date monday{2026, 9, 7};

class RollOfALesson : public ToldSchool {
protected:
    std::string take(PersonId actor, LessonId lesson) {
        return outcome(take_roll(next_command(), actor, lesson));
    }
    DayRolls rolls(PersonId person) {
        auto view = as(person, [](Reader& reader, const Standing& standing, Instant moment) {
            return open_rolls(reader, standing, monday, moment);
        });
        EXPECT_TRUE(view);
        return view ? *std::move(view) : DayRolls{};
    }
};

TEST_F(RollOfALesson, ItIsAFactAlsoWhenNobodyWasAway) {
    EXPECT_EQ(take(sample_.sidorov, sample_.russian_7), "recorded");
    EXPECT_EQ(take(sample_.sidorov, sample_.russian_7), "unchanged");
    const LessonRoll roll = rolls(sample_.sidorov).lessons.at(0);
    EXPECT_EQ(roll.roll_taken_at, now());
    EXPECT_FALSE(roll.may_take);
    EXPECT_EQ(roll.listed, 3);
    EXPECT_EQ(roll.missing, 0);
}

TEST_F(RollOfALesson, ItIsTakenByWhoTeachesAndWhileTheLessonIsOpen) {
    EXPECT_EQ(take(sample_.petrova, sample_.russian_7), "not_your_course");
    EXPECT_EQ(take(sample_.deputy, sample_.russian_7), "not_your_role");
    EXPECT_EQ(take(sample_.zhukov, sample_.russian_7), "not_found");
    EXPECT_EQ(take(sample_.sidorov, id_of<LessonId>(99)), "not_found");
    EXPECT_EQ(take(sample_.petrova, sample_.tuesday_8), "lesson_not_held");
    state({LessonCancelled{sample_.monday_7, "карантин"}});
    EXPECT_EQ(take(sample_.petrova, sample_.monday_7), "lesson_cancelled");
    at(monday.plus_days(8), 9, 0);
    EXPECT_EQ(take(sample_.sidorov, sample_.russian_7), "edit_window_over");
    state({PeriodClosed{.course_id = sample_.russian_5a, .period_id = sample_.first_quarter}});
    EXPECT_EQ(take(sample_.sidorov, sample_.russian_7), "period_closed");
}

// AP-09.
TEST_F(RollOfALesson, ASubstituteTakesItOfHisLesson) {
    state({SubstitutionAssigned{.lesson_id = sample_.russian_7, .substitute_id = sample_.petrova}});
    EXPECT_EQ(take(sample_.petrova, sample_.russian_7), "recorded");
    EXPECT_THAT(rolls(sample_.sidorov).lessons, SizeIs(1));  // English is his own still.
    EXPECT_THAT(rolls(sample_.petrova).lessons, SizeIs(3));
}

TEST_F(RollOfALesson, TheTeacherIsToldWhoWillBeAwayAndWhy) {
    state({AbsenceNoticed{.student_id = sample_.zhukova,
                          .from_on = monday,
                          .to_on = monday,
                          .cause = AbsenceCause::doctor,
                          .text = "О здоровье подробно"},
           AttendanceRecorded{.lesson_id = sample_.russian_7, .student_id = sample_.zhukova},
           AttendanceRecorded{.lesson_id = sample_.russian_7,
                              .student_id = sample_.ezhov,
                              .status = AttendanceStatus::late}});
    const DayRolls day = rolls(sample_.sidorov);
    ASSERT_THAT(day.lessons, SizeIs(2));
    const LessonRoll& roll = day.lessons[0];
    ASSERT_THAT(roll.noticed, SizeIs(1));
    EXPECT_EQ(roll.noticed[0].name, "Жукова А. С.");
    EXPECT_EQ(roll.noticed[0].cause_title, "Визит к врачу");
    EXPECT_EQ(roll.missing, 1);
    EXPECT_EQ(roll.late, 1);
    EXPECT_THAT(day.lessons[1].noticed, SizeIs(0));  // She is not in the English subgroup.
}

}  // namespace
}  // namespace letopis::testing
