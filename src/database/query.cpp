#include "database/query.h"

#include <bit>

#include "base/check.h"

namespace letopis::database {

Query::Query(Connection& connection, const Statement& statement)
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
    prepared_->reset();  // What was bound need not live longer.
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
        LETOPIS_CHECK(std::popcount(bound_) == prepared_->parameter_count(),
                      "every parameter has its value");
        stage_ = Stage::stepping;
    }
    const Prepared::Step step = prepared_->step();
    if (step == Prepared::Step::row) return true;
    stage_ = Stage::ended;
    if (step == Prepared::Step::failed) failure_ = prepared_->failure();
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

int Query::column_count() const { return prepared_ == nullptr ? 0 : prepared_->column_count(); }

int Query::compare_row(const Query& other, int columns) const {
    for (int i = 0; i < columns; ++i) {
        const ValueKind kind = prepared_->kind(i);
        const ValueKind other_kind = other.prepared_->kind(i);
        if (kind != other_kind) return static_cast<int>(kind) - static_cast<int>(other_kind);
        if (kind == ValueKind::integer) {
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
        const ValueKind kind = prepared_->kind(i);
        text += kind == ValueKind::integer ? std::to_string(integer(i))
                : kind == ValueKind::blob  ? hex(blob(i))
                                           : std::string{as_text(blob(i))};
    }
    return text;
}

void Query::bind(int index, Date value) {
    note_bound(index);
    prepared_->bind_short_text(index, value.iso());
}

void Query::take(int index, Date& value) {
    const auto date = Date::parse(text(index));
    if (!date) return damaged();
    value = *date;
}

void Query::damaged() {
    if (failure_) return;
    failure_ = Fault{connection_.path() + ": строка не читается (" + std::string{statement_.name} +
                     "). Остановите сервер и выполните letopis rebuild."};
}

}  // namespace letopis::database
