#pragma once
// hand_out_accounts: logins and first passwords for people, as slips (памятки, SEC-12). Not in the
// ledger, and said once: whoever asks prints them.

#include <string>
#include <vector>

#include "base/clock.h"
#include "base/progress.h"
#include "base/random.h"
#include "ports/accounts.h"
#include "ports/readers.h"

namespace letopis {

/// A password that can be read out and typed: 12 characters without look-alikes.
std::string make_password(RandomSource& random);

/// Who is to have a login.
struct WantedLogin {
    PersonId person_id;
    std::string login;  ///< As somebody wishes; empty: chosen by the name.
};

/// A login as it is handed out, once.
struct HandedOut {
    PersonId person_id;
    std::string name;
    std::string login;
    std::string password;
};

/// Gives each person an account with a password to change at the first sign-in. A login that is
/// taken gets a number. Takes some hundredths of a second a person: not for I/O threads. Refuses
/// `invalid_value` at "persons[2].login" for what is no login, before anybody has his; `not_found`
/// for an unknown person, else as Accounts::set_password; those before him have theirs.
Result<std::vector<HandedOut>> hand_out_accounts(Accounts& accounts, Readers& readers, OrgId org_id,
                                                 const std::vector<WantedLogin>& logins,
                                                 const Clock& clock, RandomSource& random,
                                                 Progress& progress);

/// "имя;логин;пароль" lines, for printing slips.
std::string handed_out_table(const std::vector<HandedOut>& all);

}  // namespace letopis
