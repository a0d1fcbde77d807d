// What the kind of a course asks of its journal (JRN-24, ADE-08).
#include "domain/marks/course_demands.h"

#include <gtest/gtest.h>

#include "domain/journal/closing.h"
#include "domain/journal/page.h"
#include "domain/journal/results.h"
#include "domain/testing/sample_school.h"

namespace letopis {
namespace {

using namespace testing;

const UnfinishedLesson empty_lesson{.lesson = Lesson{}};

TEST(CourseDemands, OnlyLessonsOfTheCurriculumAskForHomework) {
    using enum LessonDebt;
    EXPECT_EQ(debts_of(empty_lesson, SubjectKind::subject), (std::vector{topic, homework}));
    EXPECT_EQ(debts_of(empty_lesson, SubjectKind::extracurricular), std::vector{topic});
    EXPECT_EQ(debts_of(empty_lesson, SubjectKind::after_school), std::vector{topic});
}

TEST(CourseDemands, ExtracurricularActivityIsAttendedOrMastered) {
    const auto kind = SubjectKind::extracurricular;
    EXPECT_TRUE(check_annual_result(kind, ResultValue::attended));
    EXPECT_TRUE(check_annual_result(kind, ResultValue::mastered));
    EXPECT_EQ(refusal_code(check_annual_result(kind, ResultValue::exempt)),
              RefusalCode::result_not_allowed);
    EXPECT_EQ(refusal_code(check_annual_result(kind, ResultValue::not_attested)),
              RefusalCode::result_not_allowed);
    EXPECT_EQ(refusal_code(check_period_result(kind, ResultValue::mastered)),
              RefusalCode::result_not_allowed);
}

TEST(CourseDemands, AnAfterSchoolGroupHasNoResults) {
    EXPECT_FALSE(has_annual_result(SubjectKind::after_school));
    EXPECT_EQ(refusal_code(check_annual_result(SubjectKind::after_school, ResultValue::attended)),
              RefusalCode::result_not_allowed);
    EXPECT_EQ(refusal_code(check_period_result(SubjectKind::after_school, ResultValue::mastered)),
              RefusalCode::result_not_allowed);
}

TEST(CourseDemands, AttendedIsNoResultOfTheCurriculum) {
    EXPECT_TRUE(check_annual_result(SubjectKind::subject, ResultValue::mastered));
    EXPECT_TRUE(check_period_result(SubjectKind::subject, ResultValue::five));
    EXPECT_EQ(refusal_code(check_annual_result(SubjectKind::subject, ResultValue::attended)),
              RefusalCode::result_not_allowed);
    EXPECT_EQ(refusal_code(check_period_result(SubjectKind::subject, ResultValue::attended)),
              RefusalCode::result_not_allowed);
}

CourseTitle title_of(SubjectKind kind) {
    CourseTitle title = algebra_title();
    title.subject.kind = kind;
    title.course.scale = Scale::no_marks;
    return title;
}

TEST(CourseDemands, NothingButATopicKeepsAPeriodOfThemOpen) {
    Lesson held = lesson(1, Date(2026, 9, 14));
    held.homework.clear();
    PeriodFacts facts{.title = title_of(SubjectKind::after_school),
                      .period = quarters()[0],
                      .lessons = {held},
                      .students = {listed(ivanov())}};
    const Date after = quarter_end.plus_days(1);
    EXPECT_TRUE(gaps_of_period(facts, after).empty());
    facts.lessons[0].topic.clear();
    EXPECT_EQ(gaps_of_period(facts, after).size(), 1U);
    facts.title = title_of(SubjectKind::subject);
    EXPECT_EQ(gaps_of_period(facts, after).size(), 2U);
}

TEST(CourseDemands, NoClosingWaitsForTheirResultsOrForThem) {
    const Date june(2027, 6, 1);
    CourseFacts facts{.title = title_of(SubjectKind::extracurricular),
                      .periods = quarters(),
                      .students = {listed(ivanov())}};
    for (const Period& period : quarters())
        facts.closings.push_back({.period_id = period.period_id});
    EXPECT_TRUE(gaps_of_course(facts, june).empty());
    facts.title = title_of(SubjectKind::subject);
    EXPECT_EQ(gaps_of_course(facts, june).size(), 1U);

    ClassFacts of_class{.study_group = class_5a(),
                        .courses = {{.title = title_of(SubjectKind::extracurricular)},
                                    {.title = title_of(SubjectKind::after_school)}}};
    EXPECT_TRUE(gaps_of_class(of_class).empty());
    of_class.courses[0].title = title_of(SubjectKind::subject);
    EXPECT_EQ(gaps_of_class(of_class).size(), 1U);
}

TEST(CourseDemands, ThePageShowsTheResultsThatTheKindHas) {
    const auto results_of = [](SubjectKind kind) {
        return assemble_page({.title = title_of(kind),
                              .school_year = school_year(),
                              .periods = quarters(),
                              .students = {listed(ivanov())},
                              .lessons = {lesson(1, Date(2026, 9, 14))}},
                             noon(Date(2026, 9, 20)))
            .results;
    };
    EXPECT_EQ(results_of(SubjectKind::subject).size(), 2U);
    const auto year = results_of(SubjectKind::extracurricular);
    ASSERT_EQ(year.size(), 1U);
    EXPECT_TRUE(year[0].period_id.is_nil());
    EXPECT_TRUE(results_of(SubjectKind::after_school).empty());
}

TEST(CourseDemands, AttendedIsChosenBesideMasteredWithoutAReason) {
    const AnnualMarkFacts facts{.course = title_of(SubjectKind::extracurricular).course,
                                .periods = quarters(),
                                .enrolment = enrolled(ivanov())};
    const auto decided = decide_confirm_annual_mark(facts,
                                                    {.course_id = algebra_course().course_id,
                                                     .student_id = ivanov().person_id,
                                                     .value = ResultValue::attended},
                                                    noon(Date(2027, 5, 26)));
    ASSERT_TRUE(decided && *decided);
    EXPECT_EQ((*decided)->value, ResultValue::attended);
    EXPECT_EQ((*decided)->flag, ResultFlag::confirmed);
}

}  // namespace
}  // namespace letopis
