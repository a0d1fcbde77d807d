#pragma once
// Connection: one connection to a database, with its prepared statements. Two engines stand behind
// it: a SQLite file (sqlite/) and PostgreSQL (postgres/). Statements are written once; where the
// engines differ, a statement has a second text (Statement::postgres).
//
// Invariants of both engines:
//   1. A statement is about one organisation: :org_id is given by the connection.
//   2. `commit` succeeds only when what was written is durable. When it fails, nobody knows whether
//      it is: the same commands are asked again, and their ids tell.

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/bytes.h"
#include "base/id.h"
#include "base/result.h"

namespace letopis::database {

/// One statement of a room.
struct Statement {
    std::size_t place = 0;      ///< Among the room's statements, from 0.
    std::string_view name;      ///< Its file: goes to faults and metrics.
    std::string_view text;      ///< For SQLite; empty if only PostgreSQL is asked so.
    std::string_view postgres;  ///< For PostgreSQL: most often the same text.
};

/// Kinds of values as they stand in columns.
enum class ValueKind { nothing, integer, text, blob };

/// A prepared statement and its run. Call sites pass names as literals, so a name is known again
/// by its address.
class Prepared {
public:
    virtual ~Prepared() = default;
    Prepared(const Prepared&) = delete;
    Prepared& operator=(const Prepared&) = delete;

    /// Place of a parameter, from 1; 0 if the statement has none of that name.
    int parameter(std::string_view name);
    /// Place of a column, from 0; -1 if the statement has none of that name.
    int column(std::string_view name);

    virtual int parameter_count() const = 0;
    virtual void bind_integer(int index, std::int64_t value) = 0;
    /// Texts and blobs lie where they are until the run has ended …
    virtual void bind_text(int index, std::string_view value) = 0;
    virtual void bind_blob(int index, ByteView value) = 0;
    /// … but for this one, which is copied.
    virtual void bind_short_text(int index, std::string_view value) = 0;
    virtual void bind_nothing(int index) = 0;

    enum class Step { row, done, failed };
    virtual Step step() = 0;
    /// Why the last step failed.
    virtual Fault failure() const = 0;
    /// Ready for the next run; forgets what was bound.
    virtual void reset() = 0;

    virtual int column_count() const = 0;
    virtual ValueKind kind(int column) const = 0;
    virtual std::int64_t integer(int column) const = 0;
    /// A text or a blob where it lies, until the next step.
    virtual ByteView bytes(int column) const = 0;

    bool in_use = false;

protected:
    Prepared() = default;
    virtual int find_parameter(const std::string& name) const = 0;
    virtual int find_column(std::string_view name) const = 0;

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
    Places parameters_;
    Places columns_;
};

class Connection {
public:
    /// What it is for. Where there are several servers: a writer and a reader of the primary want
    /// that one, a reader of a standby wants one that follows, a reader takes whoever answers.
    enum class Mode { writer, reader, reader_of_primary, reader_of_standby, listener };

    virtual ~Connection() = default;
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    OrgId org_id() const { return org_id_; }
    /// Where it leads, for people to read; without passwords.
    const std::string& path() const { return path_; }
    /// Whether other programs may write at the same time: what is remembered must then be compared
    /// with the organisation's head in each transaction.
    virtual bool is_shared() const = 0;

    /// The statement, prepared at its first use.
    virtual Result<Prepared*> prepared(const Statement& statement) = 0;

    /// A transaction that sees one state.
    virtual Result<Done> begin_read() = 0;
    /// Whether one is open, as far as that is known without asking the engine.
    virtual bool is_in_transaction() const { return false; }
    virtual Result<Done> begin_write() = 0;
    virtual Result<Done> commit() = 0;
    /// Back to the state before begin; success also when the engine has rolled back by itself.
    virtual Result<Done> rollback() = 0;

    /// Runs a script without parameters: a migration.
    virtual Result<Done> execute(const std::string& script) = 0;
    /// Number of the last migration; 0 for an empty database.
    virtual Result<std::int64_t> schema_version() = 0;
    virtual Result<Done> keep_schema_version(std::int64_t version) = 0;

    /// Keeps other programs from migrating until the end of this transaction.
    virtual Result<Done> lock_schema() { return Done{}; }
    /// After a migration was committed.
    virtual Result<Done> schema_changed() { return Done{}; }

    /// From here on, statements that change or remove entries or tiles are refused, if the engine
    /// can be told; triggers refuse them in any case.
    virtual void guard_truth() {}

    /// Leaves nothing in logs. Only when nobody reads.
    virtual Result<Done> settle() { return Done{}; }
    /// What is better done between transactions, after answers were given.
    virtual Result<Done> tend() { return Done{}; }
    /// Whether tend has something to do, for which nobody should go on reading an old state.
    virtual bool wants_tending() const { return false; }

protected:
    Connection(std::string path, OrgId org_id) : org_id_{org_id}, path_{std::move(path)} {}
    void keep(const Statement& statement, std::unique_ptr<Prepared> prepared);
    Prepared* kept(const Statement& statement) const;
    void forget_prepared() { statements_.clear(); }

private:
    OrgId org_id_;
    std::string path_;
    std::vector<std::unique_ptr<Prepared>> statements_;
};

}  // namespace letopis::database
