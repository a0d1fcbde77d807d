#pragma once
// What the sheets of health need of the school: whether it keeps them, whose they are (SEC-03).

#include "domain/attendance/health_sheets.h"
#include "ports/reader.h"

namespace letopis {

/// As the local act has it on that day (health.sheet).
Result<HealthKeeping> health_keeping_on(Reader& reader, Date on);

}  // namespace letopis
