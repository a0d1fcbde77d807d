// Academic debts (LAW-04, E-22): they arise, are attested twice at most within a year, and are
// shown to the office, the class teacher and the family.

#include <gmock/gmock.h>

#include "app/attestation/hold_attestation.h"
#include "app/attestation/open_debts.h"
#include "domain/marks/scales.h"
#include "ports/testing/told_school.h"

namespace letopis::testing {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::SizeIs;

const Date year_end{2027, 5, 26};

/// Жукова has «2» for the year in mathematics of 5 «А»; it is June, then September 2027.
class AcademicDebts : public ToldSchool {
protected:
    AcademicDebts() {
        at(Date{2027, 6, 1}, 10, 0);
        state({AnnualMarkConfirmed{.course_id = sample_.mathematics_5a,
                                   .student_id = sample_.zhukova,
                                   .value = ResultValue::two},
               AnnualMarkConfirmed{.course_id = sample_.mathematics_5a,
                                   .student_id = sample_.ezhov,
                                   .value = ResultValue::four},
               CouncilDecisionRecorded{{.student_id = sample_.zhukova,
                                        .study_group_id = sample_.class_5a,
                                        .kind = CouncilDecisionKind::conditional_transfer,
                                        .protocol_no = "9",
                                        .decided_on = Date{2027, 5, 29},
                                        .text = "условно переведена в 6 класс"}}});
    }

    HoldAttestation attempt(Date on, AttestationKind kind, ResultValue result) const {
        return {.course_id = sample_.mathematics_5a,
                .student_id = sample_.zhukova,
                .held_on = on,
                .kind = kind,
                .result = result,
                .protocol_no = kind == AttestationKind::commission ? "4" : ""};
    }
    std::string hold(PersonId actor, const HoldAttestation& hold) {
        return outcome(hold_attestation(next_command(), actor, hold));
    }
    std::string by_teacher(Date on, ResultValue result) {
        return hold(sample_.deputy, attempt(on, AttestationKind::teacher, result));
    }
    std::string by_commission(Date on, ResultValue result) {
        return hold(sample_.deputy, attempt(on, AttestationKind::commission, result));
    }
    DebtList opened(PersonId person, std::optional<SchoolYearId> year = {}) {
        auto list = as(person, [&](Reader& reader, const Standing& standing, Instant moment) {
            return open_debts(reader, standing, year, moment);
        });
        EXPECT_TRUE(list);
        return *std::move(list);
    }
    DebtRow only_row() {
        const DebtList list = opened(sample_.deputy);
        EXPECT_THAT(list.rows, SizeIs(1));
        return list.rows.at(0);
    }
    auto of_student(PersonId person) {
        return as(person, [&](Reader& reader, const Standing& standing, Instant moment) {
            return open_student_debts(reader, standing, sample_.zhukova, moment);
        });
    }
};

// E-22.
TEST_F(AcademicDebts, AnAnnualTwoIsADebtForAYearWithTheCouncilsDecision) {
    const DebtRow row = only_row();
    EXPECT_EQ(row.student, "Жукова Анна");
    EXPECT_EQ(row.result, "2");
    EXPECT_EQ(row.arose_on, year_end);
    EXPECT_EQ(row.deadline, (Date{2028, 5, 26}));
    EXPECT_EQ(row.state, AttestationState::owed);
    EXPECT_EQ(row.next, AttestationKind::teacher);
    EXPECT_TRUE(row.may_hold);
    EXPECT_EQ(row.decision, "условно переведена в 6 класс, протокол № 9 от 29.05.2027");
}

TEST_F(AcademicDebts, TheFirstAttemptFailsAndACommissionSettlesIt) {
    at(Date{2027, 9, 20}, 10, 0);
    ASSERT_EQ(by_teacher(Date{2027, 9, 15}, ResultValue::two), "recorded");
    DebtRow row = only_row();
    EXPECT_EQ(row.next, AttestationKind::commission);
    EXPECT_THAT(row.attempts, SizeIs(1));

    EXPECT_EQ(by_teacher(Date{2027, 9, 18}, ResultValue::three), "invalid_value")
        << "a teacher instead of the commission";
    HoldAttestation without =
        attempt(Date{2027, 9, 18}, AttestationKind::commission, ResultValue::three);
    without.protocol_no = "";
    EXPECT_EQ(hold(sample_.deputy, without), "invalid_value") << "no protocol";
    ASSERT_EQ(by_commission(Date{2027, 9, 18}, ResultValue::three), "recorded");
    row = only_row();
    EXPECT_EQ(row.state, AttestationState::settled);
    EXPECT_EQ(row.next, std::nullopt);
    EXPECT_FALSE(row.may_hold);
    EXPECT_EQ(row.result, "2") << "the mark of the year stays";
    EXPECT_EQ(row.attempts.at(1).protocol_no, "4");
    EXPECT_EQ(by_commission(Date{2027, 9, 19}, ResultValue::four), "already_closed");
}

TEST_F(AcademicDebts, AThirdAttemptIsRefused) {
    at(Date{2027, 10, 20}, 10, 0);
    ASSERT_EQ(by_teacher(Date{2027, 9, 15}, ResultValue::two), "recorded");
    ASSERT_EQ(by_commission(Date{2027, 10, 1}, ResultValue::two), "recorded");
    EXPECT_EQ(by_commission(Date{2027, 10, 15}, ResultValue::three), "invalid_value");
    EXPECT_EQ(only_row().state, AttestationState::exhausted);
}

TEST_F(AcademicDebts, AnAttemptStandsWithinTheYearOfTheDebt) {
    at(Date{2027, 9, 20}, 10, 0);
    EXPECT_EQ(by_teacher(year_end.plus_days(-1), ResultValue::three), "invalid_value");
    EXPECT_EQ(by_teacher(Date{2027, 9, 21}, ResultValue::three), "invalid_value") << "to come";
    at(Date{2028, 6, 1}, 10, 0);
    EXPECT_EQ(by_teacher(Date{2028, 5, 27}, ResultValue::three), "invalid_value") << "too late";
    EXPECT_EQ(only_row().state, AttestationState::exhausted);
    EXPECT_EQ(by_teacher(Date{2028, 5, 26}, ResultValue::three), "recorded")
        << "held in time, recorded afterwards";
}

TEST_F(AcademicDebts, WhereThereIsNoDebtThereIsNoAttempt) {
    HoldAttestation other = attempt(Date{2027, 6, 1}, AttestationKind::teacher, ResultValue::five);
    other.student_id = sample_.ezhov;
    EXPECT_EQ(hold(sample_.deputy, other), "result_not_allowed");
    other = attempt(Date{2027, 6, 1}, AttestationKind::teacher, ResultValue::pass);
    EXPECT_EQ(hold(sample_.deputy, other), "result_not_allowed") << "off the scale";
    other = attempt(Date{2027, 6, 1}, AttestationKind::teacher, ResultValue::three);
    other.period_id = sample_.first_quarter;
    EXPECT_EQ(hold(sample_.deputy, other), "result_not_allowed") << "a quarter is no debt";
    other.course_id = id_of<CourseId>(999);
    EXPECT_EQ(hold(sample_.deputy, other), "not_found");
}

TEST_F(AcademicDebts, TheCoursesTeacherRecordsHisOwnAttemptAndNoCommission) {
    EXPECT_EQ(hold(sample_.sidorov,
                   attempt(Date{2027, 6, 1}, AttestationKind::teacher, ResultValue::three)),
              "not_your_course");
    EXPECT_EQ(hold(sample_.petrova,
                   attempt(Date{2027, 6, 1}, AttestationKind::teacher, ResultValue::two)),
              "recorded");
    EXPECT_EQ(hold(sample_.petrova,
                   attempt(Date{2027, 6, 1}, AttestationKind::commission, ResultValue::three)),
              "not_your_role");
    EXPECT_EQ(hold(sample_.zhukov,
                   attempt(Date{2027, 6, 1}, AttestationKind::teacher, ResultValue::three)),
              "not_found");
}

TEST_F(AcademicDebts, AWrongResultIsCorrectedAndNamesTheAttempt) {
    ASSERT_EQ(by_teacher(Date{2027, 6, 1}, ResultValue::two), "recorded");
    HoldAttestation right = attempt(Date{2027, 6, 1}, AttestationKind::teacher, ResultValue::three);
    right.corrects = only_row().attempts.at(0).entry_index;
    EXPECT_EQ(hold(sample_.deputy, right), "recorded");
    EXPECT_EQ(only_row().state, AttestationState::settled);
    EXPECT_THAT(only_row().attempts, SizeIs(1));
    EXPECT_EQ(hold(sample_.deputy, right), "version_conflict") << "it has been corrected since";
}

/// The course goes by points or letters, and Жукова has a result that is a debt on its scale.
class DebtsOfALocalScale : public AcademicDebts {
protected:
    void course_goes_by(Scale scale, ResultValue owed) {
        auto course =
            school_.read([&](Reader& reader) { return reader.course(sample_.mathematics_5a); });
        ASSERT_TRUE(course && *course);
        (*course)->scale = scale;
        state({CourseOpened{**course}, AnnualMarkConfirmed{.course_id = sample_.mathematics_5a,
                                                           .student_id = sample_.zhukova,
                                                           .value = owed}});
    }
    static ResultValue of_points(int points) {
        return counted_result(Scale::hundred_point, points);
    }
    /// How a correction of the one attempt to this value ends.
    std::string corrected_to(ResultValue value) {
        HoldAttestation again = attempt(Date{2027, 6, 1}, AttestationKind::teacher, value);
        again.corrects = only_row().attempts.at(0).entry_index;
        return hold(sample_.deputy, again);
    }
};

// A correction that changes nothing writes nothing; one point more is a change, though both are
// «3».
TEST_F(DebtsOfALocalScale, ACorrectionThatChangesNothingWritesNothing) {
    course_goes_by(Scale::hundred_point, of_points(20));
    ASSERT_EQ(by_teacher(Date{2027, 6, 1}, of_points(57)), "recorded");
    EXPECT_EQ(corrected_to(of_points(57)), "unchanged");
    EXPECT_EQ(corrected_to(of_points(58)), "recorded");
    EXPECT_EQ(corrected_to(of_points(58)), "unchanged");
}

TEST_F(DebtsOfALocalScale, NeitherDoesOneInLetters) {
    course_goes_by(Scale::letters, ResultValue::letter_f);
    ASSERT_EQ(by_teacher(Date{2027, 6, 1}, ResultValue::letter_c), "recorded");
    EXPECT_EQ(corrected_to(ResultValue::letter_c), "unchanged");
    EXPECT_EQ(corrected_to(ResultValue::letter_b), "recorded");
}

TEST_F(AcademicDebts, TheClassTeacherSeesHerClassAndTheFamilyItsChild) {
    EXPECT_THAT(opened(sample_.petrova).rows, SizeIs(1));
    EXPECT_FALSE(opened(sample_.petrova).is_of_school);
    EXPECT_EQ(refusal_code(as(sample_.sidorov,
                              [&](Reader& reader, const Standing& standing, Instant moment) {
                                  return open_debts(reader, standing, {}, moment);
                              })),
              RefusalCode::not_your_role);
    EXPECT_THAT(of_student(sample_.zhukov)->debts, SizeIs(1));
    EXPECT_FALSE(of_student(sample_.zhukov)->debts.at(0).may_hold);
    EXPECT_EQ(refusal_code(of_student(sample_.yozhikova)), RefusalCode::not_found);
}

TEST_F(AcademicDebts, AYearIsChosenAndAnUnknownOneIsNotFound) {
    EXPECT_THAT(opened(sample_.deputy, sample_.year).rows, SizeIs(1));
    EXPECT_EQ(refusal_code(as(sample_.deputy,
                              [&](Reader& reader, const Standing& standing, Instant moment) {
                                  return open_debts(reader, standing, id_of<SchoolYearId>(99),
                                                    moment);
                              })),
              RefusalCode::not_found);
}

}  // namespace
}  // namespace letopis::testing
