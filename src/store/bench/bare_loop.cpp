#include "store/bench/bare_loop.h"

#include <sqlite3.h>

#include "base/check.h"
#include "base/limits.h"
#include "store/sql.h"

namespace letopis::store::bench {
namespace {

sqlite3_stmt* prepare(sqlite3* database, std::string_view text) {
    sqlite3_stmt* statement = nullptr;
    const int code = sqlite3_prepare_v3(database, text.data(), static_cast<int>(text.size()),
                                        SQLITE_PREPARE_PERSISTENT, &statement, nullptr);
    LETOPIS_CHECK(code == SQLITE_OK, "the yardstick's statement is SQL");
    return statement;
}

void run(sqlite3_stmt* statement) {
    LETOPIS_CHECK(sqlite3_step(statement) == SQLITE_DONE, "the yardstick's statement runs");
    sqlite3_reset(statement);
}

/// Values in the order of a statement's parameters: org_id is the first.
class Values {
public:
    explicit Values(sqlite3_stmt* statement) : statement_{statement} { number(1); }
    Values& number(std::int64_t value) {
        sqlite3_bind_int64(statement_, ++at_, value);
        return *this;
    }
    Values& text(std::string_view value) {
        sqlite3_bind_text(statement_, ++at_, value.data(), static_cast<int>(value.size()),
                          SQLITE_STATIC);
        return *this;
    }
    Values& blob(ByteView value) {
        sqlite3_bind_blob(statement_, ++at_, value.data(), static_cast<int>(value.size()),
                          SQLITE_STATIC);
        return *this;
    }
    Values& nothing() {
        sqlite3_bind_null(statement_, ++at_);
        return *this;
    }

private:
    sqlite3_stmt* statement_;
    int at_ = 0;
};

}  // namespace

BareLoop::BareLoop(const std::string& path) {
    LETOPIS_CHECK(sqlite3_open(path.c_str(), &database_) == SQLITE_OK, "the yardstick opens");
    execute("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA temp_store = MEMORY;");
    execute(("PRAGMA cache_size = -" + std::to_string(limits::writer_cache_kilobytes)).c_str());
    for (const EmbeddedText& migration : migration_texts())
        if (!migration.name.ends_with(".postgres.sql"))
            execute(std::string{migration.text}.c_str());
    begin_ = prepare(database_, "BEGIN IMMEDIATE");
    commit_ = prepare(database_, "COMMIT");
    entry_ = prepare(database_, sql_text(Sql::ledger_append));
    command_ = prepare(database_, sql_text(Sql::ledger_keep_command));
    mark_ = prepare(database_, sql_text(Sql::marks_record));
    mention_ = prepare(database_, sql_text(Sql::ledger_mention));
}

BareLoop::~BareLoop() {
    for (sqlite3_stmt* statement : {begin_, commit_, entry_, command_, mark_, mention_})
        sqlite3_finalize(statement);
    sqlite3_close(database_);
}

void BareLoop::execute(const char* script) {
    LETOPIS_CHECK(sqlite3_exec(database_, script, nullptr, nullptr, nullptr) == SQLITE_OK,
                  "the yardstick's script runs");
}

void BareLoop::insert(const std::vector<MarkRows>& rows, int batch_size) {
    for (std::size_t at = 0; at < rows.size();) {
        run(begin_);
        for (int i = 0; i < batch_size && at < rows.size(); ++i) insert(rows[at++]);
        run(commit_);
    }
}

void BareLoop::insert(const MarkRows& rows) {
    const StoredEntry& entry = rows.entry;
    Values{entry_}
        .number(entry.entry_index)
        .text(entry.kind)
        .blob(as_bytes(entry.encoded))
        .blob(entry.salt)
        .blob(entry.leaf_hash)
        .number(entry.recorded_at.micros)
        .blob(rows.command_id.bytes());
    run(entry_);
    Values{command_}
        .blob(rows.command_id.bytes())
        .number(entry.entry_index)
        .number(1)
        .number(entry.recorded_at.micros);
    run(command_);
    const std::string day = rows.lesson.lesson_on.iso();
    Values{mark_}
        .blob(rows.lesson.course_id.bytes())
        .text(day)
        .number(rows.lesson.slot_no)
        .blob(rows.lesson.lesson_id.bytes())
        .blob(rows.mark.place.student_id.bytes())
        .number(rows.mark.place.work_no)
        .number(rows.mark.place.part_no)
        .number(static_cast<int>(*rows.mark.value) + 1)
        .nothing()
        .number(entry.recorded_at.micros)
        .blob(rows.recorded_by.bytes())
        .number(entry.entry_index)
        .text("class_work")
        .text("")
        .number(100);
    run(mark_);
    Values{mention_}
        .text("lesson")
        .blob(rows.lesson.lesson_id.bytes())
        .blob(rows.mark.place.student_id.bytes())
        .number(entry.entry_index);
    run(mention_);
}

}  // namespace letopis::store::bench
