#include <cstdio>

#include "base/text.h"
#include "identity/account_file.h"
#include "server/accounts_of_imports.h"
#include "server/commands/commands.h"
#include "server/holdings.h"
#include "store/reader_pool.h"

namespace letopis {
namespace {

Refusal whom(const std::string& detail) {
    return Refusal{.code = RefusalCode::not_found, .field = "person", .detail = detail};
}

/// The one person of this name, or with this id.
Result<PersonId> find_by_words(Reader& reader, const std::string& words) {
    LETOPIS_TRY(persons, reader.persons());
    const auto id = PersonId::parse(words);
    std::vector<const Person*> found;
    for (const Person& person : persons)
        if ((id && person.person_id == *id) ||
            fold_for_search(person.full_name()) == fold_for_search(words))
            found.push_back(&person);
    if (found.size() == 1) return found[0]->person_id;
    if (found.empty())
        return whom("Нет человека «" + words + "». Укажите фамилию, имя и отчество полностью.");
    Refusal many = whom("Таких несколько: укажите номер человека вместо имени.");
    for (const Person* person : found)
        many.items.push_back({person->person_id.text(),
                              person->birth_date ? "родился(ась) " + person->birth_date->russian()
                                                 : person->personal_no});
    return many;
}

}  // namespace

Result<Done> give_account(const AccountWords& words) {
    const Holdings folder{words.data};
    LETOPIS_TRY(files, folder.existing_school(words.org_id));
    const SystemClock clock;
    SystemRandom random;
    store::ReaderPool readers{files.database(), files.org_id};
    LETOPIS_TRY(person_id,
                readers.read([&](Reader& reader) { return find_by_words(reader, words.person); }));
    LETOPIS_TRY(accounts, identity::AccountFile::open(folder.identity_path(), random, clock));
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
