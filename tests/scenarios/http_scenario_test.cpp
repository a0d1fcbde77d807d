// All scenarios through a server: the same files as on the rules.

#include "scenarios/http_rig.h"
#include "scenarios/scenario_files.h"

namespace letopis::scenarios {
namespace {

const std::size_t registered =
    register_scenarios("OverHttp", [] { return std::make_unique<HttpRig>(); });

TEST(ScenariosOverHttp, AreThoseOfTheRules) { EXPECT_GE(registered, 20u); }

}  // namespace
}  // namespace letopis::scenarios
