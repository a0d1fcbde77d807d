// Corrections beyond the edit window: who asks, who decides, how long a lesson is open.
#include "domain/lessons/corrections.h"

#include <gtest/gtest.h>

#include "domain/testing/sample_school.h"

namespace letopis {
namespace {

using namespace testing;

const Date second_september(2026, 9, 2);
const Instant twelfth = moscow(Date(2026, 9, 12), "09:00");
const PersonId deputy = id_of<PersonId>(77);

Lesson asked_lesson() {
    Lesson asked = lesson(1, second_september);
    asked.correction_request = 5;
    return asked;
}
CorrectionRequest request_of_teacher() {
    return {.request = 5,
            .lesson_id = asked_lesson().lesson_id,
            .reason = "На работе стояло 4",
            .requested_by = teacher_id,
            .requested_at = twelfth};
}
Result<CorrectionDecided> decide(const DecideCorrection& command, PersonId decider = deputy,
                                 const Closures& closures = {},
                                 const CorrectionRequest& request = request_of_teacher()) {
    return decide_correction(asked_lesson(), request, command, decider, closures, Policies{},
                             twelfth);
}
const DecideCorrection grant{.lesson_id = asked_lesson().lesson_id,
                             .request = 5,
                             .decision = CorrectionDecision::granted,
                             .comment = ""};

// JRN-14.
TEST(Corrections, ALessonBeyondTheWindowMayBeAskedForOnce) {
    const auto fact = decide_request_correction(lesson(1, second_september),
                                                LessonLock::edit_window_over, "  стояло 4  ");
    ASSERT_TRUE(fact);
    EXPECT_EQ(fact->reason, "стояло 4");
    EXPECT_EQ(refusal_code(decide_request_correction(asked_lesson(), LessonLock::edit_window_over,
                                                     "стояло 4")),
              RefusalCode::correction_pending);
}

TEST(Corrections, NobodyAsksWithoutAReasonOrForWhatIsOpenOrClosed) {
    const Lesson plain = lesson(1, second_september);
    EXPECT_EQ(refusal_code(decide_request_correction(plain, LessonLock::edit_window_over, "  ")),
              RefusalCode::invalid_value);
    EXPECT_EQ(refusal_code(decide_request_correction(plain, LessonLock::open, "стояло 4")),
              RefusalCode::invalid_value);
    EXPECT_EQ(refusal_code(decide_request_correction(plain, LessonLock::period_closed, "стояло 4")),
              RefusalCode::period_closed);
    EXPECT_EQ(refusal_code(decide_request_correction(plain, LessonLock::edit_window_over,
                                                     std::string(501, 'x'))),
              RefusalCode::text_too_long);
}

TEST(Corrections, AGrantedLessonIsOpenForTwoDaysAndThenLockedAgain) {
    const auto fact = decide(grant);
    ASSERT_TRUE(fact);
    EXPECT_EQ(fact->valid_until, twelfth + Span::hours(48));

    Lesson unlocked = asked_lesson();
    unlocked.unlocked_until = fact->valid_until;
    const auto lock_at = [&](Instant now) { return lesson_lock(unlocked, {}, Policies{}, now); };
    EXPECT_EQ(lock_at(twelfth), LessonLock::open);
    EXPECT_EQ(lock_at(twelfth + Span::hours(48) - Span{1}), LessonLock::open);
    EXPECT_EQ(lock_at(twelfth + Span::hours(48)), LessonLock::edit_window_over);
    EXPECT_EQ(lesson_lock(unlocked, {.period_closed = true}, Policies{}, twelfth),
              LessonLock::period_closed);
}

// Requirements b.3, rule 1.
TEST(Corrections, NobodyDecidesHisOwnRequest) {
    EXPECT_EQ(refusal_code(decide(grant, teacher_id)), RefusalCode::second_person_required);
}

TEST(Corrections, ARequestIsDecidedOnce) {
    CorrectionRequest answered = request_of_teacher();
    answered.state = CorrectionState::declined;
    EXPECT_EQ(refusal_code(decide(grant, deputy, {}, answered)), RefusalCode::correction_decided);
    DecideCorrection late = grant;
    late.request = 4;
    EXPECT_EQ(refusal_code(decide(late)), RefusalCode::correction_decided);
}

TEST(Corrections, ARefusalSaysWhyAndOpensNothing) {
    DecideCorrection decline = grant;
    decline.decision = CorrectionDecision::declined;
    EXPECT_EQ(refusal_code(decide(decline)), RefusalCode::invalid_value);
    decline.comment = "Работа проверена верно";
    const auto fact = decide(decline);
    ASSERT_TRUE(fact);
    EXPECT_EQ(fact->valid_until, std::nullopt);
    EXPECT_EQ(fact->comment, "Работа проверена верно");
}

TEST(Corrections, WhatHasBeenClosedSinceIsNotOpened) {
    EXPECT_EQ(refusal_code(decide(grant, deputy, {.course_closed = true})),
              RefusalCode::course_closed);
}

}  // namespace
}  // namespace letopis
