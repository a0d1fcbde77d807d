// Whose journals stand in whose list: of a section head, a department head, a training master; and
// the load, for who puts courses into the timetable (b.1, b.2).

#include "app/journal/list_courses.h"

#include <gmock/gmock.h>

#include "ports/testing/practice_group.h"

namespace letopis::testing {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::SizeIs;

class CoursesListed : public PracticeGroup {
protected:
    PersonId appointed(AppointedRole role, RoleScope scope) {
        state({PersonRegistered{{.person_id = person_, .last_name = "Громов"}},
               RoleAssigned{{.person_id = person_, .role = role, .valid_from = Date{2026, 9, 1}}}});
        scope.person_id = person_;
        scope.role = role;
        scope.valid_from = Date{2026, 9, 1};
        state({RoleScopeSet{std::move(scope), "приказ № 130"}});
        return person_;
    }
    CourseList listed(PersonId person) {
        auto list = as(person, [](Reader& reader, const Standing& standing, Instant moment) {
            return list_courses(reader, standing, std::nullopt, moment);
        });
        EXPECT_TRUE(list);
        return *std::move(list);
    }

    const PersonId person_ = id_of<PersonId>(820);
};

// Evidence: VOC-02.
TEST_F(CoursesListed, ASectionHeadFindsTheJournalsOfHisGroups) {
    const CourseList list =
        listed(appointed(AppointedRole::section_head, {.reach = RoleReach::vocational}));
    EXPECT_THAT(list.own, IsEmpty());
    ASSERT_THAT(list.classes, SizeIs(1));
    EXPECT_EQ(list.classes[0].title, "СД-21");
    EXPECT_FALSE(list.classes[0].led);
    EXPECT_THAT(list.classes[0].courses, SizeIs(1));
}

TEST_F(CoursesListed, ADepartmentHeadFindsHisSubjectsInEveryClass) {
    const CourseList list =
        listed(appointed(AppointedRole::department_head,
                         {.reach = RoleReach::subjects, .subject_ids = {sample_.mathematics}}));
    std::vector<CourseId> ids;
    for (const CoursesOfClass& one : list.classes)
        for (const ListedCourse& course : one.courses) ids.push_back(course.course_id);
    EXPECT_THAT(ids, ElementsAre(sample_.mathematics_5a, sample_.mathematics_5b));
}

TEST_F(CoursesListed, AMasterFindsHisGroupsAndNoJournal) {
    const CourseList list = listed(appointed(
        AppointedRole::training_master, {.reach = RoleReach::groups, .study_group_ids = {group_}}));
    ASSERT_THAT(list.classes, SizeIs(1));
    EXPECT_TRUE(list.classes[0].accounts);
    EXPECT_THAT(list.classes[0].courses, IsEmpty());
}

TEST_F(CoursesListed, TheLoadIsForWhoKeepsTheTimetable) {
    state({PersonRegistered{{.person_id = person_, .last_name = "Мартынюк"}},
           RoleAssigned{{.person_id = person_,
                         .role = AppointedRole::scheduler,
                         .valid_from = Date{2026, 9, 1}}}});
    EXPECT_THAT(listed(person_).classes, IsEmpty()) << "no journal is open to him";
    const auto load = as(person_, list_load);
    ASSERT_TRUE(load);
    EXPECT_THAT(load->classes, SizeIs(3));
    EXPECT_EQ(refusal_code(as(sample_.petrova, list_load)), RefusalCode::not_your_role);
}

}  // namespace
}  // namespace letopis::testing
