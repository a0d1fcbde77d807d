#pragma once
// Signatures of the ledger: Ed25519 (RFC 8032), the algorithm of C2SP signed notes.

#include <array>
#include <cstdint>
#include <memory>
#include <string>

#include "base/random.h"
#include "base/result.h"
#include "crypto/secret.h"

struct evp_pkey_st;

namespace letopis {

using PublicKey = std::array<std::uint8_t, 32>;
using Signature = std::array<std::uint8_t, 64>;

/// Ключ подписи: signs. Made from a seed of 32 bytes, which is all that must be kept.
/// Copies share one key; signing from several threads at once is allowed.
class SigningKey {
public:
    static constexpr std::size_t seed_bytes = 32;

    /// A new key. Only SystemRandom is fit for a real school.
    static SigningKey generate(RandomSource& random);
    /// The key of this seed. Refuses `invalid_value` unless it has 32 bytes.
    static Result<SigningKey> of_seed(const Secret& seed);

    /// The seed, to be kept in the key file.
    Secret seed() const;
    const PublicKey& public_key() const { return public_key_; }
    Signature sign(ByteView message) const;

private:
    SigningKey(std::shared_ptr<evp_pkey_st> key, const PublicKey& public_key)
        : key_{std::move(key)}, public_key_{public_key} {}

    std::shared_ptr<evp_pkey_st> key_;
    PublicKey public_key_;
};

/// Whether `signature` is this key's signature of exactly this message.
bool is_signed_by(const PublicKey& key, ByteView message, const Signature& signature);

/// The public key as PEM (SubjectPublicKeyInfo), the form `openssl pkeyutl` reads.
std::string public_key_pem(const PublicKey& key);

}  // namespace letopis
