#include "identity/session_rows.h"

#include <algorithm>

namespace letopis::identity {
namespace {

/// A row outlives its session by so much: longer than any use of it stays untold.
constexpr Span after_the_end = Span::minutes(10);

SessionKind kind_of_text(std::string_view text) {
    return text == "staff" ? SessionKind::staff : SessionKind::family;
}
std::string_view text_of_kind(SessionKind kind) {
    return kind == SessionKind::staff ? "staff" : "family";
}

}  // namespace

KeptSession read_session_row(Query& row) {
    KeptSession kept;
    Session& session = kept.session;
    row.read("token_hash", session.token_hash);
    row.read("login_folded", kept.login_folded);
    row.read("org_id", session.org_id);
    row.read("person_id", session.person_id);
    session.kind = kind_of_text(row.get<std::string>("kind"));
    row.read("must_change_password", session.must_change_password);
    row.read("opened_at", session.opened_at);
    row.read("seen_at", kept.seen_at);
    kept.seen_on_disk_at = kept.seen_at;
    session.expires_at = expiry_of(kept);
    return kept;
}

Result<std::vector<KeptSession>> read_sessions(Connection& connection) {
    Query query{connection, Sql::list_sessions};
    return database::all_rows(query, read_session_row);
}

Result<std::optional<KeptSession>> read_session(Connection& connection, const TokenHash& hash) {
    Query query{connection, Sql::find_session};
    query.with("token_hash", hash);
    return database::first_row(query, read_session_row);
}

Result<Done> keep_session(Connection& connection, const KeptSession& kept) {
    const Session& session = kept.session;
    Query query{connection, Sql::keep_session};
    return query.with("token_hash", session.token_hash)
        .with("login_folded", kept.login_folded)
        .with("org_id", session.org_id)
        .with("person_id", session.person_id)
        .with("kind", text_of_kind(session.kind))
        .with("must_change_password", session.must_change_password)
        .with("opened_at", session.opened_at)
        .with("seen_at", kept.seen_at)
        .run();
}

Result<Done> end_session(Connection& connection, const TokenHash& hash, OrgId org_id) {
    Query query{connection, Sql::end_session};
    return query.with("token_hash", hash).with("org_id", org_id).run();
}

Result<Done> end_sessions_of(Connection& connection, OrgId org_id, PersonId person_id,
                             const TokenHash* kept) {
    const ByteView but = kept != nullptr ? ByteView{*kept} : ByteView{};
    Query query{connection, Sql::end_sessions_of_person};
    return query.with("org_id", org_id)
        .with("person_id", person_id)
        .with("kept_token_hash", but)
        .run();
}

Result<std::vector<TokenHash>> end_surplus(Connection& connection, OrgId org_id,
                                           PersonId person_id) {
    std::vector<TokenHash> hashes;
    {
        Query query{connection, Sql::sessions_of_person};
        query.with("org_id", org_id).with("person_id", person_id);
        LETOPIS_TRY(all, database::all_rows(
                             query, [](Query& row) { return row.get<TokenHash>("token_hash"); }));
        hashes = std::move(all);
    }
    const std::size_t kept = std::min(hashes.size(), limits::sessions_per_person);
    hashes.erase(hashes.begin(), hashes.begin() + static_cast<std::ptrdiff_t>(kept));
    for (const TokenHash& hash : hashes) LETOPIS_TRY_DONE(end_session(connection, hash, org_id));
    return hashes;
}

Result<Done> tell_uses(Connection& connection, std::vector<KeptSession> sessions) {
    // In one order, so that two nodes never wait for each other crosswise.
    std::sort(sessions.begin(), sessions.end(), [](const KeptSession& a, const KeptSession& b) {
        return a.session.token_hash < b.session.token_hash;
    });
    for (const KeptSession& kept : sessions) {
        Query query{connection, Sql::see_session};
        LETOPIS_TRY_DONE(query.with("token_hash", kept.session.token_hash)
                             .with("org_id", kept.session.org_id)
                             .with("seen_at", kept.seen_at)
                             .run());
    }
    return Done{};
}

Result<Done> trust_session(Connection& connection, const Session& session, Instant seen_at) {
    Query query{connection, Sql::trust_session};
    return query.with("token_hash", session.token_hash)
        .with("org_id", session.org_id)
        .with("seen_at", seen_at)
        .run();
}

Result<Done> end_old_sessions(Connection& connection, Instant now) {
    const Instant ended = now - after_the_end;
    Query query{connection, Sql::end_old_sessions};
    return query.with("staff_seen_until", ended - Span::minutes(limits::staff_idle_minutes))
        .with("staff_opened_until", ended - Span::hours(limits::staff_session_hours))
        .with("family_opened_until", ended - Span::days(limits::family_session_days))
        .run();
}

}  // namespace letopis::identity
