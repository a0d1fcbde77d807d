// The schedule of assessment procedures and its conflicts (ASM-12, F-15).
#include "domain/lessons/planned_works.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <set>

#include "base/limits.h"
#include "domain/testing/sample_school.h"

namespace letopis {
namespace {

using namespace testing;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

const Date today(2026, 9, 7);
const Date monday(2026, 9, 14);

PlannedWork planned(Date on, std::string title = "Дроби") {
    return {.course_id = algebra_course().course_id,
            .planned_on = on,
            .title = std::move(title),
            .entry_index = 20};
}
CourseTitle literature() {
    CourseTitle title = algebra_title();
    title.course.course_id = id_of<CourseId>(2);
    title.subject.subject_id = id_of<SubjectId>(2);
    title.subject.title = "Литература";
    return title;
}
CourseTitle half(int number) {
    CourseTitle title = algebra_title();
    title.study_group.kind = StudyGroupKind::subgroup;
    title.study_group.study_group_id = id_of<StudyGroupId>(number);
    return title;
}
/// A day of five lessons; the course's own is the third.
PlanFacts free_day() {
    PlanFacts facts{.title = algebra_title(), .lessons = {lesson(3, monday, 3)}};
    for (int slot = 1; slot <= 5; ++slot)
        facts.lessons_of_class.push_back(lesson(slot, monday, slot));
    return facts;
}
PlanWork work() {
    return {.course_id = algebra_course().course_id,
            .planned_on = monday,
            .title = " Контрольная  работа № 2 ",
            .level = AssessmentLevel::region};
}
std::vector<WorkConflictKind> kinds(const PlanFacts& facts) {
    std::vector<WorkConflictKind> found;
    for (const WorkConflict& one : work_conflicts(facts, work())) found.push_back(one.kind);
    return found;
}
template <class T>
std::string field_of(const Result<T>& result) {
    return result ? "" : result.error().refusal().field;
}

TEST(PlannedWork, StandsOnAFreeDay) {
    EXPECT_THAT(work_conflicts(free_day(), work()), IsEmpty());
    const auto fact = decide_plan_work(free_day(), work(), today);
    ASSERT_TRUE(fact);
    EXPECT_EQ(*fact, (WorkPlanned{algebra_course().course_id, monday, "Контрольная работа № 2",
                                  AssessmentLevel::region, ""}));
}

TEST(PlannedWork, IsNotTheSecondOfAClassOnOneDay) {
    PlanFacts facts = free_day();
    facts.works = {{planned(monday, "Былины"), literature()}};
    EXPECT_THAT(kinds(facts), ElementsAre(WorkConflictKind::day_taken));
    PlanWork command = work();
    command.reason = "решение методического объединения";
    const auto refused = decide_plan_work(facts, command, today);
    EXPECT_EQ(refusal_code(refused), RefusalCode::work_day_taken);
    EXPECT_EQ(refused.error().refusal().detail,
              "В этот день у класса уже есть работа: Литература, «Былины».");
    facts.works[0].work.is_removed = true;
    EXPECT_TRUE(decide_plan_work(facts, work(), today));
}

TEST(PlannedWork, OfAnotherSubgroupOfTheSubjectIsNoWorkOfTheSameStudents) {
    PlanFacts facts = free_day();
    facts.title = half(10);
    facts.works = {{planned(monday), half(11)}, {planned(monday.plus_days(-3)), half(11)}};
    EXPECT_THAT(kinds(facts), IsEmpty());
    facts.works.push_back({planned(monday), half(10)});
    EXPECT_THAT(kinds(facts), ElementsAre(WorkConflictKind::day_taken));
}

TEST(PlannedWork, StandsTooSoonAfterOrBeforeAnotherOfItsSubject) {
    for (const int days : {-17, 17}) {
        PlanFacts facts = free_day();
        facts.works = {{planned(monday.plus_days(days)), algebra_title()}};
        EXPECT_THAT(kinds(facts), ElementsAre(WorkConflictKind::too_soon)) << days;
        facts.works[0].title = literature();
        EXPECT_THAT(kinds(facts), IsEmpty());
    }
    PlanFacts facts = free_day();
    facts.works = {{planned(monday.plus_days(-18)), algebra_title()}};
    EXPECT_THAT(kinds(facts), IsEmpty());
}

TEST(PlannedWork, IsNotAtTheFirstOrTheLastLessonOfADay) {
    for (const int slot : {1, 5}) {
        PlanFacts facts = free_day();
        facts.lessons = {lesson(slot, monday, slot)};
        EXPECT_THAT(kinds(facts), ElementsAre(WorkConflictKind::first_or_last_lesson)) << slot;
        facts.lessons.push_back(lesson(3, monday, 3));
        EXPECT_THAT(kinds(facts), IsEmpty());
    }
    PlanFacts facts = free_day();
    facts.lessons_of_class[3].state = LessonState::cancelled;
    facts.lessons_of_class[4].state = LessonState::cancelled;
    EXPECT_THAT(kinds(facts), ElementsAre(WorkConflictKind::first_or_last_lesson));
}

TEST(PlannedWork, WhatIsAdvisedOnlyGivesWayToAReason) {
    PlanFacts facts = free_day();
    facts.lessons = {lesson(1, monday, 1)};
    facts.works = {{planned(monday.plus_days(-7)), algebra_title()}};
    const auto refused = decide_plan_work(facts, work(), today);
    EXPECT_EQ(field_of(refused), "reason");
    const auto& items = refused.error().refusal().items;
    ASSERT_EQ(items.size(), 2U);
    EXPECT_EQ(items[0].remedy,
              "По этому предмету есть работа 07.09.2026: между работами должно быть не меньше 18 "
              "дней.");
    PlanWork command = work();
    command.reason = "диагностика региона";
    const auto fact = decide_plan_work(facts, command, today);
    ASSERT_TRUE(fact);
    EXPECT_EQ(fact->reason, "диагностика региона");
}

TEST(PlannedWork, NeedsATitleAndADayToComeWithALesson) {
    PlanWork command = work();
    command.title = " ";
    EXPECT_EQ(field_of(decide_plan_work(free_day(), command, today)), "title");
    command.title = std::string(limits::title_code_points + 1, 'x');
    EXPECT_EQ(refusal_code(decide_plan_work(free_day(), command, today)),
              RefusalCode::text_too_long);
    EXPECT_EQ(field_of(decide_plan_work(free_day(), work(), monday.plus_days(1))), "planned_on");
    PlanFacts facts = free_day();
    facts.lessons[0].state = LessonState::cancelled;
    EXPECT_THAT(kinds(facts), ElementsAre(WorkConflictKind::no_lesson));
    EXPECT_EQ(field_of(decide_plan_work(facts, work(), today)), "planned_on");
}

TEST(PlannedWork, IsRemovedOnceWithAReasonAndBeforeItsDayHasPassed) {
    PlannedWork standing = planned(monday);
    const auto fact = decide_remove_planned_work(standing, " карантин ", monday);
    ASSERT_TRUE(fact && *fact);
    EXPECT_EQ(**fact, (PlannedWorkRemoved{20, algebra_course().course_id, "карантин"}));
    EXPECT_EQ(field_of(decide_remove_planned_work(standing, "", monday)), "reason");
    EXPECT_EQ(refusal_code(decide_remove_planned_work(
                  standing, std::string(limits::reason_code_points + 1, 'x'), monday)),
              RefusalCode::text_too_long);
    EXPECT_EQ(field_of(decide_remove_planned_work(standing, "карантин", monday.plus_days(1))),
              "planned_work");
    standing.is_removed = true;
    EXPECT_FALSE(*decide_remove_planned_work(standing, "", monday));
}

TEST(PlannedWork, LevelsHaveTitles) {
    std::set<std::string_view> titles;
    for (const auto name : names_of(AssessmentLevel{}))
        EXPECT_TRUE(
            titles.insert(assessment_level_title(*parse_enum<AssessmentLevel>(name))).second);
}

}  // namespace
}  // namespace letopis
