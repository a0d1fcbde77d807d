#pragma once
// F-21 on paper: лист исправлений of what one search found (ORD-1.4.1-b).

#include "app/journal/open_protocol.h"
#include "ports/gathering/form_facts.h"

namespace letopis {

/// The earliest first. `chosen`: in words, what was searched for besides the dates; may be empty.
/// Where the search stopped, a note says so. Signed by the deputy.
TableForm correction_sheet_form(const CorrectionProtocol& protocol, const std::string& chosen,
                                const FormFacts& facts);

/// Everything that one search looks at, as a form; refuses as `open_protocol` does.
Result<TableForm> open_correction_sheet_form(Reader& reader, const Standing& standing,
                                             ProtocolSearch search, Instant now);

}  // namespace letopis
