#pragma once
// Schools of both engines that are told something, for properties of schools.

#include <cstdlib>
#include <functional>

#include "store/testing/stored_school.h"

namespace letopis::testing {

using store::testing::Engine;

/// A thousand cases are for memory; a school on disk takes a hundredth of a second.
inline const int few_cases = ::setenv("RC_PARAMS", "max_success=12 max_size=60", 0);

/// Makes schools on that engine which know what `tell` says.
inline MakeSchool told_on(Engine engine, Instant now, void (*tell)(SchoolUnderTest&)) {
    return [=]() -> std::unique_ptr<SchoolUnderTest> {
        auto school = store::testing::stored_school(engine, now);
        if (school) tell(*school);
        return school;
    };
}

}  // namespace letopis::testing
