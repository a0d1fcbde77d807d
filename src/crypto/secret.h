#pragma once
// Secret bytes: key seeds, tokens before they are hashed.

#include <iosfwd>

#include "base/bytes.h"

namespace letopis {

/// Секрет: bytes that are wiped from memory when they are no longer needed.
/// Invariant: they are never copied by accident and cannot be printed; whoever wants them says
/// `reveal`.
class Secret {
public:
    Secret() = default;
    /// Takes the bytes over.
    explicit Secret(Bytes bytes) : bytes_{std::move(bytes)} {}
    /// Copies the bytes; wiping the original is up to the caller.
    explicit Secret(ByteView bytes) : bytes_{bytes.begin(), bytes.end()} {}
    Secret(Secret&& other) noexcept;
    Secret& operator=(Secret&& other) noexcept;
    Secret(const Secret&) = delete;
    Secret& operator=(const Secret&) = delete;
    ~Secret() { wipe(); }

    ByteView reveal() const { return bytes_; }
    std::size_t size() const { return bytes_.size(); }

private:
    void wipe();
    Bytes bytes_;
};

std::ostream& operator<<(std::ostream&, const Secret&) = delete;

/// Compares in a time that does not depend on where the difference lies.
bool equal_in_constant_time(ByteView left, ByteView right);

}  // namespace letopis
