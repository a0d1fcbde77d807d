#pragma once
// Records (таблицы учётных записей): where logins and sessions are kept, and transactions on them.
//
// Invariants:
//   1. A file has one connection, and one transaction at a time; a PostgreSQL database has a link
//      for each transaction that runs, never more than threads of this program ask at once.
//   2. Whatever goes wrong in a transaction, nothing of it stays; a link that cannot end one is
//      closed with it.

#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

#include "base/guarded.h"
#include "base/time.h"
#include "identity/sql.h"

namespace letopis::identity {

/// Where the accounts of a server are.
struct Place {
    std::string file;            ///< Path of identity.db.
    std::string database_url{};  ///< "postgresql://…": there instead of in the file.

    bool in_postgres() const { return !database_url.empty(); }
    /// For messages; without passwords.
    std::string shown() const;
    bool operator==(const Place&) const = default;
};

class Records {
public:
    /// Opens the place, where tables are made or brought up to date.
    static Result<std::unique_ptr<Records>> open(const Place& place, Instant now);

    /// Whether other nodes may write at the same time.
    bool is_shared() const { return place_.in_postgres(); }

    /// `use(connection)` in a transaction that sees one state. What it returns is returned.
    template <class Use>
    auto read(Use use) {
        return with(Transaction::reading, use);
    }
    /// The same, committed when `use` succeeds, and rolled back when it does not.
    template <class Use>
    auto write(Use use) {
        return with(Transaction::writing, use);
    }

private:
    enum class Transaction { reading, writing };

    explicit Records(Place place) : place_{std::move(place)} {}
    Result<std::unique_ptr<Connection>> connect() const;
    Result<std::unique_ptr<Connection>> take();
    Result<Done> run(Transaction kind, const std::function<Result<Done>(Connection&)>& use);
    static Result<Done> run_on(Connection& connection, Transaction kind,
                               const std::function<Result<Done>(Connection&)>& use);

    template <class Use>
    auto with(Transaction kind, Use& use) -> decltype(use(std::declval<Connection&>())) {
        using Answer = decltype(use(std::declval<Connection&>()));
        std::optional<Answer> answer;
        auto done = run(kind, [&](Connection& connection) -> Result<Done> {
            answer.emplace(use(connection));
            if (!*answer) return answer->error();
            return Done{};
        });
        if (!done) return std::move(done).error();
        return *std::move(answer);
    }

    Place place_;
    std::mutex turn_;  ///< Of whoever uses the file's connection.
    Guarded<std::vector<std::unique_ptr<Connection>>> free_;
};

}  // namespace letopis::identity
