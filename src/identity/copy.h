#pragma once
// Copying accounts from one place to another: identity.db to PostgreSQL, or back, or into a backup.
// Attempts are not copied: their quarter of an hour begins anew.

#include "identity/records.h"

namespace letopis::identity {

/// What was copied, and compared afterwards row by row.
struct CopiedAccounts {
    std::int64_t account_count = 0;
    std::int64_t session_count = 0;
    bool operator==(const CopiedAccounts&) const = default;
};

/// Copies all logins, sessions and keys in one transaction there, as they are at one moment here,
/// and compares both before it ends: killed at any moment, it has copied all or nothing. A copy
/// that is there already is compared only. Refuses `invalid_value` for a place that holds others:
/// nothing there is overwritten.
Result<CopiedAccounts> copy_accounts(const Place& from, const Place& to, Instant now);

/// How many logins are there; changes nothing, makes no tables and no file.
Result<std::int64_t> account_count(const Place& place);

/// Removes everything there.
Result<Done> forget_accounts(const Place& place, Instant now);

}  // namespace letopis::identity
