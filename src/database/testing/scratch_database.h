#pragma once
// A schema of its own in the throwaway PostgreSQL of tools/with_postgres.

#include <gtest/gtest.h>
#include <unistd.h>

#include <atomic>
#include <cstdlib>
#include <string>

#include "database/postgres/pipeline.h"

namespace letopis::testing {

/// Address of an empty schema; empty where there is no PostgreSQL.
inline std::string scratch_database() {
    const char* address = std::getenv("LETOPIS_TEST_POSTGRES");
    if (address == nullptr) return "";
    static std::atomic<int> count{0};
    const std::string schema =
        "scratch_" + std::to_string(::getpid()) + "_" + std::to_string(++count);
    auto console = database::Pipeline::open(address, "console", database::Connection::Mode::writer);
    EXPECT_TRUE(console && (*console)->execute("CREATE SCHEMA " + schema));
    return std::string{address} + "&options=-csearch_path%3D" + schema;
}

}  // namespace letopis::testing
