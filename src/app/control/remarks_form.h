#pragma once
// F-12 on paper: замечания по ведению журнала (JRN-16).

#include "app/control/open_remarks.h"
#include "ports/gathering/form_facts.h"

namespace letopis {

/// Waiting and settled ones together, the earliest first. Signed by the deputy.
TableForm remarks_form(const RemarksView& view, const FormFacts& facts);

/// The remarks that `open_remarks` shows to the same person, as a form; refuses as it does.
Result<TableForm> open_remarks_form(Reader& reader, const Standing& standing, Instant now);

}  // namespace letopis
