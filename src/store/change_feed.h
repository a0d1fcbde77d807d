#pragma once
// ChangeFeed (лента изменений): hears what other programs write into one database, and tells them
// what this one writes. One thread and one link, however many organisations.
//
//   store::ChangeFeeds feeds;                            // One for each database, made as needed.
//   auto seat = feeds.of(url).join(org_id, known_ledger);
//   seat->tell(size);                                    // After a commit, before its answer.
//
// Invariants:
//   1. Stamps of an organisation are trusted (known_ledger.h) only after all heads were looked at
//      over a link that listens, and what they showed was taken in; and no longer than
//      Pace::trusted_milliseconds after such a look began. When the link breaks, at once no more.
//   2. A notification is a hint: what it did not tell, the next look at the heads finds.
//   3. After a link that broke everything is made anew: tables may have been rebuilt meanwhile.
//   4. Nobody's commit waits for a notification (docs/adr/0022): it is sent afterwards, apart.

#include <condition_variable>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <thread>

#include "base/guarded.h"
#include "base/limits.h"
#include "database/postgres/connection.h"
#include "store/known_ledger.h"
#include "store/wake_up.h"

namespace letopis::store {

class ChangeFeed {
public:
    struct Pace {
        std::int64_t heads_every_milliseconds = limits::heads_looked_at_every_milliseconds;
        std::int64_t trusted_milliseconds = limits::stamps_trusted_milliseconds;
    };

    ChangeFeed(std::string database_url, Pace pace);
    ~ChangeFeed();
    ChangeFeed(const ChangeFeed&) = delete;
    ChangeFeed& operator=(const ChangeFeed&) = delete;

    /// An organisation's place at the feed, until it is given up.
    class Seat;
    /// `known` must outlive the seat, and the seat must not outlive the feed.
    std::unique_ptr<Seat> join(OrgId org_id, KnownLedger& known);

    /// Why it hears nothing at the moment; nothing when it does, or is about to.
    std::optional<Fault> trouble();

    /// Waits until `so()`, which is asked after every turn of the feed's thread; false when it was
    /// not so in time.
    bool wait_until(const std::function<bool()>& so, std::chrono::milliseconds at_most);

private:
    struct Sitter {
        explicit Sitter(KnownLedger& ledger) : known{&ledger} {}
        std::mutex mutex;         ///< Held while the feed uses what follows.
        KnownLedger* known;       ///< Null after the seat was given up.
        bool must_renew = false;  ///< Invariant 3.
    };
    using Sitters = std::multimap<OrgId, std::shared_ptr<Sitter>>;

    void run();
    /// Listens until the link breaks or it is time to end.
    Result<Done> follow(database::PostgresConnection& link);
    Result<Done> look_at_heads(Connection& link);
    Result<Done> tell_others(Connection& link);
    void heed(const std::vector<std::string>& heard);
    void lose_all();
    void turned();
    void tell(OrgId org_id, EntryIndex size);
    void leave(OrgId org_id, const std::shared_ptr<Sitter>& sitter);
    Sitters all_sitters();
    std::vector<std::shared_ptr<Sitter>> sitters_of(OrgId org_id);

    const std::string url_;
    const Pace pace_;
    WakeUp wake_;
    Guarded<Sitters> sitters_;
    std::atomic<bool> has_newcomers_ = false;
    Guarded<std::map<OrgId, EntryIndex>> to_tell_;  ///< At most one for each organisation.
    std::atomic<bool> closing_ = false;
    Guarded<std::optional<Fault>> trouble_;
    std::mutex turn_mutex_;
    std::condition_variable turn_;
    std::jthread thread_;  ///< Last: it begins when all else is there.
};

class ChangeFeed::Seat {
public:
    Seat(ChangeFeed& feed, OrgId org_id, std::shared_ptr<Sitter> sitter)
        : feed_{feed}, org_id_{org_id}, sitter_{std::move(sitter)} {}
    ~Seat() { feed_.leave(org_id_, sitter_); }
    Seat(const Seat&) = delete;
    Seat& operator=(const Seat&) = delete;
    /// Others are told soon; does not wait.
    void tell(EntryIndex size) { feed_.tell(org_id_, size); }

private:
    ChangeFeed& feed_;
    OrgId org_id_;
    std::shared_ptr<Sitter> sitter_;
};

/// The feeds of a program, one for each database that its organisations lie in.
class ChangeFeeds {
public:
    explicit ChangeFeeds(ChangeFeed::Pace pace = {}) : pace_{pace} {}
    /// Lives as long as this.
    ChangeFeed& of(const std::string& database_url);
    /// The first fault of those that hear nothing.
    Result<Done> check();

private:
    const ChangeFeed::Pace pace_;
    Guarded<std::map<std::string, ChangeFeed>> feeds_;
};

}  // namespace letopis::store
