// Academic debt (E-22, LAW-04): two attempts within a year, the second by a commission.
#include "domain/journal/academic_debt.h"

#include <gtest/gtest.h>

#include "domain/journal/council/council_words.h"
#include "domain/testing/sample_school.h"

namespace letopis {
namespace {

using namespace testing;

const Date arose_on(2027, 5, 26);
const Date in_september(2027, 9, 20);
const Date in_november(2027, 11, 15);

SubjectAttestation by_teacher(Date on, ResultValue result) {
    return {.held_on = on, .result = result};
}
SubjectAttestation by_commission(Date on, ResultValue result) {
    return {.held_on = on, .kind = AttestationKind::commission, .result = result};
}
std::optional<RefusalCode> refusal(const std::vector<SubjectAttestation>& held,
                                   const SubjectAttestation& next) {
    return refusal_code(check_attestation(arose_on, held, next));
}

// Evidence: E-22, LAW-04.
TEST(AcademicDebt, E22_AnAnnualTwoIsAConditionalTransferWithAYearAndTwoAttempts) {
    StudyGroup seventh = class_5a();
    seventh.grade = 7;
    const std::vector<AnnualMark> annual = {annual_mark(ivanov(), ResultValue::two)};
    EXPECT_EQ(usual_decision(seventh, annual), CouncilDecisionKind::conditional_transfer);

    EXPECT_EQ(debt_deadline(arose_on), Date(2028, 5, 26));
    std::vector<SubjectAttestation> held;
    EXPECT_EQ(debt_state(arose_on, held, in_september), AttestationState::owed);
    EXPECT_TRUE(check_attestation(arose_on, held, by_teacher(in_september, ResultValue::two)));
    held.push_back(by_teacher(in_september, ResultValue::two));
    EXPECT_EQ(debt_state(arose_on, held, in_september), AttestationState::owed);
    EXPECT_TRUE(check_attestation(arose_on, held, by_commission(in_november, ResultValue::two)));
    held.push_back(by_commission(in_november, ResultValue::two));
    EXPECT_EQ(debt_state(arose_on, held, in_november), AttestationState::exhausted);
    EXPECT_EQ(refusal(held, by_commission(in_november, ResultValue::four)),
              RefusalCode::invalid_value);
}

// Evidence: LAW-04.
TEST(AcademicDebt, ACommissionSettlesItAndNothingFollows) {
    const std::vector<SubjectAttestation> held = {by_teacher(in_september, ResultValue::two),
                                                  by_commission(in_november, ResultValue::three)};
    EXPECT_EQ(debt_state(arose_on, held, Date(2030, 1, 1)), AttestationState::settled);
    const std::vector<SubjectAttestation> first = {by_teacher(in_september, ResultValue::four)};
    EXPECT_EQ(refusal(first, by_commission(in_november, ResultValue::five)),
              RefusalCode::already_closed);
}

TEST(AcademicDebt, TheSecondAttemptNeedsACommission) {
    const std::vector<SubjectAttestation> held = {by_teacher(in_september, ResultValue::two)};
    const auto refused =
        check_attestation(arose_on, held, by_teacher(in_november, ResultValue::three));
    EXPECT_EQ(refusal_code(refused), RefusalCode::invalid_value);
    EXPECT_EQ(refused.error().refusal().field, "kind");
}

TEST(AcademicDebt, AnAttemptLiesWithinTheYearAndAfterTheOneBefore) {
    const Date last_day(2028, 5, 26);
    EXPECT_TRUE(check_attestation(arose_on, {}, by_teacher(last_day, ResultValue::three)));
    EXPECT_EQ(refusal({}, by_teacher(last_day.plus_days(1), ResultValue::three)),
              RefusalCode::invalid_value);
    EXPECT_EQ(refusal({}, by_teacher(arose_on.plus_days(-1), ResultValue::three)),
              RefusalCode::invalid_value);
    EXPECT_EQ(refusal({by_teacher(in_november, ResultValue::two)},
                      by_commission(in_september, ResultValue::three)),
              RefusalCode::invalid_value);
    EXPECT_EQ(debt_state(arose_on, {}, last_day), AttestationState::owed);
    EXPECT_EQ(debt_state(arose_on, {}, last_day.plus_days(1)), AttestationState::exhausted);
    EXPECT_EQ(debt_deadline(Date(2028, 2, 29)), Date(2029, 2, 28));
}

TEST(AcademicDebt, ATwoAFailAndANotAttestedAreDebts) {
    using enum ResultValue;
    for (const ResultValue value : {one, two, fail, not_attested}) EXPECT_TRUE(leaves_debt(value));
    for (const ResultValue value : {three, five, pass, exempt, mastered})
        EXPECT_FALSE(leaves_debt(value));
}

}  // namespace
}  // namespace letopis
