#include "store/sqlite/connection.h"

#include <sqlite3.h>

#include <mutex>

#include "base/check.h"
#include "base/limits.h"
#include "store/sqlite/faults.h"

namespace letopis::store {
namespace {

/// Before the first use of SQLite in the process; too late is no harm, only slower.
void configure_library() {
    static std::once_flag done;
    std::call_once(done, [] { sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0); });
}

int refuse_changes_of_truth(void*, int action, const char* table, const char* column, const char*,
                            const char*) {
    const auto is_truth = [](const char* name) {
        return name != nullptr &&
               (std::string_view{name} == "entries" || std::string_view{name} == "tiles");
    };
    switch (action) {
        case SQLITE_UPDATE:
        case SQLITE_DELETE:
        case SQLITE_DROP_TABLE:
            return is_truth(table) ? SQLITE_DENY : SQLITE_OK;
        case SQLITE_ALTER_TABLE:
        case SQLITE_DROP_TRIGGER:  // Its table is the second name.
            return is_truth(column) ? SQLITE_DENY : SQLITE_OK;
        case SQLITE_ATTACH:
        case SQLITE_DETACH:
            return SQLITE_DENY;
        default:
            return SQLITE_OK;
    }
}

int remember_wal_pages(void* pages, sqlite3*, const char*, int count) {
    *static_cast<int*>(pages) = count;
    return SQLITE_OK;
}

constexpr const char* every_connection =
    "PRAGMA cell_size_check = ON; PRAGMA trusted_schema = OFF; PRAGMA mmap_size = 0;"
    "PRAGMA temp_store = MEMORY; PRAGMA foreign_keys = ON; PRAGMA recursive_triggers = ON;";

// recursive_triggers: without it INSERT OR REPLACE removes a row behind the triggers' back.
// wal_autocheckpoint: the scribe checkpoints between batches, not before an answer.
constexpr const char* writer_only =
    "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA wal_autocheckpoint = 0;"
    "PRAGMA journal_size_limit = 67108864;";

}  // namespace

Prepared::~Prepared() { sqlite3_finalize(statement_); }

std::optional<int> Prepared::Places::find(const char* name) {
    for (std::size_t i = 0; i < known_.size(); ++i) {
        if (next_ >= known_.size()) next_ = 0;
        const Place& place = known_[next_++];
        if (place.name == name) return place.index;
    }
    return std::nullopt;
}

int Prepared::Places::keep(const char* name, int index) {
    known_.push_back({name, index});
    next_ = known_.size();
    return index;
}

int Prepared::parameter(std::string_view name) {
    if (const auto known = parameters_.find(name.data())) return *known;
    const std::string named = ":" + std::string{name};
    return parameters_.keep(name.data(), sqlite3_bind_parameter_index(statement_, named.c_str()));
}

int Prepared::column(std::string_view name) {
    if (const auto known = columns_.find(name.data())) return *known;
    int found = -1;
    for (int i = 0; i < sqlite3_column_count(statement_); ++i)
        if (name == sqlite3_column_name(statement_, i)) found = i;
    return columns_.keep(name.data(), found);
}

Result<std::unique_ptr<Connection>> Connection::open(const std::string& path, OrgId org_id,
                                                     Mode mode) {
    configure_library();
    const int flags =
        mode == Mode::writer ? SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE : SQLITE_OPEN_READONLY;
    sqlite3* database = nullptr;
    const int code = sqlite3_open_v2(path.c_str(), &database,
                                     flags | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE, nullptr);
    std::unique_ptr<Connection> connection{new Connection{database, path, org_id}};
    if (code != SQLITE_OK) return connection->fault(code, "открытие");
    LETOPIS_TRY_DONE(connection->set_up(mode));
    return connection;
}

Connection::~Connection() {
    for (auto& statement : statements_) statement.reset();
    for (sqlite3_stmt* statement : {begin_read_, begin_write_, commit_, rollback_})
        sqlite3_finalize(statement);
    const int code = sqlite3_close(database_);
    LETOPIS_CHECK(code == SQLITE_OK, "a connection is closed after its statements");
}

Result<Done> Connection::set_up(Mode mode) {
    sqlite3_busy_timeout(database_, limits::database_busy_milliseconds);
    LETOPIS_TRY_DONE(execute(every_connection));
    const int cache_kilobytes =
        mode == Mode::writer ? limits::writer_cache_kilobytes : limits::reader_cache_kilobytes;
    LETOPIS_TRY_DONE(execute("PRAGMA cache_size = -" + std::to_string(cache_kilobytes)));
    if (mode == Mode::writer) {
        if (path_.empty()) return Done{};
        LETOPIS_TRY_DONE(execute(writer_only));
        sqlite3_wal_hook(database_, remember_wal_pages, &wal_pages_);
        return Done{};
    }
    guard_truth();
    // Invariant 1: not even when the last reader closes.
    sqlite3_db_config(database_, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
    return Done{};
}

void Connection::guard_truth() {
    sqlite3_set_authorizer(database_, refuse_changes_of_truth, nullptr);
}

Result<Prepared*> Connection::prepared(Sql statement) {
    auto& slot = statements_[static_cast<std::size_t>(statement)];
    if (slot) return slot.get();
    const std::string_view text = sql_text(statement);
    sqlite3_stmt* handle = nullptr;
    const int code = sqlite3_prepare_v3(database_, text.data(), static_cast<int>(text.size()),
                                        SQLITE_PREPARE_PERSISTENT, &handle, nullptr);
    if (code != SQLITE_OK) return fault(code, sql_name(statement));
    slot = std::make_unique<Prepared>(handle);
    return slot.get();
}

Result<Done> Connection::run_once(sqlite3_stmt*& statement, const char* verb) {
    if (statement == nullptr) {
        const int code =
            sqlite3_prepare_v3(database_, verb, -1, SQLITE_PREPARE_PERSISTENT, &statement, nullptr);
        if (code != SQLITE_OK) return fault(code, verb);
    }
    const int code = sqlite3_step(statement);
    if (code != SQLITE_DONE) {
        Fault failed = fault(code, verb);
        sqlite3_reset(statement);
        return failed;
    }
    sqlite3_reset(statement);
    return Done{};
}

Result<Done> Connection::begin_read() { return run_once(begin_read_, "BEGIN"); }
Result<Done> Connection::begin_write() { return run_once(begin_write_, "BEGIN IMMEDIATE"); }
Result<Done> Connection::commit() { return run_once(commit_, "COMMIT"); }

Result<Done> Connection::rollback() {
    if (sqlite3_get_autocommit(database_) != 0) return Done{};
    return run_once(rollback_, "ROLLBACK");
}

Result<Done> Connection::execute(const std::string& script) {
    const int code = sqlite3_exec(database_, script.c_str(), nullptr, nullptr, nullptr);
    if (code != SQLITE_OK) return fault(code, script.substr(0, script.find_first_of("\n;")));
    return Done{};
}

Result<std::vector<std::string>> Connection::ask_lines(const std::string& pragma) {
    std::vector<std::string> lines;
    const auto take = [](void* taken, int, char** values, char**) {
        static_cast<std::vector<std::string>*>(taken)->emplace_back(values[0] ? values[0] : "");
        return 0;
    };
    const int code = sqlite3_exec(database_, pragma.c_str(), take, &lines, nullptr);
    if (code != SQLITE_OK) return fault(code, pragma);
    return lines;
}

Result<std::int64_t> Connection::ask_number(const std::string& pragma) {
    LETOPIS_TRY(lines, ask_lines(pragma));
    if (lines.empty()) return Fault{path_ + ": нет ответа на " + pragma};
    return static_cast<std::int64_t>(std::strtoll(lines.front().c_str(), nullptr, 10));
}

Result<Done> Connection::checkpoint() {
    const int code =
        sqlite3_wal_checkpoint_v2(database_, nullptr, SQLITE_CHECKPOINT_PASSIVE, nullptr, nullptr);
    if (code != SQLITE_OK) return fault(code, "перенос журнала базы");
    wal_pages_ = 0;
    return Done{};
}

Result<Done> Connection::checkpoint_and_truncate() {
    const int code =
        sqlite3_wal_checkpoint_v2(database_, nullptr, SQLITE_CHECKPOINT_TRUNCATE, nullptr, nullptr);
    if (code != SQLITE_OK) return fault(code, "перенос журнала базы");
    return Done{};
}

Fault Connection::fault(int code, std::string_view place) const {
    return fault_of(code, database_, path_, place);
}

}  // namespace letopis::store
