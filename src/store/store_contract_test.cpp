// Both engines keep the contract of every store.

#include "ports/testing/reader_contract.h"
#include "store/testing/stored_school.h"

namespace letopis::testing {
namespace {

using store::testing::Engine;

std::unique_ptr<SchoolUnderTest> make_sqlite_school() {
    return store::testing::stored_school(Engine::sqlite);
}

std::unique_ptr<SchoolUnderTest> make_postgres_school() {
    return store::testing::stored_school(Engine::postgres);
}

}  // namespace

INSTANTIATE_TEST_SUITE_P(Sqlite, ReaderContract, ::testing::Values(MakeSchool{make_sqlite_school}));
INSTANTIATE_TEST_SUITE_P(Postgres, ReaderContract,
                         ::testing::Values(MakeSchool{make_postgres_school}));

}  // namespace letopis::testing
