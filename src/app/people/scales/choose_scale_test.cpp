// A course's scale is chosen before its first mark (ASM-01).
#include "app/people/scales/choose_scale.h"

#include <gtest/gtest.h>

#include "ports/testing/memory_reader.h"
#include "ports/testing/told_school.h"

namespace letopis::testing {
namespace {

class ScaleOfACourse : public ToldSchool {
protected:
    MemoryReader reader() { return MemoryReader{school_.tables()}; }
    std::string choose(PersonId person, Scale scale) {
        return outcome(choose_scale(next_command(), person, {sample_.mathematics_5a, scale}));
    }
    Scale scale() { return (*reader().course(sample_.mathematics_5a))->scale; }
    void give(MarkValue value) {
        state(
            {MarkRecorded{.place = {.lesson_id = sample_.monday_7, .student_id = sample_.yozhikov},
                          .value = value}});
    }
    static constexpr MarkValue ten =
        static_cast<MarkValue>(static_cast<int>(MarkValue::points_0) + 10);
};

// Evidence: ASM-01.
TEST_F(ScaleOfACourse, IsChosenByTheOfficeBeforeTheFirstMark) {
    EXPECT_EQ(choose(sample_.petrova, Scale::ten_point), "not_your_role");
    EXPECT_EQ(choose(sample_.deputy, Scale::ten_point), "recorded");
    EXPECT_EQ(choose(sample_.deputy, Scale::ten_point), "unchanged");
    EXPECT_EQ(scale(), Scale::ten_point);
    EXPECT_EQ((*reader().course(sample_.mathematics_5a))->weekly_hours_hundredths,
              (*reader().course_title(sample_.mathematics_5a))->course.weekly_hours_hundredths);
    give(ten);
    EXPECT_EQ(choose(sample_.deputy, Scale::five_point), "invalid_value");
    EXPECT_EQ(choose(sample_.deputy, Scale::ten_point), "unchanged");
    EXPECT_EQ(scale(), Scale::ten_point);
}

TEST_F(ScaleOfACourse, StaysWhereAResultWasConfirmed) {
    state({PeriodMarkConfirmed{.course_id = sample_.mathematics_5a,
                               .student_id = sample_.yozhikov,
                               .period_id = sample_.first_quarter,
                               .value = ResultValue::four}});
    EXPECT_EQ(choose(sample_.deputy, Scale::ten_point), "invalid_value");
}

TEST_F(ScaleOfACourse, LevelsAreOfAdditionalEducationAlone) {
    EXPECT_EQ(choose(sample_.deputy, Scale::levels), "invalid_value");
    EXPECT_EQ(choose(sample_.deputy, Scale::letters), "recorded");
    EXPECT_EQ(outcome(choose_scale(next_command(), sample_.deputy,
                                   {id_of<CourseId>(999), Scale::letters})),
              "not_found");
}

}  // namespace
}  // namespace letopis::testing
