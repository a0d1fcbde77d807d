#pragma once
// Session (сеанс): coming in, who one is, going out.

#include "http/routes/call.h"
#include "http/wire/session.h"

namespace letopis::http {

void sign_in(Call& call, SignIn body, Later<WithCookie<SessionView>> later);
Result<SessionView> show_session(Call& call);
void sign_out(Call& call, Later<WithCookie<Done>> later);
void change_password(Call& call, ChangePassword body, Later<Done> later);

/// What a session shows of its person. Refuses `sign_in_required` when his organisation has left
/// this server.
Result<SessionView> view_session(const Context& context, const Session& session, Instant now);

}  // namespace letopis::http
