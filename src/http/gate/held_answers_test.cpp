#include "http/gate/held_answers.h"

#include <gtest/gtest.h>

namespace letopis::http {
namespace {

constexpr std::int64_t patience = limits::held_answer_patience_milliseconds * 1000;
constexpr OrgId here = 7;
constexpr OrgId elsewhere = 8;

/// As many commands as are a queue, given one after the other from time 0 on.
HeldAnswers queue_of(OrgId org_id) {
    HeldAnswers held;
    for (std::size_t i = 0; i < limits::held_answers_of_a_queue; ++i)
        held.hold(org_id, static_cast<std::int64_t>(i));
    return held;
}

TEST(HeldAnswersTest, AdmitsWhileTheOldestHasNotWaitedLong) {
    const HeldAnswers held = queue_of(here);
    EXPECT_TRUE(held.admits(here, patience - 1));
    EXPECT_FALSE(held.admits(here, patience));
}

TEST(HeldAnswersTest, AnswersMakeRoom) {
    HeldAnswers held = queue_of(here);
    held.answered(here, 0, patience);
    EXPECT_TRUE(held.admits(here, patience)) << "one less than a queue";
    held.hold(here, patience);
    EXPECT_FALSE(held.admits(here, patience + 1));
    for (std::size_t i = 1; i < limits::held_answers_of_a_queue; ++i)
        held.answered(here, static_cast<std::int64_t>(i), patience + 1);
    EXPECT_EQ(held.count(), 1U);
    EXPECT_TRUE(held.admits(here, patience + 1));
}

TEST(HeldAnswersTest, AFewTurnNobodyAwayHoweverLongTheyWait) {
    HeldAnswers held;
    for (std::size_t i = 0; i + 1 < limits::held_answers_of_a_queue; ++i) held.hold(here, 0);
    EXPECT_TRUE(held.admits(here, 100 * patience));
}

TEST(HeldAnswersTest, AQueueOfOneSchoolIsNoneOfAnother) {
    HeldAnswers held = queue_of(here);
    EXPECT_TRUE(held.admits(elsewhere, 2 * patience));
    held.hold(elsewhere, 2 * patience);
    EXPECT_TRUE(held.admits(elsewhere, 2 * patience + 1));
    EXPECT_FALSE(held.admits(here, 2 * patience + 1));
}

// A primary that is away answers no command: then it is no reason not to read.
TEST(HeldAnswersTest, WhoReadsWaitsForCommandsOnlyWhileTheyAreAnsweredSlowly) {
    HeldAnswers held = queue_of(here);
    EXPECT_EQ(held.wait_for_others_micros(patience), 0) << "none was answered yet";
    held.hold(here, 10);
    held.answered(here, 0, patience);
    EXPECT_EQ(held.wait_for_others_micros(patience), patience);
    EXPECT_EQ(held.wait_for_others_micros(2 * patience), 0) << "none is answered any more";
    held.answered(here, 10, patience);
    EXPECT_EQ(held.wait_for_others_micros(patience), 0) << "no queue any more";
}

TEST(HeldAnswersTest, CommandsOfOneMomentAreToldApart) {
    HeldAnswers held;
    held.hold(here, 5);
    held.hold(here, 5);
    held.answered(here, 5, 6);
    EXPECT_EQ(held.count(), 1U);
    held.answered(here, 5, 6);
    held.answered(here, 5, 6);
    EXPECT_EQ(held.count(), 0U) << "nobody is answered twice";
}

}  // namespace
}  // namespace letopis::http
