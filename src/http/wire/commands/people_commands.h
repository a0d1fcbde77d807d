#pragma once
// What is asked about people, lists and posts: bodies of commands.

#include <optional>
#include <string>
#include <vector>

#include "app/people/namesakes.h"
#include "base/describe.h"
#include "base/id.h"
#include "base/time.h"
#include "domain/classes/classes.h"
#include "domain/people/people.h"
#include "http/wire/outcomes.h"

namespace letopis::http {

struct PersonParticulars {
    std::string last_name;
    std::string first_name;
    std::string patronymic;
    Sex sex = Sex::unknown;
    std::optional<Date> birth_date;
    std::string personal_no;
};
LETOPIS_DESCRIBE(PersonParticulars, last_name, first_name, patronymic, sex, birth_date, personal_no)

struct NewPersonCommand {
    CommandId command_id;
    PersonId person_id;
    PersonParticulars person;
    NamesakeAnswer namesake = NamesakeAnswer::ask;
};
LETOPIS_DESCRIBE(NewPersonCommand, command_id, person_id, person, namesake)

struct ParticularsCommand {
    CommandId command_id;
    PersonParticulars person;
};
LETOPIS_DESCRIBE(ParticularsCommand, command_id, person)

struct AdmissionCommand {
    CommandId command_id;
    PersonId person_id;
    PersonParticulars person;
    StudyGroupId study_group_id;
    Date enrolled_on;
    std::string order_no;
    std::optional<Date> order_on;
    NamesakeAnswer namesake = NamesakeAnswer::ask;
};
LETOPIS_DESCRIBE(AdmissionCommand, command_id, person_id, person, study_group_id, enrolled_on,
                 order_no, order_on, namesake)

struct EnrolmentCommand {
    CommandId command_id;
    StudentId student_id;
    StudyGroupId study_group_id;
    Date enrolled_on;
    std::string order_no;
    std::optional<Date> order_on;
};
LETOPIS_DESCRIBE(EnrolmentCommand, command_id, student_id, study_group_id, enrolled_on, order_no,
                 order_on)

struct LeavingCommand {
    CommandId command_id;
    StudentId student_id;
    StudyGroupId study_group_id;
    Date left_on;
    std::string order_no;
    std::optional<Date> order_on;
    std::string reason;
};
LETOPIS_DESCRIBE(LeavingCommand, command_id, student_id, study_group_id, left_on, order_no,
                 order_on, reason)

struct TransferCommand {
    CommandId command_id;
    StudentId student_id;
    StudyGroupId from_group_id;
    StudyGroupId to_group_id;
    Date on;
    std::string order_no;
    std::optional<Date> order_on;
};
LETOPIS_DESCRIBE(TransferCommand, command_id, student_id, from_group_id, to_group_id, on, order_no,
                 order_on)

struct PlacementCommand {
    CommandId command_id;
    StudentId student_id;
    SubjectId subject_id;
    std::optional<StudyGroupId> subgroup_id;
};
LETOPIS_DESCRIBE(PlacementCommand, command_id, student_id, subject_id, subgroup_id)

struct PlaceStudents {
    Date from;
    std::vector<PlacementCommand> commands;
};
LETOPIS_DESCRIBE(PlaceStudents, from, commands)

struct PlacementOutcome {
    CommandId command_id;
    Outcome outcome = Outcome::refused;
    std::optional<Problem> refusal;
};
LETOPIS_DESCRIBE(PlacementOutcome, command_id, outcome, refusal)

struct PlacementOutcomes {
    std::vector<PlacementOutcome> outcomes;  ///< In the order of the commands.
};
LETOPIS_DESCRIBE(PlacementOutcomes, outcomes)

struct GuardianshipCommand {
    CommandId command_id;
    StudentId student_id;
    GuardianId guardian_id;
    std::string relation;
    GuardianRights rights = GuardianRights::full;
    Date valid_from;
    std::optional<Date> valid_to;
    std::string basis;
};
LETOPIS_DESCRIBE(GuardianshipCommand, command_id, student_id, guardian_id, relation, rights,
                 valid_from, valid_to, basis)

struct GuardianshipEndCommand {
    CommandId command_id;
    StudentId student_id;
    GuardianId guardian_id;
    Date valid_to;
    std::string basis;
};
LETOPIS_DESCRIBE(GuardianshipEndCommand, command_id, student_id, guardian_id, valid_to, basis)

struct AppointmentCommand {
    CommandId command_id;
    PersonId person_id;
    AppointedRole role = AppointedRole::deputy;
    Date valid_from;
    std::optional<Date> valid_to;
    std::string basis;
    std::optional<RoleReach> reach;  ///< Of a role that is for something named.
    std::optional<std::vector<StudyGroupId>> study_group_ids;
    std::optional<std::vector<SubjectId>> subject_ids;
    std::optional<std::vector<StudentId>> student_ids;
    std::optional<std::vector<int>> grades;
    std::optional<std::vector<ProgrammeFamily>> families;
};
LETOPIS_DESCRIBE(AppointmentCommand, command_id, person_id, role, valid_from, valid_to, basis,
                 reach, study_group_ids, subject_ids, student_ids, grades, families)

struct AppointmentEndCommand {
    CommandId command_id;
    PersonId person_id;
    AppointedRole role = AppointedRole::deputy;
    Date valid_from;  ///< Which of them: the one that began then.
    Date valid_to;
    std::string basis;
};
LETOPIS_DESCRIBE(AppointmentEndCommand, command_id, person_id, role, valid_from, valid_to, basis)

struct DismissalCommand {
    CommandId command_id;
    Date last_day;
    std::string basis;
};
LETOPIS_DESCRIBE(DismissalCommand, command_id, last_day, basis)

struct ClassTeacherCommand {
    CommandId command_id;
    EmployeeId teacher_id;
    Date valid_from;
};
LETOPIS_DESCRIBE(ClassTeacherCommand, command_id, teacher_id, valid_from)

struct CourseTeacherCommand {
    CommandId command_id;
    std::optional<EmployeeId> teacher_id;  ///< Null: «вакансия».
    Date from;
    std::string comment;
};
LETOPIS_DESCRIBE(CourseTeacherCommand, command_id, teacher_id, from, comment)

struct ScaleCommand {
    CommandId command_id;
    Scale scale = Scale::five_point;
};
LETOPIS_DESCRIBE(ScaleCommand, command_id, scale)

struct SubgroupCommand {
    CommandId command_id;
    StudyGroupId study_group_id;
    CourseId course_id;
    std::string title;
    std::vector<StudyGroupId> parent_group_ids;
    SubjectId subject_id;
    std::optional<EmployeeId> teacher_id;
    Date from;
    int weekly_hours_hundredths = 0;
    Scale scale = Scale::five_point;
};
LETOPIS_DESCRIBE(SubgroupCommand, command_id, study_group_id, course_id, title, parent_group_ids,
                 subject_id, teacher_id, from, weekly_hours_hundredths, scale)

}  // namespace letopis::http
