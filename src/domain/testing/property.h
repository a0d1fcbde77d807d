#pragma once
// Property tests: a thousand random cases each, unless RC_PARAMS says otherwise. RapidCheck prints
// the seed; RC_PARAMS="seed=…" runs the same cases again.

#include <rapidcheck.h>

#include <cstdlib>
#include <string>

namespace letopis::testing {

/// Whether the promise holds in all cases; what breaks it is printed.
template <class Property>
bool holds(const std::string& promise, Property property) {
    constexpr int keep_what_is_set = 0;
    ::setenv("RC_PARAMS", "max_success=1000", keep_what_is_set);
    return rc::check(promise, property);
}

}  // namespace letopis::testing
