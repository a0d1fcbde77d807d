#include "http/rooms/early/early_table.h"

#include <array>

#include "http/rooms/audiences.h"
#include "http/rooms/early/early_routes.h"

namespace letopis::http {
namespace {

using enum Method;
using enum Urgency;

constexpr Audience early_keepers = Audience::of({Role::director, Role::deputy, Role::clerk});
constexpr Audience early_readers =
    Audience::of({Role::director, Role::deputy, Role::clerk, Role::class_teacher});

constexpr auto table = std::to_array<Route>({
    route<&show_early_attestations>(get, "/api/v1/attestation/early", "open_early_attestations",
                                    early_readers, report),
    route<&save_early_attestation>(post, "/api/v1/attestation/early", "allow_early_attestation",
                                   early_keepers, writing),
    route<&take_back_early>(post, "/api/v1/attestation/early/{early_attestation}/withdrawal",
                            "withdraw_early", early_keepers, writing),
    route<&show_absence_warnings>(get, "/api/v1/students/{student_id}/absence-warnings",
                                  "open_absence_warnings", diary_readers, diary),
    route<&show_class_warnings>(get, "/api/v1/study-groups/{study_group_id}/absence-warnings",
                                "open_class_warnings", absence_keepers, report),
});

}  // namespace

std::span<const Route> early_table() { return table; }

}  // namespace letopis::http
