#pragma once
// The first days of a school (первый запуск): the organisation is founded in the browser of whoever
// started the server, its year is opened, and what is missing is shown.

#include "app/imports/open_setup.h"
#include "http/routes/call.h"
#include "http/routes/later.h"
#include "http/wire/outcomes.h"
#include "http/wire/session.h"
#include "http/wire/setup_commands.h"

namespace letopis::http {

struct UsualYearPlace {
    ProgrammeFamily family = ProgrammeFamily::general;
    std::optional<std::int64_t> first_year;
    std::optional<PeriodKind> period_kind;
};
LETOPIS_DESCRIBE(UsualYearPlace, family, first_year, period_kind)

/// Whether this server waits for its school. Says nothing else to anybody.
Result<FoundingView> show_founding(Call& call);
/// Refuses `organization_exists` on a server that has a school; `wrong_credentials` for another
/// code than the one that was printed; `invalid_value` and `password_too_short` with the field.
void found_organization(Call& call, FoundingCommand body, Later<Done> later);
/// The page of the same; `unknown_route` on a server that has a school.
Result<Response> show_founding_page(Call& call);

void show_setup(Call& call, Later<SetupView> later);
/// What an OpenYear would usually be. Refuses `invalid_value` for years outside 2000–2100.
Result<OpenYear> show_usual_year(Call& call, const UsualYearPlace& place);
void begin_year(Call& call, OpenYearCommand body, Later<FactOutcome> later);

}  // namespace letopis::http
