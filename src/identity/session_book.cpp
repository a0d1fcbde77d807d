#include "identity/session_book.h"

#include <cstring>

namespace letopis::identity {

Instant expiry_of(const KeptSession& kept) {
    const Session& session = kept.session;
    if (session.kind == SessionKind::family)
        return session.opened_at + Span::days(limits::family_session_days);
    return std::min(kept.seen_at + Span::minutes(limits::staff_idle_minutes),
                    session.opened_at + Span::hours(limits::staff_session_hours));
}

std::size_t SessionBook::HashOfHash::operator()(const TokenHash& hash) const {
    std::size_t head = 0;
    std::memcpy(&head, hash.data(), sizeof head);
    return head;
}

std::optional<SessionBook::Seen> SessionBook::find(const TokenHash& hash, Instant now, Use use) {
    return shard_of(hash).with([&](Shard& shard) -> std::optional<Seen> {
        const auto found = shard.sessions.find(hash);
        if (found == shard.sessions.end()) return std::nullopt;
        KeptSession& kept = found->second;
        if (expiry_of(kept) <= now) return std::nullopt;
        if (use == Use::counts) {
            kept.seen_at = std::max(kept.seen_at, now);
            kept.session.expires_at = expiry_of(kept);
        }
        return Seen{
            .session = kept.session, .seen_at = kept.seen_at, .checked_at = kept.checked_at};
    });
}

void SessionBook::put(KeptSession kept) {
    kept.session.expires_at = expiry_of(kept);
    shard_of(kept.session.token_hash).with([&](Shard& shard) {
        shard.sessions.insert_or_assign(kept.session.token_hash, std::move(kept));
    });
}

SessionBook::Mark SessionBook::mark(const TokenHash& hash) {
    return shard_of(hash).with([](const Shard& shard) { return shard.ended; });
}

void SessionBook::put_if(Mark mark, KeptSession kept) {
    shard_of(kept.session.token_hash).with([&](Shard& shard) {
        if (shard.ended != mark) return;
        const auto found = shard.sessions.find(kept.session.token_hash);
        if (found == shard.sessions.end()) {
            if (shard.sessions.size() < limits::sessions_remembered / shard_count)
                shard.sessions.emplace(kept.session.token_hash, std::move(kept));
            return;
        }
        // It may have been used since.
        kept.seen_at = std::max(kept.seen_at, found->second.seen_at);
        kept.session.expires_at = expiry_of(kept);
        found->second = std::move(kept);
    });
}

void SessionBook::remove(const TokenHash& hash) {
    shard_of(hash).with([&](Shard& shard) {
        ++shard.ended;
        shard.sessions.erase(hash);
    });
}

std::vector<KeptSession> SessionBook::untold(Span lag) {
    std::vector<KeptSession> sessions;
    for (Guarded<Shard>& guarded : shards_)
        guarded.with([&](const Shard& shard) {
            for (const auto& [hash, kept] : shard.sessions)
                if (kept.session.kind == SessionKind::staff &&
                    kept.seen_on_disk_at + lag <= kept.seen_at)
                    sessions.push_back(kept);
        });
    return sessions;
}

void SessionBook::told_disk(const std::vector<KeptSession>& sessions) {
    for (const KeptSession& told : sessions)
        change(told.session.token_hash,
               [&](KeptSession& kept) { kept.seen_on_disk_at = told.seen_at; });
}

}  // namespace letopis::identity
