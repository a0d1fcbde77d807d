// A small college told into memory: two groups in halves, their year from the timetable to the move
// into the next course. The real one is told in tests/program.

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <set>

#include "app/attestation/open_attestation_plan.h"
#include "demo/college/college_life.h"
#include "demo/college/demo_college.h"
#include "ports/standing.h"
#include "ports/testing/memory_school.h"

namespace letopis {
namespace {

const Date after_the_year{2026, 9, 5};

PlannedSlot pair_at(std::size_t course, int weekday, int slot_no, std::string teacher) {
    return {.course_index = course,
            .parity = WeekParity::every,
            .weekday = weekday,
            .slot_no = slot_no,
            .room_title = "каб. " + std::to_string(slot_no),
            .teacher_titles = {std::move(teacher)}};
}

/// СД41, which leaves, and СД21: lectures of two disciplines, practical classes of one in halves.
SchoolPlan small_college() {
    SchoolPlan plan{.family = ProgrammeFamily::vocational, .lesson_minutes = 90};
    for (int i = 0; i < 3; ++i)
        plan.bells.push_back({.slot_no = i + 1,
                              .starts_at = TimeOfDay{510 + i * 100},
                              .ends_at = TimeOfDay{600 + i * 100}});
    plan.subjects = {{.title = "Анатомия"},
                     {.title = "ПМ 02. МДК 02.01 Сестринский уход",
                      .kind = SubjectKind::interdisciplinary_course},
                     {.title = "Физическая культура 2"}};
    plan.employees = {{.title = "Белова И.И.", .name = {"Белова", "И.", "И."}},
                      {.title = "Орлов П.С.", .name = {"Орлов", "П.", "С."}}};
    int weekday = 1;
    for (const char* title : {"СД41", "СД21"}) {
        const std::string group = title;
        plan.groups.push_back({.title = group,
                               .kind = StudyGroupKind::vocational_group,
                               .grade = group[4] - '0',
                               .number_of_students = 12});
        for (const char* half : {"-П1", "-П2"})
            plan.groups.push_back({.title = group + half,
                                   .kind = StudyGroupKind::subgroup,
                                   .grade = group[4] - '0',
                                   .parent_titles = {group},
                                   .number_of_students = 6});
        const auto add = [&](const std::string& subject, const std::string& of,
                             const std::string& teacher, int slot_no) {
            plan.slots.push_back(pair_at(plan.courses.size(), weekday, slot_no, teacher));
            plan.courses.push_back({.subject_title = subject,
                                    .group_title = of,
                                    .teacher_titles = {teacher},
                                    .weekly_lessons_hundredths = 100,
                                    .weekly_hours_hundredths = 200});
        };
        add("Анатомия", group, "Белова И.И.", 1);
        add("Физическая культура 2", group, "Орлов П.С.", 2);
        ++weekday;
        add("ПМ 02. МДК 02.01 Сестринский уход", group, "Белова И.И.", 1);
        add("ПМ 02. МДК 02.01 Сестринский уход", group + "-П1", "Орлов П.С.", 2);
        add("ПМ 02. МДК 02.01 Сестринский уход", group + "-П2", "Орлов П.С.", 3);
        ++weekday;
    }
    std::stable_sort(plan.groups.begin(), plan.groups.end(),
                     [](const PlannedGroup& one, const PlannedGroup& other) {
                         return one.parent_titles.size() < other.parent_titles.size();
                     });
    return plan;
}

struct ToldCollege {
    ToldCollege() {
        NoProgress progress;
        auto filled = fill_demo_college(memory.writer(), memory.readers(), memory.clock(), plan,
                                        {.today = after_the_year, .kept_groups = 2}, progress);
        EXPECT_TRUE(filled) << filled.error().message();
        if (filled) college = *std::move(filled);
    }
    std::vector<std::string> encoded() const {
        std::vector<std::string> all;
        for (const StoredEntry& entry : memory.tables().entries) all.push_back(entry.encoded);
        return all;
    }
    std::size_t count_of(std::string_view kind) const {
        const auto& entries = memory.tables().entries;
        return static_cast<std::size_t>(
            std::count_if(entries.begin(), entries.end(),
                          [&](const StoredEntry& entry) { return entry.kind == kind; }));
    }
    PersonId holder(Role role) const {
        for (const DemoRoleLogin& one : college.role_logins)
            if (one.role == role) return one.login.person_id;
        return {};
    }
    template <class Open>
    auto as(Role role, Open open) {
        return *memory.readers().read([&](Reader& reader) {
            const auto standing = read_standing(reader, holder(role), after_the_year);
            return open(reader, *standing, college.told_until);
        });
    }

    SchoolPlan plan = small_college();
    testing::MemorySchool memory;
    DemoCollege college;
};

ToldCollege& told() {
    static ToldCollege college;
    return college;
}

TEST(DemoCollege, OneFileOneSeedAndOneDayTellTheSameEntriesByteForByte) {
    const ToldCollege again;
    EXPECT_EQ(told().encoded(), again.encoded());
}

TEST(DemoCollege, AGroupThatLeavesIsTheLastOfItsSpeciality) {
    const SchoolPlan plan = small_college();
    const auto titled = [&](const char* title) {
        return *std::find_if(plan.groups.begin(), plan.groups.end(),
                             [&](const PlannedGroup& one) { return one.title == title; });
    };
    EXPECT_TRUE(demo::leaves_this_year(plan, titled("СД41")));
    EXPECT_FALSE(demo::leaves_this_year(plan, titled("СД21")));
    std::vector<std::string> kept;
    for (const std::size_t index : demo::kept_groups(plan, 5))
        kept.push_back(plan.groups[index].title);
    EXPECT_THAT(kept, ::testing::ElementsAre("СД41", "СД21"));
}

// Evidence: VOC-04.
TEST(DemoCollege, ItsSessionsAreWithinTheLimitsOfAYear) {
    for (const DemoClass& group : told().college.closed_classes) {
        const GroupPlan view =
            told().as(Role::deputy, [&](Reader& reader, const Standing& standing, Instant now) {
                return open_attestation_plan(reader, standing, group.study_group_id, now);
            });
        EXPECT_TRUE(view.warnings.empty()) << group.title << view.warnings.front();
        EXPECT_EQ(view.load.exams, 4) << "a complex one, one by the module and two more";
    }
}

TEST(DemoCollege, ItsYearIsWholeFromTheTimetableToTheNextCourse) {
    EXPECT_EQ(told().count_of("class_closed"), 2u);
    EXPECT_EQ(told().count_of("final_protocol_signed"), 2u);
    EXPECT_EQ(told().count_of("practice_assessed"), 24u);
    EXPECT_GT(told().count_of("roll_taken"), 100u);
    std::set<std::string> next;
    for (const auto& [id, group] : told().memory.tables().study_groups)
        if (group.kind == StudyGroupKind::vocational_group) next.insert(group.title);
    EXPECT_THAT(next, ::testing::Contains("СД31"));
}

TEST(DemoCollege, GivesALoginToEveryRoleOfACollege) {
    std::set<Role> roles;
    for (const DemoRoleLogin& one : told().college.role_logins) {
        roles.insert(one.role);
        EXPECT_THAT(one.login.roles, ::testing::Contains(one.role)) << one.login.name;
    }
    EXPECT_THAT(roles, ::testing::IsSupersetOf({Role::director, Role::deputy, Role::section_head,
                                                Role::student, Role::archivist, Role::clerk}));
}

TEST(DemoCollege, ATimetableOfASchoolIsRefusedWithWords) {
    SchoolPlan school = small_college();
    school.family = ProgrammeFamily::general;
    const auto refused = check_college(school);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().refusal().field, "college");
    SchoolPlan nameless = small_college();
    for (PlannedGroup& group : nameless.groups) group.grade = 0;
    EXPECT_FALSE(check_college(nameless));
}

}  // namespace
}  // namespace letopis
