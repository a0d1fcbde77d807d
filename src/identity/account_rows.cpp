#include "identity/account_rows.h"

namespace letopis::identity {

Result<std::optional<Known>> read_account(Connection& connection, const std::string& login_folded) {
    Query query{connection, Sql::find_account};
    query.with("login_folded", login_folded);
    return database::first_row(query, [&](Query& row) {
        Known known{.account = {}, .login_folded = login_folded, .password_hash = {}};
        row.read("login", known.account.login);
        row.read("org_id", known.account.org_id);
        row.read("person_id", known.account.person_id);
        row.read("must_change_password", known.account.must_change_password);
        row.read("password_hash", known.password_hash);
        return known;
    });
}

Result<std::vector<Account>> read_accounts_of(Connection& connection, OrgId org_id,
                                              PersonId person_id) {
    Query query{connection, Sql::accounts_of_person};
    query.with("org_id", org_id).with("person_id", person_id);
    return database::all_rows(query, [&](Query& row) {
        Account account{.login = {}, .org_id = org_id, .person_id = person_id};
        row.read("login", account.login);
        row.read("must_change_password", account.must_change_password);
        return account;
    });
}

Result<Done> keep_account(Connection& connection, const Known& known, Instant at) {
    Query query{connection, Sql::keep_account};
    query.with("login_folded", known.login_folded)
        .with("login", known.account.login)
        .with("org_id", known.account.org_id)
        .with("person_id", known.account.person_id)
        .with("password_hash", known.password_hash)
        .with("must_change_password", known.account.must_change_password)
        .with("changed_at", at);
    bool kept = false;
    while (query.next()) kept = true;
    LETOPIS_TRY_DONE(query.finish());
    if (kept) return Done{};
    return Refusal{.code = RefusalCode::login_taken, .field = "login"};
}

Result<Done> change_password(Connection& connection, const Known& known, Instant at) {
    Query query{connection, Sql::change_password};
    return query.with("password_hash", known.password_hash)
        .with("changed_at", at)
        .with("login_folded", known.login_folded)
        .with("org_id", known.account.org_id)
        .run();
}

Result<Bytes> need_key(Connection& connection, std::string_view name, const Secret& fresh) {
    {
        const ByteView secret = fresh.reveal();
        Query keep{connection, Sql::keep_key};
        LETOPIS_TRY_DONE(keep.with("name", name).with("secret", secret).run());
    }
    Query find{connection, Sql::find_key};
    find.with("name", name);
    LETOPIS_TRY(key, database::first_row(find, [](Query& row) {
                    const ByteView secret = row.bytes("secret");
                    return Bytes{secret.begin(), secret.end()};
                }));
    return key.value_or(Bytes{});
}

}  // namespace letopis::identity
