#pragma once
// Database: the server's file of accounts and sessions, identity.db. One connection, used by one
// thread at a time (account_file.h guards it); only `letopis account` may be another, for a moment.

#include <map>
#include <memory>
#include <string>
#include <string_view>

#include "base/bytes.h"
#include "base/result.h"

struct sqlite3;
struct sqlite3_stmt;

namespace letopis::identity {

/// One run of one statement; values by name. Texts and bytes must live until it has finished.
class Query {
public:
    Query(sqlite3* database, sqlite3_stmt* statement)
        : database_{database}, statement_{statement} {}
    ~Query();
    Query(Query&& other) noexcept;
    Query(const Query&) = delete;
    Query& operator=(const Query&) = delete;

    Query& with(std::string_view name, std::string_view text);
    Query& with(std::string_view name, ByteView bytes);
    Query& with(std::string_view name, std::int64_t number);

    /// True when a row is there to be read; false at the end.
    Result<bool> next();
    /// Runs a statement that gives no rows.
    Result<Done> run();

    std::string text(int column) const;
    Bytes bytes(int column) const;
    std::int64_t number(int column) const;

private:
    int place_of(std::string_view name) const;
    sqlite3* database_;
    sqlite3_stmt* statement_;  ///< Null when moved from.
};

class Database {
public:
    /// Opens the file, which it makes if it is not there, and brings it up to date.
    static Result<std::unique_ptr<Database>> open(const std::string& path);
    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    /// A statement of sql/, by its name without ".sql".
    Query query(std::string_view name);
    Result<Done> begin();
    Result<Done> commit();
    void rollback();

private:
    explicit Database(sqlite3* database) : database_{database} {}
    Result<Done> execute(const std::string& script);
    Result<Done> migrate();

    sqlite3* database_;
    std::map<std::string, sqlite3_stmt*, std::less<>> statements_;
};

}  // namespace letopis::identity
