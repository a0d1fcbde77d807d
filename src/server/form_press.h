#pragma once
// FormPress: the port FormPrinter by the printing press of document/.

#include <memory>

#include "base/result.h"
#include "ports/form_printer.h"

namespace letopis {

/// Loads the typefaces (some milliseconds): one per process. Several threads may print at once.
Result<std::unique_ptr<FormPrinter>> open_form_press();

}  // namespace letopis
