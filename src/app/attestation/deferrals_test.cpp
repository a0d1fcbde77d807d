// Deferrals of attestation: granted, attested later, withdrawn (ASM-08, e.4; E-5 proposes them).

#include <gmock/gmock.h>

#include "app/attestation/defer_attestation.h"
#include "app/attestation/direct_retake.h"
#include "app/attestation/finals/graduates.h"
#include "app/attestation/hold_attestation.h"
#include "app/attestation/open_attestation_choices.h"
#include "app/attestation/open_debts.h"
#include "app/attestation/open_exam_sheet.h"
#include "app/attestation/open_group_sheet.h"
#include "app/attestation/open_retakes.h"
#include "ports/testing/practice_group.h"

namespace letopis::testing {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::SizeIs;

const Date until{2026, 11, 30};

/// Жукова was ill for most of the first quarter of 2026; it is its last week.
class Deferrals : public ToldSchool {
protected:
    Deferrals() { at(Date{2026, 10, 21}, 10, 0); }

    AttestationDeferred command() const {
        return {.course_id = sample_.mathematics_5a,
                .student_id = sample_.zhukova,
                .period_id = sample_.first_quarter,
                .until = until,
                .reason = "болезнь",
                .order_no = "112"};
    }
    std::string defer(PersonId actor, const AttestationDeferred& defer) {
        return outcome(defer_attestation(next_command(), actor, defer));
    }
    HoldAttestation attempt(Date on, ResultValue result) const {
        return {.course_id = sample_.mathematics_5a,
                .student_id = sample_.zhukova,
                .period_id = sample_.first_quarter,
                .held_on = on,
                .result = result};
    }
    std::string hold(PersonId actor, const HoldAttestation& hold) {
        return outcome(hold_attestation(next_command(), actor, hold));
    }
    std::vector<DebtRow> rows(PersonId person) {
        auto list = as(person, [&](Reader& reader, const Standing& standing, Instant moment) {
            return open_debts(reader, standing, std::nullopt, moment);
        });
        EXPECT_TRUE(list);
        return list ? list->rows : std::vector<DebtRow>{};
    }
    EntryIndex deferral() { return rows(sample_.deputy).at(0).deferral->deferral; }
};

TEST_F(Deferrals, TheDeputyGrantsOneAndItIsOwedToItsLastDay) {
    ASSERT_EQ(defer(sample_.deputy, command()), "recorded");
    EXPECT_EQ(defer(sample_.deputy, command()), "deferral_stands");
    const auto owed = rows(sample_.deputy);
    ASSERT_THAT(owed, SizeIs(1));
    EXPECT_EQ(owed[0].student, "Жукова Анна");
    EXPECT_EQ(owed[0].period_title, "I четверть");
    EXPECT_EQ(owed[0].result, "отсрочка");
    EXPECT_EQ(owed[0].deadline, until);
    EXPECT_EQ(owed[0].state, AttestationState::owed);
    ASSERT_TRUE(owed[0].deferral);
    EXPECT_EQ(owed[0].deferral->order_no, "112");
    EXPECT_TRUE(owed[0].deferral->may_withdraw);
    EXPECT_FALSE(owed[0].may_direct) << "it is not a debt";
    EXPECT_THAT(rows(sample_.petrova), SizeIs(1)) << "the class teacher sees it";
    at(until.plus_days(1), 10, 0);
    EXPECT_EQ(rows(sample_.deputy).at(0).state, AttestationState::exhausted);
}

TEST_F(Deferrals, NobodyElseGrantsThemAndNotToStrangers) {
    EXPECT_EQ(defer(sample_.petrova, command()), "not_your_role");
    EXPECT_EQ(defer(sample_.zhukov, command()), "not_found");
    AttestationDeferred other = command();
    other.student_id = sample_.ivanov;
    EXPECT_EQ(defer(sample_.deputy, other), "student_not_enrolled");
    other = command();
    other.period_id = id_of<PeriodId>(77);
    EXPECT_EQ(defer(sample_.deputy, other), "not_found");
    state({PeriodClosed{sample_.mathematics_5a, sample_.first_quarter}});
    EXPECT_EQ(defer(sample_.deputy, command()), "period_closed");
}

TEST_F(Deferrals, TheResultComesAsAnAddendumAfterThePeriodIsClosed) {
    ASSERT_EQ(defer(sample_.deputy, command()), "recorded");
    state({PeriodClosed{sample_.mathematics_5a, sample_.first_quarter}});
    at(Date{2026, 11, 20}, 10, 0);
    EXPECT_EQ(hold(sample_.sidorov, attempt(Date{2026, 11, 16}, ResultValue::four)),
              "not_your_course");
    EXPECT_EQ(hold(sample_.petrova, attempt(Date{2026, 10, 1}, ResultValue::four)),
              "invalid_value");
    ASSERT_EQ(hold(sample_.petrova, attempt(Date{2026, 11, 16}, ResultValue::four)), "recorded");
    const DebtRow row = rows(sample_.deputy).at(0);
    EXPECT_EQ(row.state, AttestationState::settled);
    EXPECT_EQ(row.result, "4");
    EXPECT_FALSE(row.deferral->may_withdraw);
    EXPECT_NE(hold(sample_.petrova, attempt(Date{2026, 11, 17}, ResultValue::five)), "recorded");
    const auto sheet =
        as(sample_.petrova, [&](Reader& reader, const Standing& standing, Instant moment) {
            return open_exam_sheet(reader, standing, sample_.mathematics_5a, sample_.first_quarter,
                                   moment);
        });
    ASSERT_TRUE(sheet);
    EXPECT_EQ(sheet->students.at(2).result_words, "4 (хорошо), отсрочка до 30.11.2026");
}

TEST_F(Deferrals, OneIsWithdrawnBeforeThePeriodIsClosedAndMayBeGrantedAnew) {
    ASSERT_EQ(defer(sample_.deputy, command()), "recorded");
    const EntryIndex first = deferral();
    const auto withdraw = [&](PersonId actor, const std::string& reason) {
        return outcome(withdraw_deferral(next_command(), actor, first, reason));
    };
    EXPECT_EQ(withdraw(sample_.petrova, "вернулась"), "not_your_role");
    EXPECT_EQ(withdraw(sample_.deputy, ""), "invalid_value");
    ASSERT_EQ(withdraw(sample_.deputy, "вернулась раньше"), "recorded");
    EXPECT_EQ(withdraw(sample_.deputy, "вернулась раньше"), "unchanged");
    EXPECT_THAT(rows(sample_.deputy), IsEmpty());
    ASSERT_EQ(defer(sample_.deputy, command()), "recorded");
    state({PeriodClosed{sample_.mathematics_5a, sample_.first_quarter}});
    EXPECT_EQ(outcome(withdraw_deferral(next_command(), sample_.deputy, deferral(), "передумали")),
              "period_closed");
    EXPECT_EQ(outcome(withdraw_deferral(next_command(), sample_.deputy, 1, "нет такой")),
              "not_found");
}

// It was a dead end: no attempt, no withdrawal, no other deferral.
TEST_F(Deferrals, OneThatHasExpiredIsProlongedAndTheNewestCounts) {
    ASSERT_EQ(defer(sample_.deputy, command()), "recorded");
    state({PeriodClosed{sample_.mathematics_5a, sample_.first_quarter}});
    EXPECT_EQ(defer(sample_.deputy, command()), "deferral_stands");
    at(until.plus_days(2), 10, 0);
    DebtRow row = rows(sample_.deputy).at(0);
    EXPECT_EQ(row.result, "н/а");
    EXPECT_TRUE(row.deferral->has_expired);
    EXPECT_TRUE(row.deferral->may_prolong);
    EXPECT_FALSE(rows(sample_.petrova).at(0).deferral->may_prolong);
    EXPECT_EQ(hold(sample_.petrova, attempt(until.plus_days(1), ResultValue::four)),
              "invalid_value");
    AttestationDeferred more = command();
    EXPECT_EQ(defer(sample_.deputy, more), "invalid_value") << "that day has passed";
    more.until = until.plus_days(20);
    ASSERT_EQ(defer(sample_.deputy, more), "recorded");
    row = rows(sample_.deputy).at(0);
    EXPECT_EQ(row.state, AttestationState::owed);
    EXPECT_EQ(row.deadline, more.until);
    EXPECT_FALSE(row.deferral->may_prolong);
    ASSERT_EQ(hold(sample_.petrova, attempt(until.plus_days(1), ResultValue::four)), "recorded");
    row = rows(sample_.deputy).at(0);
    EXPECT_EQ(row.state, AttestationState::settled);
    EXPECT_EQ(row.result, "4");
    at(more.until.plus_days(1), 10, 0);
    more.until = more.until.plus_days(20);
    EXPECT_EQ(defer(sample_.deputy, more), "result_confirmed") << "he has been attested";
}

TEST_F(Deferrals, AProlongedOneIsWithdrawnWithWhatItProlonged) {
    ASSERT_EQ(defer(sample_.deputy, command()), "recorded");
    at(until.plus_days(2), 10, 0);
    AttestationDeferred more = command();
    more.until = until.plus_days(20);
    ASSERT_EQ(defer(sample_.deputy, more), "recorded");
    EXPECT_THAT(rows(sample_.deputy), SizeIs(1));
    ASSERT_EQ(outcome(withdraw_deferral(next_command(), sample_.deputy, deferral(), "вернулась")),
              "recorded");
    EXPECT_THAT(rows(sample_.deputy), IsEmpty());
}

// As the log of entries does (entry_access): the reason may speak of health.
TEST_F(Deferrals, TheReasonIsForTheFamilyAndForWhoKeepsExcuses) {
    AttestationDeferred of_russian = command();
    of_russian.course_id = sample_.russian_5a;
    ASSERT_EQ(defer(sample_.deputy, of_russian), "recorded");
    const auto told = [&](PersonId person) {
        const auto debts =
            as(person, [&](Reader& reader, const Standing& standing, Instant moment) {
                return open_student_debts(reader, standing, sample_.zhukova, moment);
            });
        EXPECT_TRUE(debts && debts->debts.size() == 1);
        return debts->debts.at(0);
    };
    for (const PersonId person : {PersonId{sample_.zhukov}, PersonId{sample_.zhukova},
                                  PersonId{sample_.petrova}, sample_.deputy}) {
        EXPECT_EQ(told(person).deferral->reason, "болезнь");
        EXPECT_EQ(told(person).deferral->order_no, "112");
    }
    EXPECT_FALSE(told(sample_.zhukov).may_hold);
    EXPECT_EQ(told(sample_.sidorov).deferral->reason, "");
    EXPECT_EQ(told(sample_.sidorov).deferral->order_no, "");
    EXPECT_EQ(told(sample_.sidorov).deferral->until, until);
    const auto sheet = as(sample_.sidorov, [&](Reader& reader, const Standing& standing,
                                               Instant moment) {
        return open_exam_sheet(reader, standing, sample_.russian_5a, sample_.first_quarter, moment);
    });
    ASSERT_TRUE(sheet && sheet->students.at(2).debt);
    EXPECT_EQ(sheet->students.at(2).debt->deferral->reason, "");
}

TEST_F(Deferrals, TheFormsChooseFromAClass) {
    const auto choices = [&](PersonId person, std::optional<StudyGroupId> id) {
        return as(person, [&](Reader& reader, const Standing& standing, Instant moment) {
            return open_attestation_choices(reader, standing, id, moment);
        });
    };
    const auto of_class = choices(sample_.deputy, sample_.class_5a);
    ASSERT_TRUE(of_class);
    EXPECT_THAT(of_class->groups, SizeIs(3));
    EXPECT_THAT(of_class->students, SizeIs(3));
    EXPECT_THAT(of_class->courses, SizeIs(3)) << "the subgroup's with it";
    EXPECT_THAT(of_class->periods, SizeIs(4));
    EXPECT_TRUE(choices(sample_.petrova, std::nullopt).error().is(RefusalCode::not_your_role));
    EXPECT_TRUE(choices(sample_.deputy, sample_.english_5a_1).error().is(RefusalCode::not_found));
}

// Evidence: ASM-08. How long a deferral is proposed is the local act's of the period's last day.
TEST_F(Deferrals, TheFormsProposeTheDayThatTheLocalActSays) {
    const auto first = [&] {
        const auto choices =
            as(sample_.deputy, [&](Reader& reader, const Standing& standing, Instant moment) {
                return open_attestation_choices(reader, standing, sample_.class_5a, moment);
            });
        EXPECT_TRUE(choices);
        return choices->periods.front();
    };
    const Date end = first().ends_on;
    EXPECT_EQ(first().deferral_until, end.plus_days(30));
    state({PolicySet{"attest.deferral_days", "60", end.plus_days(1), "п. 8"}});
    EXPECT_EQ(first().deferral_until, end.plus_days(30)) << "it was not in force";
    state({PolicySet{"attest.deferral_days", "14", end, "п. 8"}});
    EXPECT_EQ(first().deferral_until, end.plus_days(14));
}

/// Белов of СД-21 has his attestation in anatomy deferred; the period is closed.
class DeferralsOfAGroup : public PracticeGroup {
protected:
    DeferralsOfAGroup() {
        at(Date{2026, 10, 21}, 10, 0);
        state({CourseOpened{{.course_id = anatomy_,
                             .subject_id = sample_.mathematics,
                             .study_group_id = group_,
                             .school_year_id = sample_.year,
                             .period_system_id = sample_.quarters}},
               AttestationPlanned{anatomy_, sample_.first_quarter, AttestationForm::exam}});
        EXPECT_EQ(outcome(defer_attestation(next_command(), sample_.deputy,
                                            {.course_id = anatomy_,
                                             .student_id = belov_,
                                             .period_id = sample_.first_quarter,
                                             .until = until,
                                             .reason = "болезнь",
                                             .order_no = "112"})),
                  "recorded");
        state({PeriodClosed{anatomy_, sample_.first_quarter}});
    }

    std::string hold(Date on, ResultValue result) {
        return outcome(hold_attestation(next_command(), sample_.deputy,
                                        {.course_id = anatomy_,
                                         .student_id = belov_,
                                         .period_id = sample_.first_quarter,
                                         .held_on = on,
                                         .result = result}));
    }
    DebtRow row() {
        const auto list =
            as(sample_.deputy, [&](Reader& reader, const Standing& standing, Instant moment) {
                return open_debts(reader, standing, std::nullopt, moment);
            });
        EXPECT_TRUE(list && list->rows.size() == 1);
        return list->rows.at(0);
    }
    /// What keeps Белов from being admitted, of debts.
    std::string obstacle() {
        const Date on = moscow_date(now());
        const auto looks = as(sample_.deputy, [&](Reader& reader, const Standing&, Instant) {
            return [&]() -> Result<std::vector<GraduateLook>> {
                LETOPIS_TRY(group, find_graduating_group(reader, group_));
                return graduates_on(reader, group, {on, on}, on);
            }();
        });
        EXPECT_TRUE(looks);
        for (const GraduateLook& look : *looks)
            if (look.student.person_id == belov_ && look.standing.debts > 0)
                return look.obstacles.at(0);
        return "";
    }
    int debts_on_the_sheet() {
        const auto sheet =
            as(sample_.deputy, [&](Reader& reader, const Standing& standing, Instant moment) {
                return open_group_sheet(reader, standing, group_, sample_.first_quarter, moment);
            });
        EXPECT_TRUE(sheet);
        return sheet->students.at(1).debts;
    }

    const CourseId anatomy_ = id_of<CourseId>(83);
};

// VOC-11: nobody is admitted with an exam that he never took.
TEST_F(DeferralsOfAGroup, AnExpiredOneWithoutAnAttemptIsADebt) {
    EXPECT_EQ(obstacle(), "задолженность: Математика (I четверть, отсрочка)");
    EXPECT_EQ(debts_on_the_sheet(), 0);
    EXPECT_EQ(row().result, "отсрочка");
    at(until.plus_days(10), 10, 0);
    EXPECT_EQ(obstacle(), "задолженность: Математика (I четверть)");
    EXPECT_EQ(debts_on_the_sheet(), 1);
    const DebtRow owed = row();
    EXPECT_EQ(owed.result, "н/а");
    EXPECT_EQ(owed.arose_on, until);
    EXPECT_EQ(owed.state, AttestationState::owed);
    EXPECT_EQ(owed.next, AttestationKind::teacher);
    EXPECT_TRUE(owed.may_direct);
    EXPECT_TRUE(owed.deferral->may_prolong);
    ASSERT_EQ(hold(until.plus_days(5), ResultValue::two), "recorded");
    EXPECT_EQ(row().next, AttestationKind::commission) << "it was the first of two";
    EXPECT_FALSE(row().deferral->may_prolong);
    EXPECT_EQ(hold(until.plus_days(6), ResultValue::three), "invalid_value") << "of a commission";
    EXPECT_EQ(row().deadline, (Date{2027, 11, 30}));
}

TEST_F(DeferralsOfAGroup, ALateAttemptSettlesTheDebt) {
    at(until.plus_days(10), 10, 0);
    ASSERT_EQ(hold(until.plus_days(5), ResultValue::four), "recorded");
    EXPECT_EQ(row().state, AttestationState::settled);
    EXPECT_EQ(obstacle(), "");
    EXPECT_EQ(debts_on_the_sheet(), 0);
}

TEST_F(DeferralsOfAGroup, OneHeldInTimeAndRecordedLateIsTheDeferredResult) {
    at(until.plus_days(10), 10, 0);
    ASSERT_EQ(hold(until, ResultValue::two), "recorded");
    EXPECT_EQ(row().arose_on, until);
    EXPECT_THAT(row().attempts, IsEmpty()) << "two attempts are still to come";
    // The first direction after it is for the teacher, as the row of the debt says.
    ASSERT_EQ(outcome(direct_retake(next_command(), sample_.deputy,
                                    {.course_id = anatomy_,
                                     .student_id = belov_,
                                     .period_id = sample_.first_quarter,
                                     .kind = RetakeKind::debt,
                                     .given_on = {},
                                     .valid_until = until.plus_days(20),
                                     .examiners = "Сидоров О. Ю.",
                                     .basis = ""})),
              "recorded");
    const auto list =
        as(sample_.deputy, [&](Reader& reader, const Standing& standing, Instant moment) {
            return open_retakes(reader, standing, std::nullopt, moment);
        });
    ASSERT_TRUE(list);
    EXPECT_THAT(texts_of(list->rows,
                         [](const RetakeLine& one) {
                             return std::string{attestation_kind_title(one.next)};
                         }),
                ElementsAre("учитель"));
}

}  // namespace
}  // namespace letopis::testing
