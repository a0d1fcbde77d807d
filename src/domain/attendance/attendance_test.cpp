// Attendance: what a letter says, and what a class's absences come to.
#include <gtest/gtest.h>

#include "domain/attendance/attendance.h"
#include "domain/attendance/indicators.h"

namespace letopis {
namespace {

TEST(Attendance, EveryLetterIsReadBack) {
    for (const AttendanceStatus status : {AttendanceStatus::absent, AttendanceStatus::ill,
                                          AttendanceStatus::excused, AttendanceStatus::late})
        EXPECT_EQ(parse_attendance(attendance_letter(status)), status);
}

TEST(Attendance, OtherSpellingsOfALetterMeanTheSame) {
    EXPECT_EQ(parse_attendance("Н"), AttendanceStatus::absent);
    EXPECT_EQ(parse_attendance("н/б"), AttendanceStatus::ill);
    EXPECT_EQ(parse_attendance("П"), AttendanceStatus::excused);
    EXPECT_EQ(parse_attendance("оп"), AttendanceStatus::late);
    EXPECT_FALSE(parse_attendance(""));
    EXPECT_FALSE(parse_attendance("x"));
}

TEST(Attendance, AStudentWhoCameLateWasNotAbsent) {
    EXPECT_TRUE(is_absence(AttendanceStatus::absent));
    EXPECT_TRUE(is_absence(AttendanceStatus::ill));
    EXPECT_TRUE(is_absence(AttendanceStatus::excused));
    EXPECT_FALSE(is_absence(AttendanceStatus::late));
    EXPECT_FALSE(is_absence(AttendanceStatus::present));
}

TEST(WorkedExamples, E12_AWeekOfTwentyFiveStudentsWithFortyOneAbsences) {
    const Fraction share = attended_share(25 * 30, 41);
    EXPECT_EQ(share, (Fraction{709, 750}));
    EXPECT_EQ(percent_text(share), "94,53 %");
}

// Evidence: ATT-03.
TEST(WorkedExamples, E13_ThreeOfSixLessonsAreAMissedDayForPreventionButNotForReports) {
    EXPECT_TRUE(is_missed_day(6, 3, MissedDayPolicy::three_lessons));
    EXPECT_FALSE(is_missed_day(6, 3, MissedDayPolicy::all_lessons));
}

TEST(Attendance, ADayWithoutLessonsIsNotMissed) {
    EXPECT_FALSE(is_missed_day(0, 0, MissedDayPolicy::all_lessons));
    EXPECT_FALSE(is_missed_day(0, 0, MissedDayPolicy::three_lessons));
    EXPECT_TRUE(is_missed_day(2, 2, MissedDayPolicy::all_lessons));
    EXPECT_FALSE(is_missed_day(2, 2, MissedDayPolicy::three_lessons));
}

TEST(Attendance, AllAndNobodyAreWholePercents) {
    EXPECT_EQ(percent_text(attended_share(30, 0)), "100,00 %");
    EXPECT_EQ(percent_text(attended_share(30, 30)), "0,00 %");
}

}  // namespace
}  // namespace letopis
