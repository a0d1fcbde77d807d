#pragma once
// undo_move: the switch of one group is taken back before anything came of it.

#include "domain/classes/classes.h"
#include "ports/writer.h"

namespace letopis {

/// Отмена перевода в группу нового года, by an order of its own.
struct UndoMove {
    SchoolYearId from_year_id;
    StudyGroupId study_group_id;  ///< Of the new year.
    std::string order_no;
    std::optional<Date> order_on;
};

/// Ends, on its first day and with the reason «перевод отменён», each stay in the group and in the
/// subgroups that draw from it which began on the first day of the year and is of a student of last
/// year; those who came by other orders stay. The group itself stays too, empty: facts are not
/// taken back. Moved again, they are on its list from the first day as if nothing had been. The
/// decision refuses as the second lock (keep_people); `not_found` for an unknown year and for a
/// group that is not of the year after it; `order_required`, `text_too_long`; `class_closed`;
/// `invalid_value` when the group or one of the subgroups has a course: its journal is begun.
Command undo_move(CommandId command_id, PersonId actor_id, UndoMove undo);

}  // namespace letopis
