#include "database/sqlite/connection.h"

#include <sqlite3.h>

#include <mutex>

#include "base/check.h"
#include "base/limits.h"
#include "database/sqlite/faults.h"

namespace letopis::database {
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
    "PRAGMA synchronous = FULL; PRAGMA journal_mode = WAL; PRAGMA wal_autocheckpoint = 0;"
    "PRAGMA journal_size_limit = 67108864;";

class SqlitePrepared final : public Prepared {
public:
    SqlitePrepared(const SqliteConnection& connection, sqlite3_stmt* statement,
                   std::string_view name)
        : connection_{connection}, statement_{statement}, name_{name} {}
    ~SqlitePrepared() override { sqlite3_finalize(statement_); }

    int parameter_count() const override { return sqlite3_bind_parameter_count(statement_); }
    void bind_integer(int index, std::int64_t value) override {
        sqlite3_bind_int64(statement_, index, value);
    }
    void bind_text(int index, std::string_view value) override {
        // A view of nothing has no address, and SQLite would take that for NULL.
        const char* text = value.data() != nullptr ? value.data() : "";
        sqlite3_bind_text64(statement_, index, text, value.size(), SQLITE_STATIC, SQLITE_UTF8);
    }
    void bind_short_text(int index, std::string_view value) override {
        sqlite3_bind_text64(statement_, index, value.data(), value.size(), SQLITE_TRANSIENT,
                            SQLITE_UTF8);
    }
    void bind_blob(int index, ByteView value) override {
        const void* bytes = value.data() != nullptr ? static_cast<const void*>(value.data()) : "";
        sqlite3_bind_blob64(statement_, index, bytes, value.size(), SQLITE_STATIC);
    }
    void bind_nothing(int index) override { sqlite3_bind_null(statement_, index); }

    Step step() override {
        code_ = sqlite3_step(statement_);
        return code_ == SQLITE_ROW ? Step::row : code_ == SQLITE_DONE ? Step::done : Step::failed;
    }
    Fault failure() const override { return connection_.fault(code_, name_); }
    void reset() override {
        sqlite3_reset(statement_);
        sqlite3_clear_bindings(statement_);
    }

    int column_count() const override { return sqlite3_column_count(statement_); }
    ValueKind kind(int column) const override {
        switch (sqlite3_column_type(statement_, column)) {
            case SQLITE_NULL:
                return ValueKind::nothing;
            case SQLITE_INTEGER:
                return ValueKind::integer;
            case SQLITE_TEXT:
                return ValueKind::text;
            default:
                return ValueKind::blob;
        }
    }
    std::int64_t integer(int column) const override {
        return sqlite3_column_int64(statement_, column);
    }
    ByteView bytes(int column) const override {
        // The value is found once: each question to the statement would look for it again. It is
        // ours alone, as the connection is.
        sqlite3_value* const value = sqlite3_column_value(statement_, column);
        const auto* found = static_cast<const std::uint8_t*>(sqlite3_value_blob(value));
        const int size = sqlite3_value_bytes(value);
        return found == nullptr ? ByteView{} : ByteView{found, static_cast<std::size_t>(size)};
    }

private:
    int find_parameter(const std::string& name) const override {
        return sqlite3_bind_parameter_index(statement_, (":" + name).c_str());
    }
    int find_column(std::string_view name) const override {
        int found = -1;
        for (int i = 0; i < sqlite3_column_count(statement_); ++i)
            if (name == sqlite3_column_name(statement_, i)) found = i;
        return found;
    }

    const SqliteConnection& connection_;
    sqlite3_stmt* statement_;
    std::string_view name_;
    int code_ = SQLITE_OK;
};

}  // namespace

Result<std::unique_ptr<SqliteConnection>> SqliteConnection::open(const std::string& path,
                                                                 OrgId org_id, Mode mode) {
    configure_library();
    const int flags =
        mode == Mode::writer ? SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE : SQLITE_OPEN_READONLY;
    sqlite3* database = nullptr;
    const int code = sqlite3_open_v2(path.c_str(), &database,
                                     flags | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE, nullptr);
    std::unique_ptr<SqliteConnection> connection{new SqliteConnection{database, path, org_id}};
    if (code != SQLITE_OK) return connection->fault(code, "открытие");
    LETOPIS_TRY_DONE(connection->set_up(mode));
    return connection;
}

Result<Done> SqliteConnection::copy_file(const std::string& from, const std::string& to) {
    LETOPIS_TRY(source, open(from, 0, Mode::reader));
    sqlite3* target = nullptr;
    int code =
        sqlite3_open_v2(to.c_str(), &target, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, nullptr);
    if (code == SQLITE_OK) {
        sqlite3_backup* copying = sqlite3_backup_init(target, "main", source->handle(), "main");
        if (copying != nullptr) {
            sqlite3_backup_step(copying, -1);
            sqlite3_backup_finish(copying);
        }
        code = sqlite3_errcode(target);
    }
    const Fault failed = fault_of(code, target, to, "копирование базы");
    sqlite3_close(target);
    if (code != SQLITE_OK) return failed;
    return Done{};
}

SqliteConnection::~SqliteConnection() {
    forget_prepared();
    for (sqlite3_stmt* statement : {begin_read_, begin_write_, commit_, rollback_})
        sqlite3_finalize(statement);
    const int code = sqlite3_close(database_);
    LETOPIS_CHECK(code == SQLITE_OK, "a connection is closed after its statements");
}

Result<Done> SqliteConnection::set_up(Mode mode) {
    sqlite3_busy_timeout(database_, limits::database_busy_milliseconds);
    LETOPIS_TRY_DONE(execute(every_connection));
    LETOPIS_TRY_DONE(keep_cache(mode == Mode::writer ? limits::writer_cache_kilobytes
                                                     : limits::reader_cache_kilobytes));
    if (mode == Mode::writer) {
        if (path().empty()) return Done{};
        LETOPIS_TRY_DONE(execute(writer_only));
        sqlite3_wal_hook(database_, remember_wal_pages, &wal_pages_);
        return Done{};
    }
    guard_truth();
    // Invariant 1: not even when the last reader closes.
    sqlite3_db_config(database_, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
    return Done{};
}

void SqliteConnection::guard_truth() {
    sqlite3_set_authorizer(database_, refuse_changes_of_truth, nullptr);
}

Result<Prepared*> SqliteConnection::prepared(const Statement& statement) {
    if (Prepared* known = kept(statement)) return known;
    LETOPIS_CHECK(!statement.text.empty(), "the statement is one of SQLite's");
    sqlite3_stmt* handle = nullptr;
    const int code = sqlite3_prepare_v3(database_, statement.text.data(),
                                        static_cast<int>(statement.text.size()),
                                        SQLITE_PREPARE_PERSISTENT, &handle, nullptr);
    if (code != SQLITE_OK) return fault(code, statement.name);
    keep(statement, std::make_unique<SqlitePrepared>(*this, handle, statement.name));
    return kept(statement);
}

Result<Done> SqliteConnection::run_once(sqlite3_stmt*& statement, const char* verb) {
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

bool SqliteConnection::is_in_transaction() const { return sqlite3_get_autocommit(database_) == 0; }

Result<Done> SqliteConnection::begin_read() { return run_once(begin_read_, "BEGIN"); }

Result<Done> SqliteConnection::begin_write() {
    if (bulk_ != Bulk::no) return mark_part();
    return run_once(begin_write_, "BEGIN IMMEDIATE");
}

Result<Done> SqliteConnection::commit() {
    if (bulk_ != Bulk::no) return mark_part();
    return run_once(commit_, "COMMIT");
}

Result<Done> SqliteConnection::rollback() {
    if (bulk_ != Bulk::no) {
        bulk_ = Bulk::broken;
        return bulk_is_broken();
    }
    if (!is_in_transaction()) return Done{};
    return run_once(rollback_, "ROLLBACK");
}

Result<Done> SqliteConnection::mark_part() {
    if (!is_in_transaction()) bulk_ = Bulk::broken;  // SQLite has rolled back by itself.
    if (bulk_ == Bulk::broken) return bulk_is_broken();
    return Done{};
}

Fault SqliteConnection::bulk_is_broken() const {
    return Fault{path() + ": массовая запись не удалась, её надо начать сначала."};
}

// No page waits for the disk. What a rollback would need stays in memory and stays small, for
// nearly every page of a new file is new; what does not fit into the cache is written to its place.
Result<Done> SqliteConnection::begin_bulk() {
    LETOPIS_TRY_DONE(keep_journal("memory"));
    wal_pages_ = 0;
    LETOPIS_TRY_DONE(execute("PRAGMA synchronous = OFF"));
    LETOPIS_TRY_DONE(keep_cache(bulk_cache_kilobytes));
    LETOPIS_TRY_DONE(begin_write());
    bulk_ = Bulk::yes;
    return Done{};
}

Result<Done> SqliteConnection::end_bulk() {
    if (bulk_ == Bulk::no) return bulk_is_broken();
    LETOPIS_TRY_DONE(mark_part());
    bulk_ = Bulk::no;
    LETOPIS_TRY_DONE(commit());
    // The change of the journal is written durably, and every page before it.
    LETOPIS_TRY_DONE(execute(writer_only));
    LETOPIS_TRY_DONE(keep_journal("wal"));
    return keep_cache(limits::writer_cache_kilobytes);
}

Result<Done> SqliteConnection::keep_cache(int kilobytes) {
    return execute("PRAGMA cache_size = -" + std::to_string(kilobytes));
}

Result<Done> SqliteConnection::keep_journal(std::string_view mode) {
    // What cannot be changed is no failure to SQLite: it answers what it keeps.
    LETOPIS_TRY(kept, ask_lines("PRAGMA journal_mode = " + std::string{mode}));
    if (kept.size() == 1 && kept.front() == mode) return Done{};
    return Fault{path() + ": база не приняла вид журнала «" + std::string{mode} +
                 "». Проверьте, что папка лежит на местном диске и базу никто не открыл."};
}

Result<Done> SqliteConnection::execute(const std::string& script) {
    const int code = sqlite3_exec(database_, script.c_str(), nullptr, nullptr, nullptr);
    if (code != SQLITE_OK) return fault(code, script.substr(0, script.find_first_of("\n;")));
    return Done{};
}

Result<std::vector<std::string>> SqliteConnection::ask_lines(const std::string& pragma) {
    std::vector<std::string> lines;
    const auto take = [](void* taken, int, char** values, char**) {
        static_cast<std::vector<std::string>*>(taken)->emplace_back(values[0] ? values[0] : "");
        return 0;
    };
    const int code = sqlite3_exec(database_, pragma.c_str(), take, &lines, nullptr);
    if (code != SQLITE_OK) return fault(code, pragma);
    return lines;
}

Result<std::int64_t> SqliteConnection::schema_version() {
    LETOPIS_TRY(lines, ask_lines("PRAGMA user_version"));
    if (lines.empty()) return Fault{path() + ": нет ответа на PRAGMA user_version"};
    return static_cast<std::int64_t>(std::strtoll(lines.front().c_str(), nullptr, 10));
}

Result<Done> SqliteConnection::keep_schema_version(std::int64_t version) {
    return execute("PRAGMA user_version = " + std::to_string(version));
}

bool SqliteConnection::wants_tending() const { return wal_pages_ >= limits::wal_pages; }

Result<Done> SqliteConnection::tend() {
    if (!wants_tending()) return Done{};
    // What cannot be moved now is moved after a later batch; nothing is lost by waiting.
    const int code =
        sqlite3_wal_checkpoint_v2(database_, nullptr, SQLITE_CHECKPOINT_PASSIVE, nullptr, nullptr);
    if (code != SQLITE_OK) return fault(code, "перенос журнала базы");
    wal_pages_ = 0;
    return Done{};
}

Result<Done> SqliteConnection::settle() {
    const int code =
        sqlite3_wal_checkpoint_v2(database_, nullptr, SQLITE_CHECKPOINT_TRUNCATE, nullptr, nullptr);
    if (code != SQLITE_OK) return fault(code, "перенос журнала базы");
    return Done{};
}

Fault SqliteConnection::fault(int code, std::string_view place) const {
    return fault_of(code, database_, path(), place);
}

}  // namespace letopis::database
