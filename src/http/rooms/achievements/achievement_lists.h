#pragma once
// Achievements and mass events of a group as lists to take away.

#include "app/achievements/open_group_achievements.h"
#include "http/wire/list_book.h"

namespace letopis::http {

/// Achievements that the group presents, those that others present, events.
ListBook achievement_lists(const GroupAchievements& view);

}  // namespace letopis::http
