#pragma once
// Context (обстановка): everything that answers may be made from. Built by server/house.cpp, owned
// by it, and the same for all I/O threads.

#include <algorithm>
#include <span>
#include <string>
#include <vector>

#include "base/clock.h"
#include "base/embedded.h"
#include "base/limits.h"
#include "base/random.h"
#include "base/stamps.h"
#include "base/workers.h"
#include "domain/people/people.h"
#include "ports/accounts.h"
#include "ports/archive_media.h"
#include "ports/form_printer.h"
#include "ports/freshness.h"
#include "ports/ledger_book.h"
#include "ports/readers.h"
#include "ports/recent_readers.h"
#include "ports/writer.h"

namespace letopis::http {

/// One organisation of this server.
struct School {
    OrgId org_id = 0;
    Readers& readers;
    Writer& writer;
    LedgerBook& ledger;
    const Stamps& stamps;
    FormPrinter& printer;
    MediumShelf& shelf;
    ArchiveMedium& own_folder;  ///< Documents and packages (app/archive/archive_desk.h).
    /// Null where there can be no other program.
    Freshness* freshness = nullptr;
    /// For what is held against the stamps afterwards (routes/recent.h); null: there are none.
    RecentReaders* recent = nullptr;
};

/// Where lines for the operator go. Called from all I/O threads; must be quick.
class OperatorLog {
public:
    virtual ~OperatorLog() = default;
    /// Whole lines of the access log, JSON, each with its newline.
    virtual void access(std::string_view lines) = 0;
    /// A fault that a user met as one phrase.
    virtual void fault(std::string_view route, std::string_view what) = 0;
};

/// The organisation with which a server begins, and who directs it.
struct FirstOrganization {
    Organization organization;
    Person director;  ///< Without an id.
    std::string basis;
    std::string login;
    std::string password;
};

/// Founds the first organisation of a server that has none (server/founding.h).
class Founding {
public:
    virtual ~Founding() = default;
    /// Whether this is the code that was printed for whoever started the server.
    virtual bool admits(std::string_view code) const = 0;
    /// Once; takes long: not for I/O threads. Refuses `organization_exists`, and what found_school
    /// and Accounts::set_password refuse. The server begins anew soon after.
    virtual Result<Done> found(const FirstOrganization& first) = 0;
};

struct Settings {
    bool secure_cookies = false;  ///< Set when browsers come through TLS.
    /// "https://journal.example"; when empty, the page's origin must be the Host it was asked by.
    std::string public_origin;
    std::size_t kept_reply_bytes = limits::kept_reply_bytes;
};

struct Context {
    std::vector<School> schools;
    Accounts& accounts;
    const Clock& clock;
    RandomSource& random;
    Workers& workers;  ///< For PDFs and checks of packages.
    OperatorLog& log;
    std::span<const EmbeddedFile> web;
    Settings settings{};
    Founding* founding = nullptr;  ///< Null on a server that has a school.

    const School* find_school(OrgId org_id) const {
        const auto found = std::find_if(schools.begin(), schools.end(),
                                        [&](const School& s) { return s.org_id == org_id; });
        return found == schools.end() ? nullptr : &*found;
    }
};

}  // namespace letopis::http
