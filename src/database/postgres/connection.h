#pragma once
// PostgresConnection: one connection to a PostgreSQL 15 database that holds many organisations.
//
// Invariants:
//   1. Rows of one transaction are read and written in few round trips: statements without rows
//      are sent and not waited for; a statement with rows, and commit, wait for all before them.
//      In a look, questions that follow one another go together (foresight.h).
//   2. A statement that failed fails the transaction: everything after it fails too, until
//      rollback.
//   3. A lost link is made anew by the next begin; nothing that was outstanding is taken for done.

#include "database/connection.h"
#include "database/postgres/foresight.h"
#include "database/postgres/pipeline.h"

namespace letopis::database {

class PostgresPrepared;

/// A database's address without its password, for messages: "postgresql://host/base".
std::string shown_address(const std::string& url);

class PostgresConnection final : public Connection {
public:
    /// `url` is libpq's: "postgresql://…" with as many hosts as there are nodes.
    static Result<std::unique_ptr<PostgresConnection>> open(const std::string& url, OrgId org_id,
                                                            Mode mode);
    ~PostgresConnection() override;

    bool is_shared() const override { return true; }
    Result<Prepared*> prepared(const Statement& statement) override;
    Result<Done> begin_read() override;
    Result<Done> begin_write() override;
    Result<Done> commit() override;
    Result<Done> rollback() override;
    Result<Done> execute(const std::string& script) override;
    Result<std::int64_t> schema_version() override;
    /// The list of migrations itself is the version.
    Result<Done> keep_schema_version(std::int64_t) override { return Done{}; }

    Result<Done> lock_schema() override;

    bool is_alive() { return pipeline_ && pipeline_->is_alive(); }

    /// For a listener: what notifications say (Pipeline::hear).
    Result<std::vector<std::string>> hear(int wake, int milliseconds) {
        return pipeline_->hear(wake, milliseconds);
    }

    // For its statements.
    Pipeline& pipeline() { return *pipeline_; }
    /// What a statement says when the transaction has failed.
    Fault failure() const;
    /// A number that grows with each link: statements are prepared anew on a new one.
    std::uint64_t link_number() const { return link_number_; }
    bool is_writing() const { return writing_ && in_transaction_; }
    /// Whether a look is under way, a transaction that sees one state.
    bool is_looking() const { return !writing_ && in_transaction_; }
    using Sight = Foresight<PostgresPrepared, Answer>;
    Sight& foresight() { return foresight_; }

private:
    PostgresConnection(std::string url, OrgId org_id, Mode mode);
    /// Makes the link anew if it is gone.
    Result<Done> need_link();
    Result<Done> begin(const char* verb);

    std::string url_;
    Mode mode_;
    std::unique_ptr<Pipeline> pipeline_;
    std::uint64_t link_number_ = 0;
    bool in_transaction_ = false;
    bool writing_ = false;
    Sight foresight_;
};

}  // namespace letopis::database
