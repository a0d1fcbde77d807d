#include "store/sqlite/query.h"

#include <sqlite3.h>

#include <bit>

#include "base/check.h"

namespace letopis::store {

Query::Query(Connection& connection, Sql statement)
    : connection_{connection}, statement_{statement} {
    auto prepared = connection.prepared(statement);
    if (!prepared) {
        failure_ = std::move(prepared).error();
        return;
    }
    prepared_ = *prepared;
    LETOPIS_CHECK(!prepared_->in_use, "a statement runs once at a time");
    prepared_->in_use = true;
    const int org_id = prepared_->parameter("org_id");
    if (org_id > 0) bind(org_id, connection.org_id());
}

Query::~Query() {
    if (prepared_ == nullptr) return;
    sqlite3_reset(prepared_->handle());
    sqlite3_clear_bindings(prepared_->handle());  // What was bound need not live longer.
    prepared_->in_use = false;
}

int Query::optional_parameter(std::string_view name) {
    return prepared_ == nullptr ? 0 : prepared_->parameter(name);
}

int Query::parameter(std::string_view name) {
    const int index = optional_parameter(name);
    LETOPIS_CHECK(index > 0 || prepared_ == nullptr, "the statement has a parameter of this name");
    return index;
}

int Query::column(std::string_view name) {
    const int index = prepared_->column(name);
    LETOPIS_CHECK(index >= 0, "the statement has a column of this name");
    return index;
}

bool Query::next() {
    if (stage_ == Stage::ended || failure_) return false;
    if (stage_ == Stage::binding) {
        const int parameters = sqlite3_bind_parameter_count(prepared_->handle());
        LETOPIS_CHECK(std::popcount(bound_) == parameters, "every parameter has its value");
        stage_ = Stage::stepping;
    }
    const int code = sqlite3_step(prepared_->handle());
    if (code == SQLITE_ROW) return true;
    stage_ = Stage::ended;
    if (code != SQLITE_DONE) failure_ = connection_.fault(code, sql_name(statement_));
    return false;
}

Result<Done> Query::finish() {
    if (failure_) return *failure_;
    return Done{};
}

Result<Done> Query::run() {
    while (next()) {
    }
    return finish();
}

std::int64_t Query::changed() const {
    return prepared_ == nullptr ? 0 : sqlite3_changes64(sqlite3_db_handle(prepared_->handle()));
}

int Query::column_count() const {
    return prepared_ == nullptr ? 0 : sqlite3_column_count(prepared_->handle());
}

int Query::compare_row(const Query& other, int columns) const {
    // NULL is least, then numbers, texts and blobs.
    const auto rank = [](int type) {
        return type == SQLITE_NULL ? 0 : type == SQLITE_INTEGER ? 1 : type == SQLITE_TEXT ? 2 : 3;
    };
    for (int i = 0; i < columns; ++i) {
        const int type = sqlite3_column_type(prepared_->handle(), i);
        const int other_type = sqlite3_column_type(other.prepared_->handle(), i);
        if (type != other_type) return rank(type) - rank(other_type);
        if (type == SQLITE_INTEGER) {
            if (integer(i) != other.integer(i)) return integer(i) < other.integer(i) ? -1 : 1;
            continue;
        }
        const int order = as_text(blob(i)).compare(as_text(other.blob(i)));
        if (order != 0) return order;
    }
    return 0;
}

std::string Query::row_text(int columns) const {
    std::string text;
    for (int i = 0; i < columns; ++i) {
        if (i > 0) text += ", ";
        const int type = sqlite3_column_type(prepared_->handle(), i);
        text += type == SQLITE_INTEGER ? std::to_string(integer(i))
                : type == SQLITE_BLOB  ? hex(blob(i))
                                       : std::string{as_text(blob(i))};
    }
    return text;
}

void Query::note_bound(int index) { bound_ |= std::uint64_t{1} << (index - 1); }

void Query::bind(int index, std::int64_t value) {
    note_bound(index);
    sqlite3_bind_int64(prepared_->handle(), index, value);
}

void Query::bind(int index, std::string_view value) {
    note_bound(index);
    // A view of nothing has no address, and SQLite would take that for NULL.
    const char* text = value.data() != nullptr ? value.data() : "";
    sqlite3_bind_text64(prepared_->handle(), index, text, value.size(), SQLITE_STATIC, SQLITE_UTF8);
}

void Query::bind(int index, Date value) {
    note_bound(index);
    const std::string iso = value.iso();
    sqlite3_bind_text64(prepared_->handle(), index, iso.data(), iso.size(), SQLITE_TRANSIENT,
                        SQLITE_UTF8);
}

void Query::bind_blob(int index, ByteView value) {
    note_bound(index);
    const void* bytes = value.data() != nullptr ? static_cast<const void*>(value.data()) : "";
    sqlite3_bind_blob64(prepared_->handle(), index, bytes, value.size(), SQLITE_STATIC);
}

void Query::bind_nothing(int index) {
    note_bound(index);
    sqlite3_bind_null(prepared_->handle(), index);
}

bool Query::is_nothing(int index) const {
    return sqlite3_column_type(prepared_->handle(), index) == SQLITE_NULL;
}

std::int64_t Query::integer(int index) const {
    return sqlite3_column_int64(prepared_->handle(), index);
}

ByteView Query::blob(int index) const {
    // The value is found once: each question to the statement would look for it again. It is ours
    // alone, as the connection is.
    sqlite3_value* const value = sqlite3_column_value(prepared_->handle(), index);
    const auto* bytes = static_cast<const std::uint8_t*>(sqlite3_value_blob(value));
    const int size = sqlite3_value_bytes(value);
    return bytes == nullptr ? ByteView{} : ByteView{bytes, static_cast<std::size_t>(size)};
}

void Query::take(int index, Date& value) {
    const auto date = Date::parse(text(index));
    if (!date) return damaged();
    value = *date;
}

void Query::damaged() {
    if (failure_) return;
    failure_ =
        Fault{connection_.path() + ": строка не читается (" + std::string{sql_name(statement_)} +
              "). Остановите сервер и выполните letopis rebuild."};
}

}  // namespace letopis::store
