#include "app/people/issue_password.h"

#include <algorithm>

#include "app/people/dismiss_employee.h"
#include "app/people/hand_out_accounts.h"
#include "app/people/office.h"
#include "base/progress.h"
#include "ports/gathering/near_groups.h"
#include "ports/standing.h"

namespace letopis {
namespace {

bool is_family(const Standing& standing) {
    const auto roles = standing.roles();
    return std::all_of(roles.begin(), roles.end(),
                       [](Role role) { return role == Role::student || role == Role::guardian; });
}

}  // namespace

Result<Done> check_may_issue(Reader& reader, const AccountLook& look, Date on) {
    LETOPIS_TRY_DONE(find_person(reader, look.person_id));
    LETOPIS_TRY(target, near_target(reader, look.person_id, on));
    LETOPIS_TRY_DONE(check_access(look.standing, Action::read_class, target));
    if (look.person_id == look.standing.person_id || look.standing.has(Role::inspector))
        return RefusalCode::not_your_role;
    LETOPIS_TRY(whose, read_standing(reader, look.person_id, on));
    if (is_family(whose)) return Done{};
    if (look.standing.has(Role::director)) return Done{};
    const bool may = look.standing.has(Role::journal_admin) && !whose.has(Role::director);
    return may ? Result<Done>{Done{}} : Result<Done>{RefusalCode::not_your_role};
}

Result<AccountCard> open_account_card(Readers& readers, Accounts& accounts, const AccountLook& look,
                                      Instant now) {
    const Date today = moscow_date(now);
    LETOPIS_TRY(card, readers.read([&](Reader& reader) -> Result<AccountCard> {
        LETOPIS_TRY_DONE(find_person(reader, look.person_id));
        LETOPIS_TRY(target, near_target(reader, look.person_id, today));
        LETOPIS_TRY_DONE(check_access(look.standing, Action::read_class, target));
        LETOPIS_TRY(whose, read_standing(reader, look.person_id, today));
        LETOPIS_TRY(left, has_left(reader, whose, today));
        const auto may = check_may_issue(reader, look, today);
        if (!may && !may.error().is_refusal()) return may.error();
        return AccountCard{.logins = {}, .is_closed = left, .may_issue = static_cast<bool>(may)};
    }));
    LETOPIS_TRY(known, accounts.accounts_of(look.org_id, look.person_id));
    for (Account& one : known) card.logins.push_back(std::move(one.login));
    return card;
}

Result<PasswordSlip> issue_password(Readers& readers, Accounts& accounts, const AccountLook& look,
                                    const Clock& clock, RandomSource& random) {
    const Date today = moscow_date(clock.now());
    LETOPIS_TRY(organization, readers.read([&](Reader& reader) -> Result<Organization> {
        LETOPIS_TRY_DONE(check_may_issue(reader, look, today));
        LETOPIS_TRY(known, reader.organization());
        return known.value_or(Organization{});
    }));
    LETOPIS_TRY(known, accounts.accounts_of(look.org_id, look.person_id));
    NoProgress nobody;
    LETOPIS_TRY(handed,
                hand_out_accounts(accounts, readers, look.org_id,
                                  {{.person_id = look.person_id,
                                    .login = known.empty() ? std::string{} : known.front().login}},
                                  clock, random, nobody));
    HandedOut& out = handed.front();
    return PasswordSlip{.name = std::move(out.name),
                        .login = std::move(out.login),
                        .password = std::move(out.password),
                        .org_title = std::move(organization.full_name)};
}

}  // namespace letopis
