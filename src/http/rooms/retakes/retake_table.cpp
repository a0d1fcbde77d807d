#include "http/rooms/retakes/retake_table.h"

#include <array>

#include "http/rooms/audiences.h"
#include "http/rooms/retakes/retake_routes.h"

namespace letopis::http {
namespace {

using enum Method;
using enum Urgency;

constexpr auto table = std::to_array<Route>({
    route<&show_attestation_choices>(get, "/api/v1/attestation/choices", "open_attestation_choices",
                                     section_heads, report),
    route<&save_deferral>(post, "/api/v1/attestation/deferrals", "defer_attestation", heads,
                          writing),
    route<&withdraw_one_deferral>(post, "/api/v1/attestation/deferrals/{deferral}/withdrawal",
                                  "withdraw_deferral", heads, writing),
    route<&save_direction>(post, "/api/v1/attestation/retakes", "direct_retake", section_heads,
                           writing),
    route<&show_retakes>(get, "/api/v1/attestation/retakes", "open_retakes", attestation_readers,
                         report),
    route<&export_retakes>(get, "/api/v1/attestation/retakes.csv", "export_retakes",
                           attestation_readers, report),
    route<&export_retakes_workbook>(get, "/api/v1/attestation/retakes.xlsx", "retakes_workbook",
                                    attestation_readers, report),
    route<&print_retake>(get, "/api/v1/attestation/retakes/{direction}/paper.pdf", "print_retake",
                         paper_readers, report),
});

}  // namespace

std::span<const Route> retake_table() { return table; }

}  // namespace letopis::http
