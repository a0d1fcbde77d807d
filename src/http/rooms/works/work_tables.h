#pragma once
// The schedule of assessment procedures as a list to take away (F-15).

#include "app/works/open_work_schedule.h"
#include "http/wire/list_book.h"

namespace letopis::http {

/// A row for each work, by day.
ListBook work_schedule_table(const WorkSchedule& schedule);

}  // namespace letopis::http
