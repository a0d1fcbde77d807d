#include "identity/session_book.h"

#include <cstring>

#include "base/limits.h"

namespace letopis::identity {
namespace {

/// So much of a session's last use is lost at most when the program ends.
constexpr Span disk_lag = Span::minutes(5);

}  // namespace

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

std::optional<SessionBook::Seen> SessionBook::find(const TokenHash& hash, Instant now) {
    return shard_of(hash).with([&](Shard& shard) -> std::optional<Seen> {
        const auto found = shard.find(hash);
        if (found == shard.end()) return std::nullopt;
        KeptSession& kept = found->second;
        if (expiry_of(kept) <= now) return std::nullopt;
        kept.seen_at = std::max(kept.seen_at, now);
        kept.session.expires_at = expiry_of(kept);
        Seen seen{.session = kept.session};
        if (kept.session.kind == SessionKind::staff && kept.seen_on_disk_at + disk_lag <= now) {
            seen.tell_disk = true;
            kept.seen_on_disk_at = now;
        }
        return seen;
    });
}

bool SessionBook::is_open(const TokenHash& hash, Instant now) {
    return shard_of(hash).with([&](Shard& shard) {
        const auto found = shard.find(hash);
        return found != shard.end() && now < expiry_of(found->second);
    });
}

void SessionBook::put(KeptSession kept) {
    kept.session.expires_at = expiry_of(kept);
    shard_of(kept.session.token_hash).with([&](Shard& shard) {
        shard.insert_or_assign(kept.session.token_hash, std::move(kept));
    });
}

bool SessionBook::remove(const TokenHash& hash) {
    return shard_of(hash).with([&](Shard& shard) { return shard.erase(hash) > 0; });
}

std::vector<KeptSession> SessionBook::of_person(OrgId org_id, PersonId person_id) {
    std::vector<KeptSession> sessions;
    for (Guarded<Shard>& guarded : shards_) {
        guarded.with([&](Shard& shard) {
            for (const auto& [hash, kept] : shard)
                if (kept.session.org_id == org_id && kept.session.person_id == person_id)
                    sessions.push_back(kept);
        });
    }
    return sessions;
}

}  // namespace letopis::identity
