#include "http/rooms/graduates/graduate_table.h"

#include <array>

#include "http/rooms/audiences.h"
#include "http/rooms/graduates/graduate_routes.h"

namespace letopis::http {
namespace {

using enum Method;
using enum Urgency;

/// Who reads certificates and supplements; the second lock knows whose.
constexpr Audience registrars = Audience::of({Role::director, Role::deputy, Role::journal_admin,
                                              Role::clerk, Role::class_teacher, Role::inspector});

constexpr auto table = std::to_array<Route>({
    route<&show_certificate_registry>(get, "/api/v1/graduates/certificates/{study_group_id}",
                                      "open_certificate_registry", registrars, report),
    route<&export_certificate_registry>(
        get, "/api/v1/graduates/certificates/{study_group_id}/graduates.csv",
        "certificate_registry_csv", registrars, report),
    route<&certificate_registry_workbook>(
        get, "/api/v1/graduates/certificates/{study_group_id}/graduates.xlsx",
        "certificate_registry_xlsx", registrars, report),
    route<&show_diploma_registry>(get, "/api/v1/graduates/diplomas/{study_group_id}",
                                  "open_diploma_registry", registrars, report),
    route<&export_diploma_registry>(get,
                                    "/api/v1/graduates/diplomas/{study_group_id}/graduates.csv",
                                    "diploma_registry_csv", registrars, report),
    route<&diploma_registry_workbook>(get,
                                      "/api/v1/graduates/diplomas/{study_group_id}/graduates.xlsx",
                                      "diploma_registry_xlsx", registrars, report),
});

}  // namespace

std::span<const Route> graduate_table() { return table; }

}  // namespace letopis::http
