// The head of a section (VOC-02, b.1): sessions, directions and admission of his groups, and
// nothing of other groups; he writes no journal and signs no protocol.

#include <gmock/gmock.h>

#include "app/attestation/defer_attestation.h"
#include "app/attestation/direct_retake.h"
#include "app/attestation/finals/admit_graduates.h"
#include "app/attestation/finals/open_finals.h"
#include "app/attestation/finals/plan_final_attestation.h"
#include "app/attestation/hold_attestation.h"
#include "app/attestation/open_attestation_choices.h"
#include "app/attestation/open_attestation_plan.h"
#include "app/attestation/open_debts.h"
#include "app/attestation/open_group_sheet.h"
#include "app/attestation/open_retakes.h"
#include "app/attestation/plan_attestation.h"
#include "ports/testing/practice_group.h"

namespace letopis::testing {
namespace {

using ::testing::IsEmpty;
using ::testing::SizeIs;

/// СД-21 is his; ИС-11 is of another section.
class SectionHead : public PracticeGroup {
protected:
    SectionHead() {
        state({StudyGroupFormed{{.study_group_id = other_,
                                 .school_year_id = sample_.year,
                                 .family = ProgrammeFamily::vocational,
                                 .kind = StudyGroupKind::vocational_group,
                                 .title = "ИС-11",
                                 .grade = 1,
                                 .period_system_id = sample_.quarters}},
               CourseOpened{{.course_id = other_course_,
                             .subject_id = sample_.mathematics,
                             .study_group_id = other_,
                             .school_year_id = sample_.year,
                             .period_system_id = sample_.quarters}},
               CourseOpened{{.course_id = anatomy_,
                             .subject_id = sample_.mathematics,
                             .study_group_id = group_,
                             .school_year_id = sample_.year,
                             .period_system_id = sample_.quarters}},
               PeriodMarkConfirmed{.course_id = anatomy_,
                                   .student_id = belov_,
                                   .period_id = sample_.first_quarter,
                                   .value = ResultValue::two},
               PersonRegistered{{.person_id = head_, .last_name = "Кудашев"}},
               RoleAssigned{{.person_id = head_,
                             .role = AppointedRole::section_head,
                             .valid_from = Date{2026, 9, 1},
                             .basis = "приказ № 130"}},
               RoleScopeSet{{.person_id = head_,
                             .role = AppointedRole::section_head,
                             .valid_from = Date{2026, 9, 1},
                             .reach = RoleReach::groups,
                             .study_group_ids = {group_}},
                            "приказ № 130"}});
        at(Date{2026, 11, 20}, 12, 0);
    }

    template <class Open>
    auto seen(Open open) {
        return as(head_, open);
    }
    std::string plan(CourseId course) {
        return outcome(plan_attestation(next_command(), head_,
                                        {.course_id = course,
                                         .period_id = sample_.first_quarter,
                                         .form = AttestationForm::exam}));
    }
    RetakeDirected direction(CourseId course, StudentId student) const {
        return {.course_id = course,
                .student_id = student,
                .period_id = sample_.first_quarter,
                .kind = RetakeKind::debt,
                .valid_until = Date{2026, 12, 4},
                .examiners = "Сидоров П. К.",
                .basis = "личное заявление"};
    }

    const StudyGroupId other_ = id_of<StudyGroupId>(81);
    const CourseId other_course_ = id_of<CourseId>(831);
    const CourseId anatomy_ = id_of<CourseId>(83);
    const PersonId head_ = id_of<PersonId>(830);
};

TEST_F(SectionHead, SeesTheAttestationOfHisGroupsOnly) {
    const auto groups = seen(open_attested_groups);
    ASSERT_TRUE(groups);
    ASSERT_THAT(groups->groups, SizeIs(1));
    EXPECT_EQ(groups->groups.front().title, "СД-21");
    const auto plan_of = [&](StudyGroupId id) {
        return seen([id](Reader& reader, const Standing& standing, Instant moment) {
            return open_attestation_plan(reader, standing, id, moment);
        });
    };
    EXPECT_TRUE(plan_of(group_)->may_plan);
    EXPECT_EQ(refusal_code(plan_of(other_)), RefusalCode::not_your_class);
    const auto sheet = seen([&](Reader& reader, const Standing& standing, Instant moment) {
        return open_group_sheet(reader, standing, other_, std::nullopt, moment);
    });
    EXPECT_EQ(refusal_code(sheet), RefusalCode::not_your_class);
}

TEST_F(SectionHead, PlansTheSessionOfHisGroups) {
    EXPECT_EQ(plan(anatomy_), "recorded");
    EXPECT_EQ(plan(other_course_), "not_your_class");
}

TEST_F(SectionHead, FindsTheDebtsOfHisGroupsAndDirects) {
    const auto debts = seen([](Reader& reader, const Standing& standing, Instant moment) {
        return open_debts(reader, standing, std::nullopt, moment);
    });
    ASSERT_TRUE(debts);
    ASSERT_THAT(debts->rows, SizeIs(1));
    EXPECT_TRUE(debts->rows.front().may_direct);
    EXPECT_FALSE(debts->may_defer);
    const auto choices = seen([](Reader& reader, const Standing& standing, Instant moment) {
        return open_attestation_choices(reader, standing, std::nullopt, moment);
    });
    ASSERT_TRUE(choices);
    EXPECT_THAT(choices->groups, SizeIs(1));

    EXPECT_EQ(outcome(direct_retake(next_command(), head_, direction(anatomy_, belov_))),
              "recorded");
    EXPECT_EQ(
        outcome(direct_retake(next_command(), head_, direction(other_course_, sample_.ezhov))),
        "not_your_class");
    const auto retakes = seen([](Reader& reader, const Standing& standing, Instant moment) {
        return open_retakes(reader, standing, std::nullopt, moment);
    });
    ASSERT_TRUE(retakes);
    EXPECT_TRUE(retakes->may_direct);
    ASSERT_THAT(retakes->rows, SizeIs(1));
    EXPECT_TRUE(retakes->rows.front().may_withdraw);
}

// Evidence: VOC-02, VOC-06. Attempts of his groups, also before a commission, and of no others.
TEST_F(SectionHead, RecordsTheAttemptsOfHisGroups) {
    ASSERT_EQ(outcome(direct_retake(next_command(), head_, direction(anatomy_, belov_))),
              "recorded");
    HoldAttestation attempt{.course_id = anatomy_,
                            .student_id = belov_,
                            .period_id = sample_.first_quarter,
                            .held_on = Date{2026, 11, 20},
                            .kind = AttestationKind::teacher,
                            .result = ResultValue::two,
                            .protocol_no = "7",
                            .examiners = "Сидоров П. К."};
    const auto hold = [&](PersonId actor) {
        return outcome(hold_attestation(next_command(), actor, attempt));
    };
    EXPECT_EQ(hold(sample_.sidorov), "not_your_course") << "he teaches another course";
    EXPECT_EQ(hold(head_), "recorded");
    EXPECT_EQ(hold(head_), "invalid_value") << "the second is a commission's";
    attempt.course_id = other_course_;
    attempt.student_id = sample_.ezhov;
    attempt.kind = AttestationKind::commission;
    EXPECT_EQ(hold(head_), "not_your_class") << "of a student who is in no group of his";
    const Standing standing = standing_of(head_);
    for (const AttestationKind kind : {AttestationKind::teacher, AttestationKind::commission}) {
        EXPECT_TRUE(may_hold_attestation(
            standing, {.course_id = anatomy_, .study_group_ids = {group_}}, kind));
        EXPECT_FALSE(may_hold_attestation(
            standing, {.course_id = other_course_, .study_group_ids = {other_}}, kind));
    }
}

// Evidence: VOC-06. The course was of a group that is no more; the student is in his section.
TEST_F(SectionHead, DirectsWhatIsOwedFromAFormerYear) {
    const CourseId former = id_of<CourseId>(840);
    state({CourseOpened{{.course_id = former,
                         .subject_id = sample_.russian,
                         .study_group_id = other_,
                         .school_year_id = sample_.year,
                         .period_system_id = sample_.quarters}},
           StudentEnrolled{.student_id = belov_,
                           .study_group_id = other_,
                           .enrolled_on = Date{2026, 8, 1},
                           .order_no = "3",
                           .order_on = Date{2026, 8, 1}},
           StudentLeft{.student_id = belov_,
                       .study_group_id = other_,
                       .left_on = Date{2026, 8, 31},
                       .order_no = "4",
                       .order_on = Date{2026, 8, 30}},
           PeriodMarkConfirmed{.course_id = former,
                               .student_id = belov_,
                               .period_id = sample_.first_quarter,
                               .value = ResultValue::two}});
    EXPECT_EQ(outcome(direct_retake(next_command(), head_, direction(former, belov_))), "recorded");
    // Of a student who is in no group of his he hears nothing.
    EXPECT_EQ(outcome(direct_retake(next_command(), head_, direction(former, sample_.ezhov))),
              "not_your_class");
}

TEST_F(SectionHead, DefersNothingAndDecidesNothingForTheSchool) {
    EXPECT_EQ(outcome(defer_attestation(next_command(), head_,
                                        {.course_id = anatomy_,
                                         .student_id = alova_,
                                         .period_id = sample_.first_quarter,
                                         .until = Date{2026, 12, 20},
                                         .reason = "болезнь",
                                         .order_no = "112"})),
              "not_your_role");
    EXPECT_EQ(outcome(plan_final_attestation(next_command(), head_,
                                             {.study_group_id = group_,
                                              .held_on = Date{2027, 6, 21},
                                              .chair = "Громов А. А.",
                                              .secretary = "Ким О. П.",
                                              .members = {"Первый", "Второй"},
                                              .order_no = "61-у"})),
              "not_your_role");
    const Standing standing = standing_of(head_);
    const Target course{.course_id = anatomy_, .study_group_ids = {group_}};
    EXPECT_FALSE(check_access(standing, Action::write_journal, course));
    EXPECT_FALSE(check_access(standing, Action::confirm_results, course));
    EXPECT_FALSE(check_access(standing, Action::read_class, course));
}

// Evidence: VOC-11.
TEST_F(SectionHead, AdmitsTheGraduatesOfHisGroups) {
    at(Date{2027, 6, 10}, 12, 0);
    const auto finals = [&](StudyGroupId id) {
        return seen([id](Reader& reader, const Standing& standing, Instant moment) {
            return open_finals(reader, standing, id, moment);
        });
    };
    const auto own = finals(group_);
    ASSERT_TRUE(own);
    EXPECT_TRUE(own->may_admit);
    EXPECT_FALSE(own->may_keep);
    EXPECT_FALSE(finals(other_));
    const auto admit = [&](StudyGroupId id, std::vector<StudentId> students) {
        return outcome(admit_graduates(next_command(), head_,
                                       {.study_group_id = id,
                                        .student_ids = std::move(students),
                                        .order_no = "60-у",
                                        .order_on = Date{2027, 6, 9}}));
    };
    EXPECT_EQ(admit(other_, {alova_}), "not_your_class");
    // He is asked what the deputy is: who owes is not admitted by him either.
    EXPECT_EQ(admit(group_, {belov_}), "graduate_owes");
}

}  // namespace
}  // namespace letopis::testing
