#include "app/journal/closing/open_school_closing.h"

#include <gmock/gmock.h>

#include "ports/testing/told_school.h"

namespace letopis::testing {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

class ClosingOfASchool : public ToldSchool {
protected:
    Result<SchoolClosing> open(PersonId person) {
        return as(person, [&](Reader& reader, const Standing& standing, Instant at) {
            return open_school_closing(reader, standing, std::nullopt, at);
        });
    }
};

TEST_F(ClosingOfASchool, TheDeputySeesHowMuchEachCourseLacks) {
    const auto closing = open(sample_.deputy);
    ASSERT_TRUE(closing);
    EXPECT_EQ(closing->school_year_title, "2026/2027");
    ASSERT_EQ(closing->classes.size(), 3u);
    const ClassGaps& class_5a = closing->classes[0];
    EXPECT_EQ(class_5a.title, "5 «А»");
    EXPECT_EQ(class_5a.class_teacher, "Петрова Анна Ивановна");
    ASSERT_EQ(class_5a.courses.size(), 3u);
    const CourseGaps& russian = class_5a.courses[0];
    EXPECT_EQ(russian.subject_title, "Русский язык");
    EXPECT_EQ(russian.study_group_title, "");
    EXPECT_EQ(russian.periods_begun, 1);
    EXPECT_EQ(russian.periods_closed, 0);
    // One lesson without topic and homework; three students without the quarter's mark.
    EXPECT_THAT(russian.gaps,
                ElementsAre(GapCount{GapKind::topic, 1}, GapCount{GapKind::homework, 1},
                            GapCount{GapKind::period_mark, 3}));
    EXPECT_EQ(russian.gap_count, 5);
    EXPECT_EQ(class_5a.courses[1].study_group_title, "5 «А», английский, 1 гр.");
    EXPECT_EQ(class_5a.gap_count, class_5a.courses[0].gap_count + class_5a.courses[1].gap_count +
                                      class_5a.courses[2].gap_count);
}

TEST_F(ClosingOfASchool, WhatIsClosedLacksNothing) {
    state({PeriodClosed{sample_.russian_5a, sample_.first_quarter},
           CourseClosed{sample_.mathematics_5a}});
    const auto closing = open(sample_.director);
    ASSERT_TRUE(closing);
    const auto& courses = closing->classes[0].courses;
    EXPECT_EQ(courses[0].periods_closed, 1);
    EXPECT_THAT(courses[0].gaps, IsEmpty());
    EXPECT_TRUE(courses[2].closed);
    EXPECT_THAT(courses[2].gaps, IsEmpty());
}

TEST_F(ClosingOfASchool, OthersAreRefused) {
    EXPECT_TRUE(open(sample_.petrova).error().is(RefusalCode::not_your_role));
    EXPECT_TRUE(open(sample_.zhukov).error().is(RefusalCode::not_found));
}

}  // namespace
}  // namespace letopis::testing
