#include "ports/standing.h"

#include <gmock/gmock.h>

#include "ports/testing/told_school.h"

namespace letopis::testing {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::UnorderedElementsAre;

class StandingOfPeople : public ToldSchool {};

TEST_F(StandingOfPeople, ATeacherStandsToHerCoursesAndTheirGroups) {
    const Standing petrova = standing_of(sample_.petrova);
    EXPECT_THAT(petrova.teaches_courses,
                UnorderedElementsAre(sample_.mathematics_5a, sample_.mathematics_5b));
    EXPECT_THAT(petrova.teaches_groups, UnorderedElementsAre(sample_.class_5a, sample_.class_5b));
    EXPECT_THAT(petrova.leads_groups, ElementsAre(sample_.class_5a));
    EXPECT_THAT(petrova.appointed, IsEmpty());
    // Who teaches a subgroup has nothing to do with the rest of the class.
    EXPECT_THAT(standing_of(sample_.sidorov).teaches_groups,
                UnorderedElementsAre(sample_.class_5a, sample_.english_5a_1));
}

TEST_F(StandingOfPeople, AFormerTeacherStandsToNothing) {
    state({CourseTeacherEnded{.course_id = sample_.mathematics_5a,
                              .teacher_id = sample_.petrova,
                              .valid_from = Date{2026, 9, 1},
                              .valid_to = Date{2026, 9, 7}}});
    EXPECT_THAT(standing_of(sample_.petrova).teaches_courses,
                UnorderedElementsAre(sample_.mathematics_5a, sample_.mathematics_5b));
    at(Date{2026, 9, 8}, 8, 0);
    EXPECT_THAT(standing_of(sample_.petrova).teaches_courses, ElementsAre(sample_.mathematics_5b));
}

TEST_F(StandingOfPeople, WhatBelongsToAYearEndsWithAugust) {
    at(Date{2027, 8, 31}, 23, 59);
    EXPECT_TRUE(standing_of(sample_.petrova).has(Role::subject_teacher));
    EXPECT_TRUE(standing_of(sample_.petrova).has(Role::class_teacher));
    EXPECT_TRUE(standing_of(sample_.ezhov).has(Role::student));
    at(Date{2027, 9, 1}, 0, 0);
    EXPECT_THAT(standing_of(sample_.petrova).roles(), IsEmpty());
    EXPECT_THAT(standing_of(sample_.ezhov).roles(), IsEmpty());
}

TEST_F(StandingOfPeople, ALimitOfRightsWinsOverWhateverElseIsInForce) {
    EXPECT_THAT(standing_of(sample_.yozhikova).children, ElementsAre(sample_.yozhikov));
    state({GuardianshipEstablished{{.student_id = sample_.yozhikov,
                                    .guardian_id = sample_.yozhikova,
                                    .rights = GuardianRights::none,
                                    .valid_from = Date{2026, 9, 8}}}});
    EXPECT_THAT(standing_of(sample_.yozhikova).children, ElementsAre(sample_.yozhikov));
    at(Date{2026, 9, 8}, 0, 0);
    EXPECT_THAT(standing_of(sample_.yozhikova).children, IsEmpty());
}

TEST_F(StandingOfPeople, AnAppointmentCountsOnItsDays) {
    EXPECT_TRUE(standing_of(sample_.deputy).has(Role::deputy));
    EXPECT_TRUE(standing_of(sample_.director).has(Role::director));
    at(Date{2026, 8, 31}, 12, 0);
    EXPECT_FALSE(standing_of(sample_.deputy).has(Role::deputy));
}

TEST_F(StandingOfPeople, NobodyStandsNowhere) {
    EXPECT_EQ(standing_of(id_of<PersonId>(99)), Standing{.person_id = id_of<PersonId>(99)});
}

TEST_F(StandingOfPeople, ATargetNamesTheClassesASubgroupDrawsFrom) {
    const auto target = school_.read([&](Reader& reader) -> Result<Target> {
        LETOPIS_TRY(course, reader.course(sample_.english_course));
        return course_target(reader, *course);
    });
    EXPECT_EQ(target->course_id, sample_.english_course);
    EXPECT_THAT(target->study_group_ids, ElementsAre(sample_.english_5a_1, sample_.class_5a));
    const auto student = school_.read([&](Reader& reader) {
        return student_target(reader, sample_.yozhikov, Date{2026, 9, 7});
    });
    // The class comes first.
    EXPECT_THAT(student->student_group_ids, ElementsAre(sample_.class_5a, sample_.english_5a_1));
}

TEST_F(StandingOfPeople, ACommandAsksOnlyWhetherHerActorTeachesTheCourse) {
    const auto check = [&](PersonId person, Action action) {
        const auto checked = school_.read([&](Reader& reader) {
            return find_course_for(reader, person, action, sample_.mathematics_5a,
                                   moscow_date(now()));
        });
        return checked ? "yes" : std::string{refusal_name(checked.error().refusal().code)};
    };
    EXPECT_EQ(check(sample_.petrova, Action::write_journal), "yes");
    EXPECT_EQ(check(sample_.sidorov, Action::write_journal), "not_your_course");
    EXPECT_EQ(check(sample_.deputy, Action::write_journal), "not_your_role");
    EXPECT_EQ(check(sample_.deputy, Action::close_course), "yes");
    EXPECT_EQ(check(sample_.zhukov, Action::read_journal), "not_found");
}

}  // namespace
}  // namespace letopis::testing
