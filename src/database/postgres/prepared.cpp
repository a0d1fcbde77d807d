#include "database/postgres/prepared.h"

#include <libpq-fe.h>

#include <algorithm>

#include "base/limits.h"

namespace letopis::database {
namespace {

// Types by their numbers in pg_type, which never change.
constexpr Oid type_bytea = 17;
constexpr Oid type_text = 25;
constexpr Oid type_varchar = 1043;
constexpr Oid type_bool = 16;

/// Whoever has answered more is not asked ahead: what comes in vain should cost little.
constexpr int most_rows_ahead = 200;

/// Whether a run answers rows: SELECT, or a change that returns what it did.
bool answers_rows(std::string_view text) {
    const auto begin = std::min(text.find_first_not_of(" \n"), text.size());
    const std::string_view verb = text.substr(begin);
    const bool changes =
        verb.starts_with("INSERT") || verb.starts_with("UPDATE") || verb.starts_with("DELETE");
    return !changes || text.find("RETURNING") != std::string_view::npos;
}

std::string big_endian(std::int64_t value) {
    std::string bytes(8, '\0');
    auto left = static_cast<std::uint64_t>(value);
    for (std::size_t i = bytes.size(); i-- > 0; left >>= 8U)
        bytes[i] = static_cast<char>(left & 0xFFU);
    return bytes;
}

}  // namespace

PostgresPrepared::PostgresPrepared(PostgresConnection& connection, const Statement& statement)
    : connection_{connection},
      name_{statement.name},
      key_{"s" + std::to_string(statement.place)},
      numbered_{number_parameters(statement.postgres)},
      has_rows_{answers_rows(numbered_.text)} {
    const std::size_t count = numbered_.names.size();
    bound_.values.resize(count, nullptr);
    bound_.lengths.resize(count, 0);
    bound_.formats.resize(count, 1);
    own_.resize(count);
}

int PostgresPrepared::find_parameter(const std::string& name) const {
    const auto found = std::find(numbered_.names.begin(), numbered_.names.end(), name);
    return found == numbered_.names.end() ? 0
                                          : static_cast<int>(found - numbered_.names.begin()) + 1;
}

int PostgresPrepared::find_column(std::string_view name) const {
    for (int i = 0; i < column_count(); ++i)
        if (name == PQfname(rows_.get(), i)) return i;
    return -1;
}

void PostgresPrepared::bind(int index, const char* bytes, std::size_t size) {
    const auto place = static_cast<std::size_t>(index) - 1;
    bound_.values[place] = bytes;
    bound_.lengths[place] = static_cast<int>(size);
}

void PostgresPrepared::bind_integer(int index, std::int64_t value) {
    std::string& own = own_[static_cast<std::size_t>(index) - 1];
    own = big_endian(value);
    bind(index, own.data(), own.size());
}

void PostgresPrepared::bind_text(int index, std::string_view value) {
    bind(index, value.data() != nullptr ? value.data() : "", value.size());
}

void PostgresPrepared::bind_blob(int index, ByteView value) { bind_text(index, as_text(value)); }

void PostgresPrepared::bind_short_text(int index, std::string_view value) {
    std::string& own = own_[static_cast<std::size_t>(index) - 1];
    own = value;
    bind(index, own.data(), own.size());
}

void PostgresPrepared::bind_nothing(int index) { bind(index, nullptr, 0); }

void PostgresPrepared::need_prepared() {
    if (prepared_on_ == connection_.link_number()) return;
    prepared_on_ = connection_.link_number();
    connection_.pipeline().prepare(key_, numbered_.text, name_, [this](const Answer& answer) {
        if (!answer) prepared_on_ = 0;
    });
}

bool PostgresPrepared::send() {
    Pipeline& pipeline = connection_.pipeline();
    if (pipeline.failure()) return false;
    if (has_rows_ && connection_.is_looking()) return look();
    need_prepared();
    if (has_rows_) {
        pipeline.run(key_, &bound_, name_, [this](Answer answer) { rows_ = std::move(answer); });
        return pipeline.wait();
    }
    pipeline.run(key_, &bound_, name_, nullptr);
    // Within a transaction of writing, commit or the next question waits.
    if (connection_.is_writing() && pipeline.outstanding() < limits::database_outstanding)
        return !pipeline.failure();
    return pipeline.wait();
}

bool PostgresPrepared::look() {
    PostgresConnection::Sight& foresight = connection_.foresight();
    std::vector<PostgresConnection::Sight::Foreseen> along;
    if (auto values = bound_values()) {
        if (auto known = foresight.take(this, *values)) {
            rows_ = *std::move(known);
            return note_length(), true;
        }
        along = foresight.ask(this, *std::move(values));
    }
    need_prepared();
    Pipeline& pipeline = connection_.pipeline();
    pipeline.run(key_, &bound_, name_, [this](Answer answer) { rows_ = std::move(answer); });
    for (auto& one : along) one.question->run_ahead(std::move(one.values));
    if (!pipeline.wait()) return false;
    note_length();
    return true;
}

void PostgresPrepared::note_length() {
    if (rows_ && PQntuples(rows_.get()) > most_rows_ahead)
        connection_.foresight().leave_alone(this);
}

void PostgresPrepared::run_ahead(Values values) {
    need_prepared();
    BoundValues bound;
    for (const std::string& value : values) {
        bound.values.push_back(value.data());
        bound.lengths.push_back(static_cast<int>(value.size()));
    }
    bound.formats.assign(values.size(), 1);
    const auto keep = [this, values](Answer answer) {
        if (answer) connection_.foresight().keep(this, values, std::move(answer));
    };
    connection_.pipeline().run(key_, &bound, name_, keep);
}

std::optional<PostgresPrepared::Values> PostgresPrepared::bound_values() const {
    Values values;
    values.reserve(bound_.values.size());
    for (std::size_t i = 0; i < bound_.values.size(); ++i) {
        if (bound_.values[i] == nullptr) return std::nullopt;
        values.emplace_back(bound_.values[i], static_cast<std::size_t>(bound_.lengths[i]));
    }
    return values;
}

Prepared::Step PostgresPrepared::step() {
    if (!sent_) {
        sent_ = true;
        if (!send()) return Step::failed;
    }
    if (!rows_) return Step::done;
    ++row_;
    return row_ < PQntuples(rows_.get()) ? Step::row : Step::done;
}

void PostgresPrepared::reset() {
    rows_.reset();
    sent_ = false;
    row_ = -1;
    std::fill(bound_.values.begin(), bound_.values.end(), nullptr);
}

int PostgresPrepared::column_count() const { return rows_ ? PQnfields(rows_.get()) : 0; }

ValueKind PostgresPrepared::kind(int column) const {
    if (PQgetisnull(rows_.get(), row_, column) != 0) return ValueKind::nothing;
    switch (PQftype(rows_.get(), column)) {
        case type_text:
        case type_varchar:
            return ValueKind::text;
        case type_bytea:
            return ValueKind::blob;
        default:
            return ValueKind::integer;
    }
}

std::int64_t PostgresPrepared::integer(int column) const {
    const ByteView value = bytes(column);
    // A number of any width, a truth value too.
    std::uint64_t number =
        !value.empty() && (value[0] & 0x80U) != 0 && PQftype(rows_.get(), column) != type_bool
            ? ~std::uint64_t{0}
            : 0;
    for (const std::uint8_t byte : value) number = (number << 8U) | byte;
    return static_cast<std::int64_t>(number);
}

ByteView PostgresPrepared::bytes(int column) const {
    const auto* value =
        reinterpret_cast<const std::uint8_t*>(PQgetvalue(rows_.get(), row_, column));
    return {value, static_cast<std::size_t>(PQgetlength(rows_.get(), row_, column))};
}

}  // namespace letopis::database
