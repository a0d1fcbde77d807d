#pragma once
// The yardstick of a look: SQLite alone. What the reader asks is noted once, and asked again by
// prepared statements of the same text, with the same values and settings, each column of each row
// read and nothing made of it.

#include <memory>
#include <string>
#include <vector>

#include "database/sqlite/connection.h"

struct sqlite3_stmt;

namespace letopis::store::bench {

class BareQuestions {
public:
    /// Of this organisation's file.
    explicit BareQuestions(const std::string& path);
    ~BareQuestions();
    BareQuestions(const BareQuestions&) = delete;
    BareQuestions& operator=(const BareQuestions&) = delete;

    /// Notes what the connection is asked until `end_look`: one look more.
    void begin_look(database::SqliteConnection& connection);
    void end_look(database::SqliteConnection& connection);

    std::size_t look_count() const { return looks_.size(); }
    std::size_t question_count(std::size_t look) const { return looks_[look].size(); }
    /// Asks all of a look in one transaction; how many values were read.
    std::size_t ask(std::size_t look);

private:
    std::unique_ptr<database::SqliteConnection> connection_;
    std::vector<std::vector<sqlite3_stmt*>> looks_;
    std::vector<std::string> noted_;
};

}  // namespace letopis::store::bench
