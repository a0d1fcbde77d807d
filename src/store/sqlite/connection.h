#pragma once
// Connection: one SQLite handle of one organisation's file, with its prepared statements.
//
// Invariants:
//   1. One writer connection a file, and it alone checkpoints: SQLite before 3.51.3 may corrupt a
//      WAL that two connections reset at once. Readers open read-only and never checkpoint.
//   2. No statement on `entries` and `tiles` changes or removes a row: the authorizer refuses to
//      prepare one, on every connection.
//   3. Memory-mapped reading stays off: it widens the damage of invariant 1's bug and gains 4 %.

#include <array>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "base/id.h"
#include "base/result.h"
#include "store/sqlite/sql.h"

struct sqlite3;
struct sqlite3_stmt;

namespace letopis::store {

/// A statement that has been prepared, with the places of its names. Call sites pass names as
/// literals, so a name is known again by its address.
class Prepared {
public:
    explicit Prepared(sqlite3_stmt* statement) : statement_{statement} {}
    ~Prepared();
    Prepared(const Prepared&) = delete;
    Prepared& operator=(const Prepared&) = delete;

    sqlite3_stmt* handle() const { return statement_; }
    /// Place of a parameter, from 1; 0 if the statement has none of that name.
    int parameter(std::string_view name);
    /// Place of a column, from 0; -1 if the statement has none of that name.
    int column(std::string_view name);

    bool in_use = false;

private:
    /// Places by name. Names are asked for in the same order every time: the next one is looked at
    /// first.
    class Places {
    public:
        std::optional<int> find(const char* name);
        int keep(const char* name, int index);

    private:
        struct Place {
            const char* name;
            int index;
        };
        std::vector<Place> known_;
        std::size_t next_ = 0;
    };
    sqlite3_stmt* statement_;
    Places parameters_;
    Places columns_;
};

class Connection {
public:
    enum class Mode { writer, reader };

    /// Opens the file, which a writer makes if it is not there. An empty path is a private
    /// temporary database, for folding beside the real one.
    static Result<std::unique_ptr<Connection>> open(const std::string& path, OrgId org_id,
                                                    Mode mode);
    ~Connection();
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    OrgId org_id() const { return org_id_; }
    const std::string& path() const { return path_; }

    /// The statement, prepared at its first use.
    Result<Prepared*> prepared(Sql statement);

    Result<Done> begin_read();
    /// Takes the write lock at once.
    Result<Done> begin_write();
    Result<Done> commit();
    /// Back to the state before begin; success also when SQLite has rolled back by itself.
    Result<Done> rollback();

    /// Runs a script without parameters: pragmas, a migration.
    Result<Done> execute(const std::string& script);
    /// The number that a pragma answers.
    Result<std::int64_t> ask_number(const std::string& pragma);
    /// The lines that a pragma answers.
    Result<std::vector<std::string>> ask_lines(const std::string& pragma);

    /// From here on, statements that change or remove entries or tiles are refused.
    void guard_truth();

    /// Pages in the WAL after the last commit.
    int wal_pages() const { return wal_pages_; }
    /// Moves committed pages into the database as far as readers allow.
    Result<Done> checkpoint();
    /// Moves all, and empties the WAL. Only when nobody reads.
    Result<Done> checkpoint_and_truncate();

    Fault fault(int code, std::string_view place) const;

private:
    Connection(sqlite3* database, std::string path, OrgId org_id)
        : database_{database}, path_{std::move(path)}, org_id_{org_id} {}
    Result<Done> set_up(Mode mode);
    Result<Done> run_once(sqlite3_stmt*& statement, const char* verb);

    sqlite3* database_;
    std::string path_;
    OrgId org_id_;
    int wal_pages_ = 0;
    std::array<std::unique_ptr<Prepared>, sql_count> statements_;
    sqlite3_stmt* begin_read_ = nullptr;
    sqlite3_stmt* begin_write_ = nullptr;
    sqlite3_stmt* commit_ = nullptr;
    sqlite3_stmt* rollback_ = nullptr;
};

}  // namespace letopis::store
