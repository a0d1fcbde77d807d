#include "store/bench/bare_questions.h"

#include <sqlite3.h>

#include <string_view>

#include "base/check.h"

namespace letopis::store::bench {
namespace {

int note(unsigned, void* noted, void* statement, void*) {
    char* const text = sqlite3_expanded_sql(static_cast<sqlite3_stmt*>(statement));
    LETOPIS_CHECK(text != nullptr, "memory for the yardstick's question");
    // Its own transactions are begun and ended by the yardstick itself.
    const std::string_view words{text};
    if (!words.starts_with("BEGIN") && !words.starts_with("ROLLBACK"))
        static_cast<std::vector<std::string>*>(noted)->emplace_back(words);
    sqlite3_free(text);
    return 0;
}

/// Every value of the row, as whoever reads it would have it.
std::size_t read_row(sqlite3_stmt* statement) {
    const int count = sqlite3_column_count(statement);
    for (int i = 0; i < count; ++i) {
        switch (sqlite3_column_type(statement, i)) {
            case SQLITE_INTEGER:
                sqlite3_column_int64(statement, i);
                break;
            case SQLITE_NULL:
                break;
            default:
                sqlite3_column_blob(statement, i);
                sqlite3_column_bytes(statement, i);
        }
    }
    return static_cast<std::size_t>(count);
}

}  // namespace

BareQuestions::BareQuestions(const std::string& path)
    : connection_{
          database::SqliteConnection::open(path, 1, database::Connection::Mode::reader).value()} {}

BareQuestions::~BareQuestions() {
    for (const auto& look : looks_)
        for (sqlite3_stmt* statement : look) sqlite3_finalize(statement);
}

void BareQuestions::begin_look(database::SqliteConnection& connection) {
    noted_.clear();
    sqlite3_trace_v2(connection.handle(), SQLITE_TRACE_STMT, note, &noted_);
}

void BareQuestions::end_look(database::SqliteConnection& connection) {
    sqlite3_trace_v2(connection.handle(), 0, nullptr, nullptr);
    auto& look = looks_.emplace_back();
    for (const std::string& text : noted_) {
        sqlite3_stmt* statement = nullptr;
        const int code =
            sqlite3_prepare_v3(connection_->handle(), text.data(), static_cast<int>(text.size()),
                               SQLITE_PREPARE_PERSISTENT, &statement, nullptr);
        LETOPIS_CHECK(code == SQLITE_OK, "what was asked can be asked again");
        look.push_back(statement);
    }
}

std::size_t BareQuestions::ask(std::size_t look) {
    std::size_t values = 0;
    LETOPIS_CHECK(connection_->begin_read(), "the yardstick looks");
    for (sqlite3_stmt* statement : looks_[look]) {
        while (sqlite3_step(statement) == SQLITE_ROW) values += read_row(statement);
        sqlite3_reset(statement);
    }
    LETOPIS_CHECK(connection_->rollback(), "the yardstick's look ends");
    return values;
}

}  // namespace letopis::store::bench
