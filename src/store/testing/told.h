#pragma once
// Everything a reader says about a school, as one text: two stores with the same entries must say
// the same.

#include <string>

#include "ports/reader.h"
#include "ports/testing/sample_school.h"

namespace letopis::store::testing {

std::string told(Reader& reader, const letopis::testing::SampleSchool& school);

}  // namespace letopis::store::testing
