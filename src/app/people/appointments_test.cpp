// Appointments that are for something named (b.1, VOC-02): a section, a department, a master's
// groups; and a scheduler, who is for the whole school.

#include <gmock/gmock.h>

#include "app/people/assign_role.h"
#include "base/limits.h"
#include "ports/testing/practice_group.h"

namespace letopis::testing {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

class Appointments : public PracticeGroup {
protected:
    Appointments() { state({PersonRegistered{{.person_id = person_, .last_name = "Громов"}}}); }

    static AskedScope all_groups() { return {.reach = RoleReach::vocational}; }
    static AskedScope of_groups(std::vector<StudyGroupId> ids) {
        return {.reach = RoleReach::groups, .study_group_ids = std::move(ids)};
    }
    static AskedScope of_subjects(std::vector<SubjectId> ids) {
        return {.reach = RoleReach::subjects, .subject_ids = std::move(ids)};
    }
    RoleAssignment order(AppointedRole role) const {
        return {.person_id = person_,
                .role = role,
                .valid_from = Date{2026, 9, 1},
                .basis = "приказ № 131"};
    }
    Command appoint(AppointedRole role, std::optional<AskedScope> asked = {}) {
        return assign_role(next_command(), sample_.director, order(role), std::move(asked));
    }
    /// The field at which it is refused.
    std::string refused_at(const Command& command) {
        const auto receipt = school_.append(command);
        return receipt ? "" : receipt.error().refusal().field;
    }

    const PersonId person_ = id_of<PersonId>(820);
};

TEST_F(Appointments, AHeadOfASectionHasTheVocationalGroupsOfTheYear) {
    EXPECT_EQ(outcome(appoint(AppointedRole::section_head, all_groups())), "recorded");
    EXPECT_EQ(outcome(appoint(AppointedRole::section_head, all_groups())), "unchanged");
    EXPECT_THAT(standing_of(person_).heads_groups, ElementsAre(group_));
    EXPECT_TRUE(standing_of(person_).has(Role::section_head));
    // Like everything of a year it lasts to the end of August.
    at(Date{2027, 9, 1}, 9, 0);
    EXPECT_THAT(standing_of(person_).heads_groups, IsEmpty());
}

TEST_F(Appointments, WhatItIsForIsSaidAnewByTheSameAppointment) {
    const StudyGroupId other = id_of<StudyGroupId>(81);
    state({StudyGroupFormed{{.study_group_id = other,
                             .school_year_id = sample_.year,
                             .family = ProgrammeFamily::vocational,
                             .kind = StudyGroupKind::vocational_group,
                             .title = "ИС-11",
                             .grade = 1,
                             .period_system_id = sample_.quarters}}});
    ASSERT_EQ(outcome(appoint(AppointedRole::section_head, of_groups({other}))), "recorded");
    EXPECT_THAT(standing_of(person_).heads_groups, ElementsAre(other));
    RoleAssignment by_another_order = order(AppointedRole::section_head);
    by_another_order.basis = "приказ № 150";
    EXPECT_EQ(outcome(assign_role(next_command(), sample_.director, by_another_order,
                                  of_groups({group_}))),
              "recorded");
    EXPECT_THAT(standing_of(person_).heads_groups, ElementsAre(group_));
    const auto held = school_.read([&](Reader& reader) { return reader.roles_of(person_); });
    EXPECT_EQ(held->at(0).basis, "приказ № 131") << "he was appointed by the first";
}

TEST_F(Appointments, WithoutAScopeNobodyHeadsAnything) {
    for (const AppointedRole role : {AppointedRole::section_head, AppointedRole::department_head,
                                     AppointedRole::training_master})
        EXPECT_EQ(refused_at(appoint(role)), "reach") << enum_name(role);
    EXPECT_EQ(refused_at(appoint(AppointedRole::section_head, of_groups({}))), "study_group_ids");
    EXPECT_EQ(refused_at(appoint(AppointedRole::department_head, of_subjects({}))), "subject_ids");
    // Stated by another road, such an appointment gives no right.
    state({RoleAssigned{order(AppointedRole::section_head)}});
    EXPECT_THAT(standing_of(person_).heads_groups, IsEmpty());
    EXPECT_EQ(refusal_code(check_access(standing_of(person_), Action::read_attestation,
                                        Target{.study_group_ids = {group_}})),
              RefusalCode::not_your_class);
}

TEST_F(Appointments, ASectionIsOfVocationalGroupsOnly) {
    EXPECT_EQ(refused_at(appoint(AppointedRole::section_head, of_groups({sample_.class_5a}))),
              "study_group_ids");
    EXPECT_EQ(refused_at(appoint(AppointedRole::training_master, of_groups({sample_.class_5a}))),
              "study_group_ids");
    EXPECT_EQ(outcome(appoint(AppointedRole::section_head, of_groups({id_of<StudyGroupId>(999)}))),
              "not_found");
    EXPECT_EQ(
        outcome(appoint(AppointedRole::department_head, of_subjects({id_of<SubjectId>(999)}))),
        "not_found");
}

TEST_F(Appointments, AHeadOfADepartmentHasItsSubjects) {
    ASSERT_EQ(outcome(appoint(AppointedRole::department_head, of_subjects({sample_.russian}))),
              "recorded");
    EXPECT_THAT(standing_of(person_).heads_subjects, ElementsAre(sample_.russian));
    const auto reads = [&](CourseId id) {
        return school_.read([&](Reader& reader) {
            return find_course_for(reader, person_, Action::read_journal, id, moscow_date(now()));
        });
    };
    EXPECT_TRUE(reads(sample_.russian_5a));
    EXPECT_EQ(refusal_code(reads(sample_.mathematics_5a)), RefusalCode::not_your_course);
}

TEST_F(Appointments, AnEndedOneTakesItsScopeWithIt) {
    ASSERT_EQ(outcome(appoint(AppointedRole::training_master, of_groups({group_}))), "recorded");
    EXPECT_THAT(standing_of(person_).trains_groups, ElementsAre(group_));
    ASSERT_EQ(outcome(end_role(next_command(), sample_.director,
                               {.person_id = person_,
                                .role = AppointedRole::training_master,
                                .valid_from = Date{2026, 9, 1},
                                .valid_to = Date{2026, 9, 4},
                                .basis = "приказ № 140"})),
              "recorded");
    EXPECT_THAT(standing_of(person_).trains_groups, ElementsAre(group_));
    at(Date{2026, 9, 5}, 9, 0);
    EXPECT_THAT(standing_of(person_).trains_groups, IsEmpty());
}

TEST_F(Appointments, NobodyHoldsOneRoleTwiceOnADay) {
    ASSERT_EQ(outcome(appoint(AppointedRole::scheduler)), "recorded");
    RoleAssignment later = order(AppointedRole::scheduler);
    later.valid_from = Date{2026, 9, 15};
    EXPECT_EQ(refused_at(assign_role(next_command(), sample_.director, later)), "valid_from");
    RoleAssignment before = order(AppointedRole::scheduler);
    before.valid_from = Date{2026, 8, 1};
    before.valid_to = Date{2026, 9, 1};
    EXPECT_EQ(refused_at(assign_role(next_command(), sample_.director, before)), "valid_from");
    before.valid_to = Date{2026, 8, 31};
    EXPECT_EQ(outcome(assign_role(next_command(), sample_.director, before)), "recorded");
    before.valid_to = Date{2026, 7, 31};
    EXPECT_EQ(outcome(assign_role(next_command(), sample_.director, before)), "dates_out_of_order");
}

TEST_F(Appointments, ASchedulerIsForTheWholeSchool) {
    EXPECT_EQ(refused_at(appoint(AppointedRole::scheduler, all_groups())), "reach");
    ASSERT_EQ(outcome(appoint(AppointedRole::scheduler)), "recorded");
    const Standing scheduler = standing_of(person_);
    EXPECT_TRUE(check_access(scheduler, Action::keep_timetable, Target{}));
    EXPECT_FALSE(check_access(scheduler, Action::keep_calendar, Target{}));
    EXPECT_FALSE(check_access(scheduler, Action::form_courses, Target{}));
}

// b.1, DEPUTY: outside his part he reads, and decides nothing.
TEST_F(Appointments, ADeputyMayBeOfAPartOfTheSchool) {
    const AskedScope college{.reach = RoleReach::families,
                             .families = {ProgrammeFamily::vocational}};
    ASSERT_EQ(outcome(appoint(AppointedRole::deputy, college)), "recorded");
    Standing deputy = standing_of(person_);
    EXPECT_TRUE(deputy.deputises_part);
    EXPECT_THAT(deputy.deputises_groups, ElementsAre(group_));
    const Target own{.study_group_ids = {group_}};
    const Target elsewhere{.study_group_ids = {sample_.class_5a}};
    EXPECT_TRUE(check_access(deputy, Action::close_class, own));
    EXPECT_EQ(refusal_code(check_access(deputy, Action::close_class, elsewhere)),
              RefusalCode::not_your_class);
    EXPECT_TRUE(check_access(deputy, Action::read_class, elsewhere));
    // Said anew by another order, it is for other classes.
    EXPECT_EQ(outcome(appoint(AppointedRole::deputy,
                              AskedScope{.reach = RoleReach::parallels, .grades = {5}})),
              "recorded");
    deputy = standing_of(person_);
    EXPECT_TRUE(check_access(deputy, Action::close_class, elsewhere));
    EXPECT_FALSE(check_access(deputy, Action::close_class, own));
    // Who is appointed without one is of the whole school, as ever.
    EXPECT_FALSE(standing_of(sample_.deputy).deputises_part);
    EXPECT_EQ(refused_at(appoint(AppointedRole::deputy, all_groups())), "reach");
    EXPECT_EQ(refused_at(appoint(AppointedRole::deputy,
                                 AskedScope{.reach = RoleReach::parallels, .grades = {12}})),
              "grades");
}

// b.1, PSY_SOCIAL.
TEST_F(Appointments, ASocialTeacherIsGivenStudents) {
    EXPECT_EQ(refused_at(appoint(AppointedRole::counsellor)), "reach");
    const auto care = [](std::vector<StudentId> ids) {
        return AskedScope{.reach = RoleReach::students, .student_ids = std::move(ids)};
    };
    EXPECT_EQ(refused_at(appoint(AppointedRole::counsellor, care({}))), "student_ids");
    EXPECT_EQ(outcome(appoint(AppointedRole::counsellor, care({id_of<StudentId>(99)}))),
              "not_found");
    ASSERT_EQ(outcome(appoint(AppointedRole::counsellor, care({sample_.ezhov}))), "recorded");
    EXPECT_THAT(standing_of(person_).cares_for, ElementsAre(sample_.ezhov));
    EXPECT_TRUE(standing_of(person_).has(Role::counsellor));
}

}  // namespace
}  // namespace letopis::testing
