#pragma once
// Attempts (попытки входа): after five that failed a login rests, after sixty an address does:
// behind one address there may be a whole school.

#include <map>
#include <string>

#include "base/limits.h"
#include "base/time.h"

namespace letopis::identity {

/// Counts for one kind of name. An attempt counts when it begins, so that many at once gain
/// nothing; the one that succeeds is taken back.
class AttemptCounter {
public:
    explicit AttemptCounter(int most) : most_{most} {}

    /// How long after `now` the next attempt is refused; nothing when it may begin.
    Span wait_before(const std::string& name, Instant now) const;
    void begin(const std::string& name, Instant now);
    /// One attempt of it was none.
    void take_back(const std::string& name);
    void forget(const std::string& name) { counts_.erase(name); }

private:
    struct Count {
        int attempts = 0;
        Instant first_at;
    };
    void make_room(Instant now);

    int most_;
    std::map<std::string, Count> counts_;
};

/// Both kinds together.
class Attempts {
public:
    Span wait_before(const std::string& login, const std::string& address, Instant now) const;
    void begin(const std::string& login, const std::string& address, Instant now);
    void succeed(const std::string& login, const std::string& address);

private:
    AttemptCounter logins_{limits::sign_in_tries_per_login};
    AttemptCounter addresses_{limits::sign_in_tries_per_address};
};

}  // namespace letopis::identity
