#pragma once
// Where lines for the operator go: the access log and faults, as whole lines of JSON or words.

#include <memory>
#include <string>

#include "base/clock.h"
#include "http/context.h"

namespace letopis {

/// `path`: a file that is added to; empty: standard error; "none": nothing but faults, which go to
/// standard error always. Faults if the file cannot be opened.
Result<std::unique_ptr<http::OperatorLog>> open_operator_log(const std::string& path,
                                                             const Clock& clock);

}  // namespace letopis
