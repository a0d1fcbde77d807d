// Deferrals of attestation and what comes later (ASM-08, e.4, e.6).
#include "domain/finals/deferrals.h"

#include <gtest/gtest.h>

#include "domain/finals/deferred_attestation.h"
#include "domain/testing/sample_school.h"

namespace letopis {
namespace {

using namespace testing;

const Date until = quarter_end.plus_days(36);

DeferralFacts facts() {
    return {.period = quarters().front(),
            .known = {},
            .mark = {},
            .is_closed = false,
            .today = quarter_end};
}
AttestationDeferred command() {
    return {.course_id = algebra_course().course_id,
            .student_id = ivanov().person_id,
            .period_id = quarters().front().period_id,
            .until = until,
            .reason = " болезнь,  санаторий ",
            .order_no = "112"};
}
Deferral granted() {
    Deferral one;
    one.deferral = 7;
    one.course_id = command().course_id;
    one.student_id = command().student_id;
    one.period_id = command().period_id;
    one.until = until;
    return one;
}
template <class T>
std::string field_of(const Result<T>& result) {
    return result ? "" : result.error().refusal().field;
}

TEST(Deferrals, OneIsGrantedByAnOrderForAReasonUntilADay) {
    const auto fact = decide_defer_attestation(facts(), command());
    ASSERT_TRUE(fact);
    EXPECT_EQ(fact->reason, "болезнь, санаторий");
    EXPECT_EQ(fact->until, until);
}

TEST(Deferrals, AreRefusedInAClosedPeriodTwiceAndOverAMark) {
    DeferralFacts closed = facts();
    closed.is_closed = true;
    EXPECT_EQ(refusal_code(decide_defer_attestation(closed, command())),
              RefusalCode::period_closed);
    DeferralFacts twice = facts();
    twice.known = {granted()};
    EXPECT_EQ(refusal_code(decide_defer_attestation(twice, command())),
              RefusalCode::deferral_stands);
    twice.known.front().is_withdrawn = true;
    EXPECT_TRUE(decide_defer_attestation(twice, command()));
    DeferralFacts marked = facts();
    marked.mark = PeriodMark{};
    EXPECT_EQ(refusal_code(decide_defer_attestation(marked, command())),
              RefusalCode::result_confirmed);
}

TEST(Deferrals, NeedAnOrderAReasonAndADayAfterThePeriodWithinAYear) {
    AttestationDeferred one = command();
    one.order_no = " ";
    EXPECT_EQ(refusal_code(decide_defer_attestation(facts(), one)), RefusalCode::order_required);
    one = command();
    one.reason = "";
    EXPECT_EQ(field_of(decide_defer_attestation(facts(), one)), "reason");
    one.reason = std::string(3000, 'x');
    EXPECT_EQ(refusal_code(decide_defer_attestation(facts(), one)), RefusalCode::text_too_long);
    one = command();
    one.until = quarter_end;
    EXPECT_EQ(field_of(decide_defer_attestation(facts(), one)), "until");
    one.until = quarter_end.plus_days(367);
    EXPECT_EQ(field_of(decide_defer_attestation(facts(), one)), "until");
    one.until = quarter_end.plus_days(366);
    EXPECT_TRUE(decide_defer_attestation(facts(), one));
}

// It would be a dead end else: the attempt, the withdrawal and another deferral were all refused.
TEST(Deferrals, OneThatHasExpiredIsProlongedThoughThePeriodIsClosed) {
    DeferralFacts closed = facts();
    closed.is_closed = true;
    closed.known = {granted()};
    closed.today = until;
    EXPECT_EQ(refusal_code(decide_defer_attestation(closed, command())),
              RefusalCode::deferral_stands);
    closed.today = until.plus_days(1);
    AttestationDeferred more = command();
    EXPECT_EQ(field_of(decide_defer_attestation(closed, more)), "until") << "it has passed";
    more.until = closed.today;
    ASSERT_TRUE(decide_defer_attestation(closed, more));
    closed.is_closed = false;
    EXPECT_TRUE(decide_defer_attestation(closed, more));
    Deferral newer = granted();
    newer.deferral = 9;
    newer.until = closed.today;
    closed.known.push_back(newer);
    EXPECT_EQ(refusal_code(decide_defer_attestation(closed, more)), RefusalCode::deferral_stands)
        << "the newest counts";
    closed.known = {granted()};
    closed.mark = PeriodMark{};
    EXPECT_EQ(refusal_code(decide_defer_attestation(closed, more)), RefusalCode::result_confirmed);
}

TEST(Deferrals, OneIsWithdrawnForAReasonBeforeThePeriodIsClosedWithoutTheMark) {
    const auto fact = decide_withdraw_deferral(granted(), facts(), "вернулся и аттестован");
    ASSERT_TRUE(fact && *fact);
    EXPECT_EQ((*fact)->deferral, 7);
    EXPECT_EQ(field_of(decide_withdraw_deferral(granted(), facts(), "")), "reason");
    Deferral gone = granted();
    gone.is_withdrawn = true;
    const auto again = decide_withdraw_deferral(gone, facts(), "");
    ASSERT_TRUE(again);
    EXPECT_FALSE(*again) << "what is withdrawn stays so";
    DeferralFacts closed = facts();
    closed.is_closed = true;
    EXPECT_EQ(refusal_code(decide_withdraw_deferral(granted(), closed, "передумали")),
              RefusalCode::period_closed);
}

// --- What comes later ---

DeferredAttestation deferred() {
    return {.deferral = granted(), .period = quarters().front(), .held = {}};
}
HoldAttestation attempt(Date on, ResultValue result) {
    return {.course_id = command().course_id,
            .student_id = command().student_id,
            .period_id = command().period_id,
            .held_on = on,
            .result = result,
            .examiners = "Петрова А. С."};
}
const Date november = quarter_end.plus_days(20);
const Date today = quarter_end.plus_days(60);

TEST(Deferrals, TheResultComesLaterOnceAndMayBeCorrected) {
    const auto held = decide_hold_deferred(deferred(), attempt(november, ResultValue::four), today);
    ASSERT_TRUE(held && *held);
    EXPECT_EQ((*held)->result, ResultValue::four);
    DeferredAttestation after = deferred();
    after.held = {{.held_on = november,
                   .result = ResultValue::four,
                   .examiners = "Петрова А. С.",
                   .entry_index = 9}};
    EXPECT_EQ(
        refusal_code(decide_hold_deferred(after, attempt(november, ResultValue::five), today)),
        RefusalCode::already_closed);
    HoldAttestation corrected = attempt(november, ResultValue::five);
    corrected.corrects = 9;
    ASSERT_TRUE(decide_hold_deferred(after, corrected, today));
    corrected.result = ResultValue::four;
    const auto same = decide_hold_deferred(after, corrected, today);
    ASSERT_TRUE(same);
    EXPECT_FALSE(*same);
    corrected.corrects = 8;
    EXPECT_EQ(refusal_code(decide_hold_deferred(after, corrected, today)),
              RefusalCode::version_conflict);
}

TEST(Deferrals, TheLaterResultLiesInItsTimeAndOnTheScale) {
    const auto hold = [](Date on, ResultValue result) {
        return decide_hold_deferred(deferred(), attempt(on, result), today);
    };
    EXPECT_EQ(field_of(hold(quarter_end.plus_days(-1), ResultValue::four)), "held_on");
    EXPECT_EQ(field_of(hold(until.plus_days(1), ResultValue::four)), "held_on");
    EXPECT_EQ(field_of(decide_hold_deferred(deferred(), attempt(until, ResultValue::four),
                                            until.plus_days(-1))),
              "held_on");
    EXPECT_TRUE(hold(until, ResultValue::four));
    EXPECT_EQ(refusal_code(hold(november, ResultValue::pass)), RefusalCode::result_not_allowed);
    EXPECT_EQ(refusal_code(hold(november, ResultValue::exempt)), RefusalCode::result_not_allowed);
    HoldAttestation commission = attempt(november, ResultValue::four);
    commission.kind = AttestationKind::commission;
    EXPECT_EQ(field_of(decide_hold_deferred(deferred(), commission, today)), "protocol_no");
}

TEST(Deferrals, TheNewestCountsAndOnlyAnAttemptInItsTimeIsItsResult) {
    Deferral newer = granted();
    newer.deferral = 9;
    newer.until = until.plus_days(20);
    HeldAttestation late;
    late.course_id = granted().course_id;
    late.student_id = granted().student_id;
    late.period_id = granted().period_id;
    late.held_on = until.plus_days(1);
    late.result = ResultValue::four;
    const std::vector<HeldAttestation> held{late};
    const std::vector<Deferral> expired{granted()};
    auto results = deferred_results(expired, held);
    ASSERT_EQ(results.size(), 1U);
    EXPECT_FALSE(results.front().value) << "it settles what is owed";
    const std::vector<Deferral> prolonged{granted(), newer};
    results = deferred_results(prolonged, held);
    ASSERT_EQ(results.size(), 1U);
    EXPECT_EQ(results.front().until, newer.until);
    EXPECT_EQ(results.front().value, ResultValue::four);
}

TEST(Deferrals, TheYearCountsTheLaterResultAndUntilThenNone) {
    Deferral withdrawn = granted();
    withdrawn.is_withdrawn = true;
    const std::vector<Deferral> none{withdrawn};
    EXPECT_TRUE(deferred_results(none, {}).empty());

    const std::vector<Deferral> one{granted()};
    auto results = deferred_results(one, {});
    ASSERT_EQ(results.size(), 1U);
    EXPECT_TRUE(results.front().excuses(until));
    EXPECT_FALSE(results.front().excuses(until.plus_days(1)));
    const StudentId student = granted().student_id;
    auto marks = marks_with_deferred({}, results, student);
    ASSERT_EQ(marks.size(), 1U);
    EXPECT_EQ(marks.front().value, ResultValue::not_attested);

    HeldAttestation attempt;
    attempt.course_id = granted().course_id;
    attempt.student_id = student;
    attempt.period_id = granted().period_id;
    attempt.result = ResultValue::four;
    const std::vector<HeldAttestation> held{attempt};
    results = deferred_results(one, held);
    EXPECT_TRUE(results.front().excuses(until.plus_days(1)));
    EXPECT_EQ(marks_with_deferred({}, results, student).front().value, ResultValue::four);
    PeriodMark confirmed;
    confirmed.period_id = granted().period_id;
    confirmed.value = ResultValue::three;
    marks = marks_with_deferred({confirmed}, results, student);
    ASSERT_EQ(marks.size(), 1U);
    EXPECT_EQ(marks.front().value, ResultValue::three) << "a mark that was confirmed stands";
}

}  // namespace
}  // namespace letopis
