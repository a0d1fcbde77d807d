#include "http/rooms/routes.h"

#include <vector>

#include "http/rooms/achievements/achievements_table.h"
#include "http/rooms/activities/activity_table.h"
#include "http/rooms/addenda/addendum_table.h"
#include "http/rooms/appeals/appeal_table.h"
#include "http/rooms/attestation/attestation_table.h"
#include "http/rooms/behaviour/behaviour_table.h"
#include "http/rooms/calendar/calendar_table.h"
#include "http/rooms/care/care_table.h"
#include "http/rooms/certificates/certificate_table.h"
#include "http/rooms/closing/aspect_table.h"
#include "http/rooms/duties/duty_table.h"
#include "http/rooms/early/early_table.h"
#include "http/rooms/finals/final_table.h"
#include "http/rooms/forecasts/forecast_table.h"
#include "http/rooms/graduates/graduate_table.h"
#include "http/rooms/hours/hour_table.h"
#include "http/rooms/modes/study_mode_table.h"
#include "http/rooms/people/people_table.h"
#include "http/rooms/practice/practice_table.h"
#include "http/rooms/reasons/reason_table.h"
#include "http/rooms/reports/report_table.h"
#include "http/rooms/retakes/retake_table.h"
#include "http/rooms/rubrics/rubric_table.h"
#include "http/rooms/tables/control_table.h"
#include "http/rooms/tables/journal_table.h"
#include "http/rooms/tables/record_table.h"
#include "http/rooms/tables/site_table.h"
#include "http/rooms/timetable/timetable_table.h"
#include "http/rooms/visits/visit_table.h"
#include "http/rooms/withdrawals/withdrawal_table.h"
#include "http/rooms/works/works_table.h"

namespace letopis::http {
namespace {

std::vector<Route> joined_tables() {
    std::vector<Route> routes;
    for (const std::span<const Route> table :
         {site_table(),         journal_table(),    control_table(),    record_table(),
          achievements_table(), activity_table(),   appeal_table(),     attestation_table(),
          aspect_table(),       behaviour_table(),  rubric_table(),     certificate_table(),
          duty_table(),         final_table(),      study_mode_table(), people_table(),
          practice_table(),     report_table(),     retake_table(),     hour_table(),
          visit_table(),        calendar_table(),   works_table(),      early_table(),
          forecast_table(),     withdrawal_table(), addendum_table(),   graduate_table(),
          reason_table(),       timetable_table(),  care_table()})
        routes.insert(routes.end(), table.begin(), table.end());
    return routes;
}

}  // namespace

std::span<const Route> all_routes() {
    static const std::vector<Route> routes = joined_tables();
    return routes;
}

}  // namespace letopis::http
