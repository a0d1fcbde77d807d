#pragma once
// SessionBook (книга сеансов): open sessions in memory, found by the hash of their token. Of a
// server with a file it has all of them; of one among several nodes, those that come here.
//
// What other nodes have ended is heard only by asking the tables: each session says when they were
// asked last. Whatever ends a session here also spoils what was asked before: an answer that was on
// its way meanwhile is not put back (Mark).

#include <array>
#include <unordered_map>
#include <vector>

#include "base/guarded.h"
#include "base/limits.h"
#include "ports/accounts.h"

namespace letopis::identity {

using TokenHash = std::array<std::uint8_t, 32>;

/// A session as it is kept.
struct KeptSession {
    Session session;
    std::string login_folded;
    Instant seen_at;
    Instant seen_on_disk_at;  ///< What the tables say of seen_at.
    Instant checked_at;       ///< When the tables last said that it is open.
};

/// When a session is over: staff after half an hour without use and eight hours in all, families
/// thirty days after coming in.
Instant expiry_of(const KeptSession& kept);

class SessionBook {
public:
    struct Seen {
        Session session;
        Instant seen_at;
        Instant checked_at;
    };
    enum class Use { counts, none };
    /// The session, if it is not over. Where the use counts, now is its last.
    std::optional<Seen> find(const TokenHash& hash, Instant now, Use use);
    void put(KeptSession kept);

    /// What was ended before, for put_if: taken before the tables are asked.
    using Mark = std::uint64_t;
    Mark mark(const TokenHash& hash);
    /// put, unless something that may have been this session has ended since, or as many are
    /// remembered as may be.
    void put_if(Mark mark, KeptSession kept);

    void remove(const TokenHash& hash);
    /// Removes those for which `picks` says so.
    template <class Picks>
    void remove_if(Picks picks);
    /// Changes one that is there.
    template <class Change>
    void change(const TokenHash& hash, Change change);

    /// Those whose last use the tables do not know, although they should: copies, for told_disk.
    std::vector<KeptSession> untold(Span lag);
    /// The tables know of the last use of these, as it stands in the copies.
    void told_disk(const std::vector<KeptSession>& sessions);

private:
    struct HashOfHash {
        std::size_t operator()(const TokenHash& hash) const;
    };
    struct Shard {
        std::unordered_map<TokenHash, KeptSession, HashOfHash> sessions;
        Mark ended = 0;
    };
    static constexpr std::size_t shard_count = 16;
    Guarded<Shard>& shard_of(const TokenHash& hash) { return shards_[hash[31] % shard_count]; }

    std::array<Guarded<Shard>, shard_count> shards_;
};

template <class Picks>
void SessionBook::remove_if(Picks picks) {
    for (Guarded<Shard>& guarded : shards_)
        guarded.with([&](Shard& shard) {
            ++shard.ended;
            std::erase_if(shard.sessions, [&](const auto& item) { return picks(item.second); });
        });
}

template <class Change>
void SessionBook::change(const TokenHash& hash, Change change) {
    shard_of(hash).with([&](Shard& shard) {
        const auto found = shard.sessions.find(hash);
        if (found != shard.sessions.end()) change(found->second);
    });
}

}  // namespace letopis::identity
