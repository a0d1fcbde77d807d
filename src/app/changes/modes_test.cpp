// How lessons are held (ATT-08): who says so, days at once, and whom it counts for.

#include <gmock/gmock.h>

#include "app/changes/open_day_changes.h"
#include "app/changes/set_days_mode.h"
#include "app/changes/set_lesson_mode.h"
#include "app/lessons/cancel_lesson.h"
#include "app/marks/record_cell.h"
#include "ports/gathering/class_attendance.h"
#include "ports/gathering/school_year.h"
#include "ports/testing/told_school.h"

namespace letopis::testing {
namespace {

using ::testing::Each;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::SizeIs;

const Date monday{2026, 9, 7};

class ModesOfLessons : public ToldSchool {
protected:
    std::string set(PersonId actor, LessonId lesson, LessonMode mode,
                    std::string reason = "карантин, приказ № 31") {
        return outcome(set_lesson_mode(next_command(), actor, {lesson, mode, std::move(reason)}));
    }
    SetDaysMode week(StudyGroupId group, LessonMode mode = LessonMode::distance) {
        return {.study_group_id = group,
                .from = monday,
                .to = monday.plus_days(5),
                .mode = mode,
                .reason = "карантин, приказ № 31"};
    }
    std::string set_days(PersonId actor, SetDaysMode set) {
        return outcome(set_days_mode(next_command(), actor, std::move(set)));
    }
    std::vector<LeftLesson> left(const SetDaysMode& set, std::vector<StudyGroupId> groups) {
        return *school_.read([&](Reader& reader) {
            return open_modes_left(reader, sample_.deputy, set, groups, monday);
        });
    }
    Lesson lesson(LessonId id) {
        return **school_.read([&](Reader& reader) { return reader.lesson(id); });
    }
    std::string record(std::string text) {
        return outcome(record_cell(next_command(), sample_.sidorov,
                                   {.lesson_id = sample_.russian_7,
                                    .student_id = sample_.zhukova,
                                    .work_no = 1,
                                    .text = std::move(text),
                                    .base_version = -1}));
    }
    AttendanceTotals totals() {
        const auto attendance = school_.read([&](Reader& reader) -> Result<AttendanceTotals> {
            LETOPIS_TRY(group, find_study_group(reader, sample_.class_5a));
            LETOPIS_TRY(gathered, ClassAttendance::gather(reader, group, monday, monday, now()));
            return gathered.totals_of(sample_.zhukova, monday, monday);
        });
        return *attendance;
    }
};

TEST_F(ModesOfLessons, WhoKeepsTheTimetableSaysHowALessonIsHeld) {
    const LessonId id = sample_.russian_7;
    EXPECT_EQ(set(sample_.sidorov, id, LessonMode::distance), "not_your_role");
    EXPECT_EQ(set(sample_.yozhikova, id, LessonMode::distance), "not_found");
    EXPECT_EQ(set(sample_.deputy, id_of<LessonId>(999), LessonMode::distance), "not_found");
    EXPECT_EQ(set(sample_.deputy, id, LessonMode::distance, " "), "invalid_value");
    EXPECT_EQ(set(sample_.deputy, id, LessonMode::distance), "recorded");
    EXPECT_EQ(set(sample_.director, id, LessonMode::distance), "unchanged");
    EXPECT_EQ(lesson(id).mode_reason, "карантин, приказ № 31");
    EXPECT_EQ(set(sample_.director, id, LessonMode::offline, ""), "recorded");
    EXPECT_EQ(lesson(id).mode, LessonMode::offline);
    state({LessonCancelled{id, "мороз"}});
    EXPECT_EQ(set(sample_.deputy, id, LessonMode::distance), "lesson_cancelled");
}

TEST_F(ModesOfLessons, NothingIsChangedInAClosedPeriod) {
    state({PeriodClosed{.course_id = sample_.russian_5a, .period_id = sample_.first_quarter}});
    EXPECT_EQ(set(sample_.deputy, sample_.russian_7, LessonMode::distance), "period_closed");
    const SetDaysMode days = week(sample_.class_5a);
    EXPECT_EQ(set_days(sample_.deputy, days), "recorded") << "the other courses";
    EXPECT_EQ(lesson(sample_.russian_7).mode, LessonMode::offline);
    const auto stayed = left(days, {sample_.class_5a});
    ASSERT_THAT(stayed, SizeIs(1));
    EXPECT_EQ(stayed[0].lesson_id, sample_.russian_7);
    EXPECT_EQ(stayed[0].lesson_on, monday);
    EXPECT_FALSE(stayed[0].reason.empty());
}

TEST_F(ModesOfLessons, DaysOfAClassAreSetWithItsSubgroups) {
    EXPECT_EQ(set_days(sample_.petrova, week(sample_.class_5a)), "not_your_role");
    EXPECT_EQ(set_days(sample_.deputy, week(id_of<StudyGroupId>(99))), "not_found");
    SetDaysMode wrong = week(sample_.class_5a);
    wrong.to = monday.plus_days(14);
    EXPECT_EQ(set_days(sample_.deputy, wrong), "invalid_value");
    wrong.to = monday.plus_days(-1);
    EXPECT_EQ(set_days(sample_.deputy, wrong), "dates_out_of_order");
    wrong = week(sample_.class_5a);
    wrong.reason = "";
    EXPECT_EQ(set_days(sample_.deputy, wrong), "invalid_value");

    EXPECT_EQ(set_days(sample_.deputy, week(sample_.class_5a)), "recorded");
    EXPECT_EQ(set_days(sample_.deputy, week(sample_.class_5a)), "unchanged");
    for (const LessonId id : {sample_.monday_7, sample_.russian_7, sample_.english_7})
        EXPECT_EQ(lesson(id).mode, LessonMode::distance);
    EXPECT_EQ(lesson(sample_.lesson_5b).mode, LessonMode::offline);
    EXPECT_EQ(lesson(sample_.monday_14).mode, LessonMode::offline);
    EXPECT_THAT(left(week(sample_.class_5a), {sample_.class_5a}), IsEmpty());
}

TEST_F(ModesOfLessons, AtADistanceOneMayBeAwayButNotLate) {
    ASSERT_EQ(set(sample_.deputy, sample_.russian_7, LessonMode::distance), "recorded");
    EXPECT_EQ(record("о"), "attendance_not_allowed");
    EXPECT_EQ(record("н"), "recorded");
    const AttendanceTotals counted = totals();
    EXPECT_EQ(counted.lessons, 2);
    EXPECT_EQ(counted.missed, 1);
}

TEST_F(ModesOfLessons, WhatOneLearnsByOneselfCountsForNobody) {
    ASSERT_EQ(set(sample_.deputy, sample_.russian_7, LessonMode::self_study), "recorded");
    EXPECT_EQ(record("н"), "attendance_not_allowed");
    EXPECT_EQ(totals().lessons, 1) << "mathematics alone";
}

TEST_F(ModesOfLessons, TheDayOfTheDeputySaysSo) {
    ASSERT_EQ(set(sample_.deputy, sample_.russian_7, LessonMode::distance), "recorded");
    const auto day = as(sample_.deputy, [&](Reader& reader, const Standing& standing, Instant at) {
        return open_day_changes(reader, standing,
                                {.on = monday, .study_group_id = sample_.class_5a}, at);
    });
    ASSERT_TRUE(day);
    for (const ChangeLesson& one : day->lessons)
        EXPECT_EQ(one.mode == LessonMode::distance, one.lesson_id == sample_.russian_7);
}

}  // namespace
}  // namespace letopis::testing
