#include <cstdio>

#include "app/people/found_school.h"
#include "app/people/hand_out_accounts.h"
#include "base/file_ops.h"
#include "exchange/person_name.h"
#include "identity/account_file.h"
#include "server/commands/commands.h"
#include "server/holdings.h"
#include "server/opened_school.h"

namespace letopis {

Result<Done> init(const InitWords& words) {
    LETOPIS_TRY(folder, open_holdings(words.data));
    LETOPIS_TRY_DONE(folder.need_restored(words.org_id));
    if (!words.database.empty())
        LETOPIS_TRY_DONE(folder.keep_database(words.org_id, words.database));
    LETOPIS_TRY(files, folder.school_files(words.org_id));
    const SystemClock clock;
    SystemRandom random;
    LETOPIS_TRY_DONE(make_folders(files.folder));
    LETOPIS_TRY(school, OpenedSchool::open(files, clock, random));
    const Instant now = clock.now();
    const PersonName name = split_person_name(words.director);
    const Person director{.person_id = PersonId::make(now, random),
                          .last_name = name.last_name,
                          .first_name = name.first_name,
                          .patronymic = name.patronymic};
    LETOPIS_TRY_DONE(school.store->writer().append(
        found_school(CommandId::make(now, random), {.organization = {.full_name = words.full_name,
                                                                     .short_name = words.short_name,
                                                                     .address = words.address,
                                                                     .log_origin = words.origin},
                                                    .director = director,
                                                    .directs_from = moscow_date(now),
                                                    .basis = words.basis})));
    LETOPIS_TRY(place, folder.settle_accounts(words.database));
    LETOPIS_TRY(accounts, identity::AccountFile::open(place, random, clock));
    NoProgress silent;
    LETOPIS_TRY(given,
                hand_out_accounts(*accounts, school.store->readers(), words.org_id,
                                  {{director.person_id, words.login}}, clock, random, silent));
    LETOPIS_TRY_DONE(school.store->close());
    std::printf(
        "Организация № %lld создана: %s\nДиректор: %s\nЛогин: %s\nПароль: %s\n"
        "Пароль показан один раз; при первом входе его нужно сменить.\n",
        static_cast<long long>(words.org_id), words.full_name.c_str(), given[0].name.c_str(),
        given[0].login.c_str(), given[0].password.c_str());
    return Done{};
}

}  // namespace letopis
