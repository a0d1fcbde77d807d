#include "identity/attempts.h"

#include <algorithm>

namespace letopis::identity {
namespace {

constexpr Span window = Span::minutes(limits::sign_in_window_minutes);

}  // namespace

Span AttemptCounter::wait_before(const std::string& name, Instant now) const {
    const auto found = counts_.find(name);
    if (found == counts_.end() || found->second.attempts < most_) return {};
    return std::max(Span{}, found->second.first_at + window - now);
}

void AttemptCounter::begin(const std::string& name, Instant now) {
    if (counts_.size() >= limits::sign_in_counters && !counts_.contains(name)) make_room(now);
    Count& count = counts_[name];
    if (count.attempts == 0 || count.first_at + window <= now) count = {0, now};
    ++count.attempts;
}

void AttemptCounter::take_back(const std::string& name) {
    const auto found = counts_.find(name);
    if (found != counts_.end() && --found->second.attempts <= 0) counts_.erase(found);
}

/// Those whose time is over go; if there are none, the eldest: it would be the next to go.
void AttemptCounter::make_room(Instant now) {
    std::erase_if(counts_, [&](const auto& item) { return item.second.first_at + window <= now; });
    if (counts_.size() < limits::sign_in_counters) return;
    counts_.erase(std::min_element(
        counts_.begin(), counts_.end(),
        [](const auto& a, const auto& b) { return a.second.first_at < b.second.first_at; }));
}

Span Attempts::wait_before(const std::string& login, const std::string& address,
                           Instant now) const {
    return std::max(logins_.wait_before(login, now), addresses_.wait_before(address, now));
}

void Attempts::begin(const std::string& login, const std::string& address, Instant now) {
    logins_.begin(login, now);
    addresses_.begin(address, now);
}

void Attempts::succeed(const std::string& login, const std::string& address) {
    logins_.forget(login);
    addresses_.take_back(address);
}

}  // namespace letopis::identity
