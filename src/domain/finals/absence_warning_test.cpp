// Warnings about absences (ASM-08, E-5): half of what «н/а» needs is reached.
#include "domain/finals/absence_warning.h"

#include <gtest/gtest.h>

#include "domain/testing/sample_school.h"

namespace letopis {
namespace {

using namespace testing;

std::optional<AbsenceWarning> warned(int lessons, int missed, int marks = 2) {
    return absence_warning(
        {.held_lessons = lessons, .missed_lessons = missed, .mark_count = marks, .minimum = 3},
        Policies{});
}

// Evidence: E-5, ASM-08. Notification is sent when half of the limit is reached.
TEST(AbsenceWarnings, ComeWhenHalfOfTheLimitIsReached) {
    EXPECT_FALSE(warned(24, 7));
    const auto half = warned(24, 8);  // A third: half of two thirds.
    ASSERT_TRUE(half);
    EXPECT_EQ(half->allowed, 16);
    EXPECT_FALSE(half->is_over);
    EXPECT_FALSE(warned(24, 16)->is_over);
    EXPECT_TRUE(warned(24, 17)->is_over) << "«н/а» may be given";
    EXPECT_FALSE(warned(0, 0));
    EXPECT_FALSE(warned(24, 0));
}

TEST(AbsenceWarnings, FollowTheShareOfTheSchool) {
    Policies half;
    half.not_attested_missed_num = 1;
    half.not_attested_missed_den = 2;
    const AttestationFacts facts{.held_lessons = 24, .missed_lessons = 6};
    ASSERT_TRUE(absence_warning(facts, half));
    EXPECT_EQ(absence_warning(facts, half)->allowed, 12);
    EXPECT_FALSE(absence_warning(facts, Policies{}));
}

// Evidence: ASM-08.
TEST(AbsenceWarnings, SayHowManyMoreAreAllowed) {
    EXPECT_EQ(absence_warning_words(*warned(18, 6)),
              "пропущено 6 из 18 уроков; если пропусков станет больше 12, отметки за период может "
              "не быть (отметок пока 2 при минимуме 3)");
    EXPECT_TRUE(absence_warning_words(*warned(21, 8)).starts_with("пропущено 8 из 21 урока; если"));
    EXPECT_EQ(
        absence_warning_words(*warned(24, 17)),
        "пропущено 17 из 24 уроков, можно не больше 16; отметок пока 2 при минимуме 3: отметки "
        "за период может не быть");
    EXPECT_EQ(absence_warning_words(*warned(18, 6, 4)),
              "пропущено 6 из 18 уроков; отметок достаточно для аттестации: 4 при минимуме 3");
}

// The share is of the whole period: at its beginning nobody is frightened by one lesson missed.
TEST(AbsenceWarnings, CountLessonsToComeAsWell) {
    const Period quarter = quarters().front();
    std::vector<Lesson> lessons;
    for (int i = 0; i < 6; ++i) {
        Lesson lesson;
        lesson.lesson_id = id_of<LessonId>(500 + i);
        lesson.lesson_on = quarter.starts_on.plus_days(i * 7);
        lessons.push_back(lesson);
    }
    Cell cell;
    cell.lesson_id = lessons[0].lesson_id;
    cell.student_id = petrova().person_id;
    cell.attendance = Attendance{.lesson_id = cell.lesson_id,
                                 .student_id = cell.student_id,
                                 .status = AttendanceStatus::absent};
    const Enrolment enrolment{.student_id = cell.student_id, .enrolled_on = quarter.starts_on};
    const AttestationFacts facts = facts_of_whole_period(
        lessons, std::vector{cell}, enrolment, quarter, Course{}, PeriodKind::quarter, {});
    EXPECT_EQ(facts.held_lessons, 6);
    EXPECT_EQ(facts.missed_lessons, 1);
    EXPECT_FALSE(absence_warning(facts, Policies{}));
}

}  // namespace
}  // namespace letopis
