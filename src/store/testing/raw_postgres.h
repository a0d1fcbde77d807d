#pragma once
// The database as an administrator with a console sees it.

#include <gtest/gtest.h>

#include <string>

#include "database/postgres/pipeline.h"
#include "store/school_files.h"

namespace letopis::store::testing {

/// Runs a script past the store. Its words if it fails, else nothing.
inline std::string run_postgres(const SchoolFiles& files, const std::string& script) {
    auto console =
        database::Pipeline::open(files.database_url, "console", database::Connection::Mode::writer);
    if (!console) return console.error().message();
    const auto done = (*console)->execute(script);
    return done ? "" : done.error().message();
}

inline std::int64_t ask_postgres(const SchoolFiles& files, const std::string& question) {
    auto console =
        database::Pipeline::open(files.database_url, "console", database::Connection::Mode::writer);
    if (!console) return ADD_FAILURE() << console.error().message(), -1;
    const auto answer = (*console)->ask_number(question);
    if (!answer) return ADD_FAILURE() << answer.error().message(), -1;
    return *answer;
}

}  // namespace letopis::store::testing
