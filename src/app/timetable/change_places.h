#pragma once
// change_places: the weekly places of a class, changed by hand with effect from a day (CUR-06).
// Lessons that nobody recorded follow (timetable_versions.h); recorded ones stay.

#include <string>
#include <vector>

#include "base/describe.h"
#include "domain/access/access.h"
#include "domain/lessons/lessons.h"
#include "ports/writer.h"

namespace letopis {

/// Taken and put at once.
inline constexpr std::size_t places_per_change = 200;

/// Of the class's own courses and of those of the subgroups that draw from it.
struct ChangePlaces {
    StudyGroupId study_group_id;
    Date takes_effect_on;
    std::vector<TimetableSlot> taken;  ///< In force that day, no longer from it on.
    std::vector<TimetableSlot> put;
};

/// A lesson that does not follow the places.
struct PlaceLesson {
    std::string title;  ///< "5 «А», Алгебра, 11.01.2027, 2-й урок"
    std::string about;  ///< Why.
    bool operator==(const PlaceLesson&) const = default;
};
LETOPIS_DESCRIBE(PlaceLesson, title, about)

/// What would become of lessons.
struct PlacesPreview {
    int come_count = 0;
    int gone_count = 0;
    int kept_count = 0;
    std::vector<PlaceLesson> kept;  ///< The first limits::calendar_lessons_shown.
    bool operator==(const PlacesPreview&) const = default;
};
LETOPIS_DESCRIBE(PlacesPreview, come_count, gone_count, kept_count, kept)

/// Writes nothing. Refuses as the second lock (keep_timetable), then as the command.
Result<PlacesPreview> preview_places(Reader& reader, const Standing& standing,
                                     const ChangePlaces& change, Instant now);

/// The decision refuses as the second lock (keep_timetable); `not_found` for an unknown class or
/// course; what has been closed; `invalid_value` at `put` for nothing to change and more than
/// places_per_change, at `taken[i]` for a place that is not in force, at `put[i]…` for a
/// course of another class or beside the curriculum, one that stands there already, a weekday or
/// hour that is none, a room that is taken; at `takes_effect_on` for a day outside the year, one
/// after which these courses change again, and one since which a lesson was recorded that would
/// go; `teacher_busy` and `group_busy` at `put[i]` with who has that hour.
Command change_places(CommandId command_id, PersonId actor_id, ChangePlaces change);

}  // namespace letopis
