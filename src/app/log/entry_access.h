#pragma once
// Who may read an entry: the second lock of receipts.

#include "domain/access/access.h"
#include "ports/reader.h"

namespace letopis {

/// Done for whoever open_receipt.h permits. Refuses `not_found` to everybody else: whether an entry
/// about others exists is nobody's business.
Result<Done> check_entry_access(Reader& reader, const Standing& standing, const EntryBody& body,
                                Date today);

}  // namespace letopis
