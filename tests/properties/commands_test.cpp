// What holds for any commands holds on both engines.

#include "app/marks/testing/command_properties.h"
#include "properties/engines.h"

namespace letopis::testing {
namespace {

INSTANTIATE_TEST_SUITE_P(Sqlite, CommandProperty,
                         ::testing::Values(told_on(Engine::sqlite, after_lesson, tell_sample)));
INSTANTIATE_TEST_SUITE_P(Postgres, CommandProperty,
                         ::testing::Values(told_on(Engine::postgres, after_lesson, tell_sample)));

}  // namespace
}  // namespace letopis::testing
