#include <cstdio>

#include "app/people/hand_out_accounts.h"
#include "identity/account_file.h"
#include "server/commands/commands.h"
#include "server/holdings.h"
#include "server/person_in_words.h"
#include "store/reader_pool.h"

namespace letopis {
Result<Done> give_account(const AccountWords& words) {
    LETOPIS_TRY(folder, open_holdings(words.data));
    LETOPIS_TRY(files, folder.existing_school(words.org_id));
    const SystemClock clock;
    SystemRandom random;
    store::ReaderPool readers{files};
    LETOPIS_TRY(person_id,
                readers.read([&](Reader& reader) { return find_person(reader, words.person); }));
    LETOPIS_TRY(place, folder.accounts());
    LETOPIS_TRY(accounts, identity::AccountFile::open(place, random, clock));
    NoProgress silent;
    LETOPIS_TRY(given, hand_out_accounts(*accounts, readers, words.org_id,
                                         {{person_id, words.login}}, clock, random, silent));
    std::printf(
        "%s\nЛогин: %s\nПароль: %s\n"
        "Пароль показан один раз; при первом входе его нужно сменить.\n",
        given[0].name.c_str(), given[0].login.c_str(), given[0].password.c_str());
    return Done{};
}

}  // namespace letopis
