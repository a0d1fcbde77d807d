#include "http/live/live_hub.h"

#include <cstring>

#include "base/bytes.h"
#include "base/limits.h"

namespace letopis::http {

LiveHub::LiveHub(std::size_t school_count, RandomSource& random) : company_{school_count} {
    std::array<std::uint8_t, 6> epoch{};
    random.fill(epoch);
    epoch_ = hex(epoch);
    for (std::size_t i = 0; i < school_count; ++i) bells_.emplace_back(*this, i);
}

LiveHub::Post& LiveHub::join(std::function<void()> call) {
    std::unique_ptr<Post> post{new Post{*this, bells_.size(), std::move(call)}};
    return *posts_.with([&](auto& posts) {
        post->next_ = first_post_.load();
        first_post_.store(post.get());
        return posts.emplace_back(std::move(post)).get();
    });
}

void LiveHub::Post::add_watcher(std::size_t school_index) {
    schools_[school_index].watchers.fetch_add(1);
    hub_.bells_[school_index].watchers_.fetch_add(1);
    std::atomic_thread_fence(std::memory_order_seq_cst);  // Invariant 2.
}

void LiveHub::Post::remove_watcher(std::size_t school_index) {
    hub_.bells_[school_index].watchers_.fetch_sub(1);
    schools_[school_index].watchers.fetch_sub(1);
}

void LiveHub::Bell::on_bump() {
    std::atomic_thread_fence(std::memory_order_seq_cst);  // Invariant 2.
    if (watchers_.load() == 0) return;
    for (Post* post = hub_.first_post_.load(); post != nullptr; post = post->next_) {
        Post::OfSchool& school = post->schools_[school_index_];
        if (school.watchers.load() == 0) continue;
        school.rung.store(true, std::memory_order_release);
        post->call_();
    }
}

std::size_t LiveHub::KeyHash::operator()(const SessionKey& key) const {
    std::size_t head = 0;
    std::memcpy(&head, key.data(), sizeof head);
    return head;
}

Result<Done> LiveHub::take_seat(const SessionKey& session) {
    return seats_.with([&](Seats& seats) -> Result<Done> {
        if (seats.count >= limits::live_connections) return RefusalCode::busy;
        std::size_t& own = seats.by_session[session];
        if (own >= limits::live_connections_per_session) return RefusalCode::busy;
        ++own;
        ++seats.count;
        return Done{};
    });
}

void LiveHub::leave_seat(const SessionKey& session) {
    seats_.with([&](Seats& seats) {
        const auto own = seats.by_session.find(session);
        if (own == seats.by_session.end()) return;
        --seats.count;
        if (--own->second == 0) seats.by_session.erase(own);
    });
}

std::size_t LiveHub::seat_count() {
    return seats_.with([](const Seats& seats) { return seats.count; });
}

}  // namespace letopis::http
