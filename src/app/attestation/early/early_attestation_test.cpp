// Early attestation by order (ASM-08): who enters it, who sees it, its withdrawal; his marks are
// confirmed before the others'.

#include <gmock/gmock.h>

#include "app/attestation/early/allow_early_attestation.h"
#include "app/attestation/early/open_early_attestations.h"
#include "app/journal/open_journal.h"
#include "app/marks/confirm_annual_mark.h"
#include "app/marks/confirm_period_mark.h"
#include "ports/testing/memory_reader.h"
#include "ports/testing/told_school.h"

namespace letopis::testing {
namespace {

using ::testing::IsEmpty;
using ::testing::SizeIs;

class EarlyAttestationUse : public ToldSchool {
protected:
    EarlyAttestationUse() {
        at(Date{2026, 9, 21}, 12, 0);
        state({PersonRegistered{{.person_id = clerk_, .last_name = "Канцелярия"}},
               RoleAssigned{{.person_id = clerk_,
                             .role = AppointedRole::clerk,
                             .valid_from = Date{2026, 8, 1},
                             .basis = "приказ № 3"}}});
    }

    EarlyAttestationAllowed order() const {
        return {.student_id = sample_.yozhikov,
                .study_group_id = sample_.class_5a,
                .period_id = sample_.first_quarter,
                .from_on = Date{2026, 9, 25},
                .order_no = "41-у",
                .order_on = Date{2026, 9, 21},
                .reason = "переезд"};
    }
    std::string allow(PersonId actor, const EarlyAttestationAllowed& asked) {
        return outcome(allow_early_attestation(next_command(), actor, asked));
    }
    std::string withdraw(PersonId actor, EntryIndex one, std::string reason = "остался") {
        return outcome(withdraw_early_attestation(next_command(), actor, one, std::move(reason)));
    }
    auto opened(PersonId person, std::optional<StudyGroupId> group = std::nullopt) {
        return as(person, [&](Reader& reader, const Standing& standing, Instant moment) {
            return open_early_attestations(reader, standing, group, moment);
        });
    }

    // Ежов and Жукова of 5 «А» have a «4» each in mathematics.
    void mark_both() {
        state({MarkRecorded{.place = {.lesson_id = sample_.monday_7,
                                      .student_id = sample_.ezhov,
                                      .work_no = 1},
                            .value = MarkValue::four},
               MarkRecorded{.place = {.lesson_id = sample_.monday_7,
                                      .student_id = sample_.zhukova,
                                      .work_no = 1},
                            .value = MarkValue::four}});
    }
    std::string confirm(StudentId student) {
        return outcome(confirm_period_mark(next_command(), sample_.petrova,
                                           {.course_id = sample_.mathematics_5a,
                                            .student_id = student,
                                            .period_id = sample_.first_quarter,
                                            .value = ResultValue::four,
                                            .reason = {}}));
    }
    std::string confirm_year(StudentId student) {
        return outcome(confirm_annual_mark(next_command(), sample_.petrova,
                                           {.course_id = sample_.mathematics_5a,
                                            .student_id = student,
                                            .value = ResultValue::four,
                                            .reason = {}}));
    }
    JournalPage journal() {
        auto page =
            as(sample_.petrova, [&](Reader& reader, const Standing& standing, Instant moment) {
                return open_journal(reader, standing, sample_.mathematics_5a, std::nullopt, moment);
            });
        EXPECT_TRUE(page);
        return page ? *std::move(page) : JournalPage{};
    }

    const PersonId clerk_ = id_of<PersonId>(190);
};

// Evidence: ASM-08.
TEST_F(EarlyAttestationUse, TheOfficeEntersTheOrder) {
    EXPECT_EQ(allow(sample_.petrova, order()), "not_your_role");
    EXPECT_EQ(allow(sample_.yozhikova, order()), "not_found");
    EXPECT_EQ(allow(clerk_, order()), "recorded");
    EXPECT_EQ(allow(sample_.deputy, order()), "invalid_value") << "one stands";
    const auto seen = opened(sample_.deputy);
    ASSERT_TRUE(seen);
    ASSERT_THAT(seen->rows, SizeIs(1));
    EXPECT_EQ(seen->rows[0].period_title, "I четверть");
    EXPECT_EQ(seen->rows[0].study_group_title, "5 «А»");
    EXPECT_TRUE(seen->rows[0].may_withdraw);
    EXPECT_TRUE(seen->may_allow);
}

TEST_F(EarlyAttestationUse, AWrongOrderIsRefused) {
    EarlyAttestationAllowed wrong = order();
    wrong.study_group_id = sample_.class_5b;
    EXPECT_EQ(allow(sample_.deputy, wrong), "student_not_enrolled");
    wrong = order();
    wrong.study_group_id = id_of<StudyGroupId>(250);
    EXPECT_EQ(allow(sample_.deputy, wrong), "not_found");
    wrong = order();
    wrong.period_id = id_of<PeriodId>(99);
    EXPECT_EQ(allow(sample_.deputy, wrong), "not_found");
    wrong = order();
    wrong.from_on = Date{2026, 12, 1};
    EXPECT_EQ(allow(sample_.deputy, wrong), "invalid_value");
    state({ClassClosed{.study_group_id = sample_.class_5a}});
    EXPECT_EQ(allow(sample_.deputy, order()), "class_closed");
}

TEST_F(EarlyAttestationUse, TheClassTeacherSeesItAndTheOfficeTakesItBack) {
    ASSERT_EQ(allow(sample_.deputy, order()), "recorded");
    const auto led = opened(sample_.petrova);
    ASSERT_TRUE(led);
    ASSERT_THAT(led->rows, SizeIs(1));
    EXPECT_FALSE(led->may_allow);
    EXPECT_FALSE(led->rows[0].may_withdraw);
    EXPECT_THAT(led->students, IsEmpty()) << "nothing to choose from";
    EXPECT_TRUE(opened(sample_.yozhikova).error().is(RefusalCode::not_found));
    const EntryIndex one = led->rows[0].early_attestation;
    EXPECT_EQ(withdraw(sample_.petrova, one), "not_your_role");
    EXPECT_EQ(withdraw(sample_.deputy, 999'999), "not_found");
    EXPECT_EQ(withdraw(sample_.deputy, one, ""), "invalid_value");
    EXPECT_EQ(withdraw(clerk_, one), "recorded");
    EXPECT_EQ(withdraw(clerk_, one), "unchanged");
    EXPECT_THAT(opened(sample_.deputy)->rows, IsEmpty());
    EXPECT_EQ(allow(sample_.deputy, order()), "recorded") << "another may be entered";
}

/// Counts questions about persons.
class PersonsCountingReader : public MemoryReader {
public:
    using MemoryReader::MemoryReader;
    Result<std::optional<Person>> person(PersonId id) override {
        ++questions;
        return MemoryReader::person(id);
    }
    int questions = 0;
};

TEST_F(EarlyAttestationUse, AListAsksOnceAboutEachStudent) {
    EarlyAttestationAllowed next = order();
    next.period_id = sample_.second_quarter;
    state({order(), next});
    PersonsCountingReader reader{school_.tables()};
    const auto seen =
        open_early_attestations(reader, standing_of(sample_.petrova), std::nullopt, now());
    ASSERT_THAT(seen->rows, SizeIs(2));
    EXPECT_EQ(seen->rows[1].student, "Ёжиков Борис");
    EXPECT_EQ(reader.questions, 1);
}

TEST_F(EarlyAttestationUse, AFormChoosesFromTheClassAndItsPeriods) {
    const auto seen = opened(sample_.deputy, sample_.class_5b);
    ASSERT_TRUE(seen);
    EXPECT_EQ(seen->study_group_id, sample_.class_5b);
    EXPECT_THAT(seen->periods, SizeIs(4));
    EXPECT_TRUE(
        opened(sample_.deputy, id_of<StudyGroupId>(250)).error().is(RefusalCode::not_found));
}

// Evidence: ASM-08. The first quarter is the only one with lessons: the year is confirmed with it.
TEST_F(EarlyAttestationUse, HisMarksAreConfirmedFromThatDayOnAndNobodyElses) {
    mark_both();
    EarlyAttestationAllowed his = order();
    his.student_id = sample_.ezhov;
    ASSERT_EQ(allow(sample_.deputy, his), "recorded");
    EXPECT_EQ(confirm(sample_.ezhov), "period_not_over") << "from the 25th on";
    at(Date{2026, 9, 25}, 9, 0);
    EXPECT_EQ(confirm(sample_.zhukova), "period_not_over");
    EXPECT_EQ(confirm_year(sample_.ezhov), "period_not_over") << "the period first";
    EXPECT_EQ(confirm(sample_.ezhov), "recorded");
    EXPECT_EQ(confirm_year(sample_.zhukova), "period_not_over");
    EXPECT_EQ(confirm_year(sample_.ezhov), "recorded");
}

TEST_F(EarlyAttestationUse, AWithdrawnOneLetsNothingBeConfirmed) {
    mark_both();
    EarlyAttestationAllowed his = order();
    his.student_id = sample_.ezhov;
    ASSERT_EQ(allow(sample_.deputy, his), "recorded");
    at(Date{2026, 9, 25}, 9, 0);
    ASSERT_EQ(withdraw(sample_.deputy, opened(sample_.deputy)->rows[0].early_attestation),
              "recorded");
    EXPECT_EQ(confirm(sample_.ezhov), "period_not_over");
}

TEST_F(EarlyAttestationUse, TheTeacherSeesItBesideTheName) {
    EarlyAttestationAllowed his = order();
    his.student_id = sample_.ezhov;
    ASSERT_EQ(allow(sample_.deputy, his), "recorded");
    JournalPage page = journal();
    ASSERT_THAT(page.early, SizeIs(1));
    const auto student = static_cast<std::size_t>(page.early[0].student_index);
    EXPECT_EQ(page.students[student].student_id, sample_.ezhov);
    EXPECT_EQ(page.students[student].note, "досрочно с 25.09.2026, приказ № 41-у от 21.09.2026");
    EXPECT_FALSE(page.early[0].may_confirm);
    at(Date{2026, 9, 25}, 9, 0);
    EXPECT_TRUE(journal().early[0].may_confirm);
}

}  // namespace
}  // namespace letopis::testing
