#include "http/rooms/health_routes.h"

#include "http/site.h"

namespace letopis::http {

Result<PlainText> show_alive(Call&) { return PlainText{"ok\n"}; }

Result<PlainText> show_ready(Call& call) {
    for (const School& school : call.context().schools)
        LETOPIS_TRY_DONE(school.readers.read([](Reader& reader) { return reader.entry_count(); }));
    return PlainText{"ready\n"};
}

Result<PlainText> show_metrics(Call& call) { return PlainText{call.site().metrics.text()}; }

}  // namespace letopis::http
