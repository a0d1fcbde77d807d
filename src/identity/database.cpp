#include "identity/database.h"

#include <sqlite3.h>

#include <algorithm>

#include "base/check.h"
#include "identity/texts.h"

namespace letopis::identity {
namespace {

/// `letopis account` may write while the server runs, and the server while it does.
constexpr int wait_for_others_milliseconds = 5000;

Fault fault_of(sqlite3* database, std::string_view verb) {
    const int code = sqlite3_errcode(database);
    const bool passes =
        code == SQLITE_FULL || code == SQLITE_IOERR || code == SQLITE_BUSY || code == SQLITE_LOCKED;
    return {.what = "accounts: " + std::string{verb} + ": " + sqlite3_errmsg(database),
            .retry = passes ? Retry::later : Retry::never};
}

std::string_view text_of(std::string_view name) {
    const std::string file = std::string{name} + ".sql";
    const auto texts = identity_statements();
    const auto found = std::find_if(texts.begin(), texts.end(),
                                    [&](const EmbeddedText& text) { return text.name == file; });
    LETOPIS_CHECK(found != texts.end(), "a statement that is asked for is in sql/");
    return found->text;
}

}  // namespace

Query::Query(Query&& other) noexcept
    : database_{other.database_}, statement_{std::exchange(other.statement_, nullptr)} {}

Query::~Query() {
    if (!statement_) return;
    sqlite3_reset(statement_);
    sqlite3_clear_bindings(statement_);
}

int Query::place_of(std::string_view name) const {
    const int place = sqlite3_bind_parameter_index(statement_, (":" + std::string{name}).c_str());
    LETOPIS_CHECK(place > 0, "the statement has a parameter of this name");
    return place;
}

Query& Query::with(std::string_view name, std::string_view text) {
    sqlite3_bind_text(statement_, place_of(name), text.data(), static_cast<int>(text.size()),
                      SQLITE_STATIC);
    return *this;
}

Query& Query::with(std::string_view name, ByteView bytes) {
    sqlite3_bind_blob(statement_, place_of(name), bytes.data(), static_cast<int>(bytes.size()),
                      SQLITE_STATIC);
    return *this;
}

Query& Query::with(std::string_view name, std::int64_t number) {
    sqlite3_bind_int64(statement_, place_of(name), number);
    return *this;
}

Result<bool> Query::next() {
    const int code = sqlite3_step(statement_);
    if (code == SQLITE_ROW) return true;
    if (code == SQLITE_DONE) return false;
    return fault_of(database_, "reading or writing");
}

Result<Done> Query::run() {
    LETOPIS_TRY(row, next());
    LETOPIS_CHECK(!row, "a statement that writes gives no rows");
    return Done{};
}

std::string Query::text(int column) const {
    const auto* text = reinterpret_cast<const char*>(sqlite3_column_text(statement_, column));
    return {text, static_cast<std::size_t>(sqlite3_column_bytes(statement_, column))};
}

Bytes Query::bytes(int column) const {
    const auto* bytes = static_cast<const std::uint8_t*>(sqlite3_column_blob(statement_, column));
    return {bytes, bytes + sqlite3_column_bytes(statement_, column)};
}

std::int64_t Query::number(int column) const { return sqlite3_column_int64(statement_, column); }

Result<std::unique_ptr<Database>> Database::open(const std::string& path) {
    sqlite3* handle = nullptr;
    const int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX;
    const int code = sqlite3_open_v2(path.c_str(), &handle, flags, nullptr);
    std::unique_ptr<Database> database{new Database{handle}};
    if (code != SQLITE_OK) return fault_of(handle, "opening " + path);
    sqlite3_extended_result_codes(handle, 0);
    sqlite3_busy_timeout(handle, wait_for_others_milliseconds);
    LETOPIS_TRY_DONE(
        database->execute("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; "
                          "PRAGMA foreign_keys = ON; PRAGMA mmap_size = 0; "
                          "PRAGMA secure_delete = ON;"));
    LETOPIS_TRY_DONE(database->migrate());
    return database;
}

Database::~Database() {
    for (const auto& [name, statement] : statements_) sqlite3_finalize(statement);
    sqlite3_close_v2(database_);
}

Result<Done> Database::migrate() {
    sqlite3_stmt* statement = nullptr;
    if (sqlite3_prepare_v2(database_, "PRAGMA user_version", -1, &statement, nullptr) != SQLITE_OK)
        return fault_of(database_, "opening");
    sqlite3_step(statement);
    const auto done = static_cast<std::size_t>(sqlite3_column_int64(statement, 0));
    sqlite3_finalize(statement);
    const auto migrations = identity_migrations();
    if (done > migrations.size())
        return Fault{.what = "accounts: the file was made by a newer program"};
    for (std::size_t i = done; i < migrations.size(); ++i)
        LETOPIS_TRY_DONE(execute("BEGIN IMMEDIATE; " + std::string{migrations[i].text} +
                                 " PRAGMA user_version = " + std::to_string(i + 1) + "; COMMIT;"));
    return Done{};
}

Result<Done> Database::execute(const std::string& script) {
    if (sqlite3_exec(database_, script.c_str(), nullptr, nullptr, nullptr) == SQLITE_OK)
        return Done{};
    Fault fault = fault_of(database_, "executing");
    rollback();
    return fault;
}

Query Database::query(std::string_view name) {
    auto found = statements_.find(name);
    if (found == statements_.end()) {
        const std::string_view text = text_of(name);
        sqlite3_stmt* statement = nullptr;
        const int code = sqlite3_prepare_v3(database_, text.data(), static_cast<int>(text.size()),
                                            SQLITE_PREPARE_PERSISTENT, &statement, nullptr);
        LETOPIS_CHECK(code == SQLITE_OK, "our own statements fit our own tables");
        found = statements_.emplace(name, statement).first;
    }
    return {database_, found->second};
}

Result<Done> Database::begin() { return execute("BEGIN IMMEDIATE"); }
Result<Done> Database::commit() { return execute("COMMIT"); }

void Database::rollback() {
    if (sqlite3_get_autocommit(database_) == 0)
        sqlite3_exec(database_, "ROLLBACK", nullptr, nullptr, nullptr);
}

}  // namespace letopis::identity
