// Points outlive corrections by hand on both engines.

#include "app/rubrics/testing/criteria_properties.h"
#include "properties/engines.h"

namespace letopis::testing {
namespace {

INSTANTIATE_TEST_SUITE_P(Sqlite, CriteriaProperty,
                         ::testing::Values(told_on(Engine::sqlite, after_lesson, tell_rubric)));
INSTANTIATE_TEST_SUITE_P(Postgres, CriteriaProperty,
                         ::testing::Values(told_on(Engine::postgres, after_lesson, tell_rubric)));

}  // namespace
}  // namespace letopis::testing
