// Directions to be attested again, and marks improved by them (VOC-06).
#include "domain/finals/retakes.h"

#include <gtest/gtest.h>

#include "domain/finals/improvement.h"
#include "domain/testing/sample_school.h"

namespace letopis {
namespace {

using namespace testing;

const Date arose{2027, 1, 20};
const Date today{2027, 2, 1};

RetakeFacts debt(std::vector<HeldAttestation> held = {}) {
    return {.debt = {.arose_on = arose, .held = std::move(held)},
            .result = ResultValue::two,
            .known = {},
            .next_number = 4};
}
RetakeFacts marked(ResultValue result, std::vector<HeldAttestation> held = {}) {
    return {.debt = {.arose_on = {}, .held = std::move(held)},
            .result = result,
            .known = {},
            .next_number = 4};
}
RetakeDirected command(RetakeKind kind = RetakeKind::debt) {
    return {.number = 99,
            .course_id = algebra_course().course_id,
            .student_id = ivanov().person_id,
            .kind = kind,
            .given_on = {},
            .valid_until = today.plus_days(14),
            .examiners = "Петрова А. С., Ким О. Л., Галкина В. О.",
            .basis = kind == RetakeKind::debt ? "" : "распоряжение № 5 от 29.01.2027"};
}
HeldAttestation held(EntryIndex index, Date on, ResultValue result) {
    return {.held_on = on, .result = result, .entry_index = index};
}
RetakeDirection given(EntryIndex direction, Date on, RetakeKind kind = RetakeKind::debt) {
    RetakeDirection one;
    one.direction = direction;
    one.number = 3;
    one.kind = kind;
    one.given_on = on;
    one.valid_until = on.plus_days(10);
    return one;
}
template <class T>
std::string field_of(const Result<T>& result) {
    return result ? "" : result.error().refusal().field;
}

TEST(Retakes, ADirectionHasTheNextNumberAndToday) {
    const auto fact = decide_direct_retake(debt(), command(), today);
    ASSERT_TRUE(fact);
    EXPECT_EQ(fact->number, 4);
    EXPECT_EQ(fact->given_on, today);
}

TEST(Retakes, OneIsGivenAtATime) {
    RetakeFacts facts = debt();
    facts.known = {given(5, today.plus_days(-3))};
    EXPECT_EQ(refusal_code(decide_direct_retake(facts, command(), today)),
              RefusalCode::retake_stands);
    facts.debt.held = {held(8, today.plus_days(-1), ResultValue::two)};
    EXPECT_TRUE(decide_direct_retake(facts, command(), today)) << "an attempt was made by it";
    facts.debt.held.clear();
    EXPECT_TRUE(decide_direct_retake(facts, command(), today.plus_days(8))) << "it is over";
}

TEST(Retakes, OnlyForADebtThatMayStillBeSettled) {
    EXPECT_EQ(refusal_code(decide_direct_retake(marked(ResultValue::four), command(), today)),
              RefusalCode::result_not_allowed);
    const auto settled = debt({held(3, arose.plus_days(1), ResultValue::three)});
    EXPECT_EQ(refusal_code(decide_direct_retake(settled, command(), today)),
              RefusalCode::already_closed);
    EXPECT_EQ(field_of(decide_direct_retake(debt(), command(), Date{2028, 1, 21})), "held_on")
        << "the year of the debt is over";
    RetakeDirected late = command();
    late.valid_until = Date{2028, 1, 21};
    EXPECT_EQ(field_of(decide_direct_retake(debt(), late, Date{2027, 12, 1})), "valid_until");
}

// VOC-06: «Third retake without commission is refused»; the law allows two attempts at all.
TEST(Retakes, TheSecondIsForACommissionAndAThirdForNobody) {
    const HeldAttestation first = held(3, arose.plus_days(1), ResultValue::two);
    RetakeDirected alone = command();
    alone.examiners = "Петрова А. С.";
    EXPECT_TRUE(decide_direct_retake(debt(), alone, today));
    EXPECT_EQ(field_of(decide_direct_retake(debt({first}), alone, today)), "examiners");
    EXPECT_TRUE(decide_direct_retake(debt({first}), command(), today));
    const HeldAttestation second = held(4, arose.plus_days(5), ResultValue::two);
    EXPECT_EQ(refusal_code(decide_direct_retake(debt({first, second}), command(), today)),
              RefusalCode::invalid_value);
}

TEST(Retakes, SayWhoAndUntilWhen) {
    RetakeDirected one = command();
    one.examiners = " ";
    EXPECT_EQ(field_of(decide_direct_retake(debt(), one, today)), "examiners");
    one = command();
    one.valid_until = today.plus_days(-1);
    EXPECT_EQ(field_of(decide_direct_retake(debt(), one, today)), "valid_until");
    one = command(RetakeKind::improvement);
    one.valid_until = today.plus_days(367);
    EXPECT_EQ(field_of(decide_direct_retake(marked(ResultValue::four), one, today)), "valid_until");
    one = command();
    one.basis = std::string(3000, 'x');
    EXPECT_EQ(refusal_code(decide_direct_retake(debt(), one, today)), RefusalCode::text_too_long);
}

TEST(Retakes, AMarkIsImprovedByPermissionWhereThereIsSomethingAboveIt) {
    const RetakeDirected one = command(RetakeKind::improvement);
    EXPECT_TRUE(decide_direct_retake(marked(ResultValue::three), one, today));
    RetakeDirected without = one;
    without.basis = "";
    EXPECT_EQ(field_of(decide_direct_retake(marked(ResultValue::three), without, today)), "basis");
    for (const ResultValue best : {ResultValue::five, ResultValue::pass, ResultValue::exempt})
        EXPECT_EQ(refusal_code(decide_direct_retake(marked(best), one, today)),
                  RefusalCode::result_not_allowed);
    const auto better = marked(ResultValue::three, {held(3, arose, ResultValue::five)});
    EXPECT_EQ(refusal_code(decide_direct_retake(better, one, today)),
              RefusalCode::result_not_allowed);
    EXPECT_EQ(refusal_code(decide_direct_retake(debt(), one, today)),
              RefusalCode::result_not_allowed)
        << "a debt comes first";
    RetakeFacts nothing = marked(ResultValue::three);
    nothing.result = std::nullopt;
    EXPECT_EQ(refusal_code(decide_direct_retake(nothing, one, today)),
              RefusalCode::result_not_allowed);
}

// --- The attempt ---

HoldAttestation attempt(Date on, ResultValue result) {
    return {.held_on = on, .result = result, .examiners = "Петрова А. С."};
}
ImprovementFacts improvement(std::vector<HeldAttestation> held = {}) {
    return {.held = std::move(held), .directions = {given(5, today, RetakeKind::improvement)}};
}

TEST(Retakes, AMarkIsImprovedOnlyByADirectionThatIsValidAndOnce) {
    const auto hold = [](const ImprovementFacts& facts, const HoldAttestation& command) {
        return decide_hold_improvement(facts, command, today.plus_days(30));
    };
    EXPECT_TRUE(hold(improvement(), attempt(today.plus_days(10), ResultValue::five)));
    EXPECT_EQ(field_of(hold(improvement(), attempt(today.plus_days(11), ResultValue::five))),
              "student_id");
    EXPECT_EQ(field_of(hold(improvement(), attempt(today.plus_days(-1), ResultValue::five))),
              "student_id");
    ImprovementFacts of_debt = improvement();
    of_debt.directions.front().kind = RetakeKind::debt;
    EXPECT_EQ(field_of(hold(of_debt, attempt(today, ResultValue::five))), "student_id");
    const auto used = improvement({held(9, today.plus_days(1), ResultValue::three)});
    EXPECT_EQ(field_of(hold(used, attempt(today.plus_days(2), ResultValue::five))), "student_id");
    HoldAttestation corrected = attempt(today.plus_days(2), ResultValue::five);
    corrected.corrects = 9;
    EXPECT_TRUE(hold(used, corrected));
    corrected.corrects = 8;
    EXPECT_EQ(refusal_code(hold(used, corrected)), RefusalCode::version_conflict);
    EXPECT_EQ(refusal_code(hold(improvement(), attempt(today, ResultValue::pass))),
              RefusalCode::result_not_allowed);
    EXPECT_EQ(field_of(decide_hold_improvement(
                  improvement(), attempt(today.plus_days(5), ResultValue::five), today)),
              "held_on");
}

TEST(Retakes, OnlyASemesterOfAVocationalGroupIsImproved) {
    const PeriodId semester = id_of<PeriodId>(61);
    EXPECT_TRUE(check_improves(ProgrammeFamily::vocational, semester));
    for (const auto& refused : {check_improves(ProgrammeFamily::vocational, PeriodId{}),
                                check_improves(ProgrammeFamily::general, semester),
                                check_improves(ProgrammeFamily::general, PeriodId{})}) {
        EXPECT_EQ(refusal_code(refused), RefusalCode::result_not_allowed);
        EXPECT_EQ(field_of(refused), "kind");
    }
}

TEST(Retakes, AnAttemptAfterItsLastDayIsNotMadeByIt) {
    const RetakeDirection one = given(5, today);
    const std::vector<HeldAttestation> in_time{held(9, one.valid_until, ResultValue::two)};
    const std::vector<HeldAttestation> late{
        held(9, one.valid_until.plus_days(1), ResultValue::two)};
    EXPECT_TRUE(attempt_by(one, in_time));
    EXPECT_FALSE(attempt_by(one, late));
}

TEST(Retakes, AWorseResultDoesNotLowerTheMark) {
    const std::vector<HeldAttestation> worse{held(9, today, ResultValue::three)};
    EXPECT_EQ(result_after(ResultValue::four, worse), ResultValue::four);
    const std::vector<HeldAttestation> better{held(9, today, ResultValue::three),
                                              held(10, today, ResultValue::five)};
    EXPECT_EQ(result_after(ResultValue::four, better), ResultValue::five);
    const std::vector<HeldAttestation> absent{held(9, today, ResultValue::not_attested)};
    EXPECT_EQ(result_after(ResultValue::three, absent), ResultValue::three);
    const std::vector<HeldAttestation> passed{held(9, today, ResultValue::pass)};
    EXPECT_EQ(result_after(ResultValue::fail, passed), ResultValue::pass);
}

TEST(Retakes, TheLatestValidDirectionLetsHimTry) {
    const std::vector<RetakeDirection> known{given(5, today), given(8, today.plus_days(2))};
    EXPECT_EQ(valid_direction(known, {}, today.plus_days(3))->direction, 8);
    EXPECT_EQ(valid_direction(known, {}, today.plus_days(1))->direction, 5);
    EXPECT_FALSE(valid_direction(known, {}, today.plus_days(13)));
    const std::vector<HeldAttestation> earlier{held(4, today, ResultValue::two)};
    EXPECT_TRUE(valid_direction(known, earlier, today)) << "stated before it was given";
}

}  // namespace
}  // namespace letopis
