#pragma once
// cancel_day: актированный день: no lesson of a class is held that day (CUR-02, ATT-08). One
// command for each class; a day of the school is one for each of its classes.

#include <string>
#include <vector>

#include "app/changes/lessons_left.h"
#include "ports/writer.h"

namespace letopis {

struct CancelDay {
    StudyGroupId study_group_id;
    Date on;
    std::string reason;
    /// All groups whose day is cancelled in the same request: a subgroup that draws from several
    /// classes has its day cancelled with all of them.
    std::vector<StudyGroupId> together;
};

/// Cancels what can be cancelled; lessons under which marks stand, and what has been closed, stay
/// (open_day_left says which). The decision refuses as the second lock (keep_timetable);
/// `not_found`; `invalid_value` without a reason; `text_too_long`; as check_not_reserved. Nothing
/// to cancel is success without an entry.
Command cancel_day(CommandId command_id, PersonId actor_id, CancelDay cancel);

/// What is still to be held that day in these groups, and why it could not be cancelled. Refuses as
/// the second lock (keep_timetable).
Result<std::vector<LeftLesson>> open_day_left(Reader& reader, PersonId asker_id, Date on,
                                              const std::vector<StudyGroupId>& groups, Date today);

}  // namespace letopis
