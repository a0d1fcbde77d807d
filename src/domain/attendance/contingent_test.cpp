// Hours of pairs, systematic absence, and the contingent of an association.
#include "domain/attendance/contingent.h"

#include <gtest/gtest.h>

#include "domain/attendance/indicators.h"
#include "domain/testing/sample_school.h"

namespace letopis {
namespace {

using namespace testing;

const Date september(2026, 9, 15);
const Date may(2027, 5, 20);

Enrolment member(int number, Date from, std::optional<Date> to = std::nullopt) {
    return {.student_id = id_of<StudentId>(number), .enrolled_on = from, .left_on = to};
}

/// 15 from September, of whom three left in January; one newcomer of February.
std::vector<Enrolment> dancers() {
    std::vector<Enrolment> enrolments;
    for (int number = 1; number <= 12; ++number)
        enrolments.push_back(member(number, first_september));
    for (int number = 13; number <= 15; ++number)
        enrolments.push_back(member(number, first_september, Date(2027, 1, 20)));
    enrolments.push_back(member(16, Date(2027, 2, 1)));
    return enrolments;
}

// Evidence: E-18.
TEST(Hours, E18_SixPairsAreTwelveHours) {
    EXPECT_EQ(hours_of_pairs(6), 12);
    EXPECT_EQ(hours_of_pairs(0), 0);
}

// Evidence: E-19, ADE-05.
TEST(Contingent, E19_OccupancyAndRetentionOfAnAssociation) {
    EXPECT_EQ(student_count(dancers(), september), 15);
    EXPECT_EQ(occupancy(15, dancers(), may), (Fraction{13, 15}));
    EXPECT_EQ(percent_text(*occupancy(15, dancers(), may)), "86,67 %");
    EXPECT_EQ(retained_share(dancers(), september, may), (Fraction{4, 5}));  // 12/15
    EXPECT_EQ(percent_text(*retained_share(dancers(), september, may)), "80,00 %");
}

TEST(Contingent, WhoLeftAndCameBackIsOneStudentAndRetained) {
    const std::vector<Enrolment> enrolments = {
        member(1, first_september, Date(2026, 12, 1)), member(1, Date(2027, 2, 1)),
        member(2, first_september, may.plus_days(-1)), member(2, may.plus_days(-1))};
    EXPECT_EQ(student_count(enrolments, may.plus_days(-1)), 2);
    EXPECT_EQ(retained_share(enrolments, september, may), (Fraction{1, 1}));
}

TEST(Contingent, AGroupWithoutPlacesOrStudentsHasNoShare) {
    EXPECT_FALSE(occupancy(0, dancers(), may));
    EXPECT_FALSE(retained_share(dancers(), Date(2026, 8, 31), may));
    EXPECT_EQ(occupancy(15, {}, may), (Fraction{0, 1}));
    EXPECT_EQ(occupancy(10, dancers(), september), (Fraction{3, 2}));
}

TEST(Absence, ThirtyPercentOfAMonthWithoutReasonIsSystematic) {
    EXPECT_TRUE(is_systematic_absence(120, 36));
    EXPECT_FALSE(is_systematic_absence(120, 35));
    EXPECT_FALSE(is_systematic_absence(0, 0));
    EXPECT_TRUE(is_systematic_absence(120, 30, 25));
}

TEST(Absence, TheLocalActSaysFromWhichShareItIsSystematic) {
    const std::vector set{PolicyValue{"absence.systematic_percent", "20", september, "п. 6"}};
    EXPECT_EQ(systematic_percent_on(set, september.plus_days(-1)), 30);
    EXPECT_EQ(systematic_percent_on(set, september), 20);
}

TEST(Absence, AnIllnessOrAnExcuseIsAReason) {
    using enum AttendanceStatus;
    const std::vector<AttendanceStatus> month = {absent, ill, excused, late, present, absent};
    EXPECT_EQ(missed_without_reason(month), 2);
}

}  // namespace
}  // namespace letopis
