#pragma once
// Opening an organisation's database, whichever engine keeps it.

#include <map>

#include "database/sqlite/connection.h"
#include "store/school_files.h"
#include "store/sql.h"

namespace letopis::store {

/// A connection to where the records are: the file of the folder, or the PostgreSQL database that
/// the files name. Faults say in Russian what to do.
Result<std::unique_ptr<Connection>> open_records(const SchoolFiles& files, Connection::Mode mode);

/// A SQLite file, for what only files can do.
Result<std::unique_ptr<database::SqliteConnection>> open_file(const SchoolFiles& files,
                                                              Connection::Mode mode);

/// What a PostgreSQL server says of its settings, by name; "standbys" is how many follow it,
/// "in_recovery" whether it follows another.
Result<std::map<std::string, std::string>> server_settings(const SchoolFiles& files);

/// What the replica of the organisation's records is.
enum class ReplicaState { follows, takes_writes, has_other_records };
/// Asks it. Faults when it cannot be reached, or its primary cannot.
Result<ReplicaState> replica_state(const SchoolFiles& files);

/// A private temporary database with all tables, for folding beside the real one.
Result<std::unique_ptr<Connection>> open_beside(OrgId org_id);

}  // namespace letopis::store
