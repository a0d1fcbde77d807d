// Marks that go along to another class (E-21), and what both summary sheets say of the move.
#include "domain/journal/carried_marks.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "domain/statements/building.h"
#include "domain/testing/sample_school.h"

namespace letopis {
namespace {

using namespace testing;
using ::testing::HasSubstr;

const Date moved_on(2026, 11, 11);
const Period second_quarter = quarters()[1];

StudyGroup seventh(int number, std::string title) {
    StudyGroup group = class_5a();
    group.study_group_id = id_of<StudyGroupId>(number);
    group.title = std::move(title);
    group.grade = 7;
    return group;
}
const StudyGroup class_7a = seventh(71, "7 «А»");
const StudyGroup class_7b = seventh(72, "7 «Б»");

CourseTitle course(int number, int subject, const StudyGroup& group) {
    CourseTitle title = algebra_title();
    title.course.course_id = id_of<CourseId>(number);
    title.course.subject_id = title.subject.subject_id = id_of<SubjectId>(subject);
    title.course.study_group_id = group.study_group_id;
    title.study_group = group;
    return title;
}
const CourseTitle algebra_7a = course(1, 1, class_7a);
const CourseTitle physics_7a = course(2, 2, class_7a);
const CourseTitle algebra_7b = course(11, 1, class_7b);
const CourseTitle history_7b = course(13, 3, class_7b);

Enrolment in_7a() {
    Enrolment left = enrolled(ivanov(), first_september, moved_on.plus_days(-1));
    left.study_group_id = class_7a.study_group_id;
    left.left_reason = "переведён в 7 «Б» 11.11";
    return left;
}

/// Lessons and cells of one course of 7 «А».
struct Pages {
    std::vector<Lesson> lessons;
    std::vector<Cell> cells;

    void add(Lesson held, const Person& student, MarkValue value) {
        cells.push_back(cell_with(held, student, {value}));
        lessons.push_back(std::move(held));
    }
    LeftCourse of(const CourseTitle& title) const {
        return {.title = title, .lessons = lessons, .cells = cells};
    }
};

Pages algebra_pages() {
    Lesson control = lesson(1, Date(2026, 11, 6));
    control.works = {{.work_type = WorkType::control_work, .weight_hundredths = 200}};
    Pages pages;
    pages.add(lesson(2, Date(2026, 10, 20)), ivanov(), MarkValue::two);  // I quarter
    pages.add(lesson(3, Date(2026, 11, 9)), ivanov(), MarkValue::three);
    pages.add(control, ivanov(), MarkValue::five);
    pages.add(lesson(4, Date(2026, 11, 10)), petrova(), MarkValue::two);  // Another student.
    pages.add(lesson(5, Date(2026, 11, 12)), ivanov(), MarkValue::two);   // He had left.
    return pages;
}

std::vector<PlacedMark> carried(std::span<const LeftCourse> courses,
                                std::vector<CourseTitle> joined) {
    return carried_marks(in_7a(), courses, joined, second_quarter);
}

// Evidence: E-21.
TEST(CarriedMarks, E21_MarksOfThePeriodGoAlongToTheMatchingCourse) {
    const Pages pages = algebra_pages();
    const std::vector<LeftCourse> courses = {pages.of(algebra_7a)};
    const auto marks = carried(courses, {history_7b, algebra_7b});
    ASSERT_EQ(marks.size(), 2U);
    EXPECT_EQ(marks[0].course_id, algebra_7b.course.course_id);
    EXPECT_EQ(marks[0].origin_course_id, algebra_7a.course.course_id);
    EXPECT_EQ(marks[0].origin, "7 «А», 06.11.2026, Контрольная работа");
    EXPECT_EQ(marks[0].mark,
              (WeighedMark{
                  .value = MarkValue::five, .weight_hundredths = 200, .is_of_control_work = true}));
    EXPECT_EQ(marks[1].lesson_on, Date(2026, 11, 9));
    EXPECT_EQ(marks[1].mark.value, MarkValue::three);

    // In 7 «Б» he got a 4: (5·2 + 3 + 4)/4.
    const MarkTotals own{.weighted_sum = 400, .weight = 100, .mark_count = 1};
    const MarkTotals totals =
        with_carried_marks(own, marks, algebra_7b.course.course_id, second_quarter, moved_on,
                           {.pending = PendingPolicy::count_as_two});
    EXPECT_EQ(totals.mean(), (Fraction{17, 4}));
    EXPECT_EQ(totals.mark_count, 3);
    EXPECT_EQ(with_carried_marks(own, marks, history_7b.course.course_id, second_quarter, moved_on,
                                 {.pending = PendingPolicy::count_as_two}),
              own);
    EXPECT_EQ(with_carried_marks(own, marks, algebra_7b.course.course_id, quarters()[0], moved_on,
                                 {.pending = PendingPolicy::count_as_two}),
              own);
}

// Evidence: E-21.
TEST(CarriedMarks, E21_BothSummarySheetsShowTheMove) {
    SheetFacts of_7a{.study_group = class_7a, .school_year = school_year()};
    of_7a.students = {{.person = ivanov(), .enrolment = in_7a()}};
    const SummarySheet left = build_summary_sheet(of_7a);
    ASSERT_EQ(left.students.size(), 1U);
    EXPECT_THAT(left.students[0].note, HasSubstr("переведён в 7 «Б» 11.11"));
    EXPECT_EQ(left.left, 1);

    SheetFacts of_7b{.study_group = class_7b, .school_year = school_year()};
    of_7b.students = {listed(ivanov(), moved_on)};
    const SummarySheet joined = build_summary_sheet(of_7b);
    ASSERT_EQ(joined.students.size(), 1U);
    EXPECT_EQ(joined.students[0].full_name, "Иванов Иван Иванович");
    EXPECT_THAT(joined.students[0].note, HasSubstr("прибыл 11.11.2026"));
    EXPECT_EQ(joined.arrived, 1);
}

TEST(CarriedMarks, ACourseWithoutOneMatchGivesNone) {
    const Pages pages = algebra_pages();
    const std::vector<LeftCourse> physics = {pages.of(physics_7a)};
    EXPECT_TRUE(carried(physics, {algebra_7b, history_7b}).empty());

    // Two subgroups of one subject: a person says which.
    const CourseTitle other_subgroup = course(12, 1, class_7b);
    EXPECT_FALSE(matching_course(algebra_7a, std::vector{algebra_7b, other_subgroup}));
    CourseTitle pass_fail = algebra_7b;
    pass_fail.course.scale = Scale::pass_fail;
    EXPECT_FALSE(matching_course(algebra_7a, std::vector{pass_fail}));
    EXPECT_EQ(matching_course(algebra_7a, std::vector{pass_fail, algebra_7b}),
              algebra_7b.course.course_id);
}

TEST(CarriedMarks, AWithdrawnMarkAndACancelledLessonStayBehind) {
    Pages pages = algebra_pages();
    pages.cells[2].marks[0].value.reset();
    pages.lessons[1].state = LessonState::cancelled;
    const std::vector<LeftCourse> courses = {pages.of(algebra_7a)};
    EXPECT_TRUE(carried(courses, {algebra_7b}).empty());
}

TEST(CarriedMarks, AnOverduePointGoesAlongAndCountsByThePolicy) {
    const PlacedMark point{.course_id = algebra_7b.course.course_id,
                           .lesson_on = moved_on.plus_days(-1),
                           .mark = {.value = MarkValue::pending, .due_on = moved_on}};
    const auto totals = [&](Date on) {
        return with_carried_marks({}, std::vector{point}, point.course_id, second_quarter, on,
                                  {.pending = PendingPolicy::count_as_two});
    };
    EXPECT_EQ(totals(moved_on).pending, 1);
    EXPECT_EQ(totals(moved_on.plus_days(1)).mean(), (Fraction{2, 1}));
}

}  // namespace
}  // namespace letopis
