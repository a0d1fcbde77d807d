#pragma once
// An organisation of its own in the throwaway database that tools/with_postgres made. Whatever
// other tests do there is other organisations' business.

#include <unistd.h>

#include <atomic>
#include <cstdlib>
#include <string>

#include "store/school_files.h"

namespace letopis::store::testing {

/// Address of the database; empty where there is none.
inline std::string postgres_address() {
    const char* address = std::getenv("LETOPIS_TEST_POSTGRES");
    return address != nullptr ? address : "";
}
inline constexpr const char* no_postgres =
    "no PostgreSQL at LETOPIS_TEST_POSTGRES: run the tests by ./dev test or tools/with_postgres";

/// A number that no other test of this run has: its process and a count.
inline OrgId fresh_org_id() {
    static std::atomic<OrgId> count{0};
    return static_cast<OrgId>(::getpid()) * 1'000'000 + ++count;
}

/// `folder` is for the key and the checkpoint.
inline SchoolFiles postgres_files(std::string folder) {
    return {std::move(folder), fresh_org_id(), postgres_address()};
}

}  // namespace letopis::store::testing
