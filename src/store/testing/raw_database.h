#pragma once
// The database file as an attacker, or a failing disk, sees it.

#include <gtest/gtest.h>
#include <sqlite3.h>

#include <algorithm>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

#include "base/bytes.h"

namespace letopis::store::testing {

/// Runs a script past the store, with no authorizer. Its words if it fails, else nothing.
inline std::string run_raw(const std::string& path, const std::string& script) {
    sqlite3* database = nullptr;
    EXPECT_EQ(sqlite3_open(path.c_str(), &database), SQLITE_OK);
    std::string words;
    if (sqlite3_exec(database, script.c_str(), nullptr, nullptr, nullptr) != SQLITE_OK)
        words = sqlite3_errmsg(database);
    EXPECT_EQ(sqlite3_close(database), SQLITE_OK);
    return words;
}

/// The first column of every row of a query.
inline std::vector<std::string> ask_raw(const std::string& path, const std::string& query) {
    sqlite3* database = nullptr;
    EXPECT_EQ(sqlite3_open(path.c_str(), &database), SQLITE_OK);
    std::vector<std::string> rows;
    sqlite3_stmt* statement = nullptr;
    EXPECT_EQ(sqlite3_prepare_v2(database, query.c_str(), -1, &statement, nullptr), SQLITE_OK)
        << sqlite3_errmsg(database);
    while (sqlite3_step(statement) == SQLITE_ROW) {
        const auto* bytes = static_cast<const char*>(sqlite3_column_blob(statement, 0));
        const auto size = static_cast<std::size_t>(sqlite3_column_bytes(statement, 0));
        rows.push_back(bytes == nullptr ? std::string{} : std::string{bytes, size});
    }
    sqlite3_finalize(statement);
    EXPECT_EQ(sqlite3_close(database), SQLITE_OK);
    return rows;
}

inline std::string file_bytes(const std::string& path) {
    std::ifstream file{path, std::ios::binary};
    return {std::istreambuf_iterator<char>{file}, {}};
}

inline void write_bytes(const std::string& path, const std::string& bytes) {
    std::ofstream file{path, std::ios::binary | std::ios::trunc};
    file.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
}

/// Where `what` stands in the bytes, each time.
inline std::vector<std::size_t> places_of(const std::string& bytes, const std::string& what) {
    std::vector<std::size_t> places;
    for (auto at = bytes.find(what); at != std::string::npos; at = bytes.find(what, at + 1))
        places.push_back(at);
    return places;
}

}  // namespace letopis::store::testing
