#pragma once
// Attempts (попытки входа): after five that failed a login rests, after sixty an address does:
// behind one address there may be a whole school. They are counted where the accounts are kept, so
// that a guesser gains nothing by going from one node to another, nor by a restart.
//
// An attempt counts when it begins, so that many at once gain nothing; the one that succeeds is
// taken back. What was refused is remembered here for some seconds: a flood of attempts must not
// become a flood of questions to the database.

#include <map>
#include <string>

#include "base/guarded.h"
#include "base/time.h"
#include "crypto/hash.h"
#include "identity/records.h"

namespace letopis::identity {

class Attempts {
public:
    explicit Attempts(Records& records) : records_{records} {}

    /// How long after `now` an attempt would be refused, as far as is remembered; nothing when the
    /// counts must be asked. Memory only.
    Span wait_before(const std::string& login, const std::string& address, Instant now);

    /// Counts an attempt. Refuses `too_many_attempts`, saying when the next may begin, and then
    /// counts nothing. An empty address counts for none.
    Result<Done> begin(const std::string& login, const std::string& address, Instant now);

    /// Within the transaction of whatever the attempt was for: it has succeeded.
    static Result<Done> succeed(Connection& connection, const std::string& login,
                                const std::string& address);

    /// Forgets those whose time is over.
    Result<Done> sweep(Instant now);

private:
    /// A login or an address that rests.
    struct Rest {
        Instant until;
        Instant asked_at;  ///< When the counts said so.
    };
    Span remembered(const Hash& name, Instant now);
    void remember(const Hash& name, Rest rest);

    Records& records_;
    Guarded<std::map<Hash, Rest>> rests_;
};

/// `too_many_attempts`, in words.
Refusal too_many_attempts(Span wait);

}  // namespace letopis::identity
