#include "http/rooms/health_routes.h"

#include "http/site.h"

namespace letopis::http {
namespace {

void line(std::string& text, std::string_view name, std::uint64_t value) {
    text.append(name).append(" ").append(std::to_string(value)).append("\n");
}

/// Counters of records that other programs write to as well; nothing where there are none.
std::string freshness_text(const std::vector<School>& schools) {
    LookCounts all;
    std::uint64_t shared = 0;
    std::uint64_t deaf = 0;
    for (const School& school : schools) {
        if (school.freshness == nullptr || !school.freshness->others_write()) continue;
        ++shared;
        if (!school.freshness->is_current()) ++deaf;
        const LookCounts looks = school.freshness->looks();
        all.primary += looks.primary;
        all.replica += looks.replica;
        all.replica_behind += looks.replica_behind;
        all.replica_away += looks.replica_away;
    }
    if (shared == 0) return {};
    std::string text =
        "# HELP letopis_looks_total Looks at the records by the server that answered.\n"
        "# TYPE letopis_looks_total counter\n";
    line(text, R"(letopis_looks_total{server="primary"})", all.primary);
    line(text, R"(letopis_looks_total{server="replica"})", all.replica);
    text +=
        "# HELP letopis_replica_passed_over_total Looks that the replica could not serve: it had "
        "not replayed enough, or did not answer.\n"
        "# TYPE letopis_replica_passed_over_total counter\n";
    line(text, R"(letopis_replica_passed_over_total{why="behind"})", all.replica_behind);
    line(text, R"(letopis_replica_passed_over_total{why="away"})", all.replica_away);
    text +=
        "# HELP letopis_organizations_unheard Organisations whose changes by other programs are "
        "not heard of: nothing is kept of their answers.\n"
        "# TYPE letopis_organizations_unheard gauge\n";
    line(text, "letopis_organizations_unheard", deaf);
    return text;
}

}  // namespace

Result<PlainText> show_alive(Call&) { return PlainText{"ok\n"}; }

Result<PlainText> show_ready(Call& call) {
    for (const School& school : call.context().schools)
        LETOPIS_TRY_DONE(school.readers.read([](Reader& reader) { return reader.entry_count(); }));
    return PlainText{"ready\n"};
}

Result<PlainText> show_metrics(Call& call) {
    std::string text = call.site().metrics.text() + freshness_text(call.context().schools);
    text.append("# TYPE letopis_live_connections gauge\nletopis_live_connections ");
    text.append(std::to_string(call.site().live.seat_count())).append("\n");
    return PlainText{std::move(text)};
}

}  // namespace letopis::http
