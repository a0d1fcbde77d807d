#pragma once
// Site (сайт): the table of routes with everything that stands behind it, shared by all I/O
// threads. Nothing in it changes, but the counters and what is remembered.

#include "http/context.h"
#include "http/gate/metrics.h"
#include "http/live/live_hub.h"
#include "http/pages/pages.h"
#include "http/routes/router.h"

namespace letopis::http {

struct Site {
    explicit Site(Context site_context);
    Site(const Site&) = delete;
    Site& operator=(const Site&) = delete;

    const Context context;
    const Pages pages;
    const std::span<const Route> routes;
    const Router router;
    SiteMemory memory;
    Metrics metrics;
    LiveHub live;  ///< School by school as in the context.
};

}  // namespace letopis::http
