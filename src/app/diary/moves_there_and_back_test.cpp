// Who goes to the parallel class and back within one period has all his marks in the mean, once
// each, in the journal and in the diary (E-21).
#include <gmock/gmock.h>

#include "app/diary/open_marks.h"
#include "app/journal/open_journal.h"
#include "ports/testing/told_school.h"

namespace letopis::testing {
namespace {

using ::testing::SizeIs;

class MovesThereAndBackTest : public ToldSchool {
protected:
    /// 5 «А» until the 8th (a two and a three), then 5 «Б» until the 20th (a four), then back.
    MovesThereAndBackTest() {
        lesson(101, sample_.mathematics_5b, Date{2026, 9, 10});
        lesson(102, sample_.mathematics_5a, Date{2026, 9, 22});
        lesson(103, sample_.mathematics_5b, Date{2026, 9, 28});
        at(Date{2026, 9, 8}, 15, 0);
        state({mark(sample_.monday_7, MarkValue::two), mark(sample_.tuesday_8, MarkValue::three)});
        move(sample_.class_5a, sample_.class_5b, Date{2026, 9, 9});
        at(Date{2026, 9, 10}, 15, 0);
        state({mark(id_of<LessonId>(101), MarkValue::four)});
        move(sample_.class_5b, sample_.class_5a, Date{2026, 9, 21});
        at(Date{2026, 9, 22}, 15, 0);
        state({mark(id_of<LessonId>(102), MarkValue::five)});
    }
    void lesson(int number, CourseId course, Date on) {
        state({LessonScheduled{.lesson_id = id_of<LessonId>(number),
                               .course_id = course,
                               .lesson_on = on,
                               .slot_no = 6,
                               .starts_at = {810},
                               .ends_at = {855},
                               .teacher_id = sample_.petrova}});
    }
    MarkRecorded mark(LessonId lesson, MarkValue value) const {
        return {.place = {.lesson_id = lesson, .student_id = sample_.yozhikov}, .value = value};
    }
    void move(StudyGroupId from, StudyGroupId to, Date on) {
        state({StudentLeft{.student_id = sample_.yozhikov,
                           .study_group_id = from,
                           .left_on = on.plus_days(-1),
                           .order_no = "40",
                           .order_on = on,
                           .reason = "переведён"},
               StudentEnrolled{.student_id = sample_.yozhikov,
                               .study_group_id = to,
                               .enrolled_on = on,
                               .order_no = "40",
                               .order_on = on}});
    }
    PageResult journal_result(CourseId course) {
        const auto page =
            as(sample_.petrova, [&](Reader& reader, const Standing& standing, Instant moment) {
                return open_journal(reader, standing, course, sample_.first_quarter, moment);
            });
        EXPECT_TRUE(page);
        for (const PageResult& result : page->results)
            if (page->students[static_cast<std::size_t>(result.student_index)].student_id ==
                    sample_.yozhikov &&
                result.period_id == sample_.first_quarter)
                return result;
        return {};
    }
    std::vector<SubjectStanding> in_diary(CourseId course) {
        const auto marks = as(sample_.yozhikova, [&](Reader& reader, const Standing& standing,
                                                     Instant moment) {
            return open_marks(reader, standing, sample_.yozhikov, sample_.first_quarter, moment);
        });
        EXPECT_TRUE(marks);
        std::vector<SubjectStanding> found;
        for (const SubjectStanding& subject : marks->subjects)
            if (subject.course_id == course) found.push_back(subject);
        return found;
    }
};

// Evidence: E-21.
TEST_F(MovesThereAndBackTest, TheMarksOfBothStaysAndOfTheMiddleOneCountOnce) {
    const PageResult result = journal_result(sample_.mathematics_5a);
    EXPECT_EQ(result.mark_count, 4);
    EXPECT_EQ(result.mean, (Fraction{7, 2}));

    const auto diary = in_diary(sample_.mathematics_5a);
    ASSERT_THAT(diary, SizeIs(1)) << "the course stands in the diary once";
    EXPECT_EQ(diary[0].mean, (Fraction{7, 2}));
    EXPECT_THAT(diary[0].marks, SizeIs(3));
    EXPECT_THAT(diary[0].brought, SizeIs(1));
}

TEST_F(MovesThereAndBackTest, ASecondMoveThereBringsTheMarksOfTheFirstOnce) {
    move(sample_.class_5a, sample_.class_5b, Date{2026, 9, 25});
    at(Date{2026, 9, 28}, 15, 0);
    state({mark(id_of<LessonId>(103), MarkValue::five)});
    const PageResult result = journal_result(sample_.mathematics_5b);
    EXPECT_EQ(result.mark_count, 5);
    EXPECT_EQ(result.mean, (Fraction{19, 5}));  // (2 + 3 + 4 + 5 + 5) : 5.

    const auto diary = in_diary(sample_.mathematics_5b);
    ASSERT_THAT(diary, SizeIs(1));
    EXPECT_EQ(diary[0].mean, (Fraction{19, 5}));
}

}  // namespace
}  // namespace letopis::testing
