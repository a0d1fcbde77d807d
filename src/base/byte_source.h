#pragma once
// Bytes of known length that are read in pieces: a file, an object on a medium, a test's array.

#include <algorithm>
#include <cstdint>
#include <span>

#include "base/bytes.h"
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

/// Bytes that lie in memory; they must outlive the source.
class MemorySource final : public ByteSource {
public:
    explicit MemorySource(ByteView bytes) : bytes_{bytes} {}
    std::uint64_t size() const override { return bytes_.size(); }
    Result<std::size_t> read(std::uint64_t offset, std::span<std::uint8_t> out) override {
        if (offset >= bytes_.size()) return std::size_t{0};
        const std::size_t count = std::min<std::size_t>(out.size(), bytes_.size() - offset);
        std::copy_n(bytes_.begin() + static_cast<std::ptrdiff_t>(offset), count, out.begin());
        return count;
    }

private:
    ByteView bytes_;
};

/// Collects what is written.
class MemorySink final : public ByteSink {
public:
    Result<Done> write(std::span<const std::uint8_t> bytes) override {
        bytes_.insert(bytes_.end(), bytes.begin(), bytes.end());
        return Done{};
    }
    const Bytes& bytes() const { return bytes_; }

private:
    Bytes bytes_;
};

}  // namespace letopis
