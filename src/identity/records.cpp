#include "identity/records.h"

#include "database/postgres/connection.h"
#include "database/sqlite/connection.h"
#include "identity/migrate.h"

namespace letopis::identity {

std::string Place::shown() const {
    return in_postgres() ? database::shown_address(database_url) : file;
}

Result<std::unique_ptr<Records>> Records::open(const Place& place, Instant now) {
    std::unique_ptr<Records> records{new Records{place}};
    LETOPIS_TRY(connection, records->connect());
    LETOPIS_TRY_DONE(migrate(*connection, now));
    records->free_.with([&](auto& free) { free.push_back(std::move(connection)); });
    return records;
}

// A session that was just opened must be found: reading, too, asks the node that takes writes.
Result<std::unique_ptr<Connection>> Records::connect() const {
    constexpr OrgId nobodys = 0;
    constexpr auto mode = Connection::Mode::writer;
    if (is_shared()) {
        LETOPIS_TRY(link, database::PostgresConnection::open(place_.database_url, nobodys, mode));
        return std::unique_ptr<Connection>{std::move(link)};
    }
    LETOPIS_TRY(file, database::SqliteConnection::open(place_.file, nobodys, mode));
    // What was removed, an old password too, must not lie on in free pages.
    LETOPIS_TRY_DONE(file->execute("PRAGMA secure_delete = ON"));
    return std::unique_ptr<Connection>{std::move(file)};
}

Result<std::unique_ptr<Connection>> Records::take() {
    auto taken = free_.with([](auto& free) {
        std::unique_ptr<Connection> last;
        if (free.empty()) return last;
        last = std::move(free.back());
        free.pop_back();
        return last;
    });
    if (taken) return taken;
    return connect();
}

Result<Done> Records::run(Transaction kind, const std::function<Result<Done>(Connection&)>& use) {
    std::unique_lock<std::mutex> turn{turn_, std::defer_lock};
    if (!is_shared()) turn.lock();  // Invariant 1.
    LETOPIS_TRY(connection, take());
    auto done = run_on(*connection, kind, use);
    // Invariant 2; only success, and a refusal that was rolled back, leave a connection as it was.
    if (!done && done.error().is_fault()) return done;
    free_.with([&](auto& free) { free.push_back(std::move(connection)); });
    return done;
}

Result<Done> Records::run_on(Connection& connection, Transaction kind,
                             const std::function<Result<Done>(Connection&)>& use) {
    const bool writes = kind == Transaction::writing;
    LETOPIS_TRY_DONE(writes ? connection.begin_write() : connection.begin_read());
    auto used = use(connection);
    if (!used || !writes) {
        LETOPIS_TRY_DONE(connection.rollback());
        return used;
    }
    LETOPIS_TRY_DONE(connection.commit());
    // What cannot be tidied now is tidied after a later one.
    static_cast<void>(connection.tend());
    return Done{};
}

}  // namespace letopis::identity
