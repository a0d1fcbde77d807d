#pragma once
// record_achievement: an award of the school, or what a student has achieved (LAW-01, ADE-07).

#include "domain/people/achievements.h"
#include "ports/writer.h"

namespace letopis {

/// The decision refuses `not_found` for an unknown group; as the second lock (keep_achievements of
/// the group that presents it); `class_closed`; `student_not_enrolled` for who was on the group's
/// list neither on the day of the achievement nor today; then as decide_record_achievement.
/// What stands already is success without an entry.
Command record_achievement(CommandId command_id, PersonId actor_id, RecordAchievement record);

}  // namespace letopis
