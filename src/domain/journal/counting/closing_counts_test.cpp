#include "domain/journal/counting/closing_counts.h"

#include <gtest/gtest.h>

#include "domain/testing/sample_school.h"

namespace letopis {
namespace {

using testing::id_of;

const CourseId course_id = id_of<CourseId>(1);
const PeriodId quarter = id_of<PeriodId>(1);
const StudentId ezhov = id_of<StudentId>(21);
const StudentId zhukova = id_of<StudentId>(22);
const StudentId gone = id_of<StudentId>(23);
const Date today{2026, 10, 10};

/// A quarter up to 25 October; two students are on the list, one of them for the second time, and a
/// third has left.
class CountsOfACourse : public ::testing::Test {
protected:
    const StudyGroupId class_id = id_of<StudyGroupId>(1);
    const std::vector<ListStay> stays{{class_id, ezhov, Date{2026, 9, 1}, Date{2026, 9, 9}},
                                      {class_id, ezhov, Date{2026, 10, 1}, {}},
                                      {class_id, zhukova, Date{2026, 9, 1}, {}},
                                      {class_id, gone, Date{2026, 9, 1}, Date{2026, 9, 20}}};
    const Period period{.period_id = quarter,
                        .number = 1,
                        .title = "I четверть",
                        .starts_on = Date{2026, 9, 1},
                        .ends_on = Date{2026, 10, 25}};
    CourseRows course{.stays = stays, .closed = {}, .taught = {quarter}};

    GapCounts of_period(std::vector<StudentId> excused = {}) const {
        return count_gaps_of_period(course, period, excused, today);
    }
    GapCounts of_year(std::vector<StudentId> excused = {}) const {
        return count_gaps_of_course(course, {&period, 1}, excused);
    }
};

TEST_F(CountsOfACourse, AskAMarkOfWhoIsOnTheListOnTheLastDayEachOnce) {
    EXPECT_EQ(of_period(), (GapCounts{{GapKind::period_mark, 2}}));
    course.results.push_back({course_id, zhukova, quarter});
    course.results.push_back({course_id, ezhov, id_of<PeriodId>(2)});
    EXPECT_EQ(of_period(), (GapCounts{{GapKind::period_mark, 1}}));
    EXPECT_EQ(of_period({ezhov}), GapCounts{});
}

TEST_F(CountsOfACourse, AskNoMarkWhereThereAreNoneOrNobodyTaught) {
    course.scale = Scale::no_marks;
    EXPECT_EQ(of_period(), GapCounts{});
    course.scale = Scale::five_point;
    course.taught.clear();
    EXPECT_EQ(of_period(), GapCounts{});
}

TEST_F(CountsOfACourse, CountLessonsOfThePeriodUpToToday) {
    course.results = {{course_id, zhukova, quarter}, {course_id, ezhov, quarter}};
    course.lacking = {{course_id, Date{2026, 8, 31}, true, true},
                      {course_id, Date{2026, 9, 7}, true, false},
                      {course_id, Date{2026, 10, 10}, true, true},
                      {course_id, Date{2026, 10, 12}, true, true}};
    EXPECT_EQ(of_period(), (GapCounts{{GapKind::topic, 2}, {GapKind::homework, 1}}));
    course.kind = SubjectKind::extracurricular;
    EXPECT_EQ(of_period(), (GapCounts{{GapKind::topic, 2}})) << "it sets none";
}

TEST_F(CountsOfACourse, CountPendingMarksOfWhoeverWasOnTheList) {
    course.results = {{course_id, zhukova, quarter}, {course_id, ezhov, quarter}};
    const auto lesson = id_of<LessonId>(1);
    course.pending = {{course_id, lesson, gone, Date{2026, 9, 7}},
                      {course_id, lesson, id_of<StudentId>(40), Date{2026, 9, 7}},
                      {course_id, lesson, ezhov, Date{2026, 10, 12}}};
    EXPECT_EQ(of_period(), (GapCounts{{GapKind::pending_mark, 1}}));
}

TEST_F(CountsOfACourse, AskTheYearForItsPeriodsAppealsAndMarks) {
    course.open_appeals = 3;
    EXPECT_EQ(
        of_year(),
        (GapCounts{{GapKind::annual_mark, 2}, {GapKind::period_open, 1}, {GapKind::appeal, 3}}));
    course.closed = {quarter};
    course.open_appeals = 0;
    course.annual = {{course_id, ezhov, {}}};
    EXPECT_EQ(of_year(), (GapCounts{{GapKind::annual_mark, 1}}));
    EXPECT_EQ(of_year({zhukova}), GapCounts{});
}

}  // namespace
}  // namespace letopis
