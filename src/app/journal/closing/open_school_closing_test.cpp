#include "app/journal/closing/open_school_closing.h"

#include <gmock/gmock.h>

#include "app/journal/closing/testing/closing_at_random.h"
#include "ports/testing/memory_reader.h"
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

/// Notes up to which day it is asked for lessons.
class NotingReader final : public MemoryReader {
public:
    using MemoryReader::MemoryReader;
    Result<std::vector<LackingLesson>> lacking_lessons(Date from, Date to) override {
        lacking_to = to;
        return MemoryReader::lacking_lessons(from, to);
    }
    Result<std::vector<PendingCell>> pending_cells(Date from, Date to) override {
        pending_to = to;
        return MemoryReader::pending_cells(from, to);
    }
    Date lacking_to;
    Date pending_to;
};

TEST_F(ClosingOfASchool, LessonsAreLookedAtUpToTodayAndNoneAfterTheYear) {
    const auto deputy = standing_of(sample_.deputy);
    const auto counted_on = [&](Date day) {
        NotingReader reader{school_.tables()};
        const auto closing = open_school_closing(reader, deputy, sample_.year,
                                                 moscow_instant(day, TimeOfDay{12 * 60}));
        EXPECT_TRUE(closing);
        EXPECT_EQ(reader.pending_to, reader.lacking_to);
        return std::pair{reader.lacking_to, closing->classes};
    };
    const Date during{2026, 10, 5};
    EXPECT_EQ(counted_on(during).first, during);
    // The year's own last day, however long ago it was; and it lacks what it lacked then.
    const auto soon = counted_on(Date{2027, 9, 1});
    const auto late = counted_on(Date{2031, 9, 1});
    EXPECT_LT(soon.first, (Date{2027, 9, 1}));
    EXPECT_EQ(late.first, soon.first);
    EXPECT_EQ(late.second, soon.second);
    EXPECT_GT(late.second[0].gap_count, 0);
}

class ClosingAtRandomInMemory : public ClosingAtRandom<ToldSchool>,
                                public ::testing::WithParamInterface<int> {};

TEST_P(ClosingAtRandomInMemory, TheOverviewCountsWhatEachCourseNames) {
    expect_the_overview_counts_what_each_course_names(GetParam());
}

INSTANTIATE_TEST_SUITE_P(Seeds, ClosingAtRandomInMemory, ::testing::Range(1, 25));

}  // namespace
}  // namespace letopis::testing
