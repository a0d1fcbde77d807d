#pragma once
// The holdings of a server (папка данных): everything it keeps, and where in the folder.
//
//   DIR/letopis.conf                       settings, if any (config.h)
//   DIR/identity.db                        logins and sessions; not in the ledger
//   DIR/organizations/<org_id>/school.db   an organisation's records and ledger
//   DIR/organizations/<org_id>/ledger.key  its signing key: for the owner's eyes alone
//   DIR/organizations/<org_id>/documents/, archive/   issued documents and packages, by digest
//   DIR/demo.json, media/                  of a demonstration only

#include <string>
#include <vector>

#include "base/result.h"
#include "store/school_files.h"

namespace letopis {

class Holdings {
public:
    explicit Holdings(std::string path) : path_{std::move(path)} {}

    const std::string& path() const { return path_; }
    std::string identity_path() const { return path_ + "/identity.db"; }
    store::SchoolFiles school_files(OrgId org_id) const;
    /// The organisations that are there, in order. Faults if the folder cannot be read.
    Result<std::vector<OrgId>> organizations() const;
    /// The organisation's files. Refuses `not_found`, with what to do, where it is not founded.
    Result<store::SchoolFiles> existing_school(OrgId org_id) const;

private:
    std::string path_;
};

}  // namespace letopis
