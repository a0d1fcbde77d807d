#pragma once
// Seen (виденное): a short-lived cookie that says how far the ledger had grown when its owner last
// stated something: "letopis_seen=7.1200", organisation and size. Whichever of several programs he
// asks next shows no less (ports/freshness.h). It opens nothing and hides nothing: whoever makes it
// up gets the same answers a look later.

#include <string>
#include <string_view>

#include "base/id.h"
#include "http/context.h"

namespace letopis::http {

/// The size that the Cookie header names for this organisation; 0 if it names none, or says it in
/// any other form.
EntryIndex seen_size(std::string_view cookie_header, OrgId org_id);
/// The cookie to be set; lives for limits::seen_seconds.
std::string seen_cookie(const Settings& settings, OrgId org_id, EntryIndex size);

}  // namespace letopis::http
