#pragma once
// move_into_group: the students of last year who go into one group of the new year (OPS-01).

#include "domain/finals/year_switch.h"
#include "ports/writer.h"

namespace letopis {

/// Перевод в одну группу нового года, by one order.
struct MoveIntoGroup {
    SchoolYearId from_year_id;
    NextGroup group;
    std::optional<StudyGroupId> continues;  ///< Whose class teacher and subgroups go with it.
    std::vector<MovedStudents> from;        ///< Empty: a new group, to be filled later.
    std::string order_no;
    std::optional<Date> order_on;
};

/// Opens the year that follows, with its periods, where nobody has; forms the group where the year
/// has none with its title; enrols from the year's first day those who have no place in the new
/// year yet; lets the class teacher lead on; tells of an
/// association that it is in the next year of its programme. Said again, it adds only what is
/// missing. The decision refuses as the second lock (keep_people); `not_found` for an unknown year
/// or group; then `order_required` without number and date (JRN-26), `text_too_long`,
/// `invalid_value` for a group without a title, of a grade there is not or of another programme
/// than its namesake; `class_closed`; `page_too_large` for more than a group takes; then as
/// check_moved_students.
Command move_into_group(CommandId command_id, PersonId actor_id, MoveIntoGroup move);

/// Forms the subgroups that drew from last year's class anew, with those of their students who went
/// on into the class that most went into; nobody is in a subgroup without being in its class
/// (OPS-02). A subgroup of several classes waits until each of them has gone on. Refuses as above.
Command move_subgroups(CommandId command_id, PersonId actor_id, StudyGroupId of_class);

}  // namespace letopis
