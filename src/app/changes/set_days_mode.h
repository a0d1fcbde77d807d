#pragma once
// set_days_mode: some days of a class are held at a distance, or by oneself (ATT-08: quarantine,
// frost). One command for each class; a day of the school is one for each of its classes.

#include <string>
#include <vector>

#include "app/changes/lessons_left.h"
#include "domain/lessons/modes.h"
#include "ports/writer.h"

namespace letopis {

struct SetDaysMode {
    StudyGroupId study_group_id;
    Date from;  ///< Both inclusive; at most limits::days_of_changes.
    Date to;
    LessonMode mode = LessonMode::distance;
    std::string reason;
    /// All groups whose days are changed in the same request, as CancelDay::together.
    std::vector<StudyGroupId> together;
};

/// Sets what can be set; cancelled lessons, what has been closed, and lessons with other classes
/// stay (open_modes_left says which). The decision refuses as the second lock (keep_timetable);
/// `not_found`; `dates_out_of_order`; `invalid_value` at `to` for too many days and at `reason`
/// without one; `text_too_long`. Nothing to set is success without an entry.
Command set_days_mode(CommandId command_id, PersonId actor_id, SetDaysMode set);

/// Which lessons of these groups are still held otherwise in these days, and why; `set` for all of
/// `groups`. Refuses as the second lock (keep_timetable), and as the command for the days.
Result<std::vector<LeftLesson>> open_modes_left(Reader& reader, PersonId asker_id,
                                                const SetDaysMode& set,
                                                const std::vector<StudyGroupId>& groups,
                                                Date today);

}  // namespace letopis
