#pragma once
// Duties (перечень дел, OPS-04): a person's own shown, counted and ticked; how far everybody is.

#include "app/duties/open_duties.h"
#include "app/duties/open_duty_progress.h"
#include "http/routes/call.h"
#include "http/routes/respond.h"
#include "http/wire/commands/certificate_commands.h"
#include "http/wire/outcomes.h"

namespace letopis::http {

void show_duties(Call& call, Later<DutyList> later);
void show_duty_count(Call& call, Later<DutyCount> later);
void show_duty_progress(Call& call, Later<DutyProgress> later);
void tick_one_duty(Call& call, DutyTickCommand body, Later<FactOutcome> later);

}  // namespace letopis::http
