#pragma once
// admit_student: a newcomer becomes known to the school and stands on a group's list, by one order.

#include <optional>
#include <string>

#include "app/people/namesakes.h"
#include "domain/classes/classes.h"
#include "ports/writer.h"

namespace letopis {

struct AdmitStudent {
    Person person;  ///< With the id he will have.
    StudyGroupId study_group_id;
    Date enrolled_on;
    std::string order_no;
    std::optional<Date> order_on;
    NamesakeAnswer namesake = NamesakeAnswer::ask;
};

/// The decision refuses as the second lock (keep_people); as check_names and check_namesakes, and
/// `duplicate_person` for an id the school has; `not_found` for an unknown group, `class_closed`,
/// `aspect_closed`, `order_required`, `invalid_value` for a day outside of the school year or a
/// subgroup.
Command admit_student(CommandId command_id, PersonId actor_id, AdmitStudent admission);

}  // namespace letopis
