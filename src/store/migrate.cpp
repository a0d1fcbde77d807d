#include "store/migrate.h"

#include <algorithm>

#include "store/sql.h"

namespace letopis::store {
namespace {

struct Applied {
    std::int64_t number = 0;
    std::string name;
    std::string sha256;
};

Result<std::vector<Applied>> applied_migrations(Connection& connection) {
    Query query{connection, Sql::migrations_applied};
    return all_rows(query, [](Query& row) {
        return Applied{.number = row.get<std::int64_t>("number"),
                       .name = row.get<std::string>("name"),
                       .sha256 = row.get<std::string>("sha256")};
    });
}

Result<Done> check_applied(const Connection& connection, const std::vector<Applied>& applied,
                           std::span<const EmbeddedText> migrations) {
    for (std::size_t i = 0; i < applied.size(); ++i) {
        const auto number = static_cast<std::int64_t>(i) + 1;
        if (applied[i].number != number || applied[i].sha256 != migrations[i].sha256)
            return Fault{connection.path() + ": база сделана другой программой (" +
                         applied[i].name + "). Возьмите программу того выпуска или базу из копии."};
    }
    return Done{};
}

Result<Done> apply_migration(Connection& connection, const EmbeddedText& migration,
                             std::int64_t number, Instant now) {
    LETOPIS_TRY_DONE(connection.execute(std::string{migration.text}));
    Query query{connection, Sql::migrations_remember};
    query.with("number", number)
        .with("name", migration.name)
        .with("sha256", migration.sha256)
        .with("applied_at", now);
    LETOPIS_TRY_DONE(query.run());
    return connection.keep_schema_version(number);
}

bool is_for_postgres(const EmbeddedText& migration) {
    return migration.name.ends_with(".postgres.sql");
}

std::vector<EmbeddedText> chosen(bool for_postgres) {
    std::vector<EmbeddedText> found;
    for (const EmbeddedText& migration : migration_texts())
        if (is_for_postgres(migration) == for_postgres) found.push_back(migration);
    return found;
}

/// The number of the last migration, held against the list of those applied.
Result<std::int64_t> checked_version(Connection& connection,
                                     std::span<const EmbeddedText> migrations) {
    LETOPIS_TRY(version, connection.schema_version());
    if (version < 0 || static_cast<std::size_t>(version) > migrations.size())
        return Fault{connection.path() +
                     ": база сделана более новой программой. Обновите программу."};
    if (version == 0) return version;
    LETOPIS_TRY(applied, applied_migrations(connection));
    if (applied.size() != static_cast<std::size_t>(version))
        return Fault{connection.path() + ": список переходов базы неполон. Возьмите копию."};
    LETOPIS_TRY_DONE(check_applied(connection, applied, migrations));
    return version;
}

/// Applies what is missing.
Result<Done> apply_pending(Connection& connection, std::span<const EmbeddedText> migrations,
                           Instant now) {
    // Another program may have been quicker.
    LETOPIS_TRY_DONE(connection.lock_schema());
    LETOPIS_TRY(version, checked_version(connection, migrations));
    for (const EmbeddedText& migration : migrations.subspan(static_cast<std::size_t>(version)))
        LETOPIS_TRY_DONE(apply_migration(connection, migration, ++version, now));
    return Done{};
}

/// Number of the last migration that changes what projections hold.
std::int64_t last_fold(const Connection& connection) {
    std::int64_t last = 0;
    std::int64_t number = 0;
    for (const EmbeddedText& migration : migrations_for(connection)) {
        ++number;
        if (migration.text.starts_with("-- Rebuild.")) last = number;
    }
    return last;
}

}  // namespace

std::span<const EmbeddedText> migrations_for(const Connection& connection) {
    static const std::vector<EmbeddedText> sqlite = chosen(false);
    static const std::vector<EmbeddedText> postgres = chosen(true);
    return connection.is_shared() ? postgres : sqlite;
}

Result<Done> migrate(Connection& connection, Instant now) {
    return migrate(connection, migrations_for(connection), now);
}

Result<Done> migrate(Connection& connection, std::span<const EmbeddedText> migrations,
                     Instant now) {
    LETOPIS_TRY(seen, checked_version(connection, migrations));
    if (static_cast<std::size_t>(seen) == migrations.size()) return Done{};
    LETOPIS_TRY_DONE(connection.begin_write());
    const auto applied = apply_pending(connection, migrations, now);
    if (!applied) {
        LETOPIS_TRY_DONE(connection.rollback());
        return applied.error();
    }
    LETOPIS_TRY_DONE(connection.commit());
    return connection.schema_changed();
}

Result<bool> is_fold_current(Connection& connection) {
    Query query{connection, Sql::migrations_fold};
    LETOPIS_TRY(fold,
                first_row(query, [](Query& row) { return row.get<std::int64_t>("migration"); }));
    return fold.value_or(0) >= last_fold(connection);
}

Result<Done> keep_fold(Connection& connection) {
    const std::int64_t migration = last_fold(connection);
    Query query{connection, Sql::migrations_keep_fold};
    return query.with("migration", migration).run();
}

}  // namespace letopis::store
