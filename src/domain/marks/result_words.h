#pragma once
// A result in figures and in words, as sheets of attestation and of practice have it (F-27, F-29).

#include <string>

#include "domain/marks/marks.h"

namespace letopis {

/// "5 (отлично)", "зачтено", "н/а (не аттестован)".
std::string result_in_words(ResultValue result);

}  // namespace letopis
