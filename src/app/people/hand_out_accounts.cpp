#include "app/people/hand_out_accounts.h"

#include "app/people/login_names.h"
#include "base/limits.h"
#include "base/text.h"
#include "exchange/csv/table.h"
#include "ports/standing.h"

namespace letopis {
namespace {

SessionKind kind_of(const Standing& standing) {
    for (const Role role : standing.roles())
        if (role != Role::student && role != Role::guardian) return SessionKind::staff;
    return SessionKind::family;
}

/// A login that no store takes is told before anybody has his: slips are told once.
Result<Done> check_wished(const std::vector<WantedLogin>& logins) {
    for (std::size_t i = 0; i < logins.size(); ++i) {
        const std::string& login = logins[i].login;
        if (!is_clean_text(login) || code_point_count(login) > limits::login_code_points ||
            login.find_first_of(" \t\n") != std::string::npos)
            return invalid("persons[" + std::to_string(i) + "].login",
                           "Логин — от 1 до 60 знаков без пробелов.");
    }
    return Done{};
}

/// Tries "ivanov.ii", "ivanov.ii2", … until one is free.
Result<std::string> open_account(Accounts& accounts, Account account, const std::string& password,
                                 SessionKind kind, Instant at) {
    const std::string wished = account.login;
    for (int number = 1; number <= limits::alike_logins; ++number) {
        account.login = number == 1 ? wished : wished + std::to_string(number);
        const auto set = accounts.set_password(
            {.account = account, .password = Secret{as_bytes(password)}, .kind = kind, .at = at});
        if (set) return account.login;
        if (!set.error().is(RefusalCode::login_taken)) return set.error();
    }
    return Refusal{.code = RefusalCode::login_taken, .field = "login", .detail = wished};
}

}  // namespace

std::string make_password(RandomSource& random) {
    static constexpr std::string_view letters = "abcdefghjkmnpqrstuvwxyz23456789";
    std::string password;
    for (int i = 0; i < 14; ++i)
        password += i == 4 || i == 9 ? '-' : letters[random.below(letters.size())];
    return password;
}

Result<std::vector<HandedOut>> hand_out_accounts(Accounts& accounts, Readers& readers, OrgId org_id,
                                                 const std::vector<WantedLogin>& logins,
                                                 const Clock& clock, RandomSource& random,
                                                 Progress& progress) {
    LETOPIS_TRY_DONE(check_wished(logins));
    std::vector<HandedOut> all;
    LoginNames names;
    for (const WantedLogin& wanted : logins) {
        const Instant now = clock.now();
        LETOPIS_TRY(found, readers.read([&](Reader& reader) -> Result<std::pair<Person, Standing>> {
            LETOPIS_TRY(person, reader.person(wanted.person_id));
            if (!person) return RefusalCode::not_found;
            LETOPIS_TRY(standing, read_standing(reader, wanted.person_id, moscow_date(now)));
            return std::pair{*person, standing};
        }));
        const Person& person = found.first;
        HandedOut out{.person_id = person.person_id,
                      .name = person.full_name(),
                      .login = wanted.login,
                      .password = make_password(random)};
        if (out.login.empty())
            out.login = names.choose({person.last_name, person.first_name, person.patronymic});
        LETOPIS_TRY(login, open_account(accounts,
                                        {.login = out.login,
                                         .org_id = org_id,
                                         .person_id = person.person_id,
                                         .must_change_password = true},
                                        out.password, kind_of(found.second), now));
        out.login = login;
        all.push_back(std::move(out));
        progress.at(all.size(), logins.size());
    }
    return all;
}

std::string handed_out_table(const std::vector<HandedOut>& all) {
    std::vector<std::vector<std::string>> rows{{"имя", "логин", "пароль"}};
    for (const HandedOut& one : all) rows.push_back({one.name, one.login, one.password});
    return write_table(rows);
}

}  // namespace letopis
