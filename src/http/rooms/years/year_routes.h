#pragma once
// School years (учебные годы): which there are, and the switch from one to the next (OPS-01).

#include "app/years/open_year_switch.h"
#include "http/routes/call.h"
#include "http/routes/later.h"
#include "http/wire/commands/year_commands.h"

namespace letopis::http {

struct SchoolYearPlace {
    SchoolYearId school_year_id;
};
LETOPIS_DESCRIBE(SchoolYearPlace, school_year_id)

Result<YearList> show_school_years(Call& call);
void show_year_switch(Call& call, const SchoolYearPlace& place, Later<YearSwitch> later);
/// One command for each group, in one batch, then one for the subgroups of each class that goes on.
/// Refuses `page_too_large` for more groups than a school has.
void switch_year(Call& call, const SchoolYearPlace& place, SwitchYear body,
                 Later<GroupOutcomes> later);
/// The same bounds.
void undo_switch(Call& call, const SchoolYearPlace& place, UndoSwitch body,
                 Later<GroupOutcomes> later);

}  // namespace letopis::http
