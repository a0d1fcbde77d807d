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

/// Pages that a connection keeps in memory while it writes in bulk: of a school that is told in one
/// go a day touches nearly all.
inline constexpr int bulk_cache_kilobytes = 64 * 1024;

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

    /// Bulk (массовая запись): for a new file that nobody else opens and that is thrown away unless
    /// it is finished. Until end_bulk all is one transaction: `begin_write` and `commit` only mark
    /// its parts, nothing is durable, no page is written twice; a `rollback`, ours or SQLite's own,
    /// leaves nothing that can be finished. Between transactions, with nothing in the WAL. Faults
    /// if the database keeps its journal as it was.
    Result<Done> begin_bulk();
    /// All of it stands and is durable; from here on the file is as any other. Faults if it broke,
    /// or if the database takes no log (WAL).
    Result<Done> end_bulk();

    Fault fault(int code, std::string_view place) const;
    /// For tests that explain plans.
    sqlite3* handle() const { return database_; }

private:
    SqliteConnection(sqlite3* database, std::string path, OrgId org_id)
        : Connection{std::move(path), org_id}, database_{database} {}
    Result<Done> set_up(Mode mode);
    Result<Done> run_once(sqlite3_stmt*& statement, const char* verb);
    Result<Done> keep_cache(int kilobytes);
    Result<Done> keep_journal(std::string_view mode);
    /// Between two parts of a bulk.
    Result<Done> mark_part();
    Fault bulk_is_broken() const;

    sqlite3* database_;
    int wal_pages_ = 0;  ///< After the last commit.
    enum class Bulk { no, yes, broken } bulk_ = Bulk::no;
    sqlite3_stmt* begin_read_ = nullptr;
    sqlite3_stmt* begin_write_ = nullptr;
    sqlite3_stmt* commit_ = nullptr;
    sqlite3_stmt* rollback_ = nullptr;
};

}  // namespace letopis::database
