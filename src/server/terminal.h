#pragma once
// What commands say on a terminal: progress that redraws itself, tables, refusals.

#include <cstdio>
#include <memory>
#include <string>

#include "app/imports/import_summary.h"
#include "base/progress.h"
#include "base/result.h"

namespace letopis {

/// A bar with `title` that redraws itself on a terminal, or nothing if `stream` is none. The line
/// is cleared when the bar ends.
std::unique_ptr<Progress> progress_bar(std::FILE* stream, std::string title);

/// Refusals and faults as a person reads them: the sentence, then a line for each item.
std::string told(const Error& error);

/// What an import does or would do: a line for each kind of thing, then the notes.
std::string told(const ImportSummary& summary);

}  // namespace letopis
