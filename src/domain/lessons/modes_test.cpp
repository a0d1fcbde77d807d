// How a lesson is held (ATT-08).
#include "domain/lessons/modes.h"

#include <gtest/gtest.h>

#include "domain/testing/sample_school.h"

namespace letopis {
namespace {

using namespace testing;

const Date monday(2026, 10, 5);

SetLessonMode at_distance(std::string reason) {
    return {
        .lesson_id = id_of<LessonId>(1), .mode = LessonMode::distance, .reason = std::move(reason)};
}

TEST(LessonMode, IsSetWithAReasonAndOnlyOnce) {
    Lesson held = lesson(1, monday);
    const auto fact = decide_set_mode(held, {}, at_distance("карантин,  приказ № 31"));
    ASSERT_TRUE(fact && *fact);
    EXPECT_EQ(**fact,
              (LessonModeSet{held.lesson_id, LessonMode::distance, "карантин, приказ № 31"}));
    held.mode = LessonMode::distance;
    held.mode_reason = "карантин, приказ № 31";
    EXPECT_FALSE(*decide_set_mode(held, {}, at_distance("карантин, приказ № 31")));
    EXPECT_TRUE(*decide_set_mode(held, {}, at_distance("морозы")));
    EXPECT_TRUE(*decide_set_mode(held, {}, {.lesson_id = held.lesson_id}));
    EXPECT_FALSE(*decide_set_mode(lesson(1, monday), {}, {.lesson_id = held.lesson_id}));
}

TEST(LessonMode, IsRefusedWithoutAReasonForACancelledLessonAndAfterClosing) {
    Lesson held = lesson(1, monday);
    const auto unexplained = decide_set_mode(held, {}, at_distance(" "));
    ASSERT_FALSE(unexplained);
    EXPECT_EQ(unexplained.error().refusal().field, "reason");
    EXPECT_EQ(refusal_code(decide_set_mode(held, {.period_closed = true}, at_distance("морозы"))),
              RefusalCode::period_closed);
    held.state = LessonState::cancelled;
    EXPECT_EQ(refusal_code(decide_set_mode(held, {}, at_distance("морозы"))),
              RefusalCode::lesson_cancelled);
}

TEST(LessonMode, HasARussianTitle) {
    EXPECT_EQ(lesson_mode_title(LessonMode::offline), "Очно");
    EXPECT_EQ(lesson_mode_title(LessonMode::distance), "Дистанционно");
    EXPECT_EQ(lesson_mode_title(LessonMode::self_study), "Самостоятельная работа");
}

}  // namespace
}  // namespace letopis
