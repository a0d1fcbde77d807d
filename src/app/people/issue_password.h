#pragma once
// issue_password: a login with a first password, to be handed over on paper (памятка, F-38 d). No
// e-mail and no telephone is asked for (SEC-12); a lost password is replaced by the school.

#include "base/clock.h"
#include "base/describe.h"
#include "base/random.h"
#include "domain/access/access.h"
#include "ports/accounts.h"
#include "ports/readers.h"

namespace letopis {

/// How a person comes in, as the office sees it.
struct AccountCard {
    std::vector<std::string> logins;
    bool is_closed = false;  ///< He has left the school: nobody lets him in (SEC-11).
    bool may_issue = false;  ///< Whoever looks may give him a new password.
    bool operator==(const AccountCard&) const = default;
};
LETOPIS_DESCRIBE(AccountCard, logins, is_closed, may_issue)

/// Памятка: said once, kept nowhere.
struct PasswordSlip {
    std::string name;
    std::string login;
    std::string password;
    std::string org_title;
    bool operator==(const PasswordSlip&) const = default;
};
LETOPIS_DESCRIBE(PasswordSlip, name, login, password, org_title)

/// Whoever looks, and at whose account.
struct AccountLook {
    Standing standing;
    OrgId org_id = 0;
    PersonId person_id;
};

/// May he give this person a password (b.2)? Students and guardians get theirs from who keeps
/// people or leads the class; employees from the director and the administrator of journals, a
/// director only from another director. Nobody gives himself one: he changes his own. Refuses
/// `not_found`, then as check_access, then `not_your_role`.
Result<Done> check_may_issue(Reader& reader, const AccountLook& look, Date on);

/// Refuses `not_found`, and as check_access for read_class.
Result<AccountCard> open_account_card(Readers& readers, Accounts& accounts, const AccountLook& look,
                                      Instant now);

/// A new password for the first login he has, else a new login; his sessions end. Works some
/// hundredths of a second: not for I/O threads. Refuses as check_may_issue.
Result<PasswordSlip> issue_password(Readers& readers, Accounts& accounts, const AccountLook& look,
                                    const Clock& clock, RandomSource& random);

}  // namespace letopis
