// All scenarios through a server: the same files as on the rules, on both engines. Answers and rows
// of both are compared.

#include "database/testing/scratch_database.h"
#include "scenarios/both_engines_rig.h"
#include "scenarios/scenario_files.h"

namespace letopis::scenarios {
namespace {

const std::size_t registered =
    register_scenarios("OverHttp", [] { return std::make_unique<HttpRig>(); });

TEST(ScenariosOverHttp, AreThoseOfTheRules) { EXPECT_GE(registered, 20u); }

const std::size_t in_postgres =
    std::getenv("LETOPIS_TEST_POSTGRES") == nullptr
        ? 0
        : register_scenarios("OverHttpInPostgres", [] {
              return std::make_unique<BothEnginesRig>(testing::scratch_database());
          });

TEST(ScenariosOverHttpInPostgres, AreThoseOfTheRules) {
    if (in_postgres == 0) GTEST_SKIP() << "no PostgreSQL at LETOPIS_TEST_POSTGRES";
    EXPECT_EQ(in_postgres, registered);
}

}  // namespace
}  // namespace letopis::scenarios
