// What an appointment may be for (b.1, VOC-02).
#include <gtest/gtest.h>

#include "base/limits.h"
#include "domain/access/role_scopes.h"
#include "domain/testing/sample_school.h"

namespace letopis {
namespace {

using namespace testing;

const StudyGroup college{.study_group_id = id_of<StudyGroupId>(1),
                         .family = ProgrammeFamily::vocational,
                         .kind = StudyGroupKind::vocational_group,
                         .title = "СД-21"};
const StudyGroup school_class{.study_group_id = id_of<StudyGroupId>(2), .title = "5 «А»"};

RoleScope groups_for(AppointedRole role, std::vector<StudyGroupId> ids) {
    return {.role = role, .reach = RoleReach::groups, .study_group_ids = std::move(ids)};
}

/// The field at which it is refused; empty when it is not.
std::string refused_at(const RoleScope& scope, const std::vector<StudyGroup>& groups = {}) {
    const auto checked = check_role_scope(scope, groups);
    if (checked) return "";
    EXPECT_TRUE(checked.error().is(RefusalCode::invalid_value));
    EXPECT_FALSE(checked.error().refusal().detail.empty());
    return checked.error().refusal().field;
}

TEST(RoleScopes, AHeadOfASectionHasVocationalGroupsAllOrSome) {
    const auto role = AppointedRole::section_head;
    EXPECT_EQ(refused_at({.role = role, .reach = RoleReach::vocational}), "");
    EXPECT_EQ(refused_at(groups_for(role, {college.study_group_id}), {college}), "");
    EXPECT_EQ(refused_at(groups_for(role, {})), "study_group_ids");
    EXPECT_EQ(refused_at({.role = role, .reach = RoleReach::subjects}), "reach");
}

TEST(RoleScopes, AClassOfTheSchoolBelongsToNoSection) {
    const auto scope = groups_for(AppointedRole::section_head,
                                  {college.study_group_id, school_class.study_group_id});
    EXPECT_EQ(refused_at(scope, {college, school_class}), "study_group_ids");
    EXPECT_NE(
        check_role_scope(scope, {college, school_class}).error().refusal().detail.find("5 «А»"),
        std::string::npos);
}

TEST(RoleScopes, AMasterHasGroupsOfHisOwn) {
    const auto role = AppointedRole::training_master;
    EXPECT_EQ(refused_at(groups_for(role, {college.study_group_id}), {college}), "");
    EXPECT_EQ(refused_at({.role = role, .reach = RoleReach::vocational}), "reach");
    EXPECT_EQ(refused_at(groups_for(role, {school_class.study_group_id}), {school_class}),
              "study_group_ids");
}

TEST(RoleScopes, AHeadOfADepartmentHasSubjects) {
    RoleScope scope{.role = AppointedRole::department_head, .reach = RoleReach::subjects};
    EXPECT_EQ(refused_at(scope), "subject_ids");
    scope.subject_ids = {id_of<SubjectId>(1)};
    EXPECT_EQ(refused_at(scope), "");
    scope.subject_ids.resize(limits::scope_subjects + 1);
    EXPECT_EQ(refused_at(scope), "subject_ids");
    scope.reach = RoleReach::groups;
    EXPECT_EQ(refused_at(scope), "reach");
}

TEST(RoleScopes, WhoIsAppointedToTheWholeSchoolIsForNothingNamed) {
    for (const AppointedRole role : {AppointedRole::director, AppointedRole::deputy,
                                     AppointedRole::clerk, AppointedRole::scheduler}) {
        EXPECT_FALSE(needs_scope(role));
        EXPECT_EQ(refused_at({.role = role, .reach = RoleReach::vocational}), "reach");
    }
}

// b.1, DEPUTY: «assigned parallels/sites/subjects/courses».
TEST(RoleScopes, ADeputyIsOfTheWholeSchoolOrOfAPartOfIt) {
    const auto role = AppointedRole::deputy;
    EXPECT_TRUE(may_have_scope(role));
    EXPECT_FALSE(needs_scope(role));
    const auto of = [](std::vector<int> grades) {
        return RoleScope{.role = AppointedRole::deputy,
                         .reach = RoleReach::parallels,
                         .grades = std::move(grades)};
    };
    EXPECT_EQ(refused_at(of({5, 11})), "");
    EXPECT_EQ(refused_at(of({})), "grades");
    EXPECT_EQ(refused_at(of({0})), "grades");
    EXPECT_EQ(refused_at(of({12})), "grades");
    EXPECT_EQ(refused_at(of(std::vector<int>(12, 5))), "grades");
    RoleScope families{.role = role, .reach = RoleReach::families};
    EXPECT_EQ(refused_at(families), "families");
    families.families = {ProgrammeFamily::vocational};
    EXPECT_EQ(refused_at(families), "");
    families.families.resize(4);
    EXPECT_EQ(refused_at(families), "families");
    EXPECT_EQ(refused_at(groups_for(role, {school_class.study_group_id}), {school_class}), "");
    EXPECT_EQ(refused_at({.role = role, .reach = RoleReach::students}), "reach");
}

// b.1, PSY_SOCIAL: «students under care».
TEST(RoleScopes, ASocialTeacherHasStudentsUnderCare) {
    RoleScope scope{.role = AppointedRole::counsellor, .reach = RoleReach::students};
    EXPECT_TRUE(needs_scope(scope.role));
    EXPECT_EQ(refused_at(scope), "student_ids");
    scope.student_ids = {id_of<StudentId>(1)};
    EXPECT_EQ(refused_at(scope), "");
    scope.student_ids.resize(limits::scope_students + 1);
    EXPECT_EQ(refused_at(scope), "student_ids");
    scope.reach = RoleReach::subjects;
    EXPECT_EQ(refused_at(scope), "reach");
    EXPECT_FALSE(may_have_scope(AppointedRole::medic)) << "a medic is of the whole school";
}

TEST(RoleScopes, APartOfTheSchoolHasItsSubgroupsToo) {
    const StudyGroup fifth{.study_group_id = id_of<StudyGroupId>(2), .title = "5 «А»", .grade = 5};
    const StudyGroup half{.study_group_id = id_of<StudyGroupId>(3),
                          .kind = StudyGroupKind::subgroup,
                          .title = "Английский, 1",
                          .grade = 5,
                          .parent_group_ids = {fifth.study_group_id}};
    const auto named = groups_for(AppointedRole::deputy, {fifth.study_group_id});
    EXPECT_TRUE(is_in_scope(named, fifth));
    EXPECT_TRUE(is_in_scope(named, half));
    EXPECT_FALSE(is_in_scope(named, college));
    const RoleScope fives{
        .role = AppointedRole::deputy, .reach = RoleReach::parallels, .grades = {5}};
    EXPECT_TRUE(is_in_scope(fives, half));
    StudyGroup fifth_course = college;
    fifth_course.family = ProgrammeFamily::vocational;
    fifth_course.grade = 5;
    EXPECT_FALSE(is_in_scope(fives, fifth_course)) << "a parallel is of general education";
    const RoleScope vocational{.role = AppointedRole::deputy,
                               .reach = RoleReach::families,
                               .families = {ProgrammeFamily::vocational}};
    EXPECT_TRUE(is_in_scope(vocational, fifth_course));
    EXPECT_FALSE(is_in_scope(vocational, fifth));
}

TEST(RoleScopes, NoMoreGroupsThanTheLimit) {
    auto scope =
        groups_for(AppointedRole::section_head,
                   std::vector<StudyGroupId>(limits::scope_groups, college.study_group_id));
    EXPECT_EQ(refused_at(scope, {college}), "");
    scope.study_group_ids.push_back(college.study_group_id);
    EXPECT_EQ(refused_at(scope, {college}), "study_group_ids");
}

}  // namespace
}  // namespace letopis
