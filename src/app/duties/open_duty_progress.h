#pragma once
// open_duty_progress: how far everybody of the school is with the duties of this week and the one
// before, by role and by person (OPS-04, ORD-1.4.1-a). Read only: nobody ticks for another.

#include <string>
#include <vector>

#include "domain/access/access.h"
#include "ports/reader.h"

namespace letopis {

/// One person in one role.
struct DutyPerson {
    PersonId person_id;
    std::string name;  ///< "Петрова А. И."
    Role role = Role::subject_teacher;
    int due = 0;  ///< By today.
    int done = 0;
    bool operator==(const DutyPerson&) const = default;
};
LETOPIS_DESCRIBE(DutyPerson, person_id, name, role, due, done)

struct DutyRole {
    Role role = Role::subject_teacher;
    std::string role_title;
    int due = 0;
    int done = 0;
    std::vector<DutyPerson> people;  ///< By name.
    bool operator==(const DutyRole&) const = default;
};
LETOPIS_DESCRIBE(DutyRole, role, role_title, due, done, people)

struct DutyProgress {
    Date from_on;
    Date to_on;                   ///< Today.
    std::vector<DutyRole> roles;  ///< In the order of Role; those that somebody holds.
    bool operator==(const DutyProgress&) const = default;
};
LETOPIS_DESCRIBE(DutyProgress, from_on, to_on, roles)

/// From Monday of the week before to today. Refuses as the second lock whoever does not lead the
/// school (decide_council).
Result<DutyProgress> open_duty_progress(Reader& reader, const Standing& standing, Instant now);

}  // namespace letopis
