#pragma once
// The protocol of corrections as a table for spreadsheets, by the columns of F-21 and the signs.

#include <string>

#include "app/journal/open_protocol.h"

namespace letopis::http {

/// Numbers from 1, the latest first. Where the search stopped, a last row says so.
std::string protocol_csv(const CorrectionProtocol& protocol);

}  // namespace letopis::http
