#pragma once
// How letopis-verify tells what it found: to a person, or as JSON to a script.

#include <cstdio>
#include <memory>
#include <span>
#include <string>

#include "verifier/verify_path.h"

namespace letopis {

/// Russian lines: one for each thing checked, and one for each problem in it.
std::string tell_person(std::span<const Checked> all);

/// {"whole":…,"checked":[{"path":…,"kind":…,"whole":…,"problems":[…],…}]} and a newline.
std::string tell_script(std::span<const Checked> all);

/// A bar that redraws itself on the terminal, or nothing if `stream` is no terminal.
std::unique_ptr<CheckProgress> progress_on(std::FILE* stream);

}  // namespace letopis
