#pragma once
// Logins and passwords for people who came by an import or are given one by hand.

#include <string>
#include <vector>

#include "app/imports/import_people.h"
#include "base/clock.h"
#include "base/progress.h"
#include "ports/accounts.h"
#include "ports/readers.h"

namespace letopis {

/// A password that can be read out and typed: 12 characters without look-alikes.
std::string make_password(RandomSource& random);

/// A login as it is handed out, once.
struct HandedOut {
    std::string name;
    std::string login;
    std::string password;
};

/// Gives each person an account with a password to change at the first sign-in. A login that is
/// taken gets a number. Takes some hundredths of a second a person.
Result<std::vector<HandedOut>> hand_out_accounts(Accounts& accounts, Readers& readers, OrgId org_id,
                                                 const std::vector<ImportedLogin>& logins,
                                                 const Clock& clock, RandomSource& random,
                                                 Progress& progress);

/// "имя;логин;пароль" lines, for printing slips.
std::string handed_out_table(const std::vector<HandedOut>& all);

}  // namespace letopis
