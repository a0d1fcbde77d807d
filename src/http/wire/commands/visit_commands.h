#pragma once
// What is asked about visits of inspectors: bodies of commands.

#include <string>
#include <vector>

#include "base/describe.h"
#include "base/id.h"
#include "base/time.h"

namespace letopis::http {

struct VisitCommand {
    CommandId command_id;
    PersonId inspector_id;  ///< New, chosen by who opens the visit.
    std::string last_name;
    std::string first_name;
    std::string patronymic;
    std::string authority;
    std::string basis_no;
    Date basis_on;
    Date from_on;
    Date to_on;
    bool whole_school = false;  ///< Then no groups; else at least one.
    std::vector<StudyGroupId> study_group_ids;
};
LETOPIS_DESCRIBE(VisitCommand, command_id, inspector_id, last_name, first_name, patronymic,
                 authority, basis_no, basis_on, from_on, to_on, whole_school, study_group_ids)

struct VisitEndCommand {
    CommandId command_id;
    std::string reason;
};
LETOPIS_DESCRIBE(VisitEndCommand, command_id, reason)

}  // namespace letopis::http
