#pragma once
// Bytes of known length that are read in pieces: a file, an object on a medium, a test's array.

#include <cstdint>
#include <span>

#include "base/result.h"

namespace letopis {

/// Bytes that can be read from the start, as often as needed.
class ByteSource {
public:
    virtual ~ByteSource() = default;
    virtual std::uint64_t size() const = 0;
    /// Fills up to out.size() bytes from `offset`; returns how many (0 only at the end).
    virtual Result<std::size_t> read(std::uint64_t offset, std::span<std::uint8_t> out) = 0;
};

/// Where bytes are written, one piece after another.
class ByteSink {
public:
    virtual ~ByteSink() = default;
    /// Takes all the bytes, or faults.
    virtual Result<Done> write(std::span<const std::uint8_t> bytes) = 0;
};

}  // namespace letopis
