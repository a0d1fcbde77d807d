#include "http/rooms/withdrawals/withdrawal_table.h"

#include <array>

#include "http/rooms/audiences.h"
#include "http/rooms/withdrawals/withdrawal_routes.h"

namespace letopis::http {
namespace {

using enum Method;
using enum Urgency;

constexpr Audience orderers = Audience::of({Role::director});
constexpr Audience result_carriers = Audience::of({Role::director, Role::deputy, Role::clerk});

constexpr auto table = std::to_array<Route>({
    route<&take_back_reopening>(post, "/api/v1/reopenings/{reopening}/withdrawal",
                                "withdraw_reopening", orderers, writing),
    route<&take_back_carried>(post, "/api/v1/carried-results/withdrawal", "withdraw_carried_result",
                              result_carriers, writing),
    route<&take_back_direction>(post, "/api/v1/attestation/retakes/{direction}/withdrawal",
                                "withdraw_retake", section_heads, writing),
    route<&put_protocol_right>(post, "/api/v1/finals/attestations/{final_attestation}/correction",
                               "correct_final_protocol", heads, writing),
});

}  // namespace

std::span<const Route> withdrawal_table() { return table; }

}  // namespace letopis::http
