#pragma once
// LiveHub (узел прямых обновлений): what all I/O threads share about live connections: how those
// who state facts wake those who tell of them, and how many connections there may be.
//
// Invariants:
//   1. Whoever states facts waits for nobody. Where nobody watches he reads one number; else he
//      sets a flag for each thread that has watchers, and calls it.
//   2. A watcher is counted before he first reads the stamps, and a stamp grows before the counts
//      are read: one of the two sees the other, so no change is missed.

#include <array>
#include <atomic>
#include <cstdint>
#include <deque>
#include <functional>
#include <memory>
#include <string>
#include <unordered_map>
#include <vector>

#include "base/guarded.h"
#include "base/random.h"
#include "base/result.h"
#include "base/stamps.h"
#include "http/live/live_company.h"

namespace letopis::http {

class LiveHub {
public:
    using SessionKey = std::array<std::uint8_t, 32>;

    LiveHub(std::size_t school_count, RandomSource& random);
    LiveHub(const LiveHub&) = delete;
    LiveHub& operator=(const LiveHub&) = delete;

    /// What the stamps of a school are to tell (Stamps::tell).
    StampListener& bell_of(std::size_t school_index) { return bells_.at(school_index); }
    /// Begins the id of every event of this process: counts of another one say nothing here.
    const std::string& epoch() const { return epoch_; }

    LiveCompany& company() { return company_; }
    /// Somebody has come to a journal of the school, or gone: whoever watches there looks anew.
    void ring(std::size_t school_index) { bells_.at(school_index).on_bump(); }

    /// The part of one I/O thread.
    class Post {
    public:
        void add_watcher(std::size_t school_index);
        void remove_watcher(std::size_t school_index);
        /// Calls `look(school_index)` for each school that has rung since the last time.
        template <class Look>
        void take_rung(Look look) {
            for (std::size_t i = 0; i < schools_.size(); ++i)
                if (schools_[i].rung.load(std::memory_order_relaxed) &&
                    schools_[i].rung.exchange(false, std::memory_order_acq_rel))
                    look(i);
        }

    private:
        friend class LiveHub;
        struct OfSchool {
            std::atomic<std::uint32_t> watchers = 0;
            std::atomic<bool> rung = false;
        };
        Post(LiveHub& hub, std::size_t school_count, std::function<void()> call)
            : hub_{hub}, schools_(school_count), call_{std::move(call)} {}
        LiveHub& hub_;
        std::vector<OfSchool> schools_;
        std::function<void()> call_;
        Post* next_ = nullptr;
    };
    /// For a new thread; `call` must be as Responder::attend says. Lives as long as the hub.
    Post& join(std::function<void()> call);

    /// A place for one more connection of a session. Refuses `busy` when the session, or the
    /// program, has as many as it may.
    Result<Done> take_seat(const SessionKey& session);
    void leave_seat(const SessionKey& session);
    std::size_t seat_count();

private:
    /// Of one school; rung on whichever thread states facts.
    class Bell final : public StampListener {
    public:
        Bell(LiveHub& hub, std::size_t school_index) : hub_{hub}, school_index_{school_index} {}
        void on_bump() override;

    private:
        friend class Post;
        LiveHub& hub_;
        std::size_t school_index_;
        std::atomic<std::uint32_t> watchers_ = 0;  ///< On all threads.
    };
    struct KeyHash {
        std::size_t operator()(const SessionKey& key) const;
    };
    struct Seats {
        std::unordered_map<SessionKey, std::size_t, KeyHash> by_session;
        std::size_t count = 0;
    };

    std::string epoch_;
    std::deque<Bell> bells_;
    LiveCompany company_;
    Guarded<std::vector<std::unique_ptr<Post>>> posts_;
    std::atomic<Post*> first_post_ = nullptr;  ///< The same, walked without a lock.
    Guarded<Seats> seats_;
};

}  // namespace letopis::http
