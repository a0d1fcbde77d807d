// Final attestation of a vocational group (VOC-11): admission, the commission, the protocol.
#include "domain/finals/final_attestation.h"

#include <gtest/gtest.h>

#include <functional>

#include "base/limits.h"
#include "domain/testing/sample_school.h"

namespace letopis {
namespace {

using namespace testing;
using enum RefusalCode;

const Date order_day(2027, 6, 10);
const Date exam_day(2027, 6, 21);
const StudyGroupId group = id_of<StudyGroupId>(80);
const StudentId anna = petrova().person_id;
const StudentId ivan = ivanov().person_id;
const StudentId pyotr = yolkin().person_id;

template <class T>
std::string field_of(const Result<T>& result) {
    return result ? "" : result.error().refusal().field;
}

// --- Admission -----------------------------------------------------------------------------

std::vector<GraduateStanding> standings() {
    return {{.student_id = anna}, {.student_id = ivan}, {.student_id = pyotr, .debts = 1}};
}
GraduatesAdmitted order(std::vector<StudentId> students = {anna, ivan}) {
    return {.study_group_id = group,
            .student_ids = std::move(students),
            .order_no = "  57-у ",
            .order_on = order_day};
}

// Evidence: VOC-11.
TEST(FinalAdmission, NamesThoseWhoOweNothing) {
    const auto fact = decide_admit_graduates(order(), standings(), {}, order_day);
    ASSERT_TRUE(fact);
    EXPECT_EQ(fact->order_no, "57-у");
    EXPECT_EQ(fact->student_ids, (std::vector{anna, ivan}));
}

// Evidence: VOC-11.
TEST(FinalAdmission, RefusesWhoOwesAndSaysWhichOne) {
    auto fact = decide_admit_graduates(order({anna, pyotr}), standings(), {}, order_day);
    EXPECT_EQ(refusal_code(fact), graduate_owes);
    EXPECT_EQ(field_of(fact), "student_ids[1]");
    for (const GraduateStanding owing :
         {GraduateStanding{.student_id = anna, .debts = 1},
          GraduateStanding{.student_id = anna, .missing_results = 1},
          GraduateStanding{.student_id = anna, .missing_practice = 1}}) {
        EXPECT_FALSE(owing.may_be_admitted());
        fact = decide_admit_graduates(order({anna}), std::vector{owing}, {}, order_day);
        EXPECT_EQ(refusal_code(fact), graduate_owes);
        EXPECT_EQ(field_of(fact), "student_ids[0]");
    }
}

TEST(FinalAdmission, RefusesStrangersAndOrdersThatAreNone) {
    const auto decided = [](const GraduatesAdmitted& command) {
        return decide_admit_graduates(command, standings(), {}, order_day);
    };
    EXPECT_EQ(refusal_code(decided(order({anna, id_of<StudentId>(99)}))), student_not_enrolled);
    GraduatesAdmitted wrong = order();
    wrong.order_no = " ";
    EXPECT_EQ(refusal_code(decided(wrong)), order_required);
    wrong.order_no = std::string(limits::order_code_points + 1, '1');
    EXPECT_EQ(refusal_code(decided(wrong)), text_too_long);
    EXPECT_EQ(field_of(decided(order({}))), "student_ids");
    EXPECT_EQ(field_of(decided(order({anna, anna}))), "student_ids");
    wrong = order();
    wrong.order_on = order_day.plus_days(1);
    EXPECT_EQ(field_of(decided(wrong)), "order_on");
}

TEST(FinalAdmission, KeepsWhoStandsInASignedProtocol) {
    const std::vector<StudentId> signed_for{ivan};
    EXPECT_EQ(
        refusal_code(decide_admit_graduates(order({anna}), standings(), signed_for, order_day)),
        final_protocol_signed);
    EXPECT_TRUE(decide_admit_graduates(order({ivan}), standings(), signed_for, order_day));
}

/// He has left the list or owes again: what was signed stands, and the others can be admitted.
TEST(FinalAdmission, DoesNotAskAgainAboutWhoStandsInASignedProtocol) {
    const StudentId gone = id_of<StudentId>(99);
    const std::vector<StudentId> signed_for{gone, pyotr};
    const auto decided = [&](std::vector<StudentId> students) {
        return decide_admit_graduates(order(std::move(students)), standings(), signed_for,
                                      order_day);
    };
    EXPECT_TRUE(decided({gone, pyotr, anna}));
    EXPECT_EQ(refusal_code(decided({gone, anna})), final_protocol_signed);
    EXPECT_EQ(refusal_code(decided({gone, pyotr, id_of<StudentId>(98)})), student_not_enrolled);
}

// --- The commission ------------------------------------------------------------------------

FinalAttestationPlanned plan() {
    return {.study_group_id = group,
            .kind = FinalAttestationKind::diploma_work,
            .held_on = exam_day,
            .place = "ауд. 305",
            .chair = "Громов А. А., главный инженер",
            .secretary = "Ким О. П.",
            .members = {"Сидоров О. Ю.", "Белова И.  И.", "Орлов П. С."},
            .order_no = "61-у"};
}
std::string field_of_plan(const std::function<void(FinalAttestationPlanned&)>& change) {
    FinalAttestationPlanned command = plan();
    change(command);
    return field_of(decide_plan_final_attestation(command, order_day));
}

TEST(FinalCommission, HasFivePersonsAndADay) {
    const auto fact = decide_plan_final_attestation(plan(), order_day);
    ASSERT_TRUE(fact);
    EXPECT_EQ(fact->members[1], "Белова И. И.");
    EXPECT_TRUE(decide_plan_final_attestation(plan(), exam_day)) << "on the day itself";
    EXPECT_EQ(field_of_plan([](auto& one) { one.chair = "-"; }), "chair");
    EXPECT_EQ(field_of_plan([](auto& one) { one.secretary.clear(); }), "secretary");
    EXPECT_EQ(field_of_plan([](auto& one) { one.members.pop_back(); }), "members");
    EXPECT_EQ(field_of_plan([](auto& one) { one.members.resize(13, "Член Ч. Ч."); }), "members");
    EXPECT_EQ(field_of_plan([](auto& one) { one.members[2] = " "; }), "members[2]");
    EXPECT_EQ(field_of_plan([](auto& one) { one.order_no.clear(); }), "order_no");
    EXPECT_EQ(field_of_plan(
                  [](auto& one) { one.place = std::string(limits::title_code_points + 1, 'x'); }),
              "place");
}

TEST(FinalCommission, IsRecordedAfterwardsAndAheadWithinAYear) {
    for (const int days : {-366, -1, 0, 366})
        EXPECT_EQ(field_of_plan([&](auto& one) { one.held_on = order_day.plus_days(days); }), "")
            << days;
    for (const int days : {-367, 367})
        EXPECT_EQ(field_of_plan([&](auto& one) { one.held_on = order_day.plus_days(days); }),
                  "held_on")
            << days;
}

FinalAttestation planned() {
    const FinalAttestationPlanned fact = plan();
    return {.final_attestation = 40,
            .study_group_id = group,
            .kind = fact.kind,
            .held_on = fact.held_on,
            .place = fact.place,
            .chair = fact.chair,
            .secretary = fact.secretary,
            .members = fact.members,
            .order_no = fact.order_no,
            .version = 40};
}

TEST(FinalCommission, IsTakenBackWithAReasonUntilItSigns) {
    const auto fact = decide_cancel_final_attestation(planned(), " перенос ");
    ASSERT_TRUE(fact && *fact);
    EXPECT_EQ((*fact)->reason, "перенос");
    EXPECT_EQ((*fact)->final_attestation, 40);
    EXPECT_EQ(field_of(decide_cancel_final_attestation(planned(), "-")), "reason");
    EXPECT_EQ(refusal_code(decide_cancel_final_attestation(
                  planned(), std::string(limits::reason_code_points + 1, 'x'))),
              text_too_long);
    FinalAttestation other = planned();
    other.is_cancelled = true;
    const auto again = decide_cancel_final_attestation(other, "перенос");
    EXPECT_TRUE(again && !*again);
    other = planned();
    other.signed_on = exam_day;
    EXPECT_EQ(refusal_code(decide_cancel_final_attestation(other, "перенос")),
              final_protocol_signed);
}

// --- The protocol --------------------------------------------------------------------------

GraduateAdmission admission() {
    return {.study_group_id = group,
            .student_ids = {anna, ivan},
            .order_no = "57-у",
            .order_on = order_day,
            .entry_index = 30};
}
FinalProtocolSigned protocol() {
    return {.final_attestation = 40,
            .study_group_id = group,
            .protocol_no = "3",
            .signed_on = exam_day,
            .results = {{anna, "Учёт  книг", "Сидоров О. Ю.", ResultValue::five},
                        {ivan, "Учёт карт", "", std::nullopt}}};
}
Result<FinalProtocolSigned> sign(const FinalProtocolSigned& command,
                                 const FinalAttestation& standing = planned()) {
    return decide_sign_final_protocol(standing, admission(), {}, command, exam_day);
}
std::string field_of_protocol(const std::function<void(FinalProtocolSigned&)>& change) {
    FinalProtocolSigned command = protocol();
    change(command);
    return field_of(sign(command));
}

TEST(FinalProtocol, HasALineForEachWhomItExamined) {
    const auto fact = sign(protocol());
    ASSERT_TRUE(fact);
    EXPECT_EQ(fact->results[0].topic, "Учёт книг");
    EXPECT_EQ(fact->results[1].result, std::nullopt) << "did not appear";
    FinalProtocolSigned one_only = protocol();
    one_only.results.erase(one_only.results.begin());
    EXPECT_TRUE(sign(one_only)) << "of the admitted, those of this sitting";
}

TEST(FinalProtocol, RefusesWhoHasAResultByAnother) {
    const std::vector<StudentId> examined{ivan};
    const auto decided = [&](const FinalProtocolSigned& command) {
        return decide_sign_final_protocol(planned(), admission(), examined, command, exam_day);
    };
    EXPECT_EQ(refusal_code(decided(protocol())), final_protocol_signed);
    EXPECT_EQ(field_of(decided(protocol())), "results[1]");
    FinalProtocolSigned second = protocol();
    second.results.pop_back();
    EXPECT_TRUE(decided(second));
}

// Evidence: VOC-11. "Protocol cannot be signed with a student not admitted".
TEST(FinalProtocol, CannotBeSignedWithAStudentWhoWasNotAdmitted) {
    FinalProtocolSigned command = protocol();
    command.results.push_back({pyotr, "Учёт", "", ResultValue::five});
    const auto fact = sign(command);
    EXPECT_EQ(refusal_code(fact), graduate_not_admitted);
    EXPECT_EQ(field_of(fact), "results[2]");
    EXPECT_EQ(
        refusal_code(decide_sign_final_protocol(planned(), std::nullopt, {}, protocol(), exam_day)),
        graduate_not_admitted)
        << "nobody was admitted";
}

TEST(FinalProtocol, RefusesWhatIsIncompleteOrImpossible) {
    EXPECT_EQ(field_of_protocol([](auto& one) { one.results.clear(); }), "results");
    EXPECT_EQ(field_of_protocol([](auto& one) { one.results.push_back(one.results[0]); }),
              "results");
    EXPECT_EQ(field_of_protocol([](auto& one) { one.results[1].topic.clear(); }),
              "results[1].topic");
    EXPECT_EQ(field_of_protocol([](auto& one) {
                  one.results[1].lead = std::string(limits::title_code_points + 1, 'x');
              }),
              "results[1].lead");
    for (const ResultValue value :
         {ResultValue::one, ResultValue::pass, ResultValue::not_attested, ResultValue::exempt})
        EXPECT_EQ(field_of_protocol([&](auto& one) { one.results[0].result = value; }),
                  "results[0].result");
    EXPECT_EQ(field_of_protocol([](auto& one) { one.signed_on = exam_day.plus_days(-1); }),
              "signed_on");
    EXPECT_EQ(field_of_protocol([](auto& one) { one.signed_on = exam_day.plus_days(1); }),
              "signed_on");
    FinalProtocolSigned command = protocol();
    command.protocol_no = " ";
    EXPECT_EQ(refusal_code(sign(command)), order_required);
}

/// All lines make one entry, which has a limit: sixty of the longest topics do not fit.
TEST(FinalProtocol, RefusesMoreWordsThanAnEntryHolds) {
    GraduateAdmission many = admission();
    FinalProtocolSigned command = protocol();
    many.student_ids.clear();
    command.results.clear();
    std::string topic;
    for (std::size_t i = 0; i < limits::topic_code_points; ++i) topic += "ж";
    for (int i = 0; i < 60; ++i) {
        many.student_ids.push_back(id_of<StudentId>(5000 + i));
        command.results.push_back({many.student_ids.back(), topic, "", ResultValue::five});
    }
    const auto fact = decide_sign_final_protocol(planned(), many, {}, command, exam_day);
    EXPECT_EQ(refusal_code(fact), text_too_long);
    EXPECT_EQ(field_of(fact), "results");
    for (FinalResult& one : command.results) one.topic = "Учёт книг";
    EXPECT_TRUE(decide_sign_final_protocol(planned(), many, {}, command, exam_day));
}

TEST(FinalProtocol, OfAnExamNeedsNoTopicsAndOnceSignedStands) {
    FinalAttestation exam = planned();
    exam.kind = FinalAttestationKind::demonstration_exam;
    FinalProtocolSigned command = protocol();
    command.results[0].topic.clear();
    EXPECT_TRUE(sign(command, exam));
    exam.signed_on = exam_day;
    EXPECT_EQ(refusal_code(sign(command, exam)), final_protocol_signed);
}

TEST(FinalAttestation, EachKindHasItsName) {
    EXPECT_EQ(final_attestation_title(FinalAttestationKind::demonstration_exam),
              "демонстрационный экзамен");
    EXPECT_EQ(final_attestation_title(FinalAttestationKind::diploma_work),
              "защита дипломной работы (проекта)");
    EXPECT_EQ(final_attestation_title(FinalAttestationKind::state_exam), "государственный экзамен");
}

}  // namespace
}  // namespace letopis
