#pragma once
// Achievements, awards and mass events (LAW-01, ADE-01, ADE-07, DRY-10): of a group and of a
// student; recorded and taken back.

#include "app/achievements/open_achievements.h"
#include "app/achievements/open_group_achievements.h"
#include "http/rooms/attendance/absence_routes.h"
#include "http/rooms/places.h"
#include "http/routes/respond.h"
#include "http/wire/commands/achievement_commands.h"

namespace letopis::http {

struct AchievementPlace {
    EntryIndex achievement = -1;
};
LETOPIS_DESCRIBE(AchievementPlace, achievement)

struct MassEventPlace {
    EntryIndex mass_event = -1;
};
LETOPIS_DESCRIBE(MassEventPlace, mass_event)

void show_group_achievements(Call& call, const GroupPlace& place, Later<GroupAchievements> later);
void export_group_achievements(Call& call, const GroupPlace& place, Later<CsvFile> later);
void export_achievement_workbook(Call& call, const GroupPlace& place, Later<XlsxFile> later);
void show_student_achievements(Call& call, const StudentPlace& place,
                               Later<StudentAchievements> later);
void save_achievement(Call& call, AchievementCommand body, Later<FactOutcome> later);
void withdraw_one_achievement(Call& call, const AchievementPlace& place, AchievementWithdrawal body,
                              Later<FactOutcome> later);
void save_mass_event(Call& call, MassEventCommand body, Later<FactOutcome> later);
void withdraw_one_mass_event(Call& call, const MassEventPlace& place, AchievementWithdrawal body,
                             Later<FactOutcome> later);

}  // namespace letopis::http
