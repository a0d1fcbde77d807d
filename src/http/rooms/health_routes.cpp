#include "http/rooms/health_routes.h"

#include "http/site.h"

namespace letopis::http {

Result<PlainText> show_alive(Call&) { return PlainText{"ok\n"}; }

Result<PlainText> show_ready(Call& call) {
    for (const School& school : call.context().schools)
        LETOPIS_TRY_DONE(school.readers.read([](Reader& reader) { return reader.entry_count(); }));
    return PlainText{"ready\n"};
}

Result<PlainText> show_metrics(Call& call) {
    std::string text = call.site().metrics.text();
    text.append("# TYPE letopis_live_connections gauge\nletopis_live_connections ");
    text.append(std::to_string(call.site().live.seat_count())).append("\n");
    return PlainText{std::move(text)};
}

}  // namespace letopis::http
