// AccountFile::take_note: what is done once a second, whoever comes.

#include <set>

#include "identity/account_file.h"
#include "identity/session_rows.h"

namespace letopis::identity {
namespace {

constexpr Span sweep_every = Span::minutes(1);
constexpr Span tell_every = Span::seconds(10);
/// So much of a session's last use is lost at most when the program ends …
constexpr Span lag_in_file = Span::minutes(5);
/// … or when its person goes on at another node.
constexpr Span lag_among_nodes = Span::minutes(1);
/// A session that nobody came with for so long is looked up again when he does.
constexpr Span remembered = Span::minutes(10);

}  // namespace

Result<Done> AccountFile::take_note() {
    const Instant now = clock_.now();
    if (!records_->is_shared()) LETOPIS_TRY_DONE(follow_file());
    if (in_trouble_) {
        LETOPIS_TRY(answered, records_->read([](Connection& connection) {
            return read_session(connection, TokenHash{});
        }));
        static_cast<void>(answered);  // Nobody's; what counts is that it came.
        in_trouble_ = false;
    }
    if (told_at_ + tell_every <= now) {
        told_at_ = now;
        LETOPIS_TRY_DONE(tell_uses(records_->is_shared() ? lag_among_nodes : lag_in_file));
    }
    if (now < swept_at_ + sweep_every) return Done{};
    return sweep(now);
}

// All within the transaction: one that is just being opened is not taken for ended.
Result<Done> AccountFile::follow_file() {
    return records_->read([&](Connection& connection) -> Result<Done> {
        Query version{connection, Sql::data_version};
        std::int64_t now_is = data_version_;
        while (version.next()) now_is = version.get<std::int64_t>("data_version");
        LETOPIS_TRY_DONE(version.finish());
        if (now_is == data_version_) return Done{};
        LETOPIS_TRY(all, read_sessions(connection));
        std::set<TokenHash> open;
        for (const KeptSession& kept : all) open.insert(kept.session.token_hash);
        sessions_.remove_if(
            [&](const KeptSession& kept) { return !open.contains(kept.session.token_hash); });
        data_version_ = now_is;
        return Done{};
    });
}

Result<Done> AccountFile::tell_uses(Span lag) {
    const auto sessions = sessions_.untold(lag);
    if (sessions.empty()) return Done{};
    LETOPIS_TRY_DONE(records_->write(
        [&](Connection& connection) { return identity::tell_uses(connection, sessions); }));
    sessions_.told_disk(sessions);
    return Done{};
}

Result<Done> AccountFile::sweep(Instant now) {
    LETOPIS_TRY_DONE(attempts_.sweep(now));
    LETOPIS_TRY_DONE(
        records_->write([&](Connection& connection) { return end_old_sessions(connection, now); }));
    sessions_.remove_if([&](const KeptSession& kept) {
        const bool is_idle = records_->is_shared() && kept.seen_at + remembered <= now;
        return is_idle || expiry_of(kept) <= now;
    });
    swept_at_ = now;
    return Done{};
}

}  // namespace letopis::identity
