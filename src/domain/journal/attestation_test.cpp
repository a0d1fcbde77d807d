// The plan of attestation and attempts to settle a debt (VOC-04, VOC-06, LAW-04, E-22).
#include "domain/journal/attestation.h"

#include <gtest/gtest.h>

#include <set>

#include "domain/journal/session/marks_after_attempts.h"
#include "domain/testing/sample_school.h"

namespace letopis {
namespace {

using namespace testing;

const Date arose(2027, 5, 26);
const Date september(2027, 9, 15);

AttestationDebt debt() { return {.arose_on = arose}; }

HoldAttestation attempt(Date on, ResultValue result,
                        AttestationKind kind = AttestationKind::teacher) {
    return {.course_id = algebra_course().course_id,
            .student_id = ivanov().person_id,
            .held_on = on,
            .kind = kind,
            .result = result,
            .protocol_no = kind == AttestationKind::commission ? "4" : "",
            .examiners = "Петрова А. С."};
}
HeldAttestation held(EntryIndex index, Date on, ResultValue result) {
    return {.held_on = on, .result = result, .examiners = "Петрова А. С.", .entry_index = index};
}
Result<std::optional<AttestationHeld>> hold(const AttestationDebt& debt,
                                            const HoldAttestation& command) {
    return decide_hold_attestation(debt, command, Date(2027, 12, 1));
}

// E-22.
TEST(Attestation, ADebtIsSettledByTheTeacherOrThenByACommission) {
    AttestationDebt owed = debt();
    const auto first = hold(owed, attempt(september, ResultValue::three));
    ASSERT_TRUE(first && *first);
    EXPECT_EQ((*first)->result, ResultValue::three);
    owed.held = {held(5, september, ResultValue::two)};
    const Date october = september.plus_days(30);
    const auto alone = hold(owed, attempt(october, ResultValue::three));
    ASSERT_FALSE(alone);
    EXPECT_EQ(alone.error().refusal().field, "kind");
    EXPECT_TRUE(hold(owed, attempt(october, ResultValue::three, AttestationKind::commission)));
    owed.held.push_back(held(6, october, ResultValue::two));
    EXPECT_FALSE(hold(owed, attempt(october, ResultValue::three, AttestationKind::commission)));
}

TEST(Attestation, IsRefusedOutOfItsTimeAndWithoutADebt) {
    EXPECT_FALSE(hold(debt(), attempt(arose.plus_days(-1), ResultValue::three)));
    EXPECT_FALSE(hold(debt(), attempt(Date(2028, 5, 27), ResultValue::three)));
    EXPECT_EQ(hold(debt(), attempt(Date(2027, 12, 2), ResultValue::three)).error().refusal().field,
              "held_on");
    EXPECT_EQ(refusal_code(hold({}, attempt(september, ResultValue::three))),
              RefusalCode::result_not_allowed);
    EXPECT_EQ(refusal_code(hold(debt(), attempt(september, ResultValue::pass))),
              RefusalCode::result_not_allowed);
    EXPECT_EQ(refusal_code(hold(debt(), attempt(september, ResultValue::exempt))),
              RefusalCode::result_not_allowed);
    AttestationDebt settled = debt();
    settled.held = {held(5, september, ResultValue::three)};
    EXPECT_EQ(refusal_code(hold(settled, attempt(september, ResultValue::four))),
              RefusalCode::already_closed);
}

TEST(Attestation, ACommissionHasAProtocol) {
    AttestationDebt owed = debt();
    owed.held = {held(5, september, ResultValue::two)};
    HoldAttestation command =
        attempt(september.plus_days(9), ResultValue::three, AttestationKind::commission);
    command.protocol_no = " ";
    EXPECT_EQ(hold(owed, command).error().refusal().field, "protocol_no");
}

TEST(Attestation, OnlyTheLastAttemptIsCorrected) {
    AttestationDebt owed = debt();
    owed.held = {held(5, september, ResultValue::three)};
    HoldAttestation command = attempt(september, ResultValue::four);
    command.corrects = 5;
    EXPECT_EQ((*hold(owed, command))->corrects, 5);
    command.result = ResultValue::three;
    EXPECT_FALSE(*hold(owed, command)) << "it says so already";
    command.corrects = 4;
    EXPECT_EQ(refusal_code(hold(owed, command)), RefusalCode::version_conflict);
}

// VOC-04.
TEST(Attestation, APlanSaysItsFormOnce) {
    const PlanAttestation exam{.course_id = id_of<CourseId>(1),
                               .period_id = id_of<PeriodId>(2),
                               .form = AttestationForm::exam};
    const AttestationPlan standing{
        .course_id = exam.course_id, .period_id = exam.period_id, .form = AttestationForm::exam};
    EXPECT_TRUE(*decide_plan_attestation({}, {}, exam));
    EXPECT_FALSE(*decide_plan_attestation(standing, {}, exam));
    PlanAttestation none = exam;
    none.form.reset();
    EXPECT_TRUE(*decide_plan_attestation(standing, {}, none));
    EXPECT_FALSE(*decide_plan_attestation({}, {}, none));
    EXPECT_EQ(refusal_code(decide_plan_attestation({}, {.course_closed = true}, exam)),
              RefusalCode::course_closed);
}

// The acceptance of VOC-04: the ninth exam is warned of.
TEST(Attestation, TheNinthExamAndTheEleventhCreditAreWarnedOf) {
    std::vector<PlannedAttestation> planned;
    const auto add = [&](int count, AttestationForm form, const char* title) {
        for (; count > 0; --count)
            planned.push_back(
                {.plan = {.form = form},
                 .subject = {.subject_id = id_of<SubjectId>(static_cast<int>(planned.size()) + 1),
                             .title = title}});
    };
    add(6, AttestationForm::exam, "Химия");
    add(1, AttestationForm::complex_exam, "Физика");
    add(1, AttestationForm::module_exam, "ПМ.01");
    add(9, AttestationForm::graded_credit, "История");
    add(1, AttestationForm::credit, "Право");
    add(4, AttestationForm::credit, "Физическая культура");
    add(3, AttestationForm::course_work, "ПМ.01");
    EXPECT_EQ(attestation_load(planned), (AttestationLoad{.exams = 8, .credits = 10}));
    EXPECT_FALSE(attestation_load(planned).has_too_many_exams());
    EXPECT_FALSE(attestation_load(planned).has_too_many_credits());
    add(1, AttestationForm::exam, "Алгебра");
    add(1, AttestationForm::credit, "Этика");
    EXPECT_TRUE(attestation_load(planned).has_too_many_exams());
    EXPECT_TRUE(attestation_load(planned).has_too_many_credits());
}

// A discipline is attested once, in however many subgroups; so is a complex exam in all its
// disciplines.
TEST(Attestation, ADisciplineOfThreeSubgroupsIsOneExamAndSoIsAComplexOne) {
    const auto planned = [](int course, int subject, int period, AttestationForm form) {
        return PlannedAttestation{.plan = {.course_id = id_of<CourseId>(course),
                                           .period_id = id_of<PeriodId>(period),
                                           .form = form},
                                  .subject = {.subject_id = id_of<SubjectId>(subject)}};
    };
    const std::vector<PlannedAttestation> group{planned(1, 1, 1, AttestationForm::exam),
                                                planned(2, 1, 1, AttestationForm::exam),
                                                planned(3, 1, 1, AttestationForm::exam),
                                                planned(1, 1, 2, AttestationForm::exam),
                                                planned(4, 2, 1, AttestationForm::complex_exam),
                                                planned(5, 3, 1, AttestationForm::complex_exam),
                                                planned(6, 4, 1, AttestationForm::credit),
                                                planned(7, 4, 1, AttestationForm::credit)};
    EXPECT_EQ(attestation_load(group), (AttestationLoad{.exams = 3, .credits = 1}));
}

// VOC-06: what counts of a semester once somebody has been attested again.
TEST(Attestation, ASettledDebtAndAnImprovedMarkCountAsTheyStandNow) {
    const auto mark = [](int period, ResultValue value) {
        PeriodMark one;
        one.student_id = ivanov().person_id;
        one.period_id = id_of<PeriodId>(period);
        one.value = value;
        return one;
    };
    const auto again = [](int period, ResultValue result) {
        return HeldAttestation{.student_id = ivanov().person_id,
                               .period_id = id_of<PeriodId>(period),
                               .result = result};
    };
    using enum ResultValue;
    const std::vector<HeldAttestation> attempts{again(1, two),   again(1, three), again(2, five),
                                                again(3, three), again(4, pass),  again(5, two)};
    const auto counts = marks_after_attempts(
        {mark(1, two), mark(2, three), mark(3, four), mark(4, not_attested), mark(5, fail)},
        attempts);
    std::vector<ResultValue> values;
    for (const PeriodMark& one : counts) values.push_back(one.value);
    EXPECT_EQ(values, (std::vector{three, five, four, pass, fail}));
}

TEST(Attestation, EveryFormHasItsRussianTitle) {
    std::set<std::string_view> titles;
    for (const auto name : names_of(AttestationForm{}))
        EXPECT_TRUE(
            titles.insert(attestation_form_title(*parse_enum<AttestationForm>(name))).second);
}

TEST(Attestation, ALevelNeverLeavesADebt) {
    for (const auto value :
         {ResultValue::level_low, ResultValue::level_medium, ResultValue::level_high})
        EXPECT_FALSE(leaves_debt(value));
}

}  // namespace
}  // namespace letopis
