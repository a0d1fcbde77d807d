#pragma once
// SqliteConnection: one SQLite handle of one organisation's file.
//
// Invariants:
//   1. One writer connection a file, and it alone checkpoints: SQLite before 3.51.3 may corrupt a
//      WAL that two connections reset at once. Readers open read-only and never checkpoint.
//   2. No statement on `entries` and `tiles` changes or removes a row: the authorizer refuses to
//      prepare one, on every connection.
//   3. Memory-mapped reading stays off: it widens the damage of invariant 1's bug and gains 4 %.

#include "database/connection.h"

struct sqlite3;
struct sqlite3_stmt;

namespace letopis::database {

class SqliteConnection final : public Connection {
public:
    /// Opens the file, which a writer makes if it is not there. An empty path is a private
    /// temporary database, for folding beside the real one.
    static Result<std::unique_ptr<SqliteConnection>> open(const std::string& path, OrgId org_id,
                                                          Mode mode);
    ~SqliteConnection() override;

    /// Copies a whole database, which others may be using, into a new file. Faults name the file.
    static Result<Done> copy_file(const std::string& from, const std::string& to);

    bool is_shared() const override { return false; }
    Result<Prepared*> prepared(const Statement& statement) override;
    Result<Done> begin_read() override;
    bool is_in_transaction() const override;
    /// Takes the write lock at once.
    Result<Done> begin_write() override;
    Result<Done> commit() override;
    Result<Done> rollback() override;
    Result<Done> execute(const std::string& script) override;
    Result<std::int64_t> schema_version() override;
    Result<Done> keep_schema_version(std::int64_t version) override;
    /// What a migration says to the planner (0007) is read when a connection opens; this one is
    /// open.
    Result<Done> schema_changed() override { return execute("ANALYZE sqlite_schema"); }
    /// Moves committed pages into the database when there are many.
    Result<Done> tend() override;
    bool wants_tending() const override;

    /// The lines that a pragma answers.
    Result<std::vector<std::string>> ask_lines(const std::string& pragma);

    void guard_truth() override;
    /// Moves all pages, and empties the WAL.
    Result<Done> settle() override;

    Fault fault(int code, std::string_view place) const;
    /// For tests that explain plans.
    sqlite3* handle() const { return database_; }

private:
    SqliteConnection(sqlite3* database, std::string path, OrgId org_id)
        : Connection{std::move(path), org_id}, database_{database} {}
    Result<Done> set_up(Mode mode);
    Result<Done> run_once(sqlite3_stmt*& statement, const char* verb);

    sqlite3* database_;
    int wal_pages_ = 0;  ///< After the last commit.
    sqlite3_stmt* begin_read_ = nullptr;
    sqlite3_stmt* begin_write_ = nullptr;
    sqlite3_stmt* commit_ = nullptr;
    sqlite3_stmt* rollback_ = nullptr;
};

}  // namespace letopis::database
