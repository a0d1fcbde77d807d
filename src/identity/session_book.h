#pragma once
// SessionBook (книга сеансов): all open sessions, in memory, found by the hash of their token. The
// file only lets them outlive the program.

#include <array>
#include <unordered_map>
#include <vector>

#include "base/guarded.h"
#include "ports/accounts.h"

namespace letopis::identity {

using TokenHash = std::array<std::uint8_t, 32>;

/// A session as it is kept.
struct KeptSession {
    Session session;
    std::string login_folded;
    Instant seen_at;
    Instant seen_on_disk_at;  ///< What the file says of seen_at.
};

/// When a session is over: staff after half an hour without use and eight hours in all, families
/// thirty days after coming in.
Instant expiry_of(const KeptSession& kept);

class SessionBook {
public:
    /// The session, if it is not over; now counts as its last use.
    struct Seen {
        Session session;
        bool tell_disk = false;  ///< The file's seen_at is some minutes old.
    };
    std::optional<Seen> find(const TokenHash& hash, Instant now);
    /// Whether find would find it. No use of it.
    bool is_open(const TokenHash& hash, Instant now);
    void put(KeptSession kept);
    bool remove(const TokenHash& hash);
    /// Removes those for which `picks` says so; returns them.
    template <class Picks>
    std::vector<KeptSession> remove_if(Picks picks);
    /// Changes one that is there.
    template <class Change>
    void change(const TokenHash& hash, Change change);
    /// Copies, for those who look through all.
    std::vector<KeptSession> of_person(OrgId org_id, PersonId person_id);

private:
    struct HashOfHash {
        std::size_t operator()(const TokenHash& hash) const;
    };
    using Shard = std::unordered_map<TokenHash, KeptSession, HashOfHash>;
    static constexpr std::size_t shard_count = 16;
    Guarded<Shard>& shard_of(const TokenHash& hash) { return shards_[hash[31] % shard_count]; }

    std::array<Guarded<Shard>, shard_count> shards_;
};

template <class Picks>
std::vector<KeptSession> SessionBook::remove_if(Picks picks) {
    std::vector<KeptSession> removed;
    for (Guarded<Shard>& guarded : shards_) {
        guarded.with([&](Shard& shard) {
            for (auto at = shard.begin(); at != shard.end();) {
                if (picks(at->second)) {
                    removed.push_back(std::move(at->second));
                    at = shard.erase(at);
                } else {
                    ++at;
                }
            }
        });
    }
    return removed;
}

template <class Change>
void SessionBook::change(const TokenHash& hash, Change change) {
    shard_of(hash).with([&](Shard& shard) {
        if (const auto found = shard.find(hash); found != shard.end()) change(found->second);
    });
}

}  // namespace letopis::identity
