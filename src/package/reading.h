#pragma once
// Reading a part of a ByteSource to the last byte.

#include <functional>

#include "base/byte_source.h"
#include "base/bytes.h"

namespace letopis {

/// Reads exactly out.size() bytes. Faults if the source ends before.
Result<Done> read_exactly(ByteSource& source, std::uint64_t offset, std::span<std::uint8_t> out);

/// The same, into new memory. `count` must have been checked against a limit.
Result<Bytes> read_bytes(ByteSource& source, std::uint64_t offset, std::uint64_t count);

/// Gives bytes [offset, offset + count) to `take` in pieces.
Result<Done> read_pieces(ByteSource& source, std::uint64_t offset, std::uint64_t count,
                         const std::function<void(ByteView)>& take);

}  // namespace letopis
