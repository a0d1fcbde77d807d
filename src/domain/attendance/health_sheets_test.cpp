// Sheets of health: what the medic may write, and what a teacher is told of it (F-10, SEC-03).
#include "domain/attendance/health_sheets.h"

#include <gtest/gtest.h>

#include "base/limits.h"
#include "domain/testing/sample_school.h"

namespace letopis {
namespace {

using namespace testing;

const Date today{2026, 10, 5};

KeepHealthSheet sheet() {
    return {.student_id = id_of<StudentId>(1),
            .health_group = HealthGroup::second,
            .sports_group = SportsGroup::special_a,
            .furniture_no = "4",
            .seat = " I ряд,  1 парта ",
            .advice = "беречь зрение",
            .examined_on = Date{2026, 9, 14}};
}

std::string refused_at(const KeepHealthSheet& command, HealthKeeping keeping = HealthKeeping::on) {
    const auto decided = decide_keep_health_sheet(command, {}, keeping, today);
    return decided ? "" : decided.error().refusal().field;
}

TEST(HealthSheets, AreKeptAsTheMedicWroteThem) {
    const auto kept = decide_keep_health_sheet(sheet(), {}, HealthKeeping::on, today);
    ASSERT_TRUE(kept && *kept);
    EXPECT_EQ((*kept)->seat, "I ряд, 1 парта");
    EXPECT_EQ((*kept)->sports_group, SportsGroup::special_a);
}

TEST(HealthSheets, TheSameSaidTwiceIsOneFact) {
    const HealthSheet known{.student_id = id_of<StudentId>(1),
                            .health_group = HealthGroup::second,
                            .sports_group = SportsGroup::special_a,
                            .furniture_no = "4",
                            .seat = "I ряд, 1 парта",
                            .advice = "беречь зрение",
                            .examined_on = Date{2026, 9, 14},
                            .kept_by = {},
                            .kept_at = {}};
    EXPECT_FALSE(*decide_keep_health_sheet(sheet(), known, HealthKeeping::on, today));
    KeepHealthSheet other = sheet();
    other.furniture_no = "5";
    EXPECT_TRUE(*decide_keep_health_sheet(other, known, HealthKeeping::on, today));
}

// Requirements SEC-03, question 9: off until the local act says otherwise.
TEST(HealthSheets, AreNotKeptWhereTheSchoolKeepsNone) {
    EXPECT_EQ(refused_at(sheet(), HealthKeeping::off), "student_id");
}

TEST(HealthSheets, WhatCannotBeIsRefusedWithItsField) {
    KeepHealthSheet wrong = sheet();
    wrong.furniture_no = "8";
    EXPECT_EQ(refused_at(wrong), "furniture_no");
    wrong.furniture_no = "12";
    EXPECT_EQ(refused_at(wrong), "furniture_no");
    wrong = sheet();
    wrong.examined_on = today.plus_days(1);
    EXPECT_EQ(refused_at(wrong), "examined_on");
    wrong.examined_on = Date{2024, 1, 9};
    EXPECT_EQ(refused_at(wrong), "examined_on");
    wrong = sheet();
    wrong.seat = std::string(limits::health_code_points + 1, 'x');
    EXPECT_EQ(refused_at(wrong), "seat");
    wrong = sheet();
    wrong.advice = std::string(limits::health_code_points + 1, 'x');
    EXPECT_EQ(refused_at(wrong), "advice");
}

// SEC-03: «Teacher sees "front row", not diagnosis».
TEST(HealthSheets, ATeacherIsToldTheSeatAndOfSportsTheGroup) {
    const HealthSheet known{.student_id = id_of<StudentId>(1),
                            .health_group = HealthGroup::third,
                            .sports_group = SportsGroup::special_b,
                            .furniture_no = "4",
                            .seat = "I ряд",
                            .advice = "наблюдение окулиста",
                            .examined_on = today,
                            .kept_by = {},
                            .kept_at = {}};
    EXPECT_EQ(health_words(known, TaughtSubject::any), "Место: I ряд");
    EXPECT_EQ(health_words(known, TaughtSubject::physical_culture),
              "Место: I ряд; группа по физкультуре: специальная Б");
    EXPECT_EQ(health_words(HealthSheet{}, TaughtSubject::physical_culture), "");
}

}  // namespace
}  // namespace letopis
