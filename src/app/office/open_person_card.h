#pragma once
// open_person_card: everything the school's lists say of one person.

#include <optional>
#include <string>
#include <vector>

#include "app/office/role_choices.h"
#include "domain/access/access.h"
#include "ports/reader.h"

namespace letopis {

/// A stay in a class, a subgroup or an association.
struct CardEnrolment {
    StudyGroupId study_group_id;
    StudyGroupKind kind = StudyGroupKind::school_class;
    std::string title;
    std::string school_year_title;
    Date enrolled_on;
    std::optional<Date> left_on;
    std::string order;       ///< "№ 15 от 28.08.2026"
    std::string left_order;  ///< The same of leaving.
    std::string left_reason;
    bool is_closed = false;       ///< The year is: nothing changes there.
    bool is_list_closed = false;  ///< At least its list is: he stays where he is.
    bool operator==(const CardEnrolment&) const = default;
};
LETOPIS_DESCRIBE(CardEnrolment, study_group_id, kind, title, school_year_title, enrolled_on,
                 left_on, order, left_order, left_reason, is_closed, is_list_closed)

/// Who looks after him, or whom he looks after.
struct CardKin {
    PersonId person_id;
    std::string name;
    std::string relation;  ///< Of the guardian: "мать".
    GuardianRights rights = GuardianRights::full;
    Date valid_from;
    std::optional<Date> valid_to;
    std::string basis;
    std::string place;  ///< The ward's class.
    bool operator==(const CardKin&) const = default;
};
LETOPIS_DESCRIBE(CardKin, person_id, name, relation, rights, valid_from, valid_to, basis, place)

struct CardAppointment {
    AppointedRole role = AppointedRole::deputy;
    Date valid_from;
    std::optional<Date> valid_to;
    std::string basis;
    std::string scope;  ///< "группы: СД-21"; empty: the whole school.
    std::optional<RoleReach> reach;
    std::vector<StudyGroupId> study_group_ids;
    std::vector<SubjectId> subject_ids;
    std::vector<RoleStudent> students;  ///< Under his care.
    std::vector<int> grades;
    std::vector<ProgrammeFamily> families;
    bool operator==(const CardAppointment&) const = default;
};
LETOPIS_DESCRIBE(CardAppointment, role, valid_from, valid_to, basis, scope, reach, study_group_ids,
                 subject_ids, students, grades, families)

/// A course that he teaches or has taught this year.
struct CardCourse {
    CourseId course_id;
    std::string subject_title;
    std::string study_group_title;
    Date valid_from;
    std::optional<Date> valid_to;
    std::string comment;
    int weekly_hours_hundredths = 0;
    bool operator==(const CardCourse&) const = default;
};
LETOPIS_DESCRIBE(CardCourse, course_id, subject_title, study_group_title, valid_from, valid_to,
                 comment, weekly_hours_hundredths)

struct CardClass {
    StudyGroupId study_group_id;
    std::string title;
    Date valid_from;
    std::optional<Date> valid_to;
    bool operator==(const CardClass&) const = default;
};
LETOPIS_DESCRIBE(CardClass, study_group_id, title, valid_from, valid_to)

struct PersonCard {
    Person person;
    std::string name;  ///< "Иванов Иван Иванович"
    Date today;
    std::vector<CardEnrolment> enrolments;  ///< The latest year first.
    std::vector<CardKin> guardians;
    std::vector<CardKin> wards;
    std::vector<CardAppointment> appointments;
    std::vector<CardCourse> courses;
    std::vector<CardClass> classes;
    bool may_keep = false;     ///< Particulars, lists, guardians, who teaches.
    bool may_appoint = false;  ///< Roles, dismissal.
    bool operator==(const PersonCard&) const = default;
};
LETOPIS_DESCRIBE(PersonCard, person, name, today, enrolments, guardians, wards, appointments,
                 courses, classes, may_keep, may_appoint)

/// For who keeps people, and for the class teacher of one of his groups or of his wards'. Refuses
/// `not_found`, then as check_access for read_class.
Result<PersonCard> open_person_card(Reader& reader, const Standing& standing, PersonId person_id,
                                    Instant now);

}  // namespace letopis
