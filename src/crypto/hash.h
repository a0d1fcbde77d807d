#pragma once
// Hashes: SHA-256 for everything that is proved, SHA-512 beside it in packages.
//
// OpenSSL does the work (it chooses the machine's fastest code); no header of it is seen above
// this room.

#include <array>
#include <cstdint>
#include <memory>
#include <string>

#include "base/bytes.h"

struct evp_md_ctx_st;

namespace letopis {

/// A SHA-256 digest.
using Hash = std::array<std::uint8_t, 32>;
/// A SHA-512 digest.
using LongHash = std::array<std::uint8_t, 64>;

/// SHA-256 of the bytes.
Hash sha256(ByteView bytes);
/// SHA-256 of `head` followed by `tail`, without joining them first.
Hash sha256(ByteView head, ByteView tail);
/// Lower-case hex of SHA-256: how digests are written in entries and manifests.
std::string sha256_hex(ByteView bytes);

namespace detail {
struct DigestContextEnd {
    void operator()(evp_md_ctx_st* context) const;
};
using DigestContext = std::unique_ptr<evp_md_ctx_st, DigestContextEnd>;
}  // namespace detail

/// SHA-256 of bytes that come in pieces.
class Sha256 {
public:
    Sha256();
    Sha256& update(ByteView bytes);
    /// The digest of everything given so far; the hasher is then ready for the next message.
    Hash finish();

private:
    detail::DigestContext context_;
};

/// SHA-512 of bytes that come in pieces.
class Sha512 {
public:
    Sha512();
    Sha512& update(ByteView bytes);
    /// The digest of everything given so far; the hasher is then ready for the next message.
    LongHash finish();

private:
    detail::DigestContext context_;
};

}  // namespace letopis
