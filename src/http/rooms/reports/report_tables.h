#pragma once
// Reports as lists to take away, by the columns of their forms.

#include "app/reports/open_activity_list.h"
#include "app/reports/open_fulfilment.h"
#include "app/reports/open_general_list.h"
#include "app/reports/open_hours_sheet.h"
#include "app/reports/open_results.h"
#include "http/wire/list_book.h"

namespace letopis::http {

/// Courses, then all together and the period before; students by category.
ListBook results_table(const ResultsReport& report);
/// F-05: a row for each course and span.
ListBook fulfilment_table(const FulfilmentReport& report);
/// F-14: a row for each teacher and course, then the teacher's sum; the school's sum stands last.
ListBook hours_table(const HoursSheet& sheet);
/// F-09, with empty columns for what is written by hand.
ListBook general_list_table(const GeneralList& list);
/// F-11: a row for each association.
ListBook activity_list_table(const ActivityList& list);

}  // namespace letopis::http
