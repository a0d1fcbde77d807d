#include "identity/copy.h"

#include <filesystem>

#include "base/limits.h"
#include "crypto/secret.h"
#include "database/postgres/connection.h"
#include "database/sqlite/connection.h"
#include "identity/account_rows.h"
#include "identity/migrate.h"
#include "identity/session_rows.h"

namespace letopis::identity {
namespace {

struct CopiedAccount {
    Known known;
    Instant created_at;
    Instant changed_at;
};

CopiedAccount read_copied(Query& row) {
    CopiedAccount copied;
    row.read("login_folded", copied.known.login_folded);
    row.read("login", copied.known.account.login);
    row.read("org_id", copied.known.account.org_id);
    row.read("person_id", copied.known.account.person_id);
    row.read("password_hash", copied.known.password_hash);
    row.read("must_change_password", copied.known.account.must_change_password);
    row.read("created_at", copied.created_at);
    row.read("changed_at", copied.changed_at);
    return copied;
}

Result<Done> write_copied(Connection& to, const CopiedAccount& copied) {
    Query query{to, Sql::copy_account};
    return query.with("login_folded", copied.known.login_folded)
        .with("login", copied.known.account.login)
        .with("org_id", copied.known.account.org_id)
        .with("person_id", copied.known.account.person_id)
        .with("password_hash", copied.known.password_hash)
        .with("must_change_password", copied.known.account.must_change_password)
        .with("created_at", copied.created_at)
        .with("changed_at", copied.changed_at)
        .run();
}

/// Page by page, all in order.
Result<std::int64_t> copy_logins(Connection& from, Connection& to) {
    std::int64_t count = 0;
    for (std::string after;;) {
        std::vector<CopiedAccount> page;
        {
            Query query{from, Sql::copied_accounts};
            query.with("after", after).with("most", limits::accounts_per_step);
            LETOPIS_TRY(rows, database::all_rows(query, read_copied));
            page = std::move(rows);
        }
        if (page.empty()) return count;
        for (const CopiedAccount& copied : page) LETOPIS_TRY_DONE(write_copied(to, copied));
        count += static_cast<std::int64_t>(page.size());
        after = page.back().known.login_folded;
    }
}

Result<std::int64_t> copy_sessions(Connection& from, Connection& to) {
    std::int64_t count = 0;
    for (Bytes after;;) {
        std::vector<KeptSession> page;
        {
            Query query{from, Sql::copied_sessions};
            const ByteView last{after};
            query.with("after", last).with("most", limits::accounts_per_step);
            LETOPIS_TRY(rows, database::all_rows(query, read_session_row));
            page = std::move(rows);
        }
        if (page.empty()) return count;
        for (const KeptSession& kept : page) LETOPIS_TRY_DONE(keep_session(to, kept));
        count += static_cast<std::int64_t>(page.size());
        const TokenHash& last = page.back().session.token_hash;
        after.assign(last.begin(), last.end());
    }
}

Result<Done> copy_keys(Connection& from, Connection& to) {
    Query query{from, Sql::copied_keys};
    while (query.next()) {
        const auto name = query.get<std::string>("name");
        const ByteView secret = query.bytes("secret");
        LETOPIS_TRY_DONE(need_key(to, name, Secret{secret}));
    }
    return query.finish();
}

/// Whether the pages of both that begin behind `after` are the same; then `after` is their last
/// key, and unset at the end.
template <class Key>
Result<bool> same_page(Connection& one, Connection& other, Sql pages, std::optional<Key>& after) {
    Query here{one, pages};
    Query there{other, pages};
    for (Query* query : {&here, &there})
        query->with("after", *after).with("most", limits::accounts_per_step);
    std::optional<Key> last;
    for (;;) {
        const bool more_here = here.next();
        if (there.next() != more_here) return false;
        if (!more_here) break;
        if (here.compare_row(there, here.column_count()) != 0) return false;
        last.emplace();
        if constexpr (std::is_same_v<Key, std::string>)
            here.read("login_folded", *last);
        else
            here.read("token_hash", *last);
    }
    LETOPIS_TRY_DONE(here.finish());
    LETOPIS_TRY_DONE(there.finish());
    after = std::move(last);
    return true;
}

template <class Key>
Result<bool> same_pages(Connection& one, Connection& other, Sql pages) {
    for (std::optional<Key> after{Key{}}; after;) {
        LETOPIS_TRY(same, same_page(one, other, pages, after));
        if (!same) return false;
    }
    return true;
}

Result<bool> same_keys(Connection& one, Connection& other) {
    Query here{one, Sql::copied_keys};
    Query there{other, Sql::copied_keys};
    bool same = true;
    for (bool more = true; more && same;) {
        more = here.next();
        same = there.next() == more && (!more || here.compare_row(there, here.column_count()) == 0);
    }
    LETOPIS_TRY_DONE(here.finish());
    LETOPIS_TRY_DONE(there.finish());
    return same;
}

Result<bool> hold_the_same(Connection& one, Connection& other) {
    LETOPIS_TRY(logins, same_pages<std::string>(one, other, Sql::copied_accounts));
    LETOPIS_TRY(sessions, same_pages<TokenHash>(one, other, Sql::copied_sessions));
    LETOPIS_TRY(keys, same_keys(one, other));
    return logins && sessions && keys;
}

Result<std::int64_t> count_accounts(Connection& connection) {
    Query query{connection, Sql::count_accounts};
    LETOPIS_TRY(count, database::first_row(query, [](Query& row) {
                    return row.get<std::int64_t>("account_count");
                }));
    return count.value_or(0);
}

/// Whatever is not the same in the end is rolled back.
Result<CopiedAccounts> copy_into(Connection& from, Connection& to) {
    LETOPIS_TRY(there, count_accounts(to));
    CopiedAccounts copied;
    if (there == 0) {
        // Whoever opened the place first has made a key, which nobody has used.
        Query forget{to, Sql::forget_keys};
        LETOPIS_TRY_DONE(forget.run());
        LETOPIS_TRY(logins, copy_logins(from, to));
        LETOPIS_TRY(sessions, copy_sessions(from, to));
        LETOPIS_TRY_DONE(copy_keys(from, to));
        copied = {.account_count = logins, .session_count = sessions};
    }
    LETOPIS_TRY(same, hold_the_same(from, to));
    if (!same && there > 0)
        return Refusal{.code = RefusalCode::invalid_value,
                       .field = "to",
                       .detail = to.path() +
                                 ": там уже есть другие логины. Ничего не изменено. "
                                 "Укажите пустую базу."};
    if (!same)
        return Fault{to.path() + ": скопированные логины не те же самые. Ничего не изменено."};
    if (there > 0) {
        LETOPIS_TRY(sessions, read_sessions(to));
        copied = {.account_count = there,
                  .session_count = static_cast<std::int64_t>(sessions.size())};
    }
    return copied;
}

}  // namespace

Result<CopiedAccounts> copy_accounts(const Place& from, const Place& to, Instant now) {
    LETOPIS_TRY(source, Records::open(from, now));
    LETOPIS_TRY(target, Records::open(to, now));
    return source->read([&](Connection& here) {
        return target->write([&](Connection& there) { return copy_into(here, there); });
    });
}

Result<std::int64_t> account_count(const Place& place) {
    std::unique_ptr<Connection> connection;
    if (place.in_postgres()) {
        LETOPIS_TRY(link, database::PostgresConnection::open(place.database_url, 0,
                                                             Connection::Mode::reader));
        connection = std::move(link);
    } else {
        std::error_code error;
        if (!std::filesystem::exists(place.file, error)) return std::int64_t{0};
        LETOPIS_TRY(file,
                    database::SqliteConnection::open(place.file, 0, Connection::Mode::reader));
        connection = std::move(file);
    }
    LETOPIS_TRY(version, tables_version(*connection));
    if (version == 0) return std::int64_t{0};
    LETOPIS_TRY_DONE(connection->begin_read());
    auto count = count_accounts(*connection);
    LETOPIS_TRY_DONE(connection->rollback());
    return count;
}

Result<Done> forget_accounts(const Place& place, Instant now) {
    LETOPIS_TRY(records, Records::open(place, now));
    return records->write([](Connection& connection) -> Result<Done> {
        for (const Sql statement : {Sql::forget_sessions, Sql::forget_accounts, Sql::forget_keys}) {
            Query query{connection, statement};
            LETOPIS_TRY_DONE(query.run());
        }
        return Done{};
    });
}

}  // namespace letopis::identity
