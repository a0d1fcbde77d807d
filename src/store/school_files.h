#pragma once
// Where an organisation's files lie: DIR/organizations/<org_id>/. Its records lie there too, in
// school.db, or in a PostgreSQL database with those of other organisations.

#include <string>

#include "base/id.h"

namespace letopis::store {

struct SchoolFiles {
    std::string folder;  ///< Of this organisation.
    OrgId org_id = 1;
    std::string database_url = {};  ///< "postgresql://…"; empty: the records are in the folder.
    /// A standby that follows that database, for looks; empty: there is none.
    std::string replica_url = {};

    bool in_postgres() const { return !database_url.empty(); }
    bool has_replica() const { return in_postgres() && !replica_url.empty(); }
    std::string database() const { return folder + "/school.db"; }
    std::string database_log() const { return database() + "-wal"; }
    std::string key() const { return folder + "/ledger.key"; }
    std::string checkpoint() const { return folder + "/checkpoint"; }
    std::string lock() const { return folder + "/school.lock"; }
};

}  // namespace letopis::store
