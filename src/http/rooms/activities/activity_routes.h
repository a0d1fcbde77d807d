#pragma once
// Journals of other kinds (JRN-24, F-24, F-25): courses of the year listed and formed, a journal
// shown and printed, the regime of an after-school group.

#include "app/activities/open_activities.h"
#include "app/activities/open_activity_journal.h"
#include "http/rooms/places.h"
#include "http/routes/call.h"
#include "http/routes/respond.h"
#include "http/wire/commands/activity_commands.h"
#include "http/wire/outcomes.h"

namespace letopis::http {

void show_activities(Call& call, Later<ActivityCourses> later);
void add_activity(Call& call, ActivityOrder body, Later<FactOutcome> later);
void show_activity(Call& call, const CoursePlace& place, Later<ActivityJournal> later);
void print_activity(Call& call, const CoursePlace& place, Later<PdfFile> later);
void save_regime(Call& call, const GroupPlace& place, RegimeCommand body, Later<FactOutcome> later);

}  // namespace letopis::http
