#pragma once
// The bytes of a brought file before anybody reads them as XML or CSV.

#include <optional>

#include "base/bytes.h"
#include "exchange/problem.h"

namespace letopis {

/// Number of the line, from 1, in which this byte stands.
int line_of_offset(ByteView file, std::size_t offset);
/// What every text file must keep: not empty, not too large, no zero byte (UTF-16 and UTF-32 are
/// named as what they are), no line over limits::import_line_bytes.
std::optional<ImportProblem> find_unreadable(ByteView file);
/// The first line that is not well-formed UTF-8.
std::optional<ImportProblem> find_malformed_utf8(ByteView file);
/// Without the byte order mark of UTF-8.
ByteView without_bom(ByteView file);

}  // namespace letopis
