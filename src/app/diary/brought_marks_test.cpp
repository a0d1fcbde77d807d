// Whoever comes from the parallel class in the middle of a quarter brings its marks with him: to
// the teacher's page, to the proposed result and to the diary (E-21).
#include <gmock/gmock.h>

#include "app/diary/open_marks.h"
#include "app/journal/open_journal.h"
#include "app/marks/confirm_period_mark.h"
#include "ports/testing/told_school.h"

namespace letopis::testing {
namespace {

using ::testing::IsEmpty;
using ::testing::SizeIs;

const Date moved_on{2026, 9, 14};

class BroughtMarksTest : public ToldSchool {
protected:
    BroughtMarksTest() {
        lesson(101, Date{2026, 9, 21});
        at(Date{2026, 9, 8}, 15, 0);
        state({mark(sample_.monday_7, MarkValue::two), mark(sample_.tuesday_8, MarkValue::three)});
        at(Date{2026, 9, 21}, 15, 0);
        state({StudentLeft{.student_id = sample_.yozhikov,
                           .study_group_id = sample_.class_5a,
                           .left_on = moved_on.plus_days(-1),
                           .order_no = "40",
                           .order_on = moved_on,
                           .reason = "переведён в 5 «Б»"},
               StudentEnrolled{.student_id = sample_.yozhikov,
                               .study_group_id = sample_.class_5b,
                               .enrolled_on = moved_on,
                               .order_no = "40",
                               .order_on = moved_on}});
        state({mark(id_of<LessonId>(101), MarkValue::five)});
    }
    void lesson(int number, Date on) {
        state({LessonScheduled{.lesson_id = id_of<LessonId>(number),
                               .course_id = sample_.mathematics_5b,
                               .lesson_on = on,
                               .slot_no = 1,
                               .starts_at = {510},
                               .ends_at = {555},
                               .teacher_id = sample_.petrova}});
    }
    MarkRecorded mark(LessonId lesson, MarkValue value) const {
        return {.place = {.lesson_id = lesson, .student_id = sample_.yozhikov}, .value = value};
    }
    JournalPage page_of(CourseId course) {
        auto opened =
            as(sample_.petrova, [&](Reader& reader, const Standing& standing, Instant moment) {
                return open_journal(reader, standing, course, sample_.first_quarter, moment);
            });
        EXPECT_TRUE(opened);
        return *std::move(opened);
    }
    /// Of the first quarter.
    PageResult result_of(const JournalPage& page, StudentId student) {
        for (const PageResult& result : page.results)
            if (page.students[static_cast<std::size_t>(result.student_index)].student_id ==
                    student &&
                result.period_id == sample_.first_quarter)
                return result;
        return {};
    }
};

// Evidence: E-21, OPS-02.
TEST_F(BroughtMarksTest, CountInTheMeanOfTheNewClassAndSayWhereTheyAreFrom) {
    const JournalPage page = page_of(sample_.mathematics_5b);
    ASSERT_THAT(page.external, SizeIs(2));
    EXPECT_EQ(page.external[0].text, "2");
    EXPECT_THAT(page.external[0].origin, ::testing::HasSubstr("5 «А», 07.09.2026"));
    const PageResult result = result_of(page, sample_.yozhikov);
    EXPECT_EQ(result.mean, (Fraction{10, 3}));  // (2 + 3 + 5) : 3, and not 5.
    EXPECT_EQ(result.proposed, "3");
    EXPECT_EQ(result.mark_count, 3);
}

TEST_F(BroughtMarksTest, CountForNobodyElse) {
    const JournalPage page = page_of(sample_.mathematics_5b);
    EXPECT_EQ(result_of(page, sample_.ivanov).mark_count, 0);
    EXPECT_THAT(page_of(sample_.mathematics_5a).external, IsEmpty());
}

TEST_F(BroughtMarksTest, TheResultThatIsConfirmedIsTheOneThatIsShown) {
    at(Date{2026, 10, 25}, 15, 0);
    const ConfirmPeriodMark five{.course_id = sample_.mathematics_5b,
                                 .student_id = sample_.yozhikov,
                                 .period_id = sample_.first_quarter,
                                 .value = ResultValue::five,
                                 .reason = "олимпиада"};
    EXPECT_EQ(outcome(confirm_period_mark(next_command(), sample_.petrova, five)),
              "override_too_far");
    ConfirmPeriodMark three = five;
    three.value = ResultValue::three;
    three.reason.clear();
    EXPECT_EQ(outcome(confirm_period_mark(next_command(), sample_.petrova, three)), "recorded");
}

TEST_F(BroughtMarksTest, TheFamilySeesTheSameMean) {
    const auto marks =
        as(sample_.yozhikova, [&](Reader& reader, const Standing& standing, Instant moment) {
            return open_marks(reader, standing, sample_.yozhikov, sample_.first_quarter, moment);
        });
    ASSERT_TRUE(marks);
    for (const SubjectStanding& subject : marks->subjects) {
        if (subject.course_id != sample_.mathematics_5b) continue;
        EXPECT_EQ(subject.mean, (Fraction{10, 3}));
        EXPECT_THAT(subject.brought, SizeIs(2));
        return;
    }
    ADD_FAILURE() << "the course of the new class is in the diary";
}

}  // namespace
}  // namespace letopis::testing
