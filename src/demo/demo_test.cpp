#include "demo/demo_school.h"

#include <gtest/gtest.h>

#include <chrono>
#include <iostream>

#include "ports/testing/memory_school.h"

namespace letopis {
namespace {

TEST(DemoSchool, IsFilled) {
    testing::MemorySchool school;
    NoProgress progress;
    const auto filled = fill_demo_school(school.writer(), school.readers(), school.clock(),
                                         {.seed = 1, .today = Date{2026, 11, 24}}, progress);
    ASSERT_TRUE(filled) << filled.error().message();
    std::cout << filled->entry_count << "\n";
}

}  // namespace
}  // namespace letopis
