#pragma once
// PostgresPrepared: a statement of a PostgresConnection. Values go both ways in binary form; the
// rows of a run lie whole in memory.

#include <string>
#include <vector>

#include "database/postgres/connection.h"
#include "database/postgres/named_parameters.h"

namespace letopis::database {

class PostgresPrepared final : public Prepared {
public:
    PostgresPrepared(PostgresConnection& connection, const Statement& statement);

    int parameter_count() const override { return static_cast<int>(numbered_.names.size()); }
    void bind_integer(int index, std::int64_t value) override;
    void bind_text(int index, std::string_view value) override;
    void bind_blob(int index, ByteView value) override;
    void bind_short_text(int index, std::string_view value) override;
    void bind_nothing(int index) override;

    Step step() override;
    Fault failure() const override { return connection_.failure(); }
    void reset() override;

    int column_count() const override;
    ValueKind kind(int column) const override;
    std::int64_t integer(int column) const override;
    ByteView bytes(int column) const override;

private:
    using Values = PostgresConnection::Sight::Values;

    int find_parameter(const std::string& name) const override;
    int find_column(std::string_view name) const override;
    void bind(int index, const char* bytes, std::size_t size);
    /// Sends the run; false when the transaction has failed.
    bool send();
    /// send in a look: takes an answer that has come already, or asks, and sends along what is
    /// likely to be asked next.
    bool look();
    /// Sends a run with other values than those bound, for later.
    void run_ahead(Values values);
    void need_prepared();
    void note_length();
    /// What is bound; nothing where a value is NULL.
    std::optional<Values> bound_values() const;

    PostgresConnection& connection_;
    std::string_view name_;
    std::string key_;  ///< Its name on the server.
    NumberedStatement numbered_;
    bool has_rows_;
    std::uint64_t prepared_on_ = 0;  ///< Number of the link it was prepared on.

    BoundValues bound_;
    std::vector<std::string> own_;  ///< Values that are kept here: numbers and short texts.
    Answer rows_;
    bool sent_ = false;
    int row_ = -1;
};

}  // namespace letopis::database
