#include "http/rooms/reasons/reason_table.h"

#include <array>

#include "http/rooms/audiences.h"
#include "http/rooms/reasons/reason_routes.h"

namespace letopis::http {
namespace {

using enum Method;
using enum Urgency;

constexpr auto table = std::to_array<Route>({
    route<&show_change_reasons>(get, "/api/v1/changes/reasons", "open_change_reasons",
                                timetable_keepers, report),
    route<&export_change_reasons>(get, "/api/v1/changes/reasons.csv", "export_change_reasons",
                                  timetable_keepers, report),
    route<&export_reasons_workbook>(get, "/api/v1/changes/reasons.xlsx", "change_reasons_workbook",
                                    timetable_keepers, report),
    route<&save_change_reason>(post, "/api/v1/changes/reasons", "record_change_reason",
                               timetable_keepers, writing),
    route<&save_revised_reason>(put, "/api/v1/changes/reasons/{change_reason}",
                                "revise_change_reason", timetable_keepers, writing),
    route<&drop_change_reason>(post, "/api/v1/changes/reasons/{change_reason}/withdrawal",
                               "take_back_reason", timetable_keepers, writing),
    route<&save_applied_reason>(post, "/api/v1/changes/reasons/{change_reason}/lessons",
                                "apply_change_reason", timetable_keepers, writing),
});

}  // namespace

std::span<const Route> reason_table() { return table; }

}  // namespace letopis::http
