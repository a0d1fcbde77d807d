#pragma once
// F-15 on paper: the schedule of assessment procedures of a class in a period (ASM-12).

#include "app/works/open_work_schedule.h"
#include "ports/gathering/form_facts.h"

namespace letopis {

/// Класс, предмет, дата, вид работы, уровень. Signed by the deputy; a draft until the period is
/// over: works are still planned and moved.
TableForm work_schedule_form(const WorkSchedule& schedule, ProgrammeFamily family,
                             const FormFacts& facts);

/// As `open_work_schedule`.
Result<TableForm> open_work_schedule_form(Reader& reader, const Standing& standing, StudyGroupId id,
                                          std::optional<PeriodId> period_id, Instant now);

}  // namespace letopis
