#include "store/opening.h"

#include "database/postgres/connection.h"
#include "store/migrate.h"
#include "store/reading/school_reader.h"

namespace letopis::store {

Result<std::unique_ptr<Connection>> open_records(const SchoolFiles& files, Connection::Mode mode) {
    if (!files.in_postgres()) {
        LETOPIS_TRY(file, open_file(files, mode));
        return std::unique_ptr<Connection>{std::move(file)};
    }
    LETOPIS_TRY(link, database::PostgresConnection::open(files.database_url, files.org_id, mode));
    return std::unique_ptr<Connection>{std::move(link)};
}

Result<std::unique_ptr<database::SqliteConnection>> open_file(const SchoolFiles& files,
                                                              Connection::Mode mode) {
    return database::SqliteConnection::open(files.database(), files.org_id, mode);
}

Result<std::map<std::string, std::string>> server_settings(const SchoolFiles& files) {
    LETOPIS_TRY(connection, open_records(files, Connection::Mode::reader));
    Query query{*connection, Sql::ledger_server_settings};
    std::map<std::string, std::string> settings;
    while (query.next())
        settings[query.get<std::string>("name")] = query.get<std::string>("setting");
    LETOPIS_TRY_DONE(query.finish());
    return settings;
}

Result<ReplicaState> replica_state(const SchoolFiles& files) {
    SchoolFiles replica = files;
    replica.database_url = files.replica_url;
    LETOPIS_TRY(settings, server_settings(replica));
    if (settings["in_recovery"] != "true") return ReplicaState::takes_writes;
    LETOPIS_TRY(there, open_records(replica, Connection::Mode::reader));
    LETOPIS_TRY(here, open_records(files, Connection::Mode::reader));
    LETOPIS_TRY(replayed, SchoolReader{*there}.leaf_hashes(0, 1));
    LETOPIS_TRY(written, SchoolReader{*here}.leaf_hashes(0, 1));
    return replayed == written ? ReplicaState::follows : ReplicaState::has_other_records;
}

Result<std::unique_ptr<Connection>> open_beside(OrgId org_id) {
    LETOPIS_TRY(beside, database::SqliteConnection::open("", org_id, Connection::Mode::writer));
    LETOPIS_TRY_DONE(migrate(*beside, Instant{}));
    return std::unique_ptr<Connection>{std::move(beside)};
}

}  // namespace letopis::store
