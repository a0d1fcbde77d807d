// Taking back and putting right: directions, carried results, protocols of the ГЭК; early
// attestation by order (VOC-06, JRN-23, VOC-11, ASM-08).
#include <gtest/gtest.h>

#include "domain/attendance/carry_withdrawal.h"
#include "domain/finals/early_attestation_rules.h"
#include "domain/finals/protocol_correction.h"
#include "domain/finals/retake_withdrawal.h"
#include "domain/finals/sittings.h"
#include "domain/journal/results.h"
#include "domain/testing/sample_school.h"

namespace letopis {
namespace {

using namespace testing;
using enum RefusalCode;

const StudentId anna = petrova().person_id;
const StudentId ivan = ivanov().person_id;
const PersonId deputy = id_of<PersonId>(70);
const PersonId director = id_of<PersonId>(71);

template <class T>
std::string field_of(const Result<T>& result) {
    return result ? "" : result.error().refusal().field;
}

// --- Directions ------------------------------------------------------------------------

RetakeDirection direction() {
    return {.direction = 7,
            .number = 3,
            .student_id = anna,
            .given_on = Date{2027, 6, 1},
            .valid_until = Date{2027, 6, 15},
            .examiners = "Петрова А. С.",
            .basis = {},
            .withdrawn_reason = {}};
}

// Evidence: VOC-06.
TEST(RetakeWithdrawal, OneThatNobodyCameByIsTakenBackForAReason) {
    const auto fact = decide_withdraw_retake(direction(), std::nullopt, "  выдано по ошибке ");
    ASSERT_TRUE(fact && *fact);
    EXPECT_EQ((*fact)->direction, 7);
    EXPECT_EQ((*fact)->student_id, anna);
    EXPECT_EQ((*fact)->reason, "выдано по ошибке");
    EXPECT_EQ(field_of(decide_withdraw_retake(direction(), std::nullopt, " ")), "reason");
    EXPECT_EQ(
        refusal_code(decide_withdraw_retake(direction(), std::nullopt, std::string(3000, 'x'))),
        text_too_long);
}

TEST(RetakeWithdrawal, AUsedOneStaysAndAWithdrawnOneIsNotTakenBackTwice) {
    HeldAttestation attempt;
    attempt.held_on = Date{2027, 6, 3};
    EXPECT_EQ(refusal_code(decide_withdraw_retake(direction(), attempt, "ошибка")),
              result_not_allowed);
    RetakeDirection gone = direction();
    gone.withdrawn_reason = "ошибка";
    const auto again = decide_withdraw_retake(gone, std::nullopt, "");
    ASSERT_TRUE(again);
    EXPECT_FALSE(*again);
    const std::vector<RetakeDirection> known{gone};
    EXPECT_FALSE(valid_direction(known, {}, Date{2027, 6, 2})) << "nobody is attested by it";
}

// --- Carried results -------------------------------------------------------------------

const Instant carried_at = moscow(Date{2026, 10, 20}, "12:00");

CarriedFacts carried() {
    CarriedFacts facts;
    facts.standing = CarriedResult{.student_id = anna,
                                   .period_id = quarters().front().period_id,
                                   .organization = {},
                                   .document_no = {},
                                   .recorded_at = carried_at,
                                   .entry_index = 5};
    return facts;
}
WithdrawCarried withdrawal() {
    return {.student_id = anna,
            .period_id = quarters().front().period_id,
            .result = 5,
            .reason = "справка другого ученика"};
}

// Evidence: JRN-23.
TEST(CarryWithdrawal, ACarriedResultIsTakenBackForAReason) {
    const auto fact = decide_withdraw_carried_result(carried(), withdrawal());
    ASSERT_TRUE(fact);
    EXPECT_EQ(fact->result, 5);
    EXPECT_EQ(fact->reason, "справка другого ученика");
    WithdrawCarried silent = withdrawal();
    silent.reason = "";
    EXPECT_EQ(field_of(decide_withdraw_carried_result(carried(), silent)), "reason");
    silent.reason = std::string(3000, 'x');
    EXPECT_EQ(refusal_code(decide_withdraw_carried_result(carried(), silent)), text_too_long);
}

TEST(CarryWithdrawal, NothingIsTakenBackThatDoesNotStandSo) {
    EXPECT_EQ(refusal_code(decide_withdraw_carried_result({}, withdrawal())), not_found);
    WithdrawCarried other = withdrawal();
    other.result = 4;
    EXPECT_EQ(refusal_code(decide_withdraw_carried_result(carried(), other)), version_conflict);
}

TEST(CarryWithdrawal, APeriodThatWasClosedWithItKeepsIt) {
    CarriedFacts facts = carried();
    facts.period_closed_at = moscow(Date{2026, 10, 26}, "12:00");
    EXPECT_EQ(refusal_code(decide_withdraw_carried_result(facts, withdrawal())), period_closed);
    facts.period_closed_at = moscow(Date{2026, 10, 19}, "12:00");
    EXPECT_TRUE(decide_withdraw_carried_result(facts, withdrawal())) << "an addendum may go";
}

// --- Sittings --------------------------------------------------------------------------

FinalAttestation sitting(EntryIndex id, Date held_on, std::vector<FinalResult> results) {
    FinalAttestation one;
    one.final_attestation = id;
    one.held_on = held_on;
    one.protocol_no = "3";
    if (!results.empty()) one.signed_on = held_on;
    one.results = std::move(results);
    one.version = id + 100;
    return one;
}
FinalResult line(StudentId student, std::optional<ResultValue> result) {
    return {.student_id = student, .topic = {}, .lead = {}, .result = result};
}
const Date first_day(2027, 6, 15);
const Date second_day(2027, 6, 25);

// Evidence: VOC-11.
TEST(Sittings, OnlyWhoPassedSitsNoMore) {
    const std::vector sittings{sitting(1, first_day,
                                       {line(anna, ResultValue::five), line(ivan, ResultValue::two),
                                        line(deputy, std::nullopt)}),
                               sitting(2, second_day, {})};
    EXPECT_EQ(passed_elsewhere(sittings, sittings[1]), std::vector{anna});
    EXPECT_TRUE(passed_elsewhere(sittings, sittings[0]).empty());
    EXPECT_TRUE(sits_again(sittings, sittings[1], ivan));
    EXPECT_TRUE(sits_again(sittings, sittings[1], deputy)) << "he did not appear";
    EXPECT_FALSE(sits_again(sittings, sittings[1], anna));
    EXPECT_FALSE(sits_again(sittings, sittings[0], ivan)) << "it was his first";
}

TEST(Sittings, OnlyAfterASignedOneOfItsKindIsItAdditional) {
    FinalAttestation other = sitting(1, first_day, {line(anna, ResultValue::five)});
    other.kind = FinalAttestationKind::state_exam;
    FinalAttestation cancelled = sitting(2, first_day, {line(anna, ResultValue::five)});
    cancelled.is_cancelled = true;
    const FinalAttestation unsigned_one = sitting(3, first_day, {});
    const FinalAttestation first = sitting(4, first_day, {line(anna, ResultValue::five)});
    const FinalAttestation next = sitting(5, second_day, {});
    EXPECT_TRUE(is_additional(std::vector{first, next}, next));
    EXPECT_FALSE(is_additional(std::vector{first, next}, first));
    EXPECT_FALSE(is_additional(std::vector{other, cancelled, unsigned_one, next}, next));
}

TEST(Sittings, AnotherKindAndACancelledOneDoNotCount) {
    FinalAttestation other = sitting(1, first_day, {line(anna, ResultValue::five)});
    other.kind = FinalAttestationKind::state_exam;
    FinalAttestation cancelled = sitting(3, first_day, {line(anna, ResultValue::five)});
    cancelled.is_cancelled = true;
    const std::vector sittings{other, cancelled, sitting(2, second_day, {})};
    EXPECT_TRUE(passed_elsewhere(sittings, sittings[2]).empty());
}

TEST(Sittings, AfterATwoAnotherProtocolOfTheKindIsSigned) {
    const std::vector sittings{sitting(1, first_day, {line(ivan, ResultValue::two)}),
                               sitting(2, second_day, {})};
    const GraduateAdmission admission{
        .student_ids = {ivan}, .order_no = "57-у", .order_on = first_day};
    const FinalProtocolSigned command{.final_attestation = 2,
                                      .protocol_no = "4",
                                      .signed_on = second_day,
                                      .results = {line(ivan, ResultValue::four)}};
    EXPECT_TRUE(decide_sign_final_protocol(
        sittings[1], admission, passed_elsewhere(sittings, sittings[1]), command, second_day));
}

// --- Correction of a protocol ----------------------------------------------------------

ProtocolFacts signed_protocol() {
    return {.standing = sitting(1, first_day,
                                {line(anna, ResultValue::five), line(ivan, ResultValue::two)}),
            .admission = GraduateAdmission{.student_ids = {anna, ivan}, .order_no = "57-у"},
            .passed = {},
            .signed_by = deputy};
}
FinalProtocolCorrected correction() {
    return {.final_attestation = 1,
            .protocol_no = "3-и",
            .signed_on = second_day,
            .results = {line(anna, ResultValue::five), line(ivan, ResultValue::three)},
            .reason = "описка в оценке",
            .corrects = 101};
}
const auto correct = [](const ProtocolFacts& facts, const FinalProtocolCorrected& command,
                        PersonId actor = director) {
    return decide_correct_final_protocol(facts, command, actor, second_day);
};

// Evidence: VOC-11.
TEST(ProtocolCorrections, AnotherPersonPutsASignedOneRightForAReason) {
    const auto fact = correct(signed_protocol(), correction());
    ASSERT_TRUE(fact && *fact);
    EXPECT_EQ((*fact)->protocol_no, "3-и");
    EXPECT_EQ((*fact)->signed_on, second_day);
    EXPECT_EQ((*fact)->results.back().result, ResultValue::three);
    EXPECT_EQ((*fact)->corrects, 101);
    EXPECT_EQ(refusal_code(correct(signed_protocol(), correction(), deputy)),
              second_person_required);
    FinalProtocolCorrected silent = correction();
    silent.reason = " ";
    EXPECT_EQ(field_of(correct(signed_protocol(), silent)), "reason");
    silent.reason = std::string(3000, 'x');
    EXPECT_EQ(refusal_code(correct(signed_protocol(), silent)), text_too_long);
}

TEST(ProtocolCorrections, OverWhatStandsAndOnlyOfASignedOne) {
    FinalProtocolCorrected stale = correction();
    stale.corrects = 99;
    EXPECT_EQ(refusal_code(correct(signed_protocol(), stale)), version_conflict);
    ProtocolFacts unsigned_one = signed_protocol();
    unsigned_one.standing.signed_on.reset();
    EXPECT_EQ(field_of(correct(unsigned_one, correction())), "final_attestation");
    FinalProtocolCorrected same = correction();
    same.protocol_no = "3";
    same.signed_on = first_day;
    same.results = {line(ivan, ResultValue::two), line(anna, ResultValue::five)};
    same.reason = "";
    const auto nothing = correct(signed_protocol(), same);
    ASSERT_TRUE(nothing);
    EXPECT_FALSE(*nothing) << "it reads so already";
}

TEST(ProtocolCorrections, TheRulesOfAProtocolHold) {
    FinalProtocolCorrected wrong = correction();
    wrong.protocol_no = "";
    EXPECT_EQ(refusal_code(correct(signed_protocol(), wrong)), order_required);
    wrong = correction();
    wrong.results.push_back(line(deputy, ResultValue::five));
    EXPECT_EQ(refusal_code(correct(signed_protocol(), wrong)), graduate_not_admitted);
    wrong = correction();
    wrong.signed_on = second_day.plus_days(1);
    EXPECT_EQ(field_of(correct(signed_protocol(), wrong)), "signed_on");
    ProtocolFacts passed = signed_protocol();
    passed.passed = {ivan};
    EXPECT_TRUE(correct(passed, correction())) << "he passed later and stays in this one";
    passed.standing.results = {line(anna, ResultValue::five)};
    EXPECT_EQ(refusal_code(correct(passed, correction())), final_protocol_signed)
        << "nobody is added who passed elsewhere";
}

// --- Early attestation -----------------------------------------------------------------

const Date today(2026, 10, 5);
EarlyAttestationFacts early_facts(std::span<const EarlyAttestation> known = {}) {
    return {.known = known,
            .period = quarters().front(),
            .policies = {},
            .is_on_list = true,
            .today = today};
}
EarlyAttestationAllowed allowance() {
    return {.student_id = anna,
            .study_group_id = id_of<StudyGroupId>(80),
            .period_id = quarters().front().period_id,
            .from_on = Date{2026, 10, 7},
            .order_no = " 41-у ",
            .order_on = today,
            .reason = " переезд "};
}
EarlyAttestation allowed() {
    return {.early_attestation = 9,
            .student_id = anna,
            .study_group_id = id_of<StudyGroupId>(80),
            .period_id = quarters().front().period_id,
            .from_on = Date{2026, 10, 7},
            .order_no = "41-у",
            .order_on = today,
            .reason = "переезд"};
}

// Evidence: ASM-08.
TEST(EarlyAttestations, AnOrderAllowsThemFromADay) {
    const auto fact = decide_allow_early_attestation(early_facts(), allowance());
    ASSERT_TRUE(fact);
    EXPECT_EQ(fact->order_no, "41-у");
    EXPECT_EQ(fact->reason, "переезд");
    EXPECT_EQ(early_attestation_words(allowed()),
              "досрочно с 07.10.2026, приказ № 41-у от 05.10.2026");
}

TEST(EarlyAttestations, OneIsRefusedWithoutOrderReasonOrNeed) {
    const auto refused = [](const EarlyAttestationAllowed& command) {
        return decide_allow_early_attestation(early_facts(), command);
    };
    EarlyAttestationAllowed one = allowance();
    one.order_no = " ";
    EXPECT_EQ(refusal_code(refused(one)), order_required);
    one = allowance();
    one.order_no = std::string(200, 'x');
    EXPECT_EQ(refusal_code(refused(one)), text_too_long);
    one = allowance();
    one.order_on = today.plus_days(1);
    EXPECT_EQ(field_of(refused(one)), "order_on");
    one = allowance();
    one.reason = "";
    EXPECT_EQ(field_of(refused(one)), "reason");
    one = allowance();
    one.from_on = first_september.plus_days(-1);
    EXPECT_EQ(field_of(refused(one)), "from_on") << "before the period";
    one.from_on = confirmable_from(quarters().front(), Policies{});
    EXPECT_EQ(field_of(refused(one)), "from_on") << "everybody's are given by then";
    one.from_on = one.from_on.plus_days(-1);
    EXPECT_TRUE(refused(one));
    EarlyAttestationFacts stranger = early_facts();
    stranger.is_on_list = false;
    EXPECT_EQ(refusal_code(decide_allow_early_attestation(stranger, allowance())),
              student_not_enrolled);
    std::vector known{allowed()};
    EXPECT_EQ(field_of(decide_allow_early_attestation(early_facts(known), allowance())),
              "period_id");
    known.front().is_withdrawn = true;
    EXPECT_TRUE(decide_allow_early_attestation(early_facts(known), allowance()));
}

TEST(EarlyAttestations, OneIsWithdrawnForAReason) {
    const auto fact = decide_withdraw_early_attestation(allowed(), "остался");
    ASSERT_TRUE(fact && *fact);
    EXPECT_EQ((*fact)->early_attestation, 9);
    EXPECT_EQ(field_of(decide_withdraw_early_attestation(allowed(), "")), "reason");
    EXPECT_EQ(refusal_code(decide_withdraw_early_attestation(allowed(), std::string(3000, 'x'))),
              text_too_long);
    EarlyAttestation gone = allowed();
    gone.is_withdrawn = true;
    const auto again = decide_withdraw_early_attestation(gone, "");
    ASSERT_TRUE(again);
    EXPECT_FALSE(*again);
}

TEST(EarlyAttestations, HisResultsMayBeConfirmedFromThatDayOn) {
    const Period quarter = quarters().front();
    const std::vector known{allowed()};
    const auto from = [&](StudentId student, PeriodId period) {
        return confirmable_from(
            quarter,
            with_early_attestation({}, early_attestation_of(known, student, period), quarter));
    };
    EXPECT_EQ(from(anna, quarter.period_id), (Date{2026, 10, 7}));
    EXPECT_EQ(from(ivan, quarter.period_id), confirmable_from(quarter, {})) << "as the others";
    EXPECT_EQ(from(anna, quarters().back().period_id), confirmable_from(quarter, {}));
    EarlyAttestation late = allowed();
    late.from_on = quarter.ends_on;
    EXPECT_EQ(confirmable_from(quarter, with_early_attestation({}, &late, quarter)),
              confirmable_from(quarter, {}))
        << "nobody is made to wait by it";
}

}  // namespace
}  // namespace letopis
