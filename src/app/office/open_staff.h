#pragma once
// open_staff: who works in the school this year: roles with their dates and basis, hours a week,
// classes led.

#include <optional>
#include <string>
#include <vector>

#include "domain/access/access.h"
#include "ports/reader.h"

namespace letopis {

struct StaffRole {
    AppointedRole role = AppointedRole::deputy;
    std::string title;  ///< "заместитель директора"
    Date valid_from;
    std::optional<Date> valid_to;
    std::string basis;
    std::string scope;  ///< "группы: СД-21"; empty: the whole school.
    bool operator==(const StaffRole&) const = default;
};
LETOPIS_DESCRIBE(StaffRole, role, title, valid_from, valid_to, basis, scope)

struct StaffMember {
    PersonId person_id;
    std::string name;
    std::string personal_no;
    std::vector<StaffRole> roles;  ///< Those that are not over.
    std::vector<std::string> subjects;
    int course_count = 0;
    int weekly_hours_hundredths = 0;
    std::vector<std::string> classes;  ///< That he leads today.
    bool operator==(const StaffMember&) const = default;
};
LETOPIS_DESCRIBE(StaffMember, person_id, name, personal_no, roles, subjects, course_count,
                 weekly_hours_hundredths, classes)

struct Staff {
    std::string school_year_title;
    Date today;
    bool may_keep = false;
    bool may_appoint = false;
    std::vector<StaffMember> members;  ///< By the alphabet; limits::staff_on_page at most.
    int vacancies = 0;                 ///< Courses that nobody teaches today.
    bool cut_off = false;
    bool operator==(const Staff&) const = default;
};
LETOPIS_DESCRIBE(Staff, school_year_title, today, may_keep, may_appoint, members, vacancies,
                 cut_off)

/// Who holds a role, teaches a course of the year of today, or leads one of its classes. Refuses as
/// check_access for keep_people.
Result<Staff> open_staff(Reader& reader, const Standing& standing, Instant now);

}  // namespace letopis
