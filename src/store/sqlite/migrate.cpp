#include "store/sqlite/migrate.h"

#include <algorithm>

#include "store/sqlite/query.h"

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
    return connection.execute("PRAGMA user_version = " + std::to_string(number));
}

Result<Done> apply_pending(Connection& connection, std::span<const EmbeddedText> pending,
                           std::int64_t version, Instant now) {
    for (const EmbeddedText& migration : pending)
        LETOPIS_TRY_DONE(apply_migration(connection, migration, ++version, now));
    return Done{};
}

}  // namespace

Result<AfterMigration> migrate(Connection& connection, std::span<const EmbeddedText> migrations,
                               Instant now) {
    LETOPIS_TRY(version, connection.ask_number("PRAGMA user_version"));
    if (version < 0 || static_cast<std::size_t>(version) > migrations.size())
        return Fault{connection.path() +
                     ": база сделана более новой программой. Обновите программу."};
    if (version > 0) {
        LETOPIS_TRY(applied, applied_migrations(connection));
        if (applied.size() != static_cast<std::size_t>(version))
            return Fault{connection.path() + ": список переходов базы неполон. Возьмите копию."};
        LETOPIS_TRY_DONE(check_applied(connection, applied, migrations));
    }
    const auto pending = migrations.subspan(static_cast<std::size_t>(version));
    if (pending.empty()) return AfterMigration::ready;
    LETOPIS_TRY_DONE(connection.begin_write());
    const auto done = apply_pending(connection, pending, version, now);
    if (!done) {
        LETOPIS_TRY_DONE(connection.rollback());
        return done.error();
    }
    LETOPIS_TRY_DONE(connection.commit());
    // What a migration says to the planner (0007) is read when a connection opens; this one is
    // open.
    LETOPIS_TRY_DONE(connection.execute("ANALYZE sqlite_schema"));
    const bool changes_projections = std::any_of(
        pending.begin(), pending.end(),
        [](const EmbeddedText& migration) { return migration.text.starts_with("-- Rebuild."); });
    return changes_projections ? AfterMigration::needs_rebuild : AfterMigration::ready;
}

}  // namespace letopis::store
