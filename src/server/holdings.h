#pragma once
// The holdings of a server (папка данных): everything it keeps, and where in the folder.
//
//   DIR/letopis.conf                       settings, if any (config.h)
//   DIR/identity.db                        logins and sessions; not in the ledger, or …
//   DIR/identity.database                  … the address of the PostgreSQL database that has them
//   DIR/organizations/<org_id>/school.db   an organisation's records and ledger, or …
//   DIR/organizations/<org_id>/database    … the address of the PostgreSQL database that has them
//   DIR/organizations/<org_id>/ledger.key  its signing key: for the owner's eyes alone
//   DIR/organizations/<org_id>/documents/, archive/   issued documents and packages, by digest
//   DIR/restoring                          numbers of organisations whose restoring was begun and
//                                          not ended, a line each
//   DIR/demo.json, media/                  of a demonstration only

#include <string>
#include <vector>

#include "base/result.h"
#include "identity/records.h"
#include "store/school_files.h"

namespace letopis {

class Holdings {
public:
    /// `database_url` is where organisations are that have neither school.db nor an address of
    /// their own, and logins that have neither; empty: in their folders. `standby_url` is a standby
    /// of that database.
    explicit Holdings(std::string path, std::string database_url = {}, std::string standby_url = {})
        : path_{std::move(path)},
          database_url_{std::move(database_url)},
          standby_url_{std::move(standby_url)} {}

    const std::string& path() const { return path_; }
    std::string identity_path() const { return path_ + "/identity.db"; }
    /// Where the logins are: of all organisations together, so that a login is somebody's alone.
    Result<identity::Place> accounts() const;
    /// Writes down that they are in this database; empty: in the folder.
    Result<Done> keep_accounts_database(const std::string& database_url) const;
    /// accounts(), where nothing has decided yet this database from now on.
    Result<identity::Place> settle_accounts(const std::string& database_url) const;
    Result<store::SchoolFiles> school_files(OrgId org_id) const;
    /// Writes down that the organisation's records are in this database; empty: in its folder.
    Result<Done> keep_database(OrgId org_id, const std::string& database_url) const;
    /// The organisations that are there, in order; not those that are there in part, because a
    /// restore ended in its middle. Faults if the folder cannot be read.
    Result<std::vector<OrgId>> organizations() const;
    /// The organisation's files. Refuses `not_found`, with what to do, where it is not founded, and
    /// as need_restored.
    Result<store::SchoolFiles> existing_school(OrgId org_id) const;

    /// Those that are there in part.
    Result<std::vector<OrgId>> being_restored() const;
    /// Writes down that it is these.
    Result<Done> keep_being_restored(const std::vector<OrgId>& organizations) const;
    /// Refuses `not_found`, with what to do, where a part of the organisation is there.
    Result<Done> need_restored(OrgId org_id) const;

private:
    std::string folder_of(OrgId org_id) const;

    std::string path_;
    std::string database_url_;
    std::string standby_url_;
};

/// The holdings, with where letopis.conf says that organisations are. Refuses as read_config does.
Result<Holdings> open_holdings(const std::string& path);

}  // namespace letopis
