#pragma once
// transfer_student: from one class to another of the same year, by one order (OPS-02).

#include <optional>
#include <string>

#include "domain/classes/classes.h"
#include "ports/writer.h"

namespace letopis {

struct TransferStudent {
    StudentId student_id;
    StudyGroupId from_group_id;
    StudyGroupId to_group_id;
    Date on;  ///< First day in the new class; the day before is the last in the old one.
    std::string order_no;
    std::optional<Date> order_on;
};

/// He leaves the class with its subgroups, but stays in those that draw from both. The decision
/// refuses as the second lock (keep_people); `not_found` for an unknown group; `class_closed`,
/// `aspect_closed` of either; `order_required`; `invalid_value` for groups that are not two classes
/// of one kind and year, or a day outside of it; `student_not_enrolled` in the old one,
/// `already_enrolled`; `dates_out_of_order` when he came to the old class on that day or later.
Command transfer_student(CommandId command_id, PersonId actor_id, TransferStudent transfer);

}  // namespace letopis
