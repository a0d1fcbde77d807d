#pragma once
// Gate (проходная): what is checked before a handler runs: the page a change came from, the
// session, the token against forged requests, the audience. Everything is forbidden that is not
// permitted here.

#include "base/result.h"
#include "http/routes/route.h"

namespace letopis::http {

/// Whether the method may change something.
bool is_mutation(Method method);

/// For mutations: the page that sent the request is ours. Refuses `wrong_origin` when Origin is
/// sent and names another host, and when Sec-Fetch-Site says that another site's page sent it.
Result<Done> check_origin(const Request& request, const Settings& settings);

/// Lets the call through to its route, with session and position found where the audience needs
/// them. Refuses `wrong_origin`, `sign_in_required`, `account_closed` to an inspector whose visit
/// is over or to come, `not_your_role`; `unknown_route` to strangers at a door for this machine
/// only.
Result<Done> pass_gate(Call& call, const Route& route);

}  // namespace letopis::http
