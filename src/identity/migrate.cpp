#include "identity/migrate.h"

#include <vector>

#include "identity/texts.h"

namespace letopis::identity {
namespace {

std::vector<EmbeddedText> migrations_for(const Connection& connection) {
    std::vector<EmbeddedText> chosen;
    for (const EmbeddedText& migration : identity_migrations())
        if (migration.name.ends_with(".postgres.sql") == connection.is_shared())
            chosen.push_back(migration);
    return chosen;
}

/// In PostgreSQL, within a transaction: the length of the list, held against our own.
Result<std::int64_t> listed_version(Connection& connection) {
    {
        Query query{connection, Sql::has_migrations};
        const bool has_list = query.next() && query.get<std::int64_t>("list_count") > 0;
        LETOPIS_TRY_DONE(query.finish());
        if (!has_list) return std::int64_t{0};
    }
    const auto ours = migrations_for(connection);
    std::int64_t count = 0;
    Query query{connection, Sql::applied_migrations};
    for (; query.next(); ++count) {
        const auto place = static_cast<std::size_t>(count);
        const bool known = place >= ours.size() ||
                           (query.get<std::int64_t>("number") == count + 1 &&
                            query.get<std::string>("sha256") == std::string{ours[place].sha256});
        if (!known)
            return Fault{connection.path() + ": таблицы логинов сделаны другой программой (" +
                         query.get<std::string>("name") +
                         "). Возьмите программу того выпуска или базу из копии."};
    }
    LETOPIS_TRY_DONE(query.finish());
    return count;
}

Result<std::int64_t> version_inside(Connection& connection) {
    return connection.is_shared() ? listed_version(connection) : connection.schema_version();
}

Result<Done> remember(Connection& connection, const EmbeddedText& migration, std::int64_t number,
                      Instant now) {
    if (!connection.is_shared()) return connection.keep_schema_version(number);
    Query query{connection, Sql::remember_migration};
    query.with("number", number)
        .with("name", migration.name)
        .with("sha256", migration.sha256)
        .with("applied_at", now);
    return query.run();
}

Result<Done> apply_pending(Connection& connection, Instant now) {
    // Another program may have been quicker.
    LETOPIS_TRY_DONE(connection.lock_schema());
    LETOPIS_TRY(version, version_inside(connection));
    const auto migrations = migrations_for(connection);
    for (auto i = static_cast<std::size_t>(version); i < migrations.size(); ++i) {
        LETOPIS_TRY_DONE(connection.execute(std::string{migrations[i].text}));
        LETOPIS_TRY_DONE(
            remember(connection, migrations[i], static_cast<std::int64_t>(i) + 1, now));
    }
    return Done{};
}

}  // namespace

Result<std::int64_t> tables_version(Connection& connection) {
    LETOPIS_TRY_DONE(connection.begin_read());
    auto version = version_inside(connection);
    LETOPIS_TRY_DONE(connection.rollback());
    return version;
}

Result<Done> migrate(Connection& connection, Instant now) {
    LETOPIS_TRY(seen, tables_version(connection));
    const auto newest = static_cast<std::int64_t>(migrations_for(connection).size());
    if (seen < 0 || newest < seen)
        return Fault{connection.path() +
                     ": логины сделаны более новой программой. Обновите программу."};
    if (seen == newest) return Done{};
    LETOPIS_TRY_DONE(connection.begin_write());
    const auto applied = apply_pending(connection, now);
    if (!applied) {
        LETOPIS_TRY_DONE(connection.rollback());
        return applied;
    }
    LETOPIS_TRY_DONE(connection.commit());
    return connection.schema_changed();
}

}  // namespace letopis::identity
