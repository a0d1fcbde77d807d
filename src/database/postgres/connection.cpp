#include "database/postgres/connection.h"

#include <libpq-fe.h>

#include "base/check.h"
#include "database/postgres/faults.h"
#include "database/postgres/prepared.h"
#include "database/postgres/scripts.h"

namespace letopis::database {
namespace {

struct Verb {
    const char* name;
    const char* text;
};
constexpr Verb begin_reading{"begin_read", "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"};
constexpr Verb begin_writing{"begin_write", "BEGIN ISOLATION LEVEL READ COMMITTED READ WRITE"};
constexpr Verb commit_verb{"commit", "COMMIT"};
constexpr Verb rollback_verb{"rollback", "ROLLBACK"};

}  // namespace

std::string shown_address(const std::string& url) {
    const auto begin = url.find("://");
    const auto at = url.find('@');
    if (begin == std::string::npos) return "PostgreSQL";
    const auto query = url.find('?');
    const std::string rest = url.substr(0, query);
    if (at == std::string::npos || at > rest.size()) return rest;
    return rest.substr(0, begin + 3) + rest.substr(at + 1);
}

PostgresConnection::PostgresConnection(std::string url, OrgId org_id, Mode mode)
    : Connection{shown_address(url), org_id}, url_{std::move(url)}, mode_{mode} {}

PostgresConnection::~PostgresConnection() { forget_prepared(); }

Result<std::unique_ptr<PostgresConnection>> PostgresConnection::open(const std::string& url,
                                                                     OrgId org_id, Mode mode) {
    std::unique_ptr<PostgresConnection> connection{new PostgresConnection{url, org_id, mode}};
    LETOPIS_TRY_DONE(connection->need_link());
    return connection;
}

Result<Done> PostgresConnection::need_link() {
    if (is_alive() && !pipeline_->failure()) return Done{};
    if (is_alive() && !is_read_only(pipeline_->sqlstate())) {
        pipeline_->clear();
        return Done{};
    }
    pipeline_.reset();
    in_transaction_ = false;
    LETOPIS_TRY(pipeline, Pipeline::open(url_, path(), mode_));
    pipeline_ = std::move(pipeline);
    ++link_number_;
    for (const Verb& verb : {begin_reading, begin_writing, commit_verb, rollback_verb})
        pipeline_->prepare(verb.name, verb.text, verb.text, nullptr);
    return Done{};
}

Result<Prepared*> PostgresConnection::prepared(const Statement& statement) {
    if (Prepared* known = kept(statement)) return known;
    keep(statement, std::make_unique<PostgresPrepared>(*this, statement));
    return kept(statement);
}

Fault PostgresConnection::failure() const {
    if (pipeline_ && pipeline_->failure()) return *pipeline_->failure();
    return {path() + ": действие прервано", Retry::later};
}

Result<Done> PostgresConnection::begin(const char* verb) {
    if (in_transaction_) LETOPIS_TRY_DONE(rollback());
    LETOPIS_TRY_DONE(need_link());
    foresight_.begin_look();
    pipeline_->run(verb, nullptr, verb, nullptr);
    in_transaction_ = true;
    return Done{};
}

Result<Done> PostgresConnection::begin_read() {
    writing_ = false;
    return begin(begin_reading.name);
}

Result<Done> PostgresConnection::begin_write() {
    writing_ = true;
    return begin(begin_writing.name);
}

Result<Done> PostgresConnection::commit() {
    bool committed = false;
    pipeline_->run(commit_verb.name, nullptr, commit_verb.text, [&](const Answer& answer) {
        // A transaction that had failed answers ROLLBACK.
        committed = answer && std::string_view{PQcmdStatus(answer.get())} == "COMMIT";
    });
    const bool answered = pipeline_->wait();
    in_transaction_ = false;
    if (!answered) return *pipeline_->failure();
    if (!committed) return Fault{path() + ": сервер базы отменил запись. Повторите.", Retry::later};
    if (pipeline_->unconfirmed()) {
        pipeline_->clear();
        return postgres_fault("01000", "SyncRepWaitForLSN", path(), commit_verb.text);
    }
    return Done{};
}

Result<Done> PostgresConnection::rollback() {
    if (!in_transaction_ || !pipeline_) return Done{};
    in_transaction_ = false;
    foresight_.begin_look();  // Answers are let go of now.
    // What failed before was told to whoever asked. Behind a failure nothing runs until all has
    // been waited for.
    if (pipeline_->failure() || writing_) {
        (void)pipeline_->wait();
        pipeline_->clear();
    }
    pipeline_->run(rollback_verb.name, nullptr, rollback_verb.text, nullptr);
    // A reader goes on at once: the snapshot ends when the server reads this.
    if (!writing_) {
        pipeline_->push();
        return Done{};
    }
    (void)pipeline_->wait();
    pipeline_->clear();
    return Done{};
}

Result<Done> PostgresConnection::execute(const std::string& script) {
    if (!in_transaction_) LETOPIS_TRY_DONE(need_link());
    return pipeline_->execute(script);
}

Result<Done> PostgresConnection::lock_schema() { return execute(script("lock_schema.sql")); }

Result<std::int64_t> PostgresConnection::schema_version() {
    if (!in_transaction_) LETOPIS_TRY_DONE(need_link());
    LETOPIS_TRY(has_list, pipeline_->ask_number(script("has_migrations.sql")));
    if (has_list == 0) return std::int64_t{0};
    return pipeline_->ask_number(script("last_migration.sql"));
}

}  // namespace letopis::database
