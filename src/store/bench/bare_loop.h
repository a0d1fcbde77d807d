#pragma once
// The yardstick: SQLite alone. The same tables, settings and statements as the store's, values
// that are ready, and nothing decided, encoded, hashed or checked.

#include <string>
#include <vector>

#include "store/bench/bench_school.h"

struct sqlite3;
struct sqlite3_stmt;

namespace letopis::store::bench {

class BareLoop {
public:
    explicit BareLoop(const std::string& path);
    ~BareLoop();
    BareLoop(const BareLoop&) = delete;
    BareLoop& operator=(const BareLoop&) = delete;

    /// Inserts what the marks left behind, `batch_size` marks a transaction.
    void insert(const std::vector<MarkRows>& rows, int batch_size);

private:
    void insert(const MarkRows& rows);
    void execute(const char* script);

    sqlite3* database_ = nullptr;
    sqlite3_stmt* begin_ = nullptr;
    sqlite3_stmt* commit_ = nullptr;
    sqlite3_stmt* entry_ = nullptr;
    sqlite3_stmt* command_ = nullptr;
    sqlite3_stmt* mark_ = nullptr;
    sqlite3_stmt* mention_ = nullptr;
};

}  // namespace letopis::store::bench
