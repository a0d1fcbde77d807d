#pragma once
// The protocol of corrections as a list to take away, by the columns of F-21 and the signs.

#include "app/journal/open_protocol.h"
#include "http/wire/list_book.h"

namespace letopis::http {

/// Numbers from 1, the latest first. Where the search stopped, a last row says so.
ListBook protocol_table(const CorrectionProtocol& protocol);

}  // namespace letopis::http
