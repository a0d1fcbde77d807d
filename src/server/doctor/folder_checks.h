#pragma once
// What can be wrong with a data folder and its settings.

#include "base/clock.h"
#include "server/config.h"
#include "server/doctor/ailment.h"
#include "server/holdings.h"

namespace letopis::doctor {

/// Rights, keys, leftovers, space, settings of the folder itself.
void check_folder(const Holdings& folder, const Config& config, const Clock& clock,
                  Ailments& found);
/// Files of one organisation: key, signed head, database, media.
void check_school(const Holdings& folder, OrgId org_id, const Config& config, const Clock& clock,
                  Ailments& found);

}  // namespace letopis::doctor
