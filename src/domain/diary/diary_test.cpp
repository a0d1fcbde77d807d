// The diary: a week and a period of one student, as his family reads them (DRY-01, DRY-02, DRY-03).
#include "domain/diary/diary.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "domain/testing/sample_school.h"

namespace letopis {
namespace {

using namespace testing;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

const Week week = Week::of(Date(2026, 9, 14));
const Date wednesday(2026, 9, 16);

const Lesson on_monday = lesson(1, Date(2026, 9, 14), 2);
const Lesson on_thursday = lesson(2, Date(2026, 9, 17), 1);

CourseTitle russian_title() {
    CourseTitle title = algebra_title();
    title.course.course_id = id_of<CourseId>(2);
    title.subject = {.subject_id = id_of<SubjectId>(2), .title = "Русский язык", .position = 1};
    return title;
}
Lesson russian(int number, Date on, int slot_no) {
    Lesson made = lesson(number, on, slot_no);
    made.course_id = russian_title().course.course_id;
    made.homework = "упр. 17";
    return made;
}

DiaryFacts facts() {
    return {.student = ivanov(),
            .study_group_title = "5 «А»",
            .week = week,
            .courses = {{.title = algebra_title(),
                         .teacher = "Ким О. В.",
                         .lessons = {on_monday, on_thursday},
                         .cells = {cell_with(on_monday, ivanov(), {MarkValue::four})}},
                        {.title = russian_title(),
                         .teacher = "Петрова А. И.",
                         .lessons = {russian(11, Date(2026, 9, 14), 1)}}},
            .periods = quarters(),
            .next_school_day = Date(2026, 9, 17)};
}
DiaryWeek week_of(const DiaryFacts& facts) { return assemble_week(facts, noon(wednesday)); }

std::vector<std::string> subjects(const DiaryDay& day) {
    return texts_of(day.lessons, [](const DiaryLesson& lesson) { return lesson.subject; });
}
std::vector<std::string> due(const DiaryDay& day) {
    return texts_of(day.due, [](const DiaryHomework& homework) {
        return homework.subject + ": " + homework.homework + ", " + homework.set_on.russian();
    });
}

TEST(DiaryWeek, ItShowsSixDaysWithLessonsInOrderOfTheDay) {
    const DiaryWeek shown = week_of(facts());
    EXPECT_EQ(shown.student_name, "Иванов Иван");
    EXPECT_EQ(shown.today, wednesday);
    EXPECT_EQ(shown.next_school_day, Date(2026, 9, 17));
    ASSERT_EQ(shown.days.size(), 6U);
    EXPECT_EQ(shown.days[0].on, Date(2026, 9, 14));
    EXPECT_EQ(shown.days[5].on, Date(2026, 9, 19));
    EXPECT_THAT(subjects(shown.days[0]), ElementsAre("Русский язык", "Алгебра"));
    EXPECT_THAT(subjects(shown.days[1]), IsEmpty());
}

TEST(DiaryWeek, ASundayIsShownOnlyWhenThereAreLessons) {
    DiaryFacts given = facts();
    given.courses[0].lessons.push_back(lesson(3, Date(2026, 9, 20)));
    ASSERT_EQ(week_of(given).days.size(), 7U);
    EXPECT_EQ(week_of(given).days[6].on, Date(2026, 9, 20));
}

// A lesson moved to Saturday by decree, and one at midnight: each stands on its Moscow date.
TEST(DiaryWeek, ALessonStandsOnItsMoscowDate) {
    DiaryFacts given = facts();
    Lesson at_midnight = lesson(3, Date(2026, 9, 19));
    at_midnight.starts_at = TimeOfDay{0};
    given.courses[0].lessons.push_back(at_midnight);
    EXPECT_EQ(week_of(given).days[5].lessons.size(), 1U);
    EXPECT_THAT(week_of(given).days[4].lessons, IsEmpty());
}

TEST(DiaryWeek, AMarkSaysForWhatItIsAndWhatItWeighs) {
    DiaryFacts given = facts();
    given.courses[0].lessons[0].works[0] = {
        .work_no = 1, .work_type = WorkType::dictation, .title = "Слово", .weight_hundredths = 200};
    Cell two = cell_with(on_monday, ivanov(), {MarkValue::five, MarkValue::four});
    two.marks[1].recorded_at = noon(wednesday);
    two.marks[1].entry_index = 77;
    two.comment = "Аккуратно";
    two.attendance = attendance(on_monday, ivanov(), AttendanceStatus::late);
    given.courses[0].cells = {two};

    const DiaryLesson shown = week_of(given).days[0].lessons[1];
    EXPECT_EQ(shown.attendance, "о");
    EXPECT_EQ(shown.comment, "Аккуратно");
    ASSERT_EQ(shown.marks.size(), 1U);
    EXPECT_EQ(shown.marks[0].text, "5/4");
    EXPECT_EQ(shown.marks[0].work, "Диктант. Слово");
    EXPECT_EQ(shown.marks[0].weight_hundredths, 200);
    EXPECT_EQ(shown.marks[0].recorded_at, noon(wednesday));
    EXPECT_EQ(shown.marks[0].entry_index, 77);
    EXPECT_TRUE(shown.marks[0].corrected);
}

TEST(DiaryWeek, TwoWorksOfOneLessonAreTwoMarksAndAWithdrawnOneIsNone) {
    DiaryFacts given = facts();
    given.courses[0].lessons[0].works.push_back({.work_no = 2, .work_type = WorkType::test});
    given.courses[0].cells = {cell(on_monday, ivanov(),
                                   {mark(on_monday, ivanov(), MarkValue::four, 1),
                                    mark(on_monday, ivanov(), MarkValue::five, 2)})};
    EXPECT_EQ(week_of(given).days[0].lessons[1].marks.size(), 2U);
    given.courses[0].cells[0].marks[0].value.reset();
    const auto marks = week_of(given).days[0].lessons[1].marks;
    ASSERT_EQ(marks.size(), 1U);
    EXPECT_EQ(marks[0].work, "Тест");
    EXPECT_FALSE(marks[0].corrected);
}

// DRY-08: even if somebody else's cell came in by mistake, it is not his.
TEST(DiaryWeek, AnotherStudentsCellIsNeverShown) {
    DiaryFacts given = facts();
    given.courses[0].cells = {cell_with(on_monday, petrova(), {MarkValue::two})};
    EXPECT_THAT(week_of(given).days[0].lessons[1].marks, IsEmpty());
}

TEST(DiaryWeek, WhatIsNotHeldYetShowsNeitherTopicNorHomework) {
    const DiaryWeek shown = week_of(facts());
    EXPECT_EQ(shown.days[0].lessons[1].topic, "Дроби");
    EXPECT_EQ(shown.days[0].lessons[1].homework, "№ 5");
    EXPECT_EQ(shown.days[3].lessons[0].topic, "");
    EXPECT_EQ(shown.days[3].lessons[0].homework, "");
}

TEST(DiaryWeek, ACancelledLessonIsShownAsSuchAndSaysNothing) {
    DiaryFacts given = facts();
    given.courses[0].lessons[0].state = LessonState::cancelled;
    const DiaryLesson shown = week_of(given).days[0].lessons[1];
    EXPECT_TRUE(shown.cancelled);
    EXPECT_EQ(shown.topic, "");
    EXPECT_THAT(shown.marks, IsEmpty());
    EXPECT_THAT(due(week_of(given).days[3]), IsEmpty());
}

TEST(DiaryWeek, HomeworkIsDueAtTheNextLessonThatIsNotCancelled) {
    DiaryFacts given = facts();
    EXPECT_THAT(due(week_of(given).days[3]), ElementsAre("Алгебра: № 5, 14.09.2026"));
    given.courses[0].lessons[1].state = LessonState::cancelled;
    given.courses[0].lessons.push_back(lesson(3, Date(2026, 9, 18)));
    EXPECT_THAT(due(week_of(given).days[3]), IsEmpty());
    EXPECT_THAT(due(week_of(given).days[4]), ElementsAre("Алгебра: № 5, 14.09.2026"));
}

// JRN-04.
TEST(DiaryWeek, TheSecondHourOfADoubleLessonAsksForNothingThatTheFirstSet) {
    DiaryFacts given = facts();
    Lesson second_hour = lesson(3, Date(2026, 9, 14), 3);
    second_hour.homework = "№ 6";
    given.courses[0].lessons.push_back(second_hour);
    EXPECT_THAT(due(week_of(given).days[0]), IsEmpty());
    EXPECT_THAT(due(week_of(given).days[3]),
                ElementsAre("Алгебра: № 5, 14.09.2026", "Алгебра: № 6, 14.09.2026"));
}

TEST(DiaryWeek, HomeworkOfTheWeekBeforeIsDueInThisOne) {
    DiaryFacts given = facts();
    Lesson last_week = lesson(3, Date(2026, 9, 10));
    last_week.homework = "№ 4";
    given.courses[0].lessons.push_back(last_week);
    EXPECT_THAT(due(week_of(given).days[0]), ElementsAre("Алгебра: № 4, 10.09.2026"));
}

TEST(DiaryWeek, HomeworkOfALessonNotYetHeldIsNotDue) {
    DiaryFacts given = facts();
    given.courses[0].lessons.push_back(lesson(3, Date(2026, 9, 18)));
    EXPECT_THAT(due(week_of(given).days[4]), IsEmpty());
}

TEST(DiaryWeek, HolidaysAreNamedUnlessThereAreLessons) {
    DiaryFacts given = facts();
    given.week = Week::of(Date(2026, 10, 28));
    EXPECT_EQ(week_of(given).days[2].note, "каникулы");
    given.courses[0].lessons.push_back(lesson(3, Date(2026, 10, 28)));
    EXPECT_EQ(week_of(given).days[2].note, "");
    EXPECT_EQ(week_of(facts()).days[1].note, "");
}

// Leap year: 29 February 2028 is a Tuesday like any other.
TEST(DiaryWeek, AWeekWithTheTwentyNinthOfFebruaryHasSixDays) {
    DiaryFacts given{.student = ivanov(), .week = Week::of(Date(2028, 2, 29))};
    const DiaryWeek shown = week_of(given);
    EXPECT_EQ(shown.days[1].on, Date(2028, 2, 29));
    EXPECT_EQ(shown.days[2].on, Date(2028, 3, 1));
    EXPECT_EQ(shown.days[2].note, "");
}

StandingFacts standing_facts() {
    return {.student = ivanov(),
            .study_group_title = "5 «А»",
            .school_year = school_year(),
            .periods = quarters(),
            .courses = facts().courses};
}
DiaryMarks marks_of(const StandingFacts& facts) { return assemble_marks(facts, noon(wednesday)); }

// Evidence: ASM-01.
TEST(DiaryMarks, ASubjectInPointsHasItsOwnScaleRuleAndColours) {
    const auto ten = [](int number) {
        return static_cast<MarkValue>(static_cast<int>(MarkValue::points_0) + number);
    };
    StandingFacts given = standing_facts();
    given.courses[0].title.course.scale = Scale::ten_point;
    given.courses[0].cells = {cell_with(on_monday, ivanov(), {ten(10), ten(4)})};
    const SubjectStanding algebra = marks_of(given).subjects[1];
    EXPECT_EQ(algebra.scale_title, "10-балльная");
    EXPECT_EQ(algebra.rule, "10 ставится от 9,60; 9 — от 8,60; 8 — от 7,60 и так далее");
    EXPECT_EQ(algebra.lowest_mark, 1);
    EXPECT_EQ(algebra.mark_borders.size(), 9U);
    EXPECT_EQ(algebra.level_borders, (std::vector{5, 7, 9}));
    EXPECT_EQ(mean_text(*algebra.mean), "7,00");
    EXPECT_EQ(algebra.forecast, "7");
    ASSERT_EQ(algebra.marks.size(), 1U);
    EXPECT_EQ(algebra.marks[0].mark.text, "10/4");
    EXPECT_EQ(algebra.marks[0].mark.level, 2);  // Of two the worse.
    EXPECT_EQ(marks_of(given).subjects[0].scale_title, "");
}

TEST(DiaryMarks, SubjectsStandInOrderOfTheCurriculum) {
    const DiaryMarks shown = marks_of(standing_facts());
    ASSERT_EQ(shown.subjects.size(), 2U);
    EXPECT_EQ(shown.subjects[0].subject, "Русский язык");
    EXPECT_EQ(shown.subjects[1].subject, "Алгебра");
    EXPECT_EQ(shown.period_title, "I четверть");
    EXPECT_THAT(shown.period_titles,
                ElementsAre("I четверть", "II четверть", "III четверть", "IV четверть"));
}

// DRY-03: the mean explained.
TEST(DiaryMarks, TheMeanIsShownWithWhatItIsMadeOf) {
    StandingFacts given = standing_facts();
    given.courses[0].lessons[1].works[0].weight_hundredths = 300;
    given.courses[0].cells.push_back(cell_with(on_thursday, ivanov(), {MarkValue::five}));
    const SubjectStanding algebra = marks_of(given).subjects[1];
    EXPECT_EQ(algebra.mean, (Fraction{19, 4}));
    EXPECT_EQ(algebra.weighted_sum_hundredths, 1900);
    EXPECT_EQ(algebra.weight_hundredths, 400);
    EXPECT_EQ(algebra.forecast, "5");
}

TEST(DiaryMarks, TheRuleIsSaidInWords) {
    StandingFacts given = standing_facts();
    EXPECT_EQ(marks_of(given).rule, "5 ставится от 4,60; 4 — от 3,60; 3 — от 2,60");
    given.policies.period_strategy = PeriodStrategy::math;
    given.policies.lowest_mark = 1;
    EXPECT_EQ(marks_of(given).rule, "5 ставится от 4,50; 4 — от 3,50; 3 — от 2,50; 2 — от 1,50");
}

TEST(DiaryMarks, MarksStandNewestFirstWithTheirComments) {
    StandingFacts given = standing_facts();
    given.courses[0].cells.push_back(cell_with(on_thursday, ivanov(), {MarkValue::five}));
    given.courses[0].cells[1].comment = "Молодец";
    const auto marks = marks_of(given).subjects[1].marks;
    ASSERT_EQ(marks.size(), 2U);
    EXPECT_EQ(marks[0].lesson_on, on_thursday.lesson_on);
    EXPECT_EQ(marks[0].mark.comment, "Молодец");
    EXPECT_EQ(marks[1].mark.text, "4");
}

TEST(DiaryMarks, MissedLessonsAreCountedAndLateOnesAreNot) {
    StandingFacts given = standing_facts();
    given.courses[0].cells = {absence(on_monday, ivanov(), AttendanceStatus::late),
                              absence(on_thursday, ivanov(), AttendanceStatus::excused)};
    EXPECT_EQ(marks_of(given).subjects[1].missed_lessons, 1);
    EXPECT_EQ(marks_of(given).subjects[1].forecast, "");
}

TEST(DiaryMarks, ResultsStandInOrderOfThePeriods) {
    StandingFacts given = standing_facts();
    given.period_marks = {period_mark(ivanov(), quarters()[2], ResultValue::not_attested),
                          period_mark(ivanov(), quarters()[0], ResultValue::four)};
    given.annual_marks = {annual_mark(ivanov(), ResultValue::five)};
    const SubjectStanding algebra = marks_of(given).subjects[1];
    EXPECT_THAT(algebra.results, ElementsAre("4", "", "н/а", ""));
    EXPECT_EQ(algebra.annual, "5");
    EXPECT_THAT(marks_of(given).subjects[0].results, ElementsAre("", "", "", ""));
}

TEST(DiaryMarks, MarksOfOtherPeriodsAreNotShown) {
    StandingFacts given = standing_facts();
    given.shown_period = 1;
    const SubjectStanding algebra = marks_of(given).subjects[1];
    EXPECT_THAT(algebra.marks, IsEmpty());
    EXPECT_FALSE(algebra.mean);
}

// DRY-08.
TEST(DiaryMarks, AnotherStudentsMarksAreNeverShown) {
    StandingFacts given = standing_facts();
    given.courses[0].cells.push_back(cell_with(on_thursday, petrova(), {MarkValue::two}));
    EXPECT_EQ(marks_of(given).subjects[1].marks.size(), 1U);
    EXPECT_EQ(marks_of(given).subjects[1].mean, (Fraction{4, 1}));
}

TEST(DiaryMarks, WhereNoMarksAreGivenNothingIsForecast) {
    StandingFacts given = standing_facts();
    given.courses[0].title.course.scale = Scale::no_marks;
    given.courses[0].cells.clear();
    EXPECT_EQ(marks_of(given).subjects[1].forecast, "");
    given.courses[0].title.course.scale = Scale::pass_fail;
    given.courses[0].cells = {cell_with(on_monday, ivanov(), {MarkValue::pass})};
    EXPECT_EQ(marks_of(given).subjects[1].forecast, "зач.");
    EXPECT_EQ(marks_of(given).subjects[1].weight_hundredths, 0);
}

}  // namespace
}  // namespace letopis
