#pragma once
// People (люди): persons, who they are to each other, and what role they have.

#include <optional>
#include <string>
#include <vector>

#include "base/describe.h"
#include "base/id.h"
#include "base/time.h"
#include "domain/people/programme_family.h"

namespace letopis {

/// Образовательная организация.
struct Organization {
    std::string full_name;  ///< By the charter.
    std::string short_name;
    std::string address;
    std::string log_origin;  ///< Name of its ledger, e.g. "letopis.example/school-1234".
    bool operator==(const Organization&) const = default;
};
LETOPIS_DESCRIBE(Organization, full_name, short_name, address, log_origin)

LETOPIS_ENUM(Sex, unknown, female, male)

/// Лицо. Names of any shape: no patronymic, double surnames, ё. Invariant: last_name not empty.
struct Person {
    PersonId person_id;
    std::string last_name;
    std::string first_name;
    std::string patronymic;
    Sex sex = Sex::unknown;
    std::optional<Date> birth_date;
    std::string personal_no;  ///< № личного дела for students, табельный № for employees.
    bool operator==(const Person&) const = default;

    std::string full_name() const;      ///< "Иванов Иван Иванович"
    std::string last_first() const;     ///< "Иванов Иван"
    std::string with_initials() const;  ///< "Иванов И. И."
};
LETOPIS_DESCRIBE(Person, person_id, last_name, first_name, patronymic, sex, birth_date, personal_no)

/// Roles given by appointment. Teacher, class teacher, student and guardian are facts, not
/// appointments: they follow from courses, classes and guardianships (requirements (b)).
/// Those after `clerk` are: диспетчер расписания, заведующий отделением, руководитель
/// методического объединения (методист), мастер производственного обучения, медицинский работник,
/// социальный педагог или психолог.
LETOPIS_ENUM(AppointedRole, director, deputy, archivist, journal_admin, clerk, scheduler,
             section_head, department_head, training_master, medic, counsellor)

/// Назначение роли.
struct RoleAssignment {
    PersonId person_id;
    AppointedRole role = AppointedRole::deputy;
    Date valid_from;
    std::optional<Date> valid_to;  ///< Inclusive.
    std::string basis;             ///< The order: number and date.
    bool operator==(const RoleAssignment&) const = default;
};
LETOPIS_DESCRIBE(RoleAssignment, person_id, role, valid_from, valid_to, basis)

/// Охват назначения: all vocational groups, groups that are named, courses of subjects, students
/// under care, parallels of general education, families of programmes.
LETOPIS_ENUM(RoleReach, vocational, groups, subjects, students, parallels, families)

/// What the appointment that began on `valid_from` is for (b.1); of roles of the whole school there
/// is none. An appointment that needs one and has none gives no right; a deputy without one is of
/// the whole school.
struct RoleScope {
    PersonId person_id;
    AppointedRole role = AppointedRole::section_head;
    Date valid_from;
    RoleReach reach = RoleReach::vocational;
    std::vector<StudyGroupId> study_group_ids;  ///< Not empty when the reach is `groups`.
    std::vector<SubjectId> subject_ids;         ///< Not empty when the reach is `subjects`.
    std::vector<StudentId> student_ids;         ///< … `students`.
    std::vector<int> grades;                    ///< … `parallels`: 1 to 11.
    std::vector<ProgrammeFamily> families;      ///< … `families`.
    bool operator==(const RoleScope&) const = default;
};
LETOPIS_DESCRIBE(RoleScope, person_id, role, valid_from, reach, study_group_ids, subject_ids,
                 student_ids, grades, families)

/// Права представителя: a court may limit them (b.3, 6).
LETOPIS_ENUM(GuardianRights, full, none)

/// Законное представительство.
struct Guardianship {
    StudentId student_id;
    GuardianId guardian_id;
    std::string relation;  ///< "мать", "отец", "опекун"
    GuardianRights rights = GuardianRights::full;
    Date valid_from;
    std::optional<Date> valid_to;  ///< Inclusive.
    std::string basis;
    bool operator==(const Guardianship&) const = default;
};
LETOPIS_DESCRIBE(Guardianship, student_id, guardian_id, relation, rights, valid_from, valid_to,
                 basis)

// --- Entries -----------------------------------------------------------------------------

struct OrganizationRegistered {
    Organization organization;
    bool operator==(const OrganizationRegistered&) const = default;
};
LETOPIS_DESCRIBE(OrganizationRegistered, organization)

struct PersonRegistered {
    Person person;
    bool operator==(const PersonRegistered&) const = default;
};
LETOPIS_DESCRIBE(PersonRegistered, person)

struct RoleAssigned {
    RoleAssignment assignment;
    bool operator==(const RoleAssigned&) const = default;
};
LETOPIS_DESCRIBE(RoleAssigned, assignment)

/// A later one of the same person, role and first day replaces it.
struct RoleScopeSet {
    RoleScope scope;
    std::string basis;  ///< The order.
    bool operator==(const RoleScopeSet&) const = default;
};
LETOPIS_DESCRIBE(RoleScopeSet, scope, basis)

/// The appointment that began on `valid_from` ends on `valid_to`.
struct RoleEnded {
    PersonId person_id;
    AppointedRole role = AppointedRole::deputy;
    Date valid_from;
    Date valid_to;
    std::string basis;
    bool operator==(const RoleEnded&) const = default;
};
LETOPIS_DESCRIBE(RoleEnded, person_id, role, valid_from, valid_to, basis)

struct GuardianshipEstablished {
    Guardianship guardianship;
    bool operator==(const GuardianshipEstablished&) const = default;
};
LETOPIS_DESCRIBE(GuardianshipEstablished, guardianship)

struct GuardianshipEnded {
    StudentId student_id;
    GuardianId guardian_id;
    Date valid_to;
    std::string basis;
    bool operator==(const GuardianshipEnded&) const = default;
};
LETOPIS_DESCRIBE(GuardianshipEnded, student_id, guardian_id, valid_to, basis)

}  // namespace letopis
