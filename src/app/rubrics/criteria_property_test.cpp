// Points outlive corrections, in a school in memory; tests/properties asks the same of both
// engines.

#include "app/rubrics/testing/criteria_properties.h"

namespace letopis::testing {
namespace {

std::unique_ptr<SchoolUnderTest> in_memory() {
    static const MemoryTables told = [] {
        MemorySchool school{after_lesson};
        tell_rubric(school);
        return school.tables();
    }();
    return std::make_unique<MemorySchool>(after_lesson, told);
}

INSTANTIATE_TEST_SUITE_P(Memory, CriteriaProperty, ::testing::Values(MakeSchool{in_memory}));

}  // namespace
}  // namespace letopis::testing
