#pragma once
// Accounts and keys as rows of their tables. All within a transaction of the caller's.

#include <optional>
#include <string>
#include <vector>

#include "crypto/secret.h"
#include "identity/sql.h"
#include "ports/accounts.h"

namespace letopis::identity {

/// An account with what proves its owner.
struct Known {
    Account account;
    std::string login_folded;
    std::string password_hash;
};

Result<std::optional<Known>> read_account(Connection& connection, const std::string& login_folded);

/// All of one person, by login.
Result<std::vector<Account>> read_accounts_of(Connection& connection, OrgId org_id,
                                              PersonId person_id);

/// Makes the account, or gives it the password, both of them `known`'s. Refuses `login_taken` for a
/// login of another person.
Result<Done> keep_account(Connection& connection, const Known& known, Instant at);

/// The person's own new password.
Result<Done> change_password(Connection& connection, const Known& known, Instant at);

/// The key of that name; `fresh` becomes it where there is none.
Result<Bytes> need_key(Connection& connection, std::string_view name, const Secret& fresh);

}  // namespace letopis::identity
