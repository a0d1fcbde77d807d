// Lesson plans (JRN-21, JRN-06).

#include "domain/lessons/lesson_plan.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>

#include "base/limits.h"

namespace letopis {
namespace {

using ::testing::ElementsAre;

const Instant noon_of_15th = moscow_instant(Date{2026, 9, 15}, {720});

std::vector<LessonPlanItem> plan() {
    return {{.section = "Дроби", .title = "Доли", .homework = {}},
            {.section = "Дроби", .title = "Сравнение дробей", .hours = 2, .homework = {}},
            {.section = "Дроби",
             .title = "Дроби",
             .work_type = WorkType::control_work,
             .homework = {}}};
}

Lesson lesson_on(Date on, std::string topic, LessonState state = LessonState::planned) {
    Lesson lesson;
    lesson.lesson_on = on;
    lesson.ends_at = {600};
    lesson.topic = std::move(topic);
    lesson.state = state;
    return lesson;
}

std::vector<Lesson> lessons_with_one_lost() {
    return {lesson_on(Date{2026, 9, 7}, "Доли"),
            lesson_on(Date{2026, 9, 14}, "", LessonState::cancelled),
            lesson_on(Date{2026, 9, 21}, ""), lesson_on(Date{2026, 9, 28}, "")};
}

KeepLessonPlan keeping(std::vector<LessonPlanItem> items, std::string reason = {}) {
    return {.course_id = {},
            .expected_version = 7,
            .items = std::move(items),
            .reason = std::move(reason)};
}

std::optional<LessonPlan> known_plan() {
    return LessonPlan{.course_id = {}, .items = plan(), .reason = {}, .version = 7};
}

std::string refused_field(const Result<LessonPlanKept>& result) {
    if (result || !result.error().is_refusal()) return "accepted";
    return result.error().refusal().field;
}

TEST(LessonPlans, WhatFollowsALostLessonMovesByItself) {
    const auto laid = lay_plan(plan(), lessons_with_one_lost(), noon_of_15th);
    std::vector<std::string> shown;
    for (const PlannedLesson& one : laid)
        shown.push_back(std::to_string(one.item) + "." + std::to_string(one.hour) + " " +
                        (one.planned_on ? one.planned_on->iso() : "-") + " " +
                        (one.lesson_on ? one.lesson_on->iso() : "-") + (one.given ? " given" : ""));
    EXPECT_THAT(shown, ElementsAre("0.1 2026-09-07 2026-09-07 given", "1.1 2026-09-14 2026-09-21",
                                   "1.2 2026-09-21 2026-09-28", "2.1 2026-09-28 -"));
}

TEST(LessonPlans, LessonsBeyondThePlanHaveNoLine) {
    const std::vector<LessonPlanItem> short_plan{{.section = {}, .title = "Доли", .homework = {}}};
    const auto laid = lay_plan(short_plan, lessons_with_one_lost(), noon_of_15th);
    ASSERT_EQ(laid.size(), 3u);
    EXPECT_EQ(laid[1].item, -1);
    EXPECT_FALSE(laid[1].planned_on);
}

TEST(LessonPlans, ProgressCountsWhatWasGivenLostAndLacksALesson) {
    EXPECT_EQ(progress_of(plan(), lessons_with_one_lost(), noon_of_15th),
              (PlanProgress{.planned_hours = 4,
                            .due_hours = 2,
                            .given_hours = 1,
                            .lost_lessons = 1,
                            .missing_lessons = 1,
                            .spare_lessons = 0}));
}

TEST(LessonPlans, ControlWorksAreNumberedThroughTheCourse) {
    auto items = plan();
    items.push_back(items.back());
    EXPECT_EQ(planned_topic(items, 0), "Доли");
    EXPECT_EQ(planned_topic(items, 2), "Контрольная работа № 1. Дроби");
    EXPECT_EQ(planned_topic(items, 3), "Контрольная работа № 2. Дроби");
}

TEST(LessonPlans, OtherHoursNeedAReasonOnceLessonsHaveBeenGiven) {
    auto condensed = plan();
    condensed[1].hours = 1;
    EXPECT_EQ(refused_field(decide_keep_lesson_plan(known_plan(), keeping(condensed), 1)),
              "reason");
    EXPECT_TRUE(decide_keep_lesson_plan(known_plan(), keeping(condensed), 0));
    const auto kept = decide_keep_lesson_plan(known_plan(), keeping(condensed, " карантин "), 1);
    ASSERT_TRUE(kept);
    EXPECT_EQ(kept->reason, "карантин");
}

TEST(LessonPlans, AnotherPlanThatWasKeptMeanwhileIsNotOverwritten) {
    auto command = keeping(plan());
    command.expected_version = 6;
    const auto refused = decide_keep_lesson_plan(known_plan(), command, 0);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().refusal().code, RefusalCode::plan_changed);
}

TEST(LessonPlans, EachWrongLineIsNamed) {
    const auto field_of = [](auto spoil) {
        auto items = plan();
        spoil(items);
        return refused_field(decide_keep_lesson_plan(known_plan(), keeping(items), 0));
    };
    EXPECT_EQ(field_of([](auto& items) { items[1].title = "  "; }), "items[1].title");
    EXPECT_EQ(field_of([](auto& items) { items[0].hours = 0; }), "items[0].hours");
    EXPECT_EQ(field_of([](auto& items) { items[2].hours = 21; }), "items[2].hours");
    EXPECT_EQ(field_of([](auto& items) { items[2].title = std::string(301, 'a'); }),
              "items[2].title");
    EXPECT_EQ(field_of([](auto& items) { items.clear(); }), "items");
    EXPECT_EQ(field_of([](auto& items) { items.resize(limits::plan_items + 1, items[0]); }),
              "items");
    EXPECT_EQ(field_of([](auto& items) {
                  items[0].hours = 20;
                  items.resize(26, items[0]);
                  for (auto& item : items) item.hours = 20;
              }),
              "items");
}

}  // namespace
}  // namespace letopis
