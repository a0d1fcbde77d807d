#include "identity/attempts.h"

#include <algorithm>

#include "base/limits.h"
#include "base/text.h"

namespace letopis::identity {
namespace {

constexpr Span window = Span::minutes(limits::sign_in_window_minutes);
/// So long a refusal is given again without asking: an address may be free again at any time.
constexpr Span memory = Span::seconds(5);

/// What is counted: so many of one name within the window.
struct Counter {
    std::string_view kind;
    Hash name;
    int most;
};

Hash hash_of(std::string_view kind, const std::string& name) {
    const std::string text = std::string{kind} + "\n" + name;
    return sha256(as_bytes(text));
}

std::vector<Counter> counters_of(const std::string& login, const std::string& address) {
    std::vector<Counter> counters{
        {"login", hash_of("login", login), limits::sign_in_tries_per_login}};
    if (!address.empty())
        counters.push_back(
            {"address", hash_of("address", address), limits::sign_in_tries_per_address});
    return counters;
}

/// Counts one more; how long after `now` it comes too early.
Result<Span> count(Connection& connection, const Counter& counter, Instant now) {
    Query query{connection, Sql::begin_attempt};
    query.with("kind", counter.kind)
        .with("name_hash", counter.name)
        .with("at", now)
        .with("over_until", now - window);
    Span wait;
    while (query.next())
        if (query.get<std::int64_t>("attempt_count") > counter.most)
            wait = std::max(Span{1}, query.get<Instant>("first_at") + window - now);
    LETOPIS_TRY_DONE(query.finish());
    return wait;
}

}  // namespace

Refusal too_many_attempts(Span wait) {
    const std::int64_t minute = Span::minutes(1).micros;
    const std::int64_t minutes = (wait.micros + minute - 1) / minute;
    return {.code = RefusalCode::too_many_attempts,
            .detail = "Следующая попытка — через " + std::to_string(minutes) + " " +
                      std::string{plural(minutes, "минуту", "минуты", "минут")} + "."};
}

Span Attempts::remembered(const Hash& name, Instant now) {
    return rests_.with([&](const std::map<Hash, Rest>& rests) -> Span {
        const auto found = rests.find(name);
        if (found == rests.end() || found->second.asked_at + memory <= now) return {};
        return std::max(Span{}, found->second.until - now);
    });
}

void Attempts::remember(const Hash& name, Rest rest) {
    rests_.with([&](std::map<Hash, Rest>& rests) {
        if (rests.size() >= limits::sign_in_counters) {
            std::erase_if(rests, [&](const auto& item) {
                return item.second.asked_at + memory <= rest.asked_at;
            });
            if (rests.size() >= limits::sign_in_counters) return;  // The counts know it.
        }
        rests.insert_or_assign(name, rest);
    });
}

Span Attempts::wait_before(const std::string& login, const std::string& address, Instant now) {
    Span longest;
    for (const Counter& counter : counters_of(login, address))
        longest = std::max(longest, remembered(counter.name, now));
    return longest;
}

Result<Done> Attempts::begin(const std::string& login, const std::string& address, Instant now) {
    return records_.write([&](Connection& connection) -> Result<Done> {
        // Always the login first: two programs never wait for each other crosswise.
        for (const Counter& counter : counters_of(login, address)) {
            LETOPIS_TRY(wait, count(connection, counter, now));
            if (wait == Span{}) continue;
            remember(counter.name, {.until = now + wait, .asked_at = now});
            return too_many_attempts(wait);
        }
        return Done{};
    });
}

Result<Done> Attempts::succeed(Connection& connection, const std::string& login,
                               const std::string& address) {
    const Hash login_hash = hash_of("login", login);
    Query forgive{connection, Sql::forgive_login};
    LETOPIS_TRY_DONE(forgive.with("name_hash", login_hash).run());
    if (address.empty()) return Done{};
    const Hash address_hash = hash_of("address", address);
    Query take_back{connection, Sql::take_back_address};
    return take_back.with("name_hash", address_hash).run();
}

Result<Done> Attempts::sweep(Instant now) {
    return records_.write([&](Connection& connection) -> Result<Done> {
        Query forget{connection, Sql::forget_attempts};
        return forget.with("over_until", now - window).run();
    });
}

}  // namespace letopis::identity
