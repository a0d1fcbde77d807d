// What the office may do, and what it may not.

#include <gmock/gmock.h>

#include "app/people/assign_class_teacher.h"
#include "app/people/assign_role.h"
#include "app/people/change_teacher.h"
#include "app/people/enrol_student.h"
#include "app/people/found_school.h"
#include "app/people/keep_guardianship.h"
#include "app/people/register_person.h"
#include "app/people/set_policy.h"
#include "ports/testing/memory_reader.h"
#include "ports/testing/told_school.h"

namespace letopis::testing {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

class Office : public ToldSchool {
protected:
    MemoryReader reader() { return MemoryReader{school_.tables()}; }
};

TEST(Founding, ASchoolIsFoundedOnce) {
    MemorySchool school{moscow_instant(Date{2026, 8, 1}, {600})};
    const FoundSchool founding{.organization = {.full_name = "ГБОУ «Школа № 5»"},
                               .director = {.person_id = id_of<PersonId>(1), .last_name = "Орлов"},
                               .directs_from = Date{2026, 8, 1},
                               .basis = "приказ учредителя № 7"};
    ASSERT_TRUE(school.append(found_school(id_of<CommandId>(1), founding)));
    const auto again = school.append(found_school(id_of<CommandId>(2), founding));
    ASSERT_FALSE(again);
    EXPECT_TRUE(again.error().is(RefusalCode::organization_exists));
    const auto standing = school.read([](Reader& reader) {
        return read_standing(reader, id_of<PersonId>(1), Date{2026, 8, 1});
    });
    EXPECT_TRUE(standing->has(Role::director));
}

TEST_F(Office, OnlyTheDirectorAppoints) {
    const RoleAssignment clerk{.person_id = sample_.sidorov,
                               .role = AppointedRole::clerk,
                               .valid_from = Date{2026, 9, 7},
                               .basis = "приказ № 91"};
    EXPECT_EQ(outcome(assign_role(next_command(), sample_.deputy, clerk)), "not_your_role");
    RoleAssignment groundless = clerk;
    groundless.basis.clear();
    EXPECT_EQ(outcome(assign_role(next_command(), sample_.director, groundless)), "order_required");
    EXPECT_EQ(outcome(assign_role(next_command(), sample_.director, clerk)), "recorded");
    EXPECT_EQ(outcome(assign_role(next_command(), sample_.director, clerk)), "unchanged");
    EXPECT_TRUE(standing_of(sample_.sidorov).has(Role::clerk));

    const RoleEnded ended{.person_id = sample_.sidorov,
                          .role = AppointedRole::clerk,
                          .valid_from = Date{2026, 9, 7},
                          .valid_to = Date{2026, 9, 7},
                          .basis = "приказ № 92"};
    EXPECT_EQ(outcome(end_role(next_command(), sample_.director, ended)), "recorded");
    at(Date{2026, 9, 8}, 8, 0);
    EXPECT_FALSE(standing_of(sample_.sidorov).has(Role::clerk));
}

TEST_F(Office, AClassListChangesOnlyByOrder) {
    StudentEnrolled newcomer{.student_id = id_of<StudentId>(50),
                             .study_group_id = sample_.class_5a,
                             .enrolled_on = Date{2026, 9, 8}};
    EXPECT_EQ(outcome(enrol_student(next_command(), sample_.deputy, newcomer)), "not_found");
    const Person person{.person_id = newcomer.student_id, .last_name = "Ким", .first_name = "Олег"};
    EXPECT_EQ(outcome(register_person(next_command(), sample_.petrova, person)), "not_your_role");
    EXPECT_EQ(outcome(register_person(next_command(), sample_.deputy, person)), "recorded");
    EXPECT_EQ(outcome(enrol_student(next_command(), sample_.deputy, newcomer)), "order_required");
    newcomer.order_no = "22";
    newcomer.order_on = Date{2026, 9, 7};
    EXPECT_EQ(outcome(enrol_student(next_command(), sample_.petrova, newcomer)), "not_your_role");
    EXPECT_EQ(outcome(enrol_student(next_command(), sample_.deputy, newcomer)), "recorded");
    EXPECT_EQ(outcome(enrol_student(next_command(), sample_.deputy, newcomer)), "already_enrolled");
    newcomer.study_group_id = sample_.class_5b;
    EXPECT_EQ(outcome(enrol_student(next_command(), sample_.deputy, newcomer)), "already_enrolled");
    // A subgroup follows from the class and needs no order.
    newcomer.study_group_id = sample_.english_5a_1;
    newcomer.order_no.clear();
    newcomer.order_on.reset();
    EXPECT_EQ(outcome(enrol_student(next_command(), sample_.deputy, newcomer)), "recorded");
}

TEST_F(Office, WhoLeavesTheClassLeavesItsSubgroups) {
    StudentLeft leaving{.student_id = sample_.yozhikov,
                        .study_group_id = sample_.class_5a,
                        .left_on = Date{2026, 11, 10},
                        .order_on = Date{2026, 11, 9},
                        .reason = "выбыл в другую школу"};
    EXPECT_EQ(outcome(record_leaving(next_command(), sample_.deputy, leaving)), "order_required");
    leaving.order_no = "41";
    EXPECT_EQ(outcome(record_leaving(next_command(), sample_.deputy, leaving)), "recorded");
    const auto enrolments = reader().enrolments_of(sample_.yozhikov);
    ASSERT_EQ(enrolments->size(), 2u);
    for (const Enrolment& one : *enrolments) {
        EXPECT_EQ(one.left_on, (Date{2026, 11, 10}));
        EXPECT_EQ(one.left_order_no, "41");
    }
    EXPECT_EQ(outcome(record_leaving(next_command(), sample_.deputy, leaving)), "unchanged");
    leaving.left_on = Date{2026, 11, 11};
    EXPECT_EQ(outcome(record_leaving(next_command(), sample_.deputy, leaving)),
              "student_not_enrolled");
}

TEST_F(Office, AClosedClassKeepsItsList) {
    state({ClassClosed{sample_.class_5a, sample_.year}});
    const StudentLeft leaving{.student_id = sample_.yozhikov,
                              .study_group_id = sample_.english_5a_1,
                              .left_on = Date{2026, 11, 10}};
    EXPECT_EQ(outcome(record_leaving(next_command(), sample_.deputy, leaving)), "class_closed");
}

TEST_F(Office, AChangeOfTeacherMovesTheComingLessons) {
    const ChangeTeacher change{.course_id = sample_.mathematics_5a,
                               .teacher_id = sample_.sidorov,
                               .from = Date{2026, 9, 8},
                               .comment = "приказ № 41"};
    EXPECT_EQ(outcome(change_teacher(next_command(), sample_.petrova, change)), "not_your_role");
    EXPECT_EQ(outcome(change_teacher(next_command(), sample_.deputy, change)), "recorded");
    EXPECT_EQ(outcome(change_teacher(next_command(), sample_.deputy, change)), "unchanged");

    const auto teachers = *reader().course_teachers(sample_.mathematics_5a);
    ASSERT_EQ(teachers.size(), 2u);
    EXPECT_EQ(teachers[0].valid_to, (Date{2026, 9, 7}));
    EXPECT_EQ(teachers[1].comment, "приказ № 41");
    EXPECT_EQ((*reader().lesson(sample_.monday_7))->teacher_id, sample_.petrova);
    EXPECT_EQ((*reader().lesson(sample_.tuesday_8))->teacher_id, sample_.sidorov);
    EXPECT_EQ((*reader().lesson(sample_.lesson_5b))->teacher_id, sample_.petrova);

    // The place can become vacant.
    const ChangeTeacher vacancy{.course_id = sample_.mathematics_5a, .from = Date{2026, 9, 14}};
    EXPECT_EQ(outcome(change_teacher(next_command(), sample_.deputy, vacancy)), "recorded");
    EXPECT_TRUE((*reader().lesson(sample_.monday_14))->teacher_id.is_nil());
    const ChangeTeacher earlier{.course_id = sample_.mathematics_5a,
                                .teacher_id = sample_.petrova,
                                .from = Date{2026, 9, 8}};
    EXPECT_EQ(outcome(change_teacher(next_command(), sample_.deputy, earlier)),
              "dates_out_of_order");
}

TEST_F(Office, ANewClassTeacherEndsTheFormerOne) {
    const ClassTeacher next{.study_group_id = sample_.class_5a,
                            .teacher_id = sample_.sidorov,
                            .valid_from = Date{2026, 11, 1}};
    EXPECT_EQ(outcome(assign_class_teacher(next_command(), sample_.petrova, next)),
              "not_your_role");
    EXPECT_EQ(outcome(assign_class_teacher(next_command(), sample_.deputy, next)), "recorded");
    EXPECT_EQ(outcome(assign_class_teacher(next_command(), sample_.deputy, next)), "unchanged");
    const auto leading = *reader().class_teachers(sample_.class_5a);
    ASSERT_EQ(leading.size(), 2u);
    EXPECT_EQ(leading[0].valid_to, (Date{2026, 10, 31}));
    EXPECT_EQ(leading[1], next);
}

TEST_F(Office, ALimitOfRightsNeedsItsDocument) {
    Guardianship limit{.student_id = sample_.yozhikov,
                       .guardian_id = sample_.yozhikova,
                       .relation = "мать",
                       .rights = GuardianRights::none,
                       .valid_from = Date{2026, 9, 8}};
    EXPECT_EQ(outcome(establish_guardianship(next_command(), sample_.deputy, limit)),
              "invalid_value");
    limit.basis = "решение суда № 2-118";
    EXPECT_EQ(outcome(establish_guardianship(next_command(), sample_.deputy, limit)), "recorded");
    const GuardianshipEnded ended{.student_id = sample_.zhukova,
                                  .guardian_id = sample_.yozhikova,
                                  .valid_to = Date{2026, 9, 7}};
    EXPECT_EQ(outcome(end_guardianship(next_command(), sample_.deputy, ended)), "not_found");
}

TEST_F(Office, ANamesakeBornTheSameDayIsTheSamePerson) {
    const Person first{.person_id = id_of<PersonId>(60),
                       .last_name = "Ёлкина",
                       .first_name = "Анна",
                       .birth_date = Date{2015, 3, 1}};
    Person second = first;
    second.person_id = id_of<PersonId>(61);
    second.last_name = "Елкина";
    EXPECT_EQ(outcome(register_person(next_command(), sample_.deputy, first)), "recorded");
    EXPECT_EQ(outcome(register_person(next_command(), sample_.deputy, first)), "unchanged");
    EXPECT_EQ(outcome(register_person(next_command(), sample_.deputy, second)), "duplicate_person");
    second.birth_date = Date{2015, 3, 2};  // Twins are born on one day, namesakes need not be.
    EXPECT_EQ(outcome(register_person(next_command(), sample_.deputy, second)), "recorded");
    second.last_name = " ";
    EXPECT_EQ(outcome(register_person(next_command(), sample_.deputy, second)), "invalid_value");
}

TEST_F(Office, APolicyNamesItsClause) {
    PolicySet policy{.key = "lock.lesson_edit_days", .value = "9", .valid_from = Date{2026, 9, 1}};
    EXPECT_EQ(outcome(set_policy(next_command(), sample_.petrova, policy)), "not_your_role");
    EXPECT_EQ(outcome(set_policy(next_command(), sample_.deputy, policy)), "order_required");
    policy.clause = "Положение, п. 3.2";
    EXPECT_EQ(outcome(set_policy(next_command(), sample_.deputy, policy)), "recorded");
    EXPECT_EQ(outcome(set_policy(next_command(), sample_.deputy, policy)), "unchanged");
    policy.value = "900";
    EXPECT_EQ(outcome(set_policy(next_command(), sample_.deputy, policy)), "invalid_value");
}

}  // namespace
}  // namespace letopis::testing
