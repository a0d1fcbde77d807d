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
