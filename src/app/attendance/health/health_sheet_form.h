#pragma once
// F-10 on paper (листок здоровья): of a class, signed by the medic, apart from the journal.

#include "app/attendance/health/open_health.h"
#include "domain/statements/table_form.h"

namespace letopis {

/// Refuses as open_class_health; `invalid_value` at `study_group_id` where no sheets are kept.
Result<TableForm> open_health_sheet_form(Reader& reader, const Standing& standing, StudyGroupId id,
                                         Instant now);

}  // namespace letopis
